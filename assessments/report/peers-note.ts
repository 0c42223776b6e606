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
  const { round, words, language } = subject;
  const n = measures.map((measure) => findPlace(subject, measure)?.n ?? null).find((each) => each !== null);
  const told = PEER_WORDS[language].documents;
  const carriedFrom = round.peers?.group.carriedFrom ?? null;
  return {
    organisations: n === undefined ? told.countNotShown : words.report.peers.organisations(n),
    carried: carriedFrom === null ? '' : ` ${told.carried(showDay(words, carriedFrom))}`,
  };
}
