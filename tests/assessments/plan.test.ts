/** Tests of actions and the plan they make. */

import { describe, expect, it } from 'vitest';
import { actionSchema, type Action } from '../../assessments/model.ts';
import { findGroup, listActionProblems, listActions, listMissing, newAction, openActions } from '../../assessments/plan.ts';
import { changeStatus, dueDay, isOverdue, statusOf } from '../../assessments/status.ts';
import { TRUST } from '../../assessments/questionnaire/trust.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const [question] = TRUST.questions;
const wanted = { id: 'a1', round: 'r2026', question: question ?? null, from: 2, to: 3, title: 'Agree an answering guide', today: '2026-05-06' } as const;

describe('a new action', () => {
  it('is on its question, not started today, and lacks all that people have to say', () => {
    const action = newAction(wanted);
    expect(action).toMatchObject({ id: 'a1', round: 'r2026', question: 'T1', fromLevel: 2, toLevel: 3, title: 'Agree an answering guide' });
    expect(statusOf(action)).toEqual({ state: 'not-started', on: '2026-05-06', reason: '' });
    expect(listMissing(action)).toEqual(['owner', 'sponsor', 'start', 'due', 'firstStep', 'firstStepBy', 'success', 'cost', 'affects']);
    expect(actionSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
  });

  it('may be on no one question', () => {
    expect(newAction({ ...wanted, question: null, from: null, to: null })).toMatchObject({ question: null, fromLevel: null, toLevel: null });
  });

  it('is to be reviewed by the end of the next quarter', () => {
    expect(newAction(wanted).reviewOn).toBe('2026-09-30');
    expect(newAction({ ...wanted, today: '2026-12-31' }).reviewOn).toBe('2027-03-31');
  });
});

describe('what an action lacks', () => {
  it('is nothing once every required field is filled in, a cost of none among them', () => {
    expect(listMissing(actionOf())).toEqual([]);
  });

  it('includes what holds only spaces', () => {
    expect(listMissing(actionOf({ owner: '  ', cost: null, reviewOn: null }))).toEqual(['owner', 'cost', 'reviewOn']);
  });
});

describe('the dates of an action', () => {
  it.each<readonly [string, Partial<Action>, ReturnType<typeof listActionProblems>]>([
    ['all in order', {}, []],
    ['due on the day it starts', { start: '2026-09-01', due: '2026-09-01', firstStepBy: '2026-09-01' }, []],
    ['due before it starts', { start: '2026-09-01', due: '2026-03-31', firstStepBy: null }, [{ kind: 'due-before-start', suggestion: '2027-03-31' }]],
    ['due a year too early', { start: '2026-09-01', due: '2025-11-30', firstStepBy: null }, [{ kind: 'due-before-start', suggestion: '2026-11-30' }]],
    ['due in an earlier quarter', { start: '2026-09-01', due: '2026-Q2', firstStepBy: null }, [{ kind: 'due-before-start', suggestion: '2027-06-30' }]],
    ['due in the quarter in which it starts', { start: '2026-09-01', due: '2026-Q3', firstStepBy: null }, []],
    ['first step before it starts', { start: '2026-12-24', due: null, firstStepBy: '2026-12-01' }, [{ kind: 'first-step-before-start', suggestion: '2027-01-07' }]],
    ['without a start', { start: null, due: '2020-01-01', firstStepBy: '2020-01-01' }, []],
  ])('are checked: %s', (_what, dates, problems) => {
    expect(listActionProblems(actionOf(dates))).toEqual(problems);
  });

  it.each([
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2026-Q4', '2026-12-31'],
    ['2028-02-29', '2028-02-29'],
  ])('of %s end on %s', (due, day) => {
    expect(dueDay(due)).toBe(day);
  });

  it('make an action overdue on the day after, unless it is done or dropped', () => {
    const action = actionOf({ due: '2026-Q3' });
    expect(isOverdue(action, '2026-09-30')).toBe(false);
    expect(isOverdue(action, '2026-10-01')).toBe(true);
    expect(isOverdue(changeStatus(action, { state: 'done', on: '2026-10-01', reason: '' }), '2026-10-01')).toBe(false);
    expect(isOverdue(changeStatus(action, { state: 'dropped', on: '2026-10-01', reason: 'No money' }), '2026-10-02')).toBe(false);
    expect(isOverdue(actionOf({ due: null }), '2030-01-01')).toBe(false);
  });
});

describe('the status of an action', () => {
  it('is the last one, and those before it are kept', () => {
    const begun = changeStatus(actionOf(), { state: 'in-progress', on: '2026-06-01', reason: '' });
    expect(statusOf(begun)).toEqual({ state: 'in-progress', on: '2026-06-01', reason: '' });
    expect(begun.statuses).toHaveLength(2);
  });

  it('is put right on the same day without a trace', () => {
    const slipped = changeStatus(changeStatus(actionOf(), { state: 'done', on: '2026-06-01', reason: '' }), { state: 'in-progress', on: '2026-06-01', reason: '' });
    expect(slipped.statuses.map((status) => status.state)).toEqual(['not-started', 'in-progress']);
    const later = changeStatus(changeStatus(slipped, { state: 'dropped', on: '2026-07-01', reason: '' }), { state: 'done', on: '2026-07-01', reason: '' });
    expect(later.statuses.map((status) => status.state)).toEqual(['not-started', 'in-progress', 'done']);
  });
});

describe('a plan', () => {
  const round = roundOf(
    { P1: 2, T1: 1, C2: 1, L1: 'unknown' },
    { goals: { T1: { isGoodEnough: false, target: 3, importance: 3, effort: 2, closeCall: null, isShortlisted: false }, C2: { isGoodEnough: false, target: 3, importance: 2, effort: 1, closeCall: null, isShortlisted: false } } },
  );
  const actions = [
    actionOf({ id: 'a1', question: null }),
    actionOf({ id: 'a2', question: 'L1' }),
    actionOf({ id: 'a3', question: 'P1' }),
    actionOf({ id: 'a4', question: 'T1' }),
    actionOf({ id: 'a5', question: 'C2' }),
    actionOf({ id: 'a6', question: 'T1' }),
    actionOf({ id: 'a7', question: 'C2', round: 'r2025' }),
  ];
  const assessment = assessmentOf([roundOf({}, { id: 'r2025', date: '2025-05-01' }), round], { actions });

  it('lists quick wins first, then the other groups, then actions on no one question', () => {
    expect(listActions(assessment, 'r2026').map((action) => action.id)).toEqual(['a5', 'a4', 'a6', 'a3', 'a2', 'a1']);
    expect(listActions(assessment, 'r2024')).toEqual([]);
  });

  it('knows the group of each action', () => {
    expect(actions.slice(0, 6).map((action) => findGroup(assessment, action))).toEqual([undefined, 'find-out', 'later', 'priority', 'quick-win', 'priority']);
  });

  it('carries on what is neither done nor dropped, from every round', () => {
    const done = changeStatus(actionOf({ id: 'a8' }), { state: 'done', on: '2026-06-01', reason: '' });
    const dropped = changeStatus(actionOf({ id: 'a9' }), { state: 'dropped', on: '2026-06-01', reason: 'No money' });
    const begun = changeStatus(actionOf({ id: 'a10' }), { state: 'in-progress', on: '2026-06-01', reason: '' });
    expect(openActions({ ...assessment, actions: [done, ...actions.slice(6), dropped, begun] }).map((action) => action.id)).toEqual(['a7', 'a10']);
  });
});
