/** Finds what is asked in a questionnaire. Holds no questions itself. */

import type { Dimension, DimensionId, Form, Question, Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { remember } from '../remember.ts';

/** Where an id is used twice, the first question counts. */
const questionsById = remember((questionnaire: Questionnaire) => new Map(questionsOf(questionnaire, 'full').toReversed().map((question) => [question.id, question])));

/** The id of the questionnaire that comes with Soundings. No other may have it. */
export const BUILT_IN_ID = 'dcm';

/** The five dimensions, in the order in which they always stand. */
export const DIMENSION_ORDER = ['policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly DimensionId[];

/** The questions that a form asks, in their fixed order: all of them, or those marked quick. */
export function questionsOf(questionnaire: Questionnaire, form: Form): readonly Question[] {
  return dimensionsOf(questionnaire, form).flatMap((dimension) => dimension.questions);
}

/** The dimensions in order, each with only the questions that the form asks. */
export function dimensionsOf(questionnaire: Questionnaire, form: Form): readonly Dimension[] {
  if (form === 'full') return questionnaire.dimensions;
  return questionnaire.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.filter((question) => question.isQuick) }));
}

/** The question of that id, asked in the quick form or not. */
export function findQuestion(questionnaire: Questionnaire, id: QuestionId): Question | undefined {
  return questionsById(questionnaire).get(id);
}

/** The dimension that a question belongs to, with all its questions. */
export function findDimensionOf(questionnaire: Questionnaire, id: QuestionId): Dimension | undefined {
  return questionnaire.dimensions.find((dimension) => dimension.questions.some((question) => question.id === id));
}

/** How many questions each form asks. */
export type FormCounts = Readonly<Record<Form, number>>;

/**
 * How many questions each form of a questionnaire asks.
 *
 * @example countQuestions(BUILT_IN) // { full: 30, quick: 15 }
 */
export function countQuestions(questionnaire: Questionnaire): FormCounts {
  return { full: questionsOf(questionnaire, 'full').length, quick: questionsOf(questionnaire, 'quick').length };
}
