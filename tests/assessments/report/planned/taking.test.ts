/** Tests of what a plan takes: its sentences and its tables. */

import { describe, expect, it } from 'vitest';
import type { Action, Goal } from '../../../../assessments/model.ts';
import { leadingOf, type Leading } from '../../../../assessments/report/planned/leading.ts';
import { listQuarters, listTakingBlocks, listTakingSentences, loadTables, tellFullQuarter } from '../../../../assessments/report/planned/taking.ts';
import { subjectOf } from '../../../../assessments/report/subject.ts';
import { cy } from '../../../../assessments/words/cy.ts';
import { actionOf } from '../../builders.ts';
import { plainAssessment, plainRound, plainSubject, showTable, six } from '../parts.ts';

const GOAL: Goal = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
const ROUND = plainRound({ trust: six(2) }, { goals: { T2: { ...GOAL, effort: 1 } } });
const A = actionOf({ id: 'a', question: 'T1', due: '2026-Q3', staffDays: 6, cost: 'none', owner: 'Head of ICT' });
const B = actionOf({ id: 'b', question: 'T2', due: '2026-09-30', staffDays: 8.5, cost: '1000-to-10000', owner: ' Head of ICT ' });
const C = actionOf({ id: 'c', question: null, fromLevel: null, toLevel: null, due: '2027-Q1', staffDays: null, cost: null, owner: '' });

function lead(...actions: readonly Action[]): Leading {
  return leadingOf(plainSubject([ROUND], { actions }), actions);
}

describe('the sentences on what a plan takes', () => {
  it.each<readonly [string, Leading, string]>([
    ['days of some', lead(A, B, C), 'Two actions take 14.5 staff days. For one action, no staff days are given yet.'],
    ['one day', lead({ ...A, staffDays: 1 }), 'One action takes 1 staff day.'],
    ['days of none', lead(C, { ...C, id: 'd' }), 'For two actions, no staff days are given yet.'],
    ['tenths of days without what a machine adds', lead({ ...A, staffDays: 0.1 }, { ...B, staffDays: 0.2 }), 'Two actions take 0.3 staff days.'],
  ])('tell of %s', (_what, leading, sentences) => {
    expect(listTakingSentences(leading).join(' ')).toBe(sentences);
  });

  it('name a quarter that holds more than half of three actions or more', () => {
    expect(tellFullQuarter(lead(A, B, C))).toBe('Two of the three actions are due in Q3 2026. That is more than half.');
    expect(tellFullQuarter(lead(A, B, { ...C, due: B.due }))).toBe('All three actions are due in Q3 2026.');
    expect(tellFullQuarter(lead(A, B))).toBeNull();
    expect(tellFullQuarter(lead(A, B, C, { ...C, id: 'd' }))).toBeNull();
    expect(tellFullQuarter(lead(A, { ...C, due: null }, { ...C, id: 'd', due: null }))).toBeNull();
  });

  it('speak Welsh', () => {
    const leading = leadingOf(subjectOf(plainAssessment([ROUND], { actions: [A, B, C] }), ROUND, cy, 'cy'), [A, B, C]);
    expect(listTakingSentences(leading)).toEqual(['Mae 2 gam gweithredu yn cymryd 14.5 diwrnod staff.', 'Nid oes diwrnodau staff wedi’u rhoi eto ar gyfer 1 cam gweithredu.']);
    expect(tellFullQuarter(leading)).toBe('Mae 2 o’r 3 cham gweithredu i’w cwblhau yn Ch3 2026. Mae hynny’n fwy na hanner.');
  });
});

describe('the tables of what a plan takes', () => {
  it('count actions and staff days by effort, cost, owner and quarter', () => {
    expect(loadTables(lead(A, B, C), []).map((table) => showTable(table))).toEqual([
      ['Effort | Actions | Staff days', 'Small | 1 | 8.5', 'Medium | 1 | 6', 'Not judged | 1 | Not given'],
      ['Cost of each | Actions | Staff days', 'None | 1 | 6', '£1,000 to £10,000 | 1 | 8.5', 'Not chosen yet | 1 | Not given'],
      ['Owner | Actions | Staff days', 'Head of ICT | 2 | 14.5', 'No owner yet | 1 | Not given'],
      ['Due in | Actions | Staff days', 'Q3 2026 | 2 | 14.5', 'Q4 2026 | 0 | 0', 'Q1 2027 | 1 | Not given'],
    ]);
  });

  it('say for how many no days are given', () => {
    const [, , owners] = loadTables(lead(A, { ...B, staffDays: null }), []);
    expect(owners && showTable(owners)).toEqual(['Owner | Actions | Staff days', 'Head of ICT | 2 | 6 / not given for 1']);
  });

  it('leave owners out where they are left out of the document', () => {
    expect(loadTables(lead(A, B, C), ['owners']).map(({ id }) => id)).toEqual(['by-effort', 'by-cost', 'by-quarter']);
    expect(listTakingBlocks(lead(A, B, C), ['owners']).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table', 'table']);
  });

  it('fill a short row of quarters, leave a very long one as it is, and put those without a date last', () => {
    expect(listQuarters(lead(C, { ...A, due: '2026-Q4' }, { ...B, due: null })).map(({ name, actions }) => `${name}: ${actions}`)).toEqual(['Q4 2026: 1', 'Q1 2027: 1', 'No due date: 1']);
    expect(listQuarters(lead({ ...A, due: '2023-Q4' }, C)).map(({ name }) => name)).toEqual(['Q4 2023', 'Q1 2027']);
    expect(listQuarters(lead({ ...A, due: '2024-Q2' }, C))).toHaveLength(12);
  });
});
