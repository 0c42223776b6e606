/** What the foot of each page of a document says of how long it is kept. */

import type { Organisation } from '../model.ts';
import { showMonth } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** "Keep until May 2029, review May 2027", with what there is. */
export function tellDates(words: Words, { keepUntil, reviewOn }: Organisation): string {
  const told = words.report.document;
  const [keep, review] = [keepUntil, reviewOn].map((day) => (day === null ? null : showMonth(words, day)));
  if (keep && review) return told.keepAndReview(keep, review);
  if (keep) return told.keepUntil(keep);
  return review ? told.reviewOn(review) : '';
}
