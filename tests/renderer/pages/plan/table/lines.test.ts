/** Tests of the table of actions: what its cells say, and how it is sorted. */

import { describe, expect, it } from 'vitest';
import { PLAN_WORDS } from '../../../../../assessments/words/plan-work.ts';
import { makeLines, sortLines, type Column } from '../../../../../renderer/pages/plan/table/lines.ts';
import { actionOf, assessmentOf, roundOf } from '../../../../assessments/builders.ts';
import { WORDS } from '../../../../support/words.ts';

const earlier = roundOf({ P2: 1 }, { id: 'r2025', date: '2025-05-07' });
const round = roundOf({ T1: 2, A1: 1 });
const own = [
  actionOf({ id: 'a', question: 'T1', title: 'Write the list', owner: 'Zoe', due: '2026-Q2' }),
  actionOf({ id: 'b', question: null, dimension: 'access', title: 'agree who has access', owner: '', due: null }),
  actionOf({ id: 'c', question: null, dimension: null, title: '', owner: 'adam', due: '2026-12-31', statuses: [{ state: 'done', on: '2026-06-01', reason: '' }] }),
];
const carried = [actionOf({ id: 'd', round: 'r2025', question: 'P2', title: 'Action 10', owner: 'Bea', due: '2026-05-31' })];
const lines = makeLines({
  assessment: assessmentOf([earlier, round], { actions: [...carried, ...own] }),
  round, own, carried,
  today: '2026-07-01', words: WORDS.en, acting: PLAN_WORDS.en.acting, language: 'en', nameRound: (_, { date }) => date.slice(0, 4),
});

function order(column: Column, isDescending = false): string {
  return sortLines(lines, { column, isDescending }).map(({ action }) => action.id).join('');
}

describe('a line of the table', () => {
  it('says where the action stands, and in words since when it is overdue', () => {
    expect(lines[0]?.cells).toEqual({
      number: '1', action: 'Write the list', purpose: 'T1 Freedom to answer', owner: 'Zoe', due: 'Q2 2026', status: 'Not started', group: 'Later',
    });
    expect(lines.map(({ overdue }) => overdue)).toEqual(['Overdue since 30 June 2026', null, null, 'Overdue since 31 May 2026']);
  });

  it('names the dimension or the whole, the round it comes from, and what is not given', () => {
    expect(lines.map(({ cells }) => cells.purpose)).toEqual(['T1 Freedom to answer', 'Access', 'The whole', 'P2 Rules that encourage']);
    expect(lines.map(({ cells }) => cells.number)).toEqual(['1', '2', '3', 'From 2025']);
    expect([lines[1]?.cells.owner, lines[1]?.cells.due, lines[2]?.cells.action]).toEqual(['No owner yet', 'Not set yet', 'An action without words']);
  });
});

describe('the table', () => {
  it.each([
    ['number', 'abcd', 'dcba'],
    ['action', 'dbca', 'acbd'],
    ['purpose', 'dbac', 'cabd'],
    ['status', 'abdc', 'cabd'],
  ] as const)('sorted by %s is in that order, and the other way round', (column, up, down) => {
    expect([order(column), order(column, true)]).toEqual([up, down]);
  });

  it('has what is not given last, whichever way it is sorted', () => {
    expect([order('owner'), order('owner', true)]).toEqual(['cdab', 'adcb']);
    expect([order('due'), order('due', true)]).toEqual(['dacb', 'cadb']);
  });
});
