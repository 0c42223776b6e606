/** Tests of finding what is asked in a questionnaire. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { countQuestions, dimensionsOf, findDimensionOf, findQuestion, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { smallQuestionnaire } from '../../support/small-questionnaire.ts';

describe('a questionnaire', () => {
  it('asks its questions in a fixed order, by form', () => {
    expect(questionsOf(BUILT_IN, 'full').slice(4, 8).map((question) => question.id)).toEqual(['P5', 'P6', 'A1', 'A2']);
    expect(questionsOf(BUILT_IN, 'quick').map((question) => question.id)).toEqual([
      'P1', 'P2', 'P4', 'A1', 'A3', 'A5', 'T1', 'T2', 'T5', 'L1', 'L3', 'L4', 'C1', 'C2', 'C6',
    ]);
  });

  it('counts what each form asks, whatever its shape', () => {
    expect(countQuestions(BUILT_IN)).toEqual({ full: 30, quick: 15 });
    expect(countQuestions(smallQuestionnaire([3, 4, 5, 6, 12]))).toEqual({ full: 30, quick: 15 });
    expect(countQuestions(smallQuestionnaire())).toEqual({ full: 15, quick: 15 });
  });

  it('has its dimensions with only the questions that are asked', () => {
    expect(dimensionsOf(BUILT_IN, 'full').map((dimension) => dimension.questions.length)).toEqual([6, 6, 6, 6, 6]);
    expect(dimensionsOf(BUILT_IN, 'quick').map((dimension) => [dimension.id, dimension.questions.length])).toEqual([
      ['policy', 3], ['access', 3], ['trust', 3], ['leadership', 3], ['culture', 3],
    ]);
  });

  it('finds a question and its dimension by id, asked in the quick form or not', () => {
    expect(findQuestion(BUILT_IN, 'C3')?.title.en).toBe('Internal network');
    expect(findDimensionOf(BUILT_IN, 'C3')?.id).toBe('culture');
    expect(findQuestion(BUILT_IN, 'C7')).toBeUndefined();
    expect(findDimensionOf(BUILT_IN, 'C7')).toBeUndefined();
  });
});
