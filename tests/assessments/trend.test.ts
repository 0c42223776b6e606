/** Tests of several rounds on one line a dimension. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../assessments/figures-model.ts';
import type { Assessment, Round } from '../../assessments/model.ts';
import type { MapLine, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { makeSample } from '../../assessments/sample.ts';
import { toNumber } from '../../assessments/statistics/fraction.ts';
import { listAnsweredRounds, trendOf } from '../../assessments/trend.ts';
import { compareRounds } from '../../assessments/years.ts';
import { assessmentOf, roundOf } from './builders.ts';

const YEARS = ['2022', '2023', '2024', '2025', '2026'];

/** A round a year from 2022 on, each with these levels of P1, P2 and so on. */
function roundsOf(...policies: readonly (readonly Item[] | { readonly items: readonly Item[]; readonly others: Partial<Round> })[]): readonly Round[] {
  return policies.map((policy, at) => {
    const { items, others } = 'items' in policy ? policy : { items: policy, others: {} };
    const year = YEARS[at] ?? '2027';
    return roundOf(Object.fromEntries(items.map((item, place) => [`P${place + 1}`, item])), { id: `r${year}`, date: `${year}-05-06`, ...others });
  });
}

/** Points as "2.5 in run 0" and runs as "0 to 2: 5 of 6" of policy. */
function policyOf(assessment: Assessment, upTo?: Round) {
  const line = trendOf(assessment, upTo).dimensions.find(({ dimension }) => dimension === 'policy');
  return {
    points: line?.points.map((point) => (point === null ? null : `${Math.round(toNumber(point.score) * 100) / 100} in run ${point.run}`)),
    runs: line?.runs.map(({ from, to, comparable, asked }) => `${from} to ${to}: ${comparable} of ${asked}`),
  };
}

/** The built-in questionnaire as version 2.0, with what became of some questions since 1.0. */
function newerVersion(...changed: readonly MapLine[]): Questionnaire {
  const ids = BUILT_IN.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));
  const same = ids.filter((id) => changed.every(({ from, to }) => from !== id && to !== id)).map((id): MapLine => ({ kind: 'same', from: id, to: id, reason: null }));
  return { ...BUILT_IN, version: '2.0', maps: [{ from: '1.0', to: '2.0', lines: [...same, ...changed] }] };
}

const REASON = { en: 'Another meaning.', cy: null };

describe('the line of a dimension', () => {
  it('scores every round over the questions that all of them can be compared on', () => {
    const rounds = roundsOf([1, 1, 1, 1, 1, 5], [2, 2, 2, 2, 2, 'unknown'], [3, 3, 3, 3, 2, 1]);
    // P6 has no level in the second round, so it counts in none: 5/5, 10/5, 14/5
    expect(policyOf(assessmentOf(rounds))).toEqual({ points: ['1 in run 0', '2 in run 0', '2.8 in run 0'], runs: ['0 to 2: 5 of 6'] });
  });

  it('equals the comparison of two rounds', () => {
    const [before, after] = roundsOf([1, 2, 3, 'unknown', 1, 1], [2, 2, 5, 4, 'not-applicable', 1]);
    if (before === undefined || after === undefined) throw new Error('Two rounds are made.');
    const [policy] = compareRounds({ questionnaire: BUILT_IN, round: before }, { questionnaire: BUILT_IN, round: after }).dimensions;
    const line = trendOf(assessmentOf([before, after])).dimensions[0];
    expect([line?.points[0]?.score, line?.points[1]?.score]).toEqual([policy?.before, policy?.after]);
    expect(line?.runs).toEqual([{ from: 0, to: 1, comparable: 4, asked: 6 }]);
  });

  it('breaks where fewer than two thirds can be compared, and begins again with all that the earlier round has', () => {
    const rounds = roundsOf([2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3], [4, 4, 4, 'unknown', 'unknown', 'unknown'], [5, 5, 5, 5, 5, 5]);
    // The third round has three of six: too few to join the fourth, and for a score of its own.
    expect(policyOf(assessmentOf(rounds))).toEqual({ points: ['2 in run 0', '3 in run 0', null, '5 in run 1'], runs: ['0 to 1: 6 of 6', '3 to 3: 6 of 6'] });
  });

  it('leaves out a question that changed its meaning, and counts a reworded one under its new id', () => {
    const newer = newerVersion({ kind: 'changed', from: 'P1', to: 'P1', reason: REASON }, { kind: 'reworded', from: 'P2', to: 'P9', reason: REASON });
    const renamed = { ...newer, dimensions: newer.dimensions.map((each) => ({ ...each, questions: each.questions.map((question) => (question.id === 'P2' ? { ...question, id: 'P9' } : question)) })) };
    const [one, other] = roundsOf([5, 1, 1, 1, 1, 1], [1, 1, 2, 2, 2, 2]);
    if (one === undefined || other === undefined) throw new Error('Two rounds are made.');
    const { P2: moved, ...rest } = other.responses;
    const later = { ...other, questionnaire: '2.0', responses: moved === undefined ? rest : { ...rest, P9: moved } };
    // P2 to P9 1 to 1, and four from 1 to 2: 5/5 and 9/5
    expect(policyOf(assessmentOf([one, later], { questionnaires: [renamed, BUILT_IN] }))).toEqual({ points: ['1 in run 0', '1.8 in run 0'], runs: ['0 to 1: 5 of 6'] });
  });

  it('breaks where most of a dimension changed', () => {
    const newer = newerVersion(...['P1', 'P2', 'P3'].map((id) => ({ kind: 'changed', from: id, to: id, reason: REASON }) as const));
    const [one, other] = roundsOf([2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3]);
    if (one === undefined || other === undefined) throw new Error('Two rounds are made.');
    expect(policyOf(assessmentOf([one, { ...other, questionnaire: '2.0' }], { questionnaires: [newer, BUILT_IN] }))).toEqual({
      points: ['2 in run 0', '3 in run 1'], runs: ['0 to 0: 6 of 6', '1 to 1: 6 of 6'],
    });
  });

  it('goes through a quick round on the three questions that it asks', () => {
    const quick = { items: [2, 3, 'unknown', 4], others: { form: 'quick' } } as const;
    // Quick are P1, P2 and P4: 1, 3 and 2/3 more
    const rounds = roundsOf([1, 1, 5, 1, 5, 5], quick, [3, 4, 1, 4, 1, 1]);
    expect(policyOf(assessmentOf(rounds))).toEqual({ points: ['1 in run 0', '3 in run 0', '3.67 in run 0'], runs: ['0 to 2: 3 of 3'] });
  });

  it('ends at the round that it is wanted up to', () => {
    const rounds = roundsOf([1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3]);
    expect(policyOf(assessmentOf(rounds), rounds[1]).points).toEqual(['1 in run 0', '2 in run 0']);
  });

  it('has no point anywhere where nothing of the dimension is answered', () => {
    expect(trendOf(assessmentOf(roundsOf([1, 1, 1], [2, 2, 2]))).dimensions.find(({ dimension }) => dimension === 'trust')).toEqual({ dimension: 'trust', points: [null, null], runs: [] });
  });
});

describe('the lines of the sample', () => {
  it('are scored like for like, and break for Culture after 2024', () => {
    const { dimensions } = trendOf(makeSample({ id: 'sample', language: 'en' }));
    expect(dimensions.map(({ dimension, points, runs }) => [dimension, points.map((point) => point && toNumber(point.score)), runs.map(({ comparable, asked }) => `${comparable} of ${asked}`)])).toEqual([
      ['policy', [8 / 6, 11 / 6, 14 / 6], ['6 of 6']],
      ['access', [6 / 4, 7 / 4, 8 / 4], ['4 of 6']],
      ['trust', [13 / 6, 14 / 6, 12 / 6], ['6 of 6']],
      ['leadership', [8 / 5, 12 / 5, 16 / 5], ['5 of 6']],
      ['culture', [1, 6 / 5, 7 / 5], ['4 of 6', '5 of 6']],
    ]);
  });
});

describe('the rounds that are told', () => {
  it('are those with an answer', () => {
    const [one, other] = roundsOf([1], []);
    if (one === undefined || other === undefined) throw new Error('Two rounds are made.');
    expect(listAnsweredRounds(assessmentOf([one, other])).map(({ id }) => id)).toEqual(['r2022']);
  });

  it('can be fifty and more', () => {
    const many = Array.from({ length: 60 }, (_, at) => roundOf({ P1: 1, P2: 2, P3: 3, P4: 3, P5: 3, P6: 3 }, { id: `r${at}`, date: `${1990 + at}-05-06` }));
    expect(policyOf(assessmentOf(many)).runs).toEqual(['0 to 59: 6 of 6']);
    const mixed = many.map((round, at) => (at % 2 === 0 ? round : { ...round, form: 'quick' as const }));
    expect(policyOf(assessmentOf(mixed)).runs).toEqual(['0 to 59: 3 of 3']);
  });
});
