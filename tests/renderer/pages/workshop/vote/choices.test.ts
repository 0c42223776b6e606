/** Tests of a choice in a vote: what a key chooses, and how it stands among the levels. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { answerOf, choiceOf, choiceOfKey, groupByDimension, isHalfTyped } from '../../../../../renderer/pages/workshop/vote/choices.ts';

describe('a key', () => {
  it.each([['1', 1], ['5', 5], ['d', 'unknown'], ['D', 'unknown'], ['N', 'not-applicable'], ['0', undefined], ['6', undefined], ['Enter', undefined]] as const)('%s chooses %s', (key, choice) => {
    expect(choiceOfKey(key, { canNotApply: true })).toBe(choice);
  });

  it('N chooses nothing where a question always applies', () => {
    expect(choiceOfKey('n', { canNotApply: false })).toBeUndefined();
  });
});

describe('a choice', () => {
  it.each([[3, { kind: 'level', level: 3 }], ['unknown', { kind: 'unknown' }], ['not-applicable', { kind: 'not-applicable', reason: '' }]] as const)('%s is an answer and comes back from it', (choice, answer) => {
    expect(answerOf(choice)).toEqual(answer);
    expect(choiceOf(answer)).toBe(choice);
  });

  it('that was not made is no answer', () => {
    expect(answerOf(null)).toBeNull();
  });
});

describe('a slip in the form', () => {
  it.each([
    [{}, undefined, false], [{ P1: 3 }, undefined, true], [{ P1: 3 }, { P1: 3 }, false], [{ P2: 'unknown', P1: 3 }, { P1: 3, P2: 'unknown' }, false],
    [{ P1: 4 }, { P1: 3 }, true], [{}, { P1: 3 }, true], [{ P1: 3, P2: 1 }, { P1: 3 }, true],
  ] as const)('of %j, kept before as %j, is half typed: %s', (typed, kept, isHalf) => {
    expect(isHalfTyped(typed, kept)).toBe(isHalf);
  });
});

describe('the questions of a vote', () => {
  it('stand under their dimensions, and a dimension that is not asked is left out', () => {
    const asked = questionsOf(BUILT_IN, 'full').filter(({ id }) => ['P2', 'T2', 'T4'].includes(id));
    expect(groupByDimension(BUILT_IN, asked).map(({ dimension, questions }) => [dimension.id, ...questions.map(({ id }) => id)])).toEqual([['policy', 'P2'], ['trust', 'T2', 'T4']]);
  });
});
