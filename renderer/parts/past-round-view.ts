/** Where the typing in of past rounds stands on Years: `past` begins one, `past-round-1` goes on with one. */

import type { Assessment, Round } from '../../assessments/model.ts';

/** The view that begins a past round. */
export const PAST_VIEW = 'past';

/** The view in which a past round is typed in. */
export function pastRoundView(id: string): string {
  return `${PAST_VIEW}-${id}`;
}

/** Whether a round is still being typed in from paper. */
export function isBeingTyped(round: Round): boolean {
  return round.origin === 'paper' && round.closing === null;
}

/** The round that an address asks to go on with; undefined where there is none, or where it is saved. */
export function findTyped(assessment: Assessment, view: string | undefined): Round | undefined {
  return assessment.rounds.find((round) => isBeingTyped(round) && pastRoundView(round.id) === view);
}
