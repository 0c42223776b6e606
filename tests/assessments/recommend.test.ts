/** Tests of the step up and the goal that hold for a question. */

import { describe, expect, it } from 'vitest';
import { POLICY } from '../../assessments/questionnaire/policy.ts';
import { defaultTarget, findStepUp, goalFor } from '../../assessments/recommend.ts';
import { roundOf } from './builders.ts';

const [question] = POLICY.questions;

describe('the step up', () => {
  it.each([
    [1, 'Pull every existing rule about online use into one draft, with an owner’s name on it.'],
    [2, 'Cut the draft to five rules on one page, and ask the sponsor to sign it off.'],
    [4, 'Ask staff from different services to explain the rules back, then reword the lines they misread.'],
  ] as const)('from level %d is the one that leads to the next', (level, action) => {
    expect(question && findStepUp(question, level)?.action.en).toBe(action);
  });

  it('does not exist at level 5', () => {
    expect(question && findStepUp(question, 5)).toBeNull();
  });
});

describe('the target nobody has chosen', () => {
  it.each([[1, 2], [2, 3], [3, 4], [4, 5], [5, 5]] as const)('from level %d is %d', (level, target) => {
    expect(defaultTarget(level)).toBe(target);
  });
});

describe('the goal of a question', () => {
  it('is what was recorded, or nothing chosen', () => {
    const goal = { isGoodEnough: false, target: 4, importance: 3, effort: null, closeCall: null, isShortlisted: false } as const;
    const round = roundOf({ P1: 2 }, { goals: { P1: goal } });
    expect(goalFor(round, 'P1')).toEqual(goal);
    expect(goalFor(round, 'P2')).toEqual({ isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false });
  });
});
