/** Tests of each question beside the middle of the group. */

import { describe, expect, it } from 'vitest';
import type { Measure, PeerChoice } from '../../../assessments/model.ts';
import { questionDotsOf } from '../../../assessments/report/peers-questions.ts';
import { measureWith, plainGroup, showTable, six, subjectWith, type Items } from './parts.ts';

const ITEMS: Items = { policy: [1, 2, 3, 4, 'unknown', 'not-applicable'], access: six(2), trust: six(2), leadership: six(2), culture: six(2) };
const MEDIANS = { P1: 2, P2: 2, P3: 2.5, P5: 3, P6: 2 };

function beside(measure: Partial<Measure> = {}, header: Partial<PeerChoice['header']> = {}) {
  const peers = plainGroup(measureWith(measure), header);
  return subjectWith(ITEMS, { peers: { ...peers, group: { ...peers.group, itemMedians: MEDIANS } } });
}

describe('the questions beside the group', () => {
  it('say how many are below, at and above its middle, of those that have both a level and a median', () => {
    expect(questionDotsOf(beside(), 'policy')?.finding).toBe('Of 3 questions: 1 below the middle of the group, 1 at it, 1 above it');
  });

  it('stand in a table with level, middle and side, and a dash where there is none', () => {
    const figure = questionDotsOf(beside(), 'policy');
    const rows = figure && showTable(figure.table).map((row) => row.replace(/^(P\d)[^|]* \|/, '$1 |'));
    expect(rows).toEqual([
      'Question | Our level | Middle of the group | Beside the middle',
      'P1 | 1 Not yet | 2.0 | Below',
      'P2 | 2 Early | 2.0 | At it',
      'P3 | 3 In place | 2.5 | Above',
      'P4 | 4 Embedded | – | –',
      'P5 | Don’t know | 3.0 | –',
      'P6 | Does not apply | 2.0 | –',
    ]);
  });

  it('are drawn by level and median, all thirty of them for the overall score', () => {
    const dots = questionDotsOf(beside(), 'policy')?.groups[0]?.rows.map(({ dot, median, shown }) => [dot, median, shown]);
    expect(dots?.slice(2, 5)).toEqual([[3, 2.5, '3, middle 2.5'], [4, null, '4, middle –'], [null, 3, '–, middle 3.0']]);
    expect(questionDotsOf(beside(), 'overall')?.groups.map(({ rows }) => rows.length)).toEqual([6, 6, 6, 6, 6]);
  });

  it('name the group under it, and say where it is made up', () => {
    expect(questionDotsOf(beside(), 'policy')?.note).toBe('Peers: All councils, 24 organisations. The middle is the median of each question.');
    expect(questionDotsOf(beside({}, { isSample: true }), 'policy')?.note).toBe('Peers: All councils, 24 organisations, made up. The middle is the median of each question.');
  });

  it('are not shown below ten organisations, for another form, without medians or without a group', () => {
    expect(questionDotsOf(beside({ n: 9, q1: null, q3: null, sortedScores: null }), 'policy')).toBeNull();
    expect(questionDotsOf(beside({ isFamiliesOk: false }), 'policy')).toBeNull();
    expect(questionDotsOf(beside({}, { questionnaire: { id: 'other', major: 7, form: 'full' } }), 'policy')).toBeNull();
    expect(questionDotsOf(beside(), 'access')).toBeNull();
    expect(questionDotsOf(subjectWith(ITEMS), 'policy')).toBeNull();
  });
});
