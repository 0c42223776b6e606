/** Tests of the worked sample: it is whole, says that it is made up, and gives the figures that the pictures of the app show. */

import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../../assessments/model.ts';
import { listMissing, openActions, statusOf } from '../../assessments/plan.ts';
import { listGaps } from '../../assessments/prioritise.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { isGiven } from '../../assessments/responses.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { makeSample } from '../../assessments/sample.ts';
import { showFraction, showSigned } from '../../assessments/statistics/fraction.ts';
import { compareRounds } from '../../assessments/years.ts';
import { findMisfit } from '../../assessments/file/checks.ts';

const sample = makeSample({ id: 'sample' });
const [first, second] = sample.rounds;

function shownScores(round = second): readonly string[] {
  const figures = round && figuresOf(BUILT_IN, round);
  return figures?.dimensions.map(({ score }) => (score ? showFraction(score) : '')) ?? [];
}

describe('the worked sample', () => {
  it('is a whole assessment under the id it is given', () => {
    expect(sample.id).toBe('sample');
    expect(assessmentSchema.parse(sample)).toEqual(sample);
    expect(findMisfit(sample)).toBeUndefined();
  });

  it('is marked as made up, and so is the peer group it is compared with', () => {
    expect(sample.isSample).toBe(true);
    expect(second?.peers?.header.isSample).toBe(true);
    expect(second?.peers?.group.name.en).toBe('Unitary councils');
  });

  it('has a closed round of 2025 and an open one of 2026, every question of both answered', () => {
    expect(sample.rounds.map((round) => [round.id, round.date, round.closing?.closedOn ?? 'open'])).toEqual([
      ['2025', '2025-05-07', '2025-05-07'],
      ['2026', '2026-05-06', 'open'],
    ]);
    const asked = questionsOf(BUILT_IN, 'full').map((question) => question.id);
    expect(sample.rounds.map((round) => asked.filter((id) => !isGiven(round.responses[id])))).toEqual([[], []]);
  });

  it('has the scores of the pictures', () => {
    expect(shownScores(first)).toEqual(['1.8', '1.8', '2.3', '2.5', '1.2']);
    expect(shownScores(second)).toEqual(['2.3', '2.0', '2.0', '3.2', '1.4']);
    const overall = second && figuresOf(BUILT_IN, second).overall;
    expect(overall && showFraction(overall.score)).toBe('2.2');
  });

  it('has one question nobody could answer and one that does not apply, with the reason', () => {
    const items = second && figuresOf(BUILT_IN, second).items;
    expect(Object.entries(items ?? {}).filter(([, item]) => typeof item !== 'number')).toEqual([['A3', 'unknown'], ['C3', 'not-applicable']]);
    const { answer = null } = second?.responses['C3'] ?? {};
    expect(answer?.kind === 'not-applicable' && answer.reason).toMatch(/\w{3}/);
  });

  it('has moved as the pictures show', () => {
    const years = first && second && compareRounds({ questionnaire: BUILT_IN, round: first }, { questionnaire: BUILT_IN, round: second });
    expect(years?.dimensions.map(({ change, comparable, label }) => [change && showSigned(change), comparable, label])).toEqual([
      ['+0.5', 6, 'up'],
      ['+0.2', 5, 'little-change'],
      ['−0.3', 6, 'down'],
      ['+0.7', 6, 'up'],
      ['+0.2', 5, 'little-change'],
    ]);
  });

  it('has gaps in every group of the plan', () => {
    const lines = second ? listGaps(sample, BUILT_IN, second, figuresOf(BUILT_IN, second)) : [];
    const inGroup = (group: string) => lines.filter((line) => line.group === group).map((line) => `${line.question.id} ${line.need}`);
    expect([inGroup('quick-win'), inGroup('priority'), inGroup('major'), inGroup('find-out')]).toEqual([['C2 5', 'T2 4'], ['T1 7', 'C6 4'], ['A1 7'], ['A3 null']]);
    expect([inGroup('easy-gain').length, inGroup('later').length, inGroup('maintain').length]).toEqual([4, 8, 11]);
  });

  it('has four actions of this round, one of them with a field still missing, and two of the last', () => {
    expect(sample.actions.map((action) => [action.round, statusOf(action).state, listMissing(action)])).toEqual([
      ['2025', 'done', []],
      ['2025', 'in-progress', []],
      ['2026', 'not-started', []],
      ['2026', 'not-started', []],
      ['2026', 'not-started', []],
      ['2026', 'not-started', ['firstStepBy']],
    ]);
    expect(openActions(sample)).toHaveLength(5);
  });

  it('names roles and no people', () => {
    const roles = sample.actions.flatMap((action) => [action.owner, action.sponsor]);
    expect(roles.filter((role) => !/^(Head of|Deputy|Chief|Communications Officer|Customer Service Lead)/.test(role))).toEqual([]);
  });
});
