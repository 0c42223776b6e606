/** Records how the group settled questions, and reads it back for undo. */

import type { Change } from '../change-model.ts';
import type { Round } from '../model.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { answerQuestion, clearAnswer } from '../responses.ts';
import type { Workshop } from '../workshop-model.ts';

/** Questions with how each was settled and what is recorded as its answer; null where it is not. */
export type Settled = Extract<Change, { kind: 'settle-questions' }>['questions'];

/** The round with these questions settled, or no longer. Notes and evidence marks stay as they are. */
export function settleIn(round: Round, questions: Settled): Round {
  const settled = { ...round.settled, ...eachOf(questions, (id) => questions[id]?.settlement ?? null) };
  const answered = eachOf(questions, (id) => {
    const answer = questions[id]?.answer ?? null;
    return answer === null ? clearAnswer(round.responses[id]) : answerQuestion(round.responses[id], answer);
  });
  return { ...round, settled: withoutNulls(settled), responses: withoutNulls({ ...round.responses, ...answered }) };
}

/** The same questions as they stand in a round: what takes a settling of them back. */
export function readSettled(round: Round, questions: Settled): Settled {
  return eachOf(questions, (id) => ({ settlement: round.settled[id] ?? null, answer: round.responses[id]?.answer ?? null }));
}

/** What takes a change of a workshop back: the workshop as it was, except that votes the room has seen stay seen. */
export function workshopBefore(before: Workshop | null, after: Workshop | null): Workshop | null {
  return before === null || after === null ? before : { ...before, isRevealed: before.isRevealed || after.isRevealed };
}

function eachOf<Value>(questions: Settled, make: (id: QuestionId) => Value): Readonly<Record<QuestionId, Value>> {
  return Object.fromEntries(Object.keys(questions).map((id) => [id, make(id)]));
}

function withoutNulls<Value>(record: Readonly<Record<QuestionId, Value | null>>): Readonly<Record<QuestionId, Value>> {
  return Object.fromEntries(Object.entries(record).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
}
