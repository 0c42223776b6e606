/** Builds responses of absent colleagues, and a round that they are for. */

import type { Place } from '../../../assessments/absent/take-responses.ts';
import { writeResponse, type ResponseContent } from '../../../assessments/absent/response-text.ts';
import type { Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Ballots, RoleSetting } from '../../../assessments/workshop-model.ts';
import { askingIn, NO_BALLOTS } from '../../../assessments/workshop/ballots.ts';
import { assessmentOf, roundOf } from '../builders.ts';

/** What somebody answered in the form of the round of 2026. */
export const RESPONSE: ResponseContent = {
  id: '7f3a00000000000000000000000000c1',
  assessment: 'aberwen',
  round: 'r2026',
  questionnaire: { id: 'dcm', version: BUILT_IN.version },
  form: 'full',
  rolesFrom: null,
  role: null,
  votes: { P1: 3, A1: 'unknown', T1: 2 },
};

/** The file of a response, but for what is said. */
export function fileOf(others: Partial<ResponseContent> = {}): string {
  return writeResponse({ ...RESPONSE, ...others });
}

/** A round in which three people vote, with these ballots. */
export function placeOf(ballots: Ballots = NO_BALLOTS, { voters = 3, roles = null, ...others }: Partial<Round> & { readonly voters?: number; readonly roles?: RoleSetting | null } = {}): Place {
  const round = roundOf({}, { workshop: { stage: 'vote', voters, isRevealed: false, pulled: [], roles }, ...others });
  return { assessment: assessmentOf([round]), questionnaire: BUILT_IN, round, ballots, asking: askingIn(BUILT_IN, round.form, voters, 'first') };
}
