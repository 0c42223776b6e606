/** Which questions a room talks about, in which order, and which it confirms in one go. */

import type { Round } from '../model.ts';
import type { Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { rangeOf } from '../statistics/agreement.ts';
import { compareFractions, fraction } from '../statistics/fraction.ts';
import type { AgreementStatus, VoteOutcome, Votes } from '../workshop-model.ts';
import { levelsOf } from './tally.ts';

/** What is talked about, the most divided first. Methods C.5. */
const TO_DISCUSS = ['two-camps', 'wide-spread', 'unknown', 'some-spread'] as const satisfies readonly (AgreementStatus | 'unknown')[];

/**
 * The questions to talk about: two camps, wide spread, not enough could say, some spread; in each the average distance, the range and the share of "don't know" count,
 * high first, then the order of the questions. Those that were pulled out come last, in the order of pulling. Settled ones stay in their places. Methods C.5.
 *
 * @example listToDiscuss(questionnaire, round, votes) // ['T2', 'A3', 'L2', 'L6', 'A6', 'T4', 'T5']
 */
export function listToDiscuss(questionnaire: Questionnaire, round: Round, votes: Votes): readonly QuestionId[] {
  const queue = askedIn(questionnaire, round)
    .flatMap((id) => {
      const place = placeOf(votes, id);
      return place === -1 ? [] : [{ id, place, first: votes.questions[id]?.first }];
    })
    .toSorted((one, other) => one.place - other.place || compareOutcomes(one.first, other.first))
    .map(({ id }) => id);
  const isToConfirm = listUndivided(questionnaire, round, votes);
  return [...queue, ...pulledIn(round).filter((id) => isToConfirm.includes(id))];
}

/** The questions to confirm in one go, in their order: same, close, a single view, or not applicable, unless somebody pulled them out. Settled ones stay. */
export function listToConfirm(questionnaire: Questionnaire, round: Round, votes: Votes): readonly QuestionId[] {
  return listUndivided(questionnaire, round, votes).filter((id) => !pulledIn(round).includes(id));
}

/** Whether the group has settled a question. */
export function isSettled(round: Round, question: QuestionId): boolean {
  return round.settled[question] !== undefined;
}

function listUndivided(questionnaire: Questionnaire, round: Round, votes: Votes): readonly QuestionId[] {
  return askedIn(questionnaire, round).filter((id) => placeOf(votes, id) === -1);
}

function askedIn(questionnaire: Questionnaire, round: Round): readonly QuestionId[] {
  return questionsOf(questionnaire, round.form).map(({ id }) => id);
}

function pulledIn(round: Round): readonly QuestionId[] {
  return round.workshop?.pulled ?? [];
}

/** Where in the queue the question's kind comes; −1 for what is only confirmed. A question that nobody voted on is unknown. */
function placeOf(votes: Votes, id: QuestionId): number {
  const { item = 'unknown', status = null } = votes.questions[id]?.first ?? {};
  return TO_DISCUSS.findIndex((each) => each === (item === 'unknown' ? item : status));
}

function compareOutcomes(one: VoteOutcome | undefined, other: VoteOutcome | undefined): number {
  return compareFractions(distanceOf(other), distanceOf(one)) || spreadOf(other) - spreadOf(one) || compareFractions(unknownShareOf(other), unknownShareOf(one));
}

function distanceOf(outcome: VoteOutcome | undefined) {
  return outcome?.distance ?? fraction(0);
}

function spreadOf(outcome: VoteOutcome | undefined): number {
  return outcome?.counts ? rangeOf(levelsOf(outcome.counts)) : 0;
}

function unknownShareOf(outcome: VoteOutcome | undefined) {
  return outcome?.counts ? fraction(outcome.counts.unknown, Math.max(outcome.cast, 1)) : fraction(0);
}
