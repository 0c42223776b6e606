/** Tests of how plans are carried out, in sentences and tables. */

import { describe, expect, it } from 'vitest';
import type { Action, Status } from '../../../../assessments/model.ts';
import { carryingOutSection, deliveryTable, listDeliverySentences, servedTable } from '../../../../assessments/report/planned/carrying-out.ts';
import { twoRoundsOf } from '../../../../assessments/report/two-rounds.ts';
import { en } from '../../../../assessments/words/en.ts';
import { actionOf } from '../../builders.ts';
import { plainRound, plainSubject, wholeTable } from '../parts.ts';

const before = plainRound({ trust: [1, 1, 2, 2], policy: [1, 1] }, { id: 'r2025', date: '2025-05-07' });
const now = plainRound({ trust: [2, 1, 3, 1], policy: [2, 'unknown'] });
const action = (id: string, state: Status['state'], others: Partial<Action> = {}): Action =>
  actionOf({ id, round: 'r2025', due: '2025-12-31', statuses: [{ state, on: '2025-12-01', reason: '' }], ...others });
const subjectWith = (...actions: readonly Action[]) => plainSubject([before, now], { actions });

describe('how the plans are carried out', () => {
  // Of 2025: six live, four done, four of them due, one of those open; one done late.
  const actions = [
    action('a1', 'done'), action('a2', 'done', { due: '2025-09-30' }), action('a3', 'done', { due: null }), action('a4', 'done', { due: '2026-12-31' }),
    action('a5', 'in-progress', { due: '2026-Q1' }), action('a6', 'not-started', { due: '2026-04-30' }), action('a7', 'dropped'), actionOf({ id: 'a8' }),
  ];

  it('is told of this round and those before it, the latest first', () => {
    expect(listDeliverySentences(subjectWith(...actions), '2026-05-06')).toEqual([
      'Plan of 2026: 0 of 1 action done.', 'None was due by 6 May 2026.', 'Plan of 2025: 4 of 6 actions done.', 'Of 4 due by 6 May 2026, 2 are done and 2 are overdue.',
    ]);
    expect(listDeliverySentences(subjectWith(action('a1', 'done'), action('a2', 'not-started')), '2025-12-31')).toEqual([
      'Plan of 2025: 1 of 2 actions done.', 'Of 2 due by 31 December 2025, 1 is done and none is overdue.',
    ]);
    expect(listDeliverySentences(subjectWith(action('a1', 'not-started', { due: '2026-04-30' })), '2026-05-06')).toEqual([
      'Plan of 2025: 0 of 1 action done.', 'Of 1 due by 6 May 2026, none is done and 1 is overdue.',
    ]);
  });

  it('stands in a table, a row a round', () => {
    const table = deliveryTable(subjectWith(...actions), '2026-05-06');
    expect(table && wholeTable(table)).toEqual([
      'delivery: Delivery on 6 May 2026',
      'Numbers: Done, Done of those due, Done on time, Overdue',
      'Plan of | Done | Done of those due | Done on time | Overdue',
      '2026 | 0 of 1 / 0% | – | – | 0',
      '2025 | 4 of 6 / 67% | 2 of 4 / 50% | 3 of 4 / 75% | 2',
    ]);
    expect(table?.note).toBe('Dropped actions are left out.');
  });

  it('is nothing where nothing was planned, or all of it was dropped', () => {
    expect([deliveryTable(subjectWith(), '2026-05-06'), carryingOutSection(subjectWith(action('a1', 'dropped')), null, '2026-05-06')]).toEqual([null, null]);
  });

  it('leaves out the plans of later rounds', () => {
    const later = plainRound({}, { id: 'r2027', date: '2027-05-05' });
    const subject = { ...plainSubject([before, now, later], { actions: [actionOf(), actionOf({ id: 'a2', round: 'r2027' })] }), round: now };
    expect(deliveryTable(subject, '2027-06-01')?.rows.map(([round]) => round?.text)).toEqual(['2026']);
  });
});

describe('actions and levels side by side', () => {
  it('counts questions by whether an action was done by the later round and whether the level went up', () => {
    const actions = [
      action('a1', 'done', { question: 'T1' }), action('a2', 'dropped', { question: 'T1' }), action('a3', 'done', { question: 'T2' }), action('a4', 'in-progress', { question: 'T3' }),
      action('a5', 'done', { question: 'T4', statuses: [{ state: 'done', on: '2026-05-07', reason: '' }] }), action('a6', 'dropped', { question: 'P1' }), action('a7', 'done', { question: 'P2' }),
    ];
    const { assessment } = subjectWith(...actions);
    const table = servedTable(twoRoundsOf(assessment, before, now, en, 'en'));
    // T1 up and done, T2 stayed and done, T3 up and open, T4 down and done only since; P1 was dropped, P2 cannot be compared.
    expect(table && wholeTable(table)).toEqual([
      'served: Actions and levels, side by side',
      'Numbers: Level went up, Level did not go up',
      'Action | Level went up | Level did not go up',
      'Done by this round | 1 | 1',
      'Not done by this round | 1 | 1',
    ]);
    expect(table?.note).toBe('These are counts of questions. They show what went together, never what caused what.');
  });

  it('stands in the section where two rounds can be set side by side', () => {
    const subject = subjectWith(action('a1', 'done', { question: 'T1' }));
    const two = twoRoundsOf(subject.assessment, before, now, en, 'en');
    const kinds = (of: typeof two | null) => carryingOutSection(subject, of, '2026-05-06')?.blocks.map((block) => (block.kind === 'table' ? block.table.id : block.kind));
    expect([kinds(two), kinds(null)]).toEqual([['paragraph', 'delivery', 'served'], ['paragraph', 'delivery']]);
    const open = subjectWith(action('a1', 'in-progress', { question: 'T1' }));
    expect(carryingOutSection(open, null, '2026-05-06')?.blocks.map((block) => (block.kind === 'table' ? block.table.id : block.kind))).toEqual(['paragraph', 'delivery', 'carried-history']);
    expect(servedTable(twoRoundsOf(subjectWith().assessment, before, now, en, 'en'))).toBe(null);
  });
});
