/** What the room works through once the votes have been revealed: what to talk about, what to confirm, and the question in hand. */

import { useMemo } from 'react';
import type { Round } from '../../../../assessments/model.ts';
import type { Level, Question, Questionnaire, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { findQuestion, questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import type { QuestionVotes, VoteOutcome, Votes } from '../../../../assessments/workshop-model.ts';
import { isSettled, listToConfirm, listToDiscuss } from '../../../../assessments/workshop/queue.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';

export interface Room {
  /** In the form for the room: counts from three votes on. */
  readonly votes: Votes;
  /** Whether there are ballots, so that people can vote again. */
  readonly hasBallots: boolean;
  readonly toDiscuss: readonly QuestionId[];
  readonly toConfirm: readonly QuestionId[];
  /** Those of `toDiscuss` and of `toConfirm` that are not settled. */
  readonly leftToDiscuss: readonly QuestionId[];
  readonly leftToConfirm: readonly QuestionId[];
}

const NO_VOTES: Votes = { countedOn: null, voters: 0, questions: {}, dimensions: [], roles: null };
const NOT_VOTED: VoteOutcome = { cast: 0, item: 'unknown', status: null, distance: null, isNear: null, counts: null };

/** Undefined until the votes have been read. */
export function useRoom(): Room | undefined {
  const { questionnaire, round } = useOpen();
  const { voting, problem } = useVoting();
  return useMemo(
    () => (voting === undefined && problem === undefined ? undefined : roomOf(questionnaire, round, voting?.votes ?? null)),
    [questionnaire, round, voting, problem],
  );
}

function roomOf(questionnaire: Questionnaire, round: Round, live: Votes | null): Room {
  const votes = live ?? round.votes ?? NO_VOTES;
  const toDiscuss = listToDiscuss(questionnaire, round, votes);
  const toConfirm = listToConfirm(questionnaire, round, votes);
  const isLeft = (id: QuestionId) => !isSettled(round, id);
  return { votes, hasBallots: live !== null, toDiscuss, toConfirm, leftToDiscuss: toDiscuss.filter(isLeft), leftToConfirm: toConfirm.filter(isLeft) };
}

/** The question in hand: the one that is asked for, else the first that is not settled, else the first of all. */
function findInHand(questionnaire: Questionnaire, round: Round, room: Room, wanted: string | undefined): Question | undefined {
  const asked = questionsOf(questionnaire, round.form);
  const first = room.leftToDiscuss[0] ?? room.toDiscuss[0] ?? room.leftToConfirm[0] ?? asked[0]?.id;
  return asked.find(({ id }) => id === wanted) ?? (first === undefined ? undefined : findQuestion(questionnaire, first));
}

/** Whether the votes are shown: gone back to the vote, they are not. */
export function isAfterReveal({ workshop }: Round): boolean {
  return workshop?.isRevealed === true && workshop.stage !== 'vote' && workshop.stage !== 'set-up';
}

/** The room after the reveal with the question in hand; undefined before it, and while votes are still coming in. */
export function useInHand(wanted: string | undefined): { readonly room: Room; readonly question: Question } | undefined {
  const { questionnaire, round } = useOpen();
  const room = useRoom();
  const question = room && findInHand(questionnaire, round, room, wanted);
  return isAfterReveal(round) && room !== undefined && question !== undefined ? { room, question } : undefined;
}

/** The question that comes after one that has just been settled: the next in the queue that is not, or else the first. Undefined where all are settled. */
export function findNext({ toDiscuss, leftToDiscuss }: Room, settled: QuestionId): QuestionId | undefined {
  const others = leftToDiscuss.filter((id) => id !== settled);
  const place = toDiscuss.indexOf(settled);
  return others.find((id) => toDiscuss.indexOf(id) > place) ?? others[0];
}

/** The votes on a question, none where nobody voted on it. */
export function votesOn({ votes }: Room, question: QuestionId): QuestionVotes {
  return votes.questions[question] ?? { first: NOT_VOTED, again: [] };
}

/** What the last vote on a question came to. */
export function lastVote({ first, again }: QuestionVotes): VoteOutcome {
  return again.at(-1) ?? first;
}

/** The majority level of the last vote; undefined where it came to none. */
export function majorityOf(votes: QuestionVotes): Level | undefined {
  const { item } = lastVote(votes);
  return isLevel(item) ? item : undefined;
}
