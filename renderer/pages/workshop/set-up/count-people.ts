/** How many people have voted so far, as far as that can be known. */

import { countCast } from '../../../../assessments/workshop/tally.ts';
import type { Voting } from '../../../../electron/voting.ts';

/** Slips stand for a person each; a show of cards for as many as its fullest question. Undefined voting is none yet. */
export function countPeople(voting: Voting | undefined): number {
  const people = (voting?.boxes ?? []).map(({ slips, cards }) => slips.length + Math.max(0, ...Object.values(cards).map(countCast)));
  return Math.max(0, ...people);
}
