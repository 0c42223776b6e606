/** Records answers, notes and evidence marks, and counts what has been answered. */

import type { Answer, Evidence, Response, Round } from './model.ts';
import type { DimensionId, Question, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf, questionsOf } from './questionnaire/questionnaire.ts';

/** Whether a question has an answer of any kind: a level, "don't know" or "does not apply". A note alone is not an answer. */
export function isGiven(response: Response | undefined): boolean {
  return response !== undefined && response.answer !== null;
}

/** Whether a question is dealt with in a round: it has an answer of any kind, or the group has settled it. What votes alone say is provisional, and does not count. */
export function isGivenIn(round: Round, question: QuestionId): boolean {
  return isGiven(round.responses[question]) || round.settled[question] !== undefined;
}

/** The response with that answer; its note and evidence mark stay. */
export function answerQuestion(response: Response | undefined, answer: Answer): Response {
  return { ...(response ?? BLANK), answer };
}

/** The response without its answer, its note and evidence mark kept; null where nothing is left of it. */
export function clearAnswer(response: Response | undefined): Response | null {
  return withoutBlank({ ...(response ?? BLANK), answer: null });
}

/** The response with that note; null where nothing is left of it. */
export function noteResponse(response: Response | undefined, note: string): Response | null {
  return withoutBlank({ ...(response ?? BLANK), note });
}

/** The response with that evidence mark; null where nothing is left of it. */
export function markEvidence(response: Response | undefined, evidence: Evidence): Response | null {
  return withoutBlank({ ...(response ?? BLANK), evidence });
}

/** How many questions have an answer of any kind, and how many are asked. */
export interface Given {
  readonly given: number;
  readonly asked: number;
}

/** How far a round has got, in all and for each dimension in order. */
export interface RoundGiven extends Given {
  readonly dimensions: readonly (Given & { readonly dimension: DimensionId })[];
}

/** Counts the questions of a round that are answered or settled. Those that its form does not ask are not counted. */
export function countGiven(questionnaire: Questionnaire, round: Round): RoundGiven {
  const dimensions = dimensionsOf(questionnaire, round.form).map((dimension) => ({ dimension: dimension.id, ...countOf(dimension.questions, round) }));
  return { ...countOf(questionsOf(questionnaire, round.form), round), dimensions };
}

/** The questions asked that are neither answered nor settled yet, in their order. */
export function listOpenQuestions(questionnaire: Questionnaire, round: Round): readonly Question[] {
  return questionsOf(questionnaire, round.form).filter((question) => !isGivenIn(round, question.id));
}

const BLANK: Response = { answer: null, evidence: 'none', note: '' };

function withoutBlank(response: Response): Response | null {
  return response.answer === null && response.evidence === 'none' && response.note === '' ? null : response;
}

function countOf(questions: readonly Question[], round: Round): Given {
  return { given: questions.filter((question) => isGivenIn(round, question.id)).length, asked: questions.length };
}
