/** Tests of the order that the headings of the table of gaps give it. */

import { describe, expect, it } from 'vitest';
import { listGaps, type GapLine } from '../../../../../assessments/prioritise.ts';
import { BUILT_IN } from '../../../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { scoreRound } from '../../../../../assessments/scoring.ts';
import { sortGaps, type GapColumn } from '../../../../../renderer/pages/plan/board/sort-gaps.ts';
import { assessmentOf, roundOf } from '../../../../assessments/builders.ts';

const GOAL = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false } as const;
const ASKED = ['P1', 'A1', 'T1', 'L1', 'C2'];

/**
 * P1 at 2 with target 3, useful, small: need 1. A1 at 1 with target 3, vital, large: need 6. T1 at 3 is good enough. L1 is unknown. C2 at 2 with target 4, important,
 * medium: need 4, a close call that is settled and shortlisted. All else does not apply.
 */
const ROUND = roundOf(
  {
    ...Object.fromEntries(questionsOf(BUILT_IN, 'full').map(({ id }) => [id, ASKED.includes(id) ? ('unknown' as const) : ('not-applicable' as const)])),
    P1: 2, A1: 1, T1: 3, C2: 2,
  },
  {
    goals: {
      P1: { ...GOAL, importance: 1, effort: 1 },
      A1: { ...GOAL, target: 3, importance: 3, effort: 3 },
      T1: { ...GOAL, isGoodEnough: true },
      C2: { ...GOAL, target: 4, importance: 2, effort: 2, closeCall: 'high', isShortlisted: true },
    },
  },
);
const LINES = listGaps(assessmentOf([ROUND]), BUILT_IN, ROUND, scoreRound(BUILT_IN, ROUND));

function sorted(column: GapColumn, isDescending = false): readonly string[] {
  const of = { questions: questionsOf(BUILT_IN, 'full').map(({ id }) => id), isInPlan: ({ question }: GapLine) => question.id === 'T1' };
  return sortGaps(LINES, { column, isDescending }, of).map(({ question }) => question.id);
}

describe('the table of gaps', () => {
  it('stands in the order of the questions, or the other way round', () => {
    expect(sorted('question')).toEqual(['P1', 'A1', 'T1', 'L1', 'C2']);
    expect(sorted('question', true)).toEqual(['C2', 'L1', 'T1', 'A1', 'P1']);
  });

  it('is sorted by need, with what is unknown last both ways', () => {
    expect(sorted('need')).toEqual(['T1', 'P1', 'C2', 'A1', 'L1']);
    expect(sorted('need', true)).toEqual(['A1', 'C2', 'P1', 'T1', 'L1']);
  });

  it('is sorted by level and target, with ties in the order of the questions', () => {
    expect(sorted('current')).toEqual(['A1', 'P1', 'C2', 'T1', 'L1']);
    expect(sorted('target')).toEqual(['P1', 'A1', 'T1', 'C2', 'L1']);
  });

  it('is sorted by group, in the order of the plan', () => {
    expect(sorted('group')).toEqual(['C2', 'A1', 'P1', 'T1', 'L1']);
  });

  it('brings close calls, the shortlist and the plan to the top', () => {
    expect(sorted('closeCall')).toEqual(['C2', 'P1', 'A1', 'T1', 'L1']);
    expect(sorted('shortlist')).toEqual(['C2', 'P1', 'A1', 'T1', 'L1']);
    expect(sorted('plan')).toEqual(['T1', 'P1', 'A1', 'L1', 'C2']);
  });
});
