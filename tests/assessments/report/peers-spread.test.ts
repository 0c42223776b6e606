/** Tests of how a group spreads, with our score in it. */

import { describe, expect, it } from 'vitest';
import type { Measure, PeerChoice } from '../../../assessments/model.ts';
import { peerSpreadOf } from '../../../assessments/report/peers-spread.ts';
import { measureWith, plainGroup, showTable, six, subjectWith, type Items } from './parts.ts';

const ITEMS: Items = { policy: six(2), access: six(3), trust: [3, 3, 3, 3, 2, 2], leadership: ['unknown', 'unknown', 'unknown', 2, 2, 2], culture: six(1) };
const beside = (measure: Partial<Measure> = {}, header: Partial<PeerChoice['header']> = {}, others: Partial<PeerChoice['group']['measures']> = {}) =>
  subjectWith(ITEMS, { peers: plainGroup(measureWith(measure), header, others) });

describe('the spread of the group', () => {
  it('names the dimensions below, at and above its middle as it is printed', () => {
    // The median 2.55 is printed as 2.6, and 16/6 as 2.7.
    expect(peerSpreadOf(beside())?.finding).toBe('Below the middle of the group: Policy and Culture. Above it: Access and Trust');
    expect(peerSpreadOf(beside({ median: 2.7, sortedScores: measureWith().sortedScores }))?.finding).toBe('Below the middle of the group: Policy and Culture. At the middle: Trust. Above it: Access');
  });

  it('has a row of bars for each measure of twenty or more, and no score that cannot be compared', () => {
    const rows = peerSpreadOf(beside({}, {}, { trust: measureWith({ n: 12, sortedScores: null }) }))?.rows;
    expect(rows?.map(({ name, score, median }) => [name, score?.shown ?? null, median?.shown])).toEqual([
      ['Overall', null, '2.6'],
      ['Policy', '2.0', '2.6'],
      ['Access', '3.0', '2.6'],
      ['Leadership', null, '2.6'],
      ['Culture', '1.0', '2.6'],
    ]);
  });

  it('is a table of the bars, none of them of fewer than three', () => {
    const table = peerSpreadOf(beside())?.table;
    expect(table && showTable(table).slice(0, 2)).toEqual([
      'Measure | Organisations, from the lowest up',
      'Overall | 1.5 to 2.0: 4, 2.0 to 2.5: 6, 2.5 to 3.0: 6, 3.0 to 3.5: 5, 3.5 to 4.0: 3',
    ]);
  });

  it('counts those of a measure that is shown where the overall score is hidden, and says of which day carried figures are', () => {
    const hidden = measureWith({ n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null });
    expect(peerSpreadOf(beside({}, {}, { overall: hidden }))?.note).toBe('Peers: All councils, 24 organisations. A bar of fewer than three has joined its neighbour.');
    const { header, group } = plainGroup(measureWith());
    expect(peerSpreadOf(subjectWith(ITEMS, { peers: { header, group: { ...group, carriedFrom: '2025-03-01' } } }))?.note).toBe(
      'Peers: All councils, 24 organisations. A bar of fewer than three has joined its neighbour. These are the figures of 1 March 2025: since then fewer than three organisations joined or left.',
    );
  });

  it('is not there below twenty organisations, for another form, or without a group', () => {
    expect(peerSpreadOf(beside({ n: 12, sortedScores: null }))).toBeNull();
    expect(peerSpreadOf(beside({}, { questionnaire: { id: 'other', major: 7, form: 'full' } }))).toBeNull();
    expect(peerSpreadOf(subjectWith(ITEMS))).toBeNull();
  });
});
