/** Tests of the three years of the worked sample: what was asked in 2024, what moved since on the questions that mean the same, and where the line of a dimension breaks. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { checkQuestionnaire } from '../../../assessments/questionnaire/check/check.ts';
import { findQuestion, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { trendOf } from '../../../assessments/trend.ts';
import { compareRounds } from '../../../assessments/years.ts';

const sample = makeSample({ id: 'sample', language: 'en' });
const [of2024, of2025, of2026] = sample.rounds;

function asked(round: Round) {
  return { questionnaire: questionnaireOf(sample, round), round };
}

describe('the worked sample over three years', () => {
  it('was asked one question in 2024 that means something else since', () => {
    expect(sample.questionnaires.map(({ version }) => version)).toEqual(['1.0', '0.9']);
    const lines = sample.questionnaires[0]?.maps.find(({ from }) => from === '0.9')?.lines ?? [];
    expect([lines.length, ...lines.filter(({ kind }) => kind !== 'same').map(({ kind, from, to }) => `${kind} ${from} ${to}`)]).toEqual([
      30, 'reworded A2 A2', 'changed L2 L2', 'reworded C4 C4',
    ]);
    expect(sample.questionnaires.map((each) => findQuestion(each, 'L2')?.title)).toEqual([
      { en: 'Open conversation with staff', cy: 'Sgwrs agored â staff' },
      { en: 'Messages to staff', cy: 'Negeseuon at staff' },
    ]);
    const [now, ...others] = sample.questionnaires.flatMap((each) => questionsOf(each, 'full')).filter(({ id }) => id === 'C3');
    expect([now?.title, now?.levels, now?.stepsUp]).toEqual([others[0]?.title, others[0]?.levels, others[0]?.stepsUp]);
  });

  it('carries questionnaires in which nothing is wrong', () => {
    expect(sample.questionnaires.map((each) => checkQuestionnaire(each).ok)).toEqual([true, true]);
  });

  it('has the round of 2024 opened again once, with what it had come to before, and why', () => {
    expect(sample.rounds.map(({ reopenings }) => reopenings.map(({ on, closing }) => [on, closing.closedOn, closing.figures.items['T4']]))).toEqual([[['2024-06-12', '2024-05-17', 2]], [], []]);
    expect([of2024?.closing?.figures.items['T4'], of2024?.reopenings[0]?.reason]).toEqual([3, 'The sheet from the libraries came late. It moves T4 from 2 to 3.']);
  });

  it('says why some questions moved', () => {
    expect(sample.rounds.map(({ whys }) => Object.keys(whys))).toEqual([[], ['L5'], ['T1', 'T3']]);
  });

  it('moved before that as far as the questions that mean the same tell: not by the 4 that leadership once had for messages', () => {
    const years = of2024 && of2025 && compareRounds(asked(of2024), asked(of2025));
    expect(years?.dimensions.map(({ before, after, comparable, netSteps, label, sureness }) => [before && showFraction(before), after && showFraction(after), comparable, netSteps, label, sureness])).toEqual([
      // 8/6 and 11/6: P3 by one, P6 by two
      ['1.3', '1.8', 6, 3, 'up', 'too-few'],
      // 7/5 and 9/5, without A6: A3 and A4
      ['1.4', '1.8', 5, 2, 'up', 'too-few'],
      // 13/6 and 14/6: T5
      ['2.2', '2.3', 6, 1, 'little-change', null],
      // 8/5 and 12/5, without L2: L3, L6 and by two L5. With the 4 of L2 it would be 2.0 and 2.5
      ['1.6', '2.4', 5, 4, 'up', null],
      // 4/4 and 5/4, without C5 and C6: C4
      ['1.0', '1.3', 4, 1, 'little-change', null],
    ]);
    expect(years?.questions.filter(({ question }) => question === 'L2')).toEqual([{ question: 'L2', dimension: 'leadership', before: 4, after: 3, steps: null, isComparable: false }]);
    expect(years?.questions.filter(({ steps }) => steps !== null && Math.abs(steps) > 1).map(({ question, steps }) => [question, steps])).toEqual([['P6', 2], ['L5', 2]]);
  });

  it('leaves the questionnaire of everybody else without a way from a version that never was', () => {
    expect(BUILT_IN.maps.map(({ from }) => from)).toEqual(['0.1-draft']);
    expect(sample.questionnaires[0]).toEqual({ ...BUILT_IN, maps: [BUILT_IN.maps[0], { from: '0.9', to: '1.0', lines: expect.anything() }] });
  });

  it('cannot compare culture over two years, on three of its six questions', () => {
    const years = of2024 && of2026 && compareRounds(asked(of2024), asked(of2026));
    expect(years?.dimensions.map(({ comparable, netSteps, label }) => [comparable, netSteps, label])).toEqual([
      [6, 6, 'up'],
      [4, 2, 'up'],
      [6, -1, 'little-change'],
      [5, 8, 'up'],
      [3, null, 'not-comparable'],
    ]);
  });

  it('has a line over three years in each dimension but culture, each year scored on the same questions', () => {
    const { rounds, dimensions } = trendOf(sample);
    expect(rounds.map(({ id }) => id)).toEqual(['2024', '2025', '2026']);
    expect(dimensions.map(({ points }) => points.map((point) => point && `${showFraction(point.score)} in ${point.run}`))).toEqual([
      ['1.3 in 0', '1.8 in 0', '2.3 in 0'],
      // A1, A2, A4 and A5: 6/4, 7/4, 8/4
      ['1.5 in 0', '1.8 in 0', '2.0 in 0'],
      ['2.2 in 0', '2.3 in 0', '2.0 in 0'],
      // All but L2: 8/5, 12/5, 16/5
      ['1.6 in 0', '2.4 in 0', '3.2 in 0'],
      // Four of 2024, then all but C3: 6/5, 7/5
      ['1.0 in 0', '1.2 in 1', '1.4 in 1'],
    ]);
    expect(dimensions.map(({ runs }) => runs.map(({ from, to, comparable, asked: count }) => [from, to, comparable, count]))).toEqual([
      [[0, 2, 6, 6]], [[0, 2, 4, 6]], [[0, 2, 6, 6]], [[0, 2, 5, 6]], [[0, 0, 4, 6], [1, 2, 5, 6]],
    ]);
  });
});
