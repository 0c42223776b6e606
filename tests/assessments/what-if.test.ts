/** Tests of what chosen actions would come to. Scores are worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { Action, Round, TargetLine } from '../../assessments/model.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { scoreRound } from '../../assessments/scoring.ts';
import { findTargetLine, listPlanned, makeTargetLine, quarterOf, scoresOfTargetLine, whatIf } from '../../assessments/what-if.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';
import { itemsOf, six } from './report/parts.ts';

// Policy 2, Access 3, Trust 11/5, Leadership 2, Culture 1: overall 51/25.
const round = roundOf(
  itemsOf({ policy: six(2), access: six(3), trust: [1, 2, 2, 3, 3, 'unknown'], leadership: six(2), culture: [1, 1, 'not-applicable', 1, 1, 1] }),
  { goals: { P1: { isGoodEnough: null, target: null, importance: null, effort: 3, closeCall: null, isShortlisted: false } } },
);
const figures = scoreRound(BUILT_IN, round);
const step = (id: string, question: string | null, fromLevel: Action['fromLevel'], toLevel: Action['toLevel'], others: Partial<Action> = {}): Action =>
  actionOf({ id, question, fromLevel, toLevel, ...others });
const whatIfOf = (...actions: readonly Action[]) => whatIf(BUILT_IN, round, figures, actions);

describe('what chosen actions would lead to', () => {
  it('is nothing new where none is chosen', () => {
    const { steps, dimensions, overall, total, byOwner, byQuarter } = whatIfOf();
    expect([steps, total, byOwner, byQuarter]).toEqual([[], { actions: 0, staffDays: 0, withoutDays: 0 }, [], []]);
    expect(dimensions.map(({ before, after }) => [before, after])).toEqual(figures.dimensions.map((each) => [each, each]));
    expect(overall).toEqual({ before: { numerator: 51, denominator: 25 }, after: { numerator: 51, denominator: 25 } });
  });

  it('moves each question to the highest level that an action for it names', () => {
    const { steps, dimensions, overall } = whatIfOf(step('a1', 'T1', 1, 2), step('a2', 'P1', 2, 4), step('a3', 'P1', 2, 3));
    expect(steps).toEqual([{ question: 'P1', from: 2, to: 4, actions: ['a2', 'a3'] }, { question: 'T1', from: 1, to: 2, actions: ['a1'] }]);
    // Policy (4 + 5 × 2) ÷ 6, Trust (2 + 2 + 2 + 3 + 3) ÷ 5.
    expect(dimensions.map(({ after }) => after.score)).toEqual([
      { numerator: 7, denominator: 3 }, { numerator: 3, denominator: 1 }, { numerator: 12, denominator: 5 }, { numerator: 2, denominator: 1 }, { numerator: 1, denominator: 1 },
    ]);
    // (7/3 + 3 + 12/5 + 2 + 1) ÷ 5 = (161/15) ÷ 5
    expect(overall.after).toEqual({ numerator: 161, denominator: 75 });
  });

  it('says what that does to the secure level', () => {
    const raised = ['P1', 'P2', 'P3', 'P4', 'P5'].map((id) => step(id, id, 2, 3));
    expect(whatIfOf(...raised).dimensions[0]).toMatchObject({ before: { secure: 2, lowest: 2 }, after: { secure: 3, lowest: 2, score: { numerator: 17, denominator: 6 } } });
    expect(whatIfOf(...raised.slice(1)).dimensions[0]?.after.secure).toBe(2);
  });

  it('counts a question whose level nobody could tell once an action names the level it leads to', () => {
    const { steps, dimensions } = whatIfOf(step('a1', 'T6', null, 3));
    expect(steps).toEqual([{ question: 'T6', from: null, to: 3, actions: ['a1'] }]);
    // (1 + 2 + 2 + 3 + 3 + 3) ÷ 6
    expect(dimensions[2]).toMatchObject({ before: { answered: 5 }, after: { answered: 6, score: { numerator: 7, denominator: 3 } } });
    expect(whatIfOf(step('a1', 'T6', null, null)).steps).toEqual([]);
  });

  it.each<readonly [string, Action]>([
    ['keeps its level', step('a1', 'P1', 2, 2)],
    ['names no level', step('a1', 'P1', 2, null)],
    ['names a level that is reached by now', step('a1', 'A1', 2, 3)],
    ['is on no one question', step('a1', null, null, null, { dimension: 'policy' })],
    ['is on a question that does not apply', step('a1', 'C3', 1, 2)],
    ['is on a question that is not asked', step('a1', 'X9', 1, 2)],
  ])('moves no level by an action that %s, but counts it among what the plan takes', (_what, action) => {
    const { steps, overall, total } = whatIfOf(action);
    expect([steps, overall.after, total.actions]).toEqual([[], { numerator: 51, denominator: 25 }, 1]);
  });

  it('goes by the form of the round', () => {
    const quick: Round = { ...round, form: 'quick' };
    expect(whatIf(BUILT_IN, quick, scoreRound(BUILT_IN, quick), [step('a1', 'P6', 2, 3)]).steps).toEqual([]);
  });
});

describe('what chosen actions take', () => {
  const actions = [
    step('a1', 'P1', 2, 3, { owner: ' Head of ICT ', due: '2026-Q4', cost: 'none', staffDays: 6 }),
    step('a2', 'P2', 2, 3, { owner: 'Head of ICT', due: '2026-10-01', cost: 'over-10000', staffDays: 2.5 }),
    step('a3', 'T6', null, 3, { owner: '', due: '2026-06-30', cost: null, staffDays: null }),
    step('a4', null, null, null, { owner: 'Clerk', due: null, cost: 'none', staffDays: 0 }),
  ];
  const taken = whatIfOf(...actions);

  it('is counted in all, with the days that are given', () => {
    expect(taken.total).toEqual({ actions: 4, staffDays: 8.5, withoutDays: 1 });
  });

  it('is counted by effort: as the group judged it, or else that of the step up; not known without a question or a level', () => {
    // P2 from 2 is a large step in the questionnaire; P1 was judged large.
    expect(taken.byEffort).toEqual([{ effort: 3, actions: 2, staffDays: 8.5, withoutDays: 0 }, { effort: null, actions: 2, staffDays: 0, withoutDays: 1 }]);
  });

  it('is counted by cost, the least first and what is not given last', () => {
    expect(taken.byCost).toEqual([
      { cost: 'none', actions: 2, staffDays: 6, withoutDays: 0 }, { cost: 'over-10000', actions: 1, staffDays: 2.5, withoutDays: 0 }, { cost: null, actions: 1, staffDays: 0, withoutDays: 1 },
    ]);
  });

  it('is counted by owner, in the order of the plan, with those not named yet last', () => {
    expect(taken.byOwner).toEqual([
      { owner: 'Head of ICT', actions: 2, staffDays: 8.5, withoutDays: 0 }, { owner: 'Clerk', actions: 1, staffDays: 0, withoutDays: 0 }, { owner: '', actions: 1, staffDays: 0, withoutDays: 1 },
    ]);
  });

  it('is counted by the quarter in which it is due, the first one first and without a date last', () => {
    expect(taken.byQuarter.map(({ quarter, actions: count }) => [quarter, count])).toEqual([['2026-Q2', 1], ['2026-Q4', 2], [null, 1]]);
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });
});

describe('the target line', () => {
  it('holds the level of every question asked that has or would have one', () => {
    const line = makeTargetLine(BUILT_IN, round, figures, [step('a1', 'T1', 1, 2), step('a2', 'T6', null, 3), step('a3', 'A1', 3, 3)], '2026-05-20');
    expect([line.on, line.actions]).toEqual(['2026-05-20', ['a1', 'a2', 'a3']]);
    expect(Object.keys(line.levels)).toHaveLength(29);
    expect([line.levels['T1'], line.levels['T6'], line.levels['A1'], line.levels['C3']]).toEqual([2, 3, 3, undefined]);
  });

  it('stands for a score in each dimension of which it names enough questions', () => {
    const levels: TargetLine['levels'] = { P1: 3, P2: 3, P3: 3, P4: 2, A1: 3, A2: 3, A3: 3, C1: 2, C2: 2, C4: 2, C3: 5 };
    const scores = scoresOfTargetLine(BUILT_IN, round, { levels }).map(({ score }) => score);
    // Policy 11 ÷ 4; three of six in Access are too few; in Culture one does not apply, and three of five are too few.
    expect(scores).toEqual([{ numerator: 11, denominator: 4 }, null, null, null, null]);
    const more = scoresOfTargetLine(BUILT_IN, round, { levels: { ...levels, C5: 3 } });
    expect(more[4]?.score).toEqual({ numerator: 9, denominator: 4 });
  });

  const line = (on: string, levels: TargetLine['levels']): TargetLine => ({ on, actions: ['a1'], levels });

  it('is that of the latest round before that has one, with the questions it wants higher', () => {
    const first = roundOf({ P1: 1 }, { id: 'r2024', date: '2024-05-08', targetLine: line('2024-06-01', { P1: 2 }) });
    const second = roundOf({ P1: 2, P2: 'unknown', P3: 4 }, { id: 'r2025', date: '2025-05-07', targetLine: line('2025-06-01', { P1: 3, P2: 2, P3: 3, P4: 5 }) });
    const own = { ...round, targetLine: line('2026-06-01', { P1: 5 }) };
    const later = roundOf({}, { id: 'r2027', date: '2027-05-05', targetLine: line('2027-06-01', { P1: 5 }) });
    const found = findTargetLine(assessmentOf([first, second, own, later]), own);
    expect([found?.of.id, found?.line.on]).toEqual(['r2025', '2025-06-01']);
    // P3 was answered higher after the line was set.
    expect(found?.raised).toEqual([{ question: 'P1', from: 2, to: 3 }, { question: 'P2', from: null, to: 2 }, { question: 'P4', from: null, to: 5 }]);
    expect(findTargetLine(assessmentOf([first, { ...second, targetLine: null }, own]), own)?.of.id).toBe('r2024');
    expect(findTargetLine(assessmentOf([own]), own)).toBeUndefined();
  });

  it('goes by the later questionnaire, without what has changed its meaning', () => {
    const reason = { en: '', cy: null };
    const newer: Questionnaire = {
      ...BUILT_IN,
      version: '2.0',
      maps: [{ from: '1.0', to: '2.0', lines: [{ kind: 'reworded', from: 'P1', to: 'P2', reason }, { kind: 'changed', from: 'P2', to: 'P3', reason }, { kind: 'dropped', from: 'P4', to: null, reason }] }],
    };
    const before = roundOf({ P1: 1, P2: 1, P4: 1 }, { id: 'r2025', date: '2025-05-07', targetLine: line('2025-06-01', { P1: 3, P2: 3, P4: 3 }) });
    const after = roundOf({}, { questionnaire: '2.0' });
    expect(findTargetLine(assessmentOf([before, after], { questionnaires: [BUILT_IN, newer] }), after)).toMatchObject({
      line: { levels: { P2: 3 } }, raised: [{ question: 'P2', from: 1, to: 3 }],
    });
  });

  it('is held against the levels that a closing fixed', () => {
    const closed = closeRound(BUILT_IN, roundOf({ P1: 2 }, { id: 'r2025', date: '2025-05-07' }), '2025-05-20');
    const found = findTargetLine(assessmentOf([{ ...closed, responses: {}, targetLine: line('2025-06-01', { P1: 3 }) }, round]), round);
    expect(found?.raised).toEqual([{ question: 'P1', from: 2, to: 3 }]);
  });
});

describe('the actions that a plan counts with', () => {
  const status = (state: 'done' | 'dropped' | 'in-progress', on: string): Pick<Action, 'statuses'> => ({ statuses: [{ state, on, reason: '' }] });

  it('are those of the round in order, and those of earlier ones that were still to be done when it was held', () => {
    const [earlier, later] = [roundOf({}, { id: 'r2025', date: '2025-05-07' }), roundOf({}, { id: 'r2027', date: '2027-05-05' })];
    const actions = [
      actionOf({ id: 'own action', question: null }), actionOf({ id: 'carried', round: 'r2025' }), actionOf({ id: 'done before', round: 'r2025', ...status('done', '2026-05-06') }),
      actionOf({ id: 'done since', round: 'r2025', ...status('done', '2026-05-07') }), actionOf({ id: 'dropped', ...status('dropped', '2026-06-01') }),
      actionOf({ id: 'of a later round', round: 'r2027' }), actionOf({ id: 'done', ...status('done', '2026-05-06') }), actionOf({ id: 'dropped before', round: 'r2025', ...status('dropped', '2025-06-01') }),
    ];
    expect(listPlanned(assessmentOf([earlier, round, later], { actions }), round).map(({ id }) => id)).toEqual(['done', 'own action', 'carried', 'done since']);
  });

  it('are on the questions of a newer questionnaire, and on none where the question has changed its meaning', () => {
    const reason = { en: '', cy: null };
    const newer: Questionnaire = {
      ...BUILT_IN,
      version: '2.0',
      maps: [{ from: '1.0', to: '2.0', lines: [{ kind: 'reworded', from: 'P1', to: 'P2', reason }, { kind: 'changed', from: 'P3', to: 'P3', reason }, { kind: 'dropped', from: 'P4', to: null, reason }] }],
    };
    const before = roundOf({}, { id: 'r2025', date: '2025-05-07' });
    const after = roundOf({ P2: 2, P3: 2 }, { questionnaire: '2.0' });
    const actions = [...['P1', 'P3', 'P4', null].map((question) => step(`on ${question}`, question, 1, 4, { round: 'r2025' })), step('own', 'P3', 2, 3)];
    const planned = listPlanned(assessmentOf([before, after], { actions, questionnaires: [BUILT_IN, newer] }), after);
    expect(planned.map(({ id, question }) => [id, question])).toEqual([['own', 'P3'], ['on P1', 'P2'], ['on P3', null], ['on P4', null], ['on null', null]]);
    expect(whatIf(newer, after, scoreRound(newer, after), planned).steps).toEqual([
      { question: 'P2', from: 2, to: 4, actions: ['on P1'] }, { question: 'P3', from: 2, to: 3, actions: ['own'] },
    ]);
  });
});
