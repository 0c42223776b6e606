/** Tests of finding what is asked, and of the check of a questionnaire. */

import { describe, expect, it } from 'vitest';
import type { Dimension, Question, Questionnaire } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { checkQuestionnaire, dimensionsOf, findDimensionOf, findQuestion, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';

function withDimension(id: string, change: (dimension: Dimension) => Dimension): Questionnaire {
  return { ...BUILT_IN, dimensions: BUILT_IN.dimensions.map((dimension) => (dimension.id === id ? change(dimension) : dimension)) };
}

function withQuestion(id: string, change: (question: Question) => Question): Questionnaire {
  const dimensions = BUILT_IN.dimensions.map((dimension) => ({
    ...dimension,
    questions: dimension.questions.map((question) => (question.id === id ? change(question) : question)),
  }));
  return { ...BUILT_IN, dimensions };
}

function asQuick(question: Question): Question {
  return { ...question, isQuick: true };
}

function withoutLevelThree(question: Question): Question {
  const [one, two, , four, five] = question.levels;
  return { ...question, levels: [one, two, { en: ' ', cy: null }, four, five] };
}

function withoutStepFromThree(question: Question): Question {
  const [one, two, , four] = question.stepsUp;
  return { ...question, stepsUp: [one, two, { effort: 1, action: { en: '', cy: null } }, four] };
}

describe('a questionnaire', () => {
  it('asks its questions in a fixed order, by form', () => {
    expect(questionsOf(BUILT_IN, 'full').slice(4, 8).map((question) => question.id)).toEqual(['P5', 'P6', 'A1', 'A2']);
    expect(questionsOf(BUILT_IN, 'quick').map((question) => question.id)).toEqual([
      'P1', 'P2', 'P4', 'A1', 'A3', 'A5', 'T1', 'T2', 'T5', 'L1', 'L3', 'L4', 'C1', 'C2', 'C6',
    ]);
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

describe('the check of a questionnaire', () => {
  it.each<readonly [string, Questionnaire, readonly string[]]>([
    ['dimensions out of order', { ...BUILT_IN, dimensions: BUILT_IN.dimensions.toReversed() }, [
      'The dimensions are culture, leadership, trust, access, policy, not policy, access, trust, leadership, culture.',
    ]],
    ['a dimension missing', { ...BUILT_IN, dimensions: BUILT_IN.dimensions.slice(0, 4) }, [
      'The dimensions are policy, access, trust, leadership, not policy, access, trust, leadership, culture.',
    ]],
    ['a question too few', withDimension('trust', (trust) => ({ ...trust, questions: trust.questions.slice(0, 5) })), [
      'The full form asks 5 questions on trust, not 6.',
    ]],
    ['a quick question too many', withQuestion('A2', asQuick), ['The quick form asks 4 questions on access, not 3.']],
    ['a quick form that is the full one', withDimension('access', ({ questions, ...access }) => ({ ...access, questions: questions.map(asQuick) })), [
      'The quick form asks 6 questions on access, not 3.',
    ]],
    ['an id used twice', withQuestion('C6', (question) => ({ ...question, id: 'P1' })), ['P1 is used twice.']],
    ['an empty level', withQuestion('P1', withoutLevelThree), ['Level 3 of P1 is empty.']],
    ['an empty step up', withQuestion('L1', withoutStepFromThree), ['The step up from level 3 of L1 is empty.']],
    ['an empty translation', withQuestion('T2', (question) => ({ ...question, title: { en: 'When to pass it up', cy: '' } })), ['The title of T2 is empty.']],
    ['an empty instruction', { ...BUILT_IN, instruction: { en: '', cy: null } }, ['The instruction is empty.']],
  ])('finds %s', (_what, questionnaire, problems) => {
    expect(checkQuestionnaire(questionnaire)).toEqual(problems);
  });
});
