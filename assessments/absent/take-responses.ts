/** Takes the responses of absent colleagues into the first vote of a round: each is held against what the round asks, and nothing is told of what anybody chose. */

import type { Assessment, Round } from '../model.ts';
import type { Questionnaire } from '../questionnaire-model.ts';
import { ok, problem, type Result } from '../result.ts';
import type { Ballots, RoleGroup, Slip } from '../workshop-model.ts';
import { boxOf, findSlip, putSlip, type Asking, type BallotsProblem } from '../workshop/ballots.ts';
import { readResponse } from './read-response.ts';
import type { AbsentResponse } from './response-model.ts';
import type { ResponseProblem } from './response-problem.ts';

/** A round whose first vote can be voted in. */
export interface Place {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly round: Round;
  readonly ballots: Ballots;
  readonly asking: Asking;
}

/** What taking one in does: `answered` of `asked` questions have a vote in it. `isLate`: the votes have been shown already, so it has to be revealed by itself. */
export interface TakenResponse {
  readonly answered: number;
  readonly asked: number;
  readonly isLate: boolean;
}

/** Why one is not taken in. */
export type TakingProblem = ResponseProblem | BallotsProblem;

/** The ballots with all that could be taken in, and what came of each, in the order they were given. */
export interface Taken {
  readonly ballots: Ballots;
  readonly each: readonly Result<TakenResponse, TakingProblem>[];
}

/** Takes responses in one after another; what is wrong with one keeps no other out. */
export function takeResponses(place: Place, texts: readonly string[]): Taken {
  return texts.reduce<Taken>(
    ({ ballots, each }, text) => {
      const taken = takeResponse({ ...place, ballots }, text);
      return taken.ok ? { ballots: taken.value.ballots, each: [...each, ok(taken.value.response)] } : { ballots, each: [...each, taken] };
    },
    { ballots: place.ballots, each: [] },
  );
}

function takeResponse(place: Place, text: string): Result<{ readonly ballots: Ballots; readonly response: TakenResponse }, TakingProblem> {
  const read = readResponse(text);
  if (!read.ok) return read;
  const response = read.value;
  const { asking, ballots } = place;
  const misfit = findMisfit(place, response);
  if (misfit !== undefined) return problem(misfit);
  const role = roleToKeep(place.round, response);
  const box = boxOf(ballots, 'first');
  const before = findSlip(box, response.id);
  if (before !== undefined) return problem(tellRepeated(response, role, before));
  const slip = { way: 'file', role, votes: response.votes, isFinished: true } as const;
  const put = putSlip(ballots, asking, { id: response.id, isNew: true, mayBeSecond: true }, slip);
  if (!put.ok) return problem(isOfAnotherForm(put.problem) ? { kind: 'response-damaged' } : put.problem);
  return ok({ ballots: put.value, response: { answered: Object.keys(response.votes).length, asked: asking.questions.length, isLate: box.isOpened } });
}

function findMisfit({ assessment, questionnaire, round }: Place, response: AbsentResponse): ResponseProblem | undefined {
  if (response.assessment !== assessment.id || response.round !== round.id || response.questionnaire.id !== questionnaire.id) return { kind: 'response-for-another' };
  const { version } = response.questionnaire;
  if (version !== questionnaire.version) return { kind: 'response-of-version', version, asked: questionnaire.version };
  return response.form === round.form ? undefined : { kind: 'response-of-form', form: response.form };
}

/** Of a questionnaire and form that fit, a question that does not is no fault of the form. */
function isOfAnotherForm({ kind }: BallotsProblem): boolean {
  return kind === 'no-such-question' || kind === 'cannot-not-apply';
}

/** A role group is kept only where it is shown from no fewer people than its voter was told. */
function roleToKeep({ workshop }: Round, { role, rolesFrom }: AbsentResponse): RoleGroup | null {
  const least = workshop?.roles?.least;
  return least === undefined || rolesFrom === null || least < rolesFrom ? null : role;
}

function tellRepeated(response: AbsentResponse, role: RoleGroup | null, before: Slip): ResponseProblem {
  const questions = Object.keys({ ...before.votes, ...response.votes });
  // What came in another way is its voter's own affair, and is never compared.
  const isSame = before.way === 'file' && before.role === (role ?? undefined) && questions.every((question) => before.votes[question] === response.votes[question]);
  if (isSame) return { kind: 'response-already-in' };
  return { kind: 'response-of-same-form', slip: before.way === 'file' && !before.isSealed ? response.id : null };
}
