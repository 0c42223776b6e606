/** Finds what is asked in a questionnaire, and checks that one is fit to be used. Holds no questions itself. */

import type { Dimension, DimensionId, Form, Question, Questionnaire, QuestionId, Text } from '../model.ts';
import { remember } from '../remember.ts';

/** Where an id is used twice, the first question counts. */
const questionsById = remember((questionnaire: Questionnaire) => new Map(questionsOf(questionnaire, 'full').toReversed().map((question) => [question.id, question])));

/** The five dimensions, in the order in which they always stand. */
export const DIMENSION_ORDER = ['policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly DimensionId[];

/** Questions that each dimension asks, by form. Methods A.1. */
export const QUESTIONS_A_DIMENSION = { full: 6, quick: 3 } as const satisfies Readonly<Record<Form, number>>;

/** The questions that a form asks, in their fixed order: all 30, or the 15 marked quick. */
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

/**
 * What keeps a questionnaire from being used, one sentence each for the person who writes it; none where it is fit.
 * Five dimensions in order, six questions each of which three are quick, no id twice, no text empty. Methods A.1.
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly string[] {
  const ids = questionsOf(questionnaire, 'full').map((question) => question.id);
  return [
    ...checkOrder(questionnaire),
    ...questionnaire.dimensions.flatMap(checkCounts),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is used twice.`),
    ...listTexts(questionnaire).flatMap(({ where, text }) => (isWritten(text) ? [] : [`${where} is empty.`])),
  ];
}

function checkOrder(questionnaire: Questionnaire): readonly string[] {
  const order = questionnaire.dimensions.map((dimension) => dimension.id).join(', ');
  const wanted = DIMENSION_ORDER.join(', ');
  return order === wanted ? [] : [`The dimensions are ${order}, not ${wanted}.`];
}

function checkCounts(dimension: Dimension): readonly string[] {
  const count = { full: dimension.questions.length, quick: dimension.questions.filter((question) => question.isQuick).length };
  return (['full', 'quick'] as const).flatMap((form) => {
    const wanted = QUESTIONS_A_DIMENSION[form];
    return count[form] === wanted ? [] : [`The ${form} form asks ${count[form]} questions on ${dimension.id}, not ${wanted}.`];
  });
}

function listTexts(questionnaire: Questionnaire): readonly { readonly where: string; readonly text: Text }[] {
  return [
    { where: 'The instruction', text: questionnaire.instruction },
    ...questionnaire.levelNames.map((text, at) => ({ where: `The name of level ${at + 1}`, text })),
    ...questionnaire.dimensions.flatMap((dimension) => [
      { where: `The name of ${dimension.id}`, text: dimension.name },
      { where: `The question of ${dimension.id}`, text: dimension.question },
      ...dimension.questions.flatMap(listTextsOf),
    ]),
  ];
}

function listTextsOf(question: Question): readonly { readonly where: string; readonly text: Text }[] {
  return [
    { where: `The title of ${question.id}`, text: question.title },
    { where: `The question of ${question.id}`, text: question.question },
    { where: `The evidence prompt of ${question.id}`, text: question.evidence },
    ...question.levels.map((text, at) => ({ where: `Level ${at + 1} of ${question.id}`, text })),
    ...question.stepsUp.map((step, at) => ({ where: `The step up from level ${at + 1} of ${question.id}`, text: step.action })),
  ];
}

function isWritten(text: Text): boolean {
  return text.en.trim() !== '' && text.cy?.trim() !== '';
}
