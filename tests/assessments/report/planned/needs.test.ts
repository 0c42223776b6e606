/** Tests of how the gaps were weighed, in a table and a list. */

import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../../assessments/model.ts';
import { listShortlisted, needsSection, needsTable } from '../../../../assessments/report/planned/needs.ts';
import { actionOf, peersOf } from '../../builders.ts';
import { PLAIN, plainRound, plainSubject, textsOf, wholeTable } from '../parts.ts';

const GOAL: Goal = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
const round = plainRound({ trust: [2, 2, 2, 4, 'unknown', 5], access: [1, 3] }, {
  goals: {
    T1: { ...GOAL, target: 4, importance: 3 }, T2: { ...GOAL, importance: 3, effort: 1, closeCall: 'high' }, T3: { ...GOAL, importance: 3, closeCall: 'low' },
    T5: { ...GOAL, isShortlisted: true }, A1: { ...GOAL, target: 3 }, A2: { ...GOAL, isShortlisted: true, importance: 1 },
  },
  peers: peersOf({ T1: 3 }, { questionnaire: { id: PLAIN.id, major: 7, form: 'full' } }),
});

describe('the table of needs', () => {
  it('has the high groups, the close calls, the shortlist and what is in the plan, in order, with their sums', () => {
    const table = needsTable(plainSubject([round], { actions: [actionOf(), actionOf({ id: 'a2', question: 'T4' }), actionOf({ id: 'a3', question: 'T6', round: 'r2025' })] }));
    expect(table && wholeTable(table)).toEqual([
      'needs: Gaps in order, and how their need was worked out',
      'Numbers: ',
      'Question | Need | Effort | Group',
      'T2 Title of T2 | gap 1 × importance 3 = 3 | Small | Quick win / Close call, settled as worth real effort',
      'T1 Title of T1 / In the plan | gap 2 × importance 3 + below peers 1 = 7 | Medium | Priority',
      'A1 Title of A1 | gap 2 × importance 2 = 4 | Medium | Priority / Close call, not settled yet',
      'T3 Title of T3 | gap 1 × importance 3 = 3 | Medium | Later / Close call, settled as not this year',
      'T4 Title of T4 / In the plan | gap 1 × importance 2 = 2 | Medium | Later',
      'A2 Title of A2 | gap 1 × importance 1 = 1 | Medium | Later',
    ]);
    expect(table?.note).toBe('Need = gap × importance + peer point');
  });

  it('is not there where no gap is worth naming', () => {
    const subject = plainSubject([plainRound({ trust: [5, 5, 5, 5, 5, 5] })]);
    expect([needsTable(subject), needsSection(subject)]).toEqual([null, null]);
  });
});

describe('the shortlist', () => {
  it('names each question with its sum, or alone where its level is not known', () => {
    expect(listShortlisted(plainSubject([round]))).toEqual(['A2 Title of A2: gap 1 × importance 1 = 1', 'T5 Title of T5']);
  });

  it('stands under the table', () => {
    const section = needsSection(plainSubject([round]));
    expect([section?.title, section?.blocks.map(({ kind }) => kind)]).toEqual(['How the gaps were weighed', ['table', 'heading', 'list']]);
    expect(section?.blocks.slice(1).flatMap(textsOf)).toEqual(['Shortlist, still to be talked about', 'A2 Title of A2: gap 1 × importance 1 = 1', 'T5 Title of T5']);
  });
});
