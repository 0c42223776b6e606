/** What stands under a figure of peers, so that its picture says by itself how many and of when. */

import type { MeasureId } from '../model.ts';
import { showDay } from '../words/dates.ts';
import { PEER_WORDS } from '../words/peer-work.ts';
import { findPlace } from './peers-place.ts';
import type { Subject } from './subject.ts';

/**
 * "24 organisations" of the group for the first of these measures that may be shown: under a figure, where the overall score may be hidden and another measure not. Then, of
 * figures that were carried forward, the day they are of.
 */
export function tellShown(subject: Subject, measures: readonly MeasureId[]): { readonly organisations: string; readonly carried: string } {
  const n = measures.map((measure) => findPlace(subject, measure)?.n ?? null).find((each) => each !== null);
  const carried = tellCarried(subject);
  return {
    organisations: n === undefined ? PEER_WORDS[subject.language].documents.countNotShown : subject.words.report.peers.organisations(n),
    carried: carried === null ? '' : ` ${carried}`,
  };
}

/** "These are the figures of 1 March 2025: since then fewer than three organisations joined or left." Null where the group was counted anew for its pack. */
export function tellCarried({ words, language, round: { peers } }: Subject): string | null {
  const carriedFrom = peers?.group.carriedFrom ?? null;
  return carriedFrom === null ? null : PEER_WORDS[language].documents.carried(showDay(words, carriedFrom));
}
