/** What each page of a document says of how it is handled: its classification, its retention label, and how long it is kept. */

import type { Organisation } from '../model.ts';
import { showMonth } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** The line for the top of each page, or null where none is given. */
export function tellClassification({ classification }: Organisation): string | null {
  return classification.trim() || null;
}

/** "Retention label: Governance, 7 years", or nothing where none is given. */
export function tellRetention(words: Words, { retention }: Organisation): string {
  return retention.trim() === '' ? '' : words.report.document.retention(retention.trim());
}

/** "Keep until May 2029, review May 2027", with what there is. */
export function tellDates(words: Words, { keepUntil, reviewOn }: Organisation): string {
  const told = words.report.document;
  const [keep, review] = [keepUntil, reviewOn].map((day) => (day === null ? null : showMonth(words, day)));
  if (keep && review) return told.keepAndReview(keep, review);
  if (keep) return told.keepUntil(keep);
  return review ? told.reviewOn(review) : '';
}
