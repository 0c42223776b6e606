/** Tests of the place in a peer group, and of what each size of group keeps to itself. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Measure } from '../../../assessments/model.ts';
import { measureOf } from '../../../assessments/peers/measures.ts';
import { percentileRank, placeIn, quarterOf, tierOf } from '../../../assessments/peers/place.ts';
import { fraction, readFraction, roundHalfUp, toNumber } from '../../../assessments/statistics/fraction.ts';
import { quartilesOf } from '../../../assessments/statistics/quantiles.ts';
import { readOracles } from '../oracles.ts';

const FIVE = [2.13, 2.4, 2.45, 2.9, 3.33];
const TEN = [1.5, 1.8, 2, 2.2, 2.2, 2.5, 2.7, 3, 3.1, 3.4];
const TWENTY_FOUR = [
  1.5, 1.67, 1.67, 1.83, 2, 2, 2.17, 2.17, 2.33, 2.33, 2.5, 2.67, 2.67, 2.67, 2.83, 3, 3, 3.17, 3.17, 3.33, 3.5, 3.67, 3.83, 3.83,
];

/** A pack that says more than it should, to see that the page still does not. */
function tellingAll(scores: readonly number[], n: number): Measure {
  return { n, isFamiliesOk: true, median: 2.5, q1: 2, q3: 3, sortedScores: scores, medianAgeMonths: 9 };
}

describe('the percentile rank', () => {
  const inputs = z.object({ peers: z.array(z.number()), own: z.number() });
  const expected = z.object({ below: z.int(), equal: z.int(), n: z.int(), percentile_rank: z.number() });

  it.each(readOracles('D1', inputs, expected))('is what $id expects', ({ inputs: { peers, own }, expected: wanted }) => {
    const { below, equal, n, rank } = percentileRank(peers, readFraction(String(own)));
    expect({ below, equal, n }).toEqual({ below: wanted.below, equal: wanted.equal, n: wanted.n });
    expect(toNumber(rank)).toBeCloseTo(wanted.percentile_rank, 6);
  });

  it('compares our exact score with the pack’s two decimals', () => {
    expect(percentileRank([2.16, 2.17, 2.18], fraction(13, 6))).toEqual({ below: 1, equal: 1, n: 3, rank: fraction(50) });
    expect(percentileRank([2.17, 2.174, 2.175], fraction(13, 6))).toEqual({ below: 0, equal: 2, n: 3, rank: fraction(100, 3) });
  });
});

describe('the quarter', () => {
  const inputs = z.object({ peers: z.array(z.number()), own: z.number() });
  const names = { lowest: 'lowest quarter', middle: 'middle half', highest: 'highest quarter' };

  it.each(readOracles('D9', inputs, z.string()))('is what $id expects', ({ inputs: { peers, own }, expected }) => {
    const { q1, q3 } = quartilesOf(peers);
    expect(names[quarterOf({ q1: roundHalfUp(q1, 2), q3: roundHalfUp(q3, 2) }, readFraction(String(own)))]).toBe(expected);
  });

  it('is the middle one where a score rounds to a quartile', () => {
    expect(quarterOf({ q1: 2.17, q3: 3 }, fraction(13, 6))).toBe('middle');
  });
});

describe('the tier', () => {
  const names = { nothing: 'nothing', median: 'median only', quartiles: 'median, quartiles and quarter wording', all: 'all, with percentile and interval' };

  it.each(readOracles('D7', z.object({ n: z.int() }), z.string()))('is what $id expects', ({ inputs: { n }, expected }) => {
    expect(names[tierOf(n)]).toBe(expected);
  });

  it.each([[0, 'nothing'], [4, 'nothing'], [5, 'median'], [9, 'median'], [10, 'quartiles'], [19, 'quartiles'], [20, 'all'], [61, 'all']])('of %d is %s', (n, tier) => {
    expect(tierOf(n)).toBe(tier);
  });
});

describe('a group of fewer than five', () => {
  it.each([0, 1, 4])('shows nothing of %d, not even how many, whatever the pack says', (n) => {
    expect(placeIn(tellingAll([2, 2, 3, 3], n), fraction(5, 2), true)).toEqual({
      tier: 'nothing', n: null, median: null, quartiles: null, quarter: null, position: null, histogram: null, own: fraction(5, 2), whyNot: 'too-few',
    });
  });

  it('is what any group is that is below the smallest group of its own pack', () => {
    expect(placeIn(measureOf(TEN, 9), fraction(3), true, 12)).toMatchObject({ tier: 'nothing', n: null, median: null, quarter: null, whyNot: 'too-few' });
    expect(placeIn(measureOf(TEN, 9), fraction(3), true, 10)).toMatchObject({ tier: 'quartiles', n: 10 });
  });

  it('is what any group is whose families are not as they should be', () => {
    expect(placeIn({ ...measureOf(TWENTY_FOUR, 9), isFamiliesOk: false }, null, true)).toEqual({
      tier: 'nothing', n: null, median: null, quartiles: null, quarter: null, position: null, histogram: null, own: null, whyNot: 'too-few',
    });
  });
});

describe('a group of five to nine', () => {
  it('shows its median with one decimal, and no more', () => {
    expect(placeIn(measureOf(FIVE, 9), fraction(3), true)).toEqual({
      tier: 'median', n: 5, median: 2.5, quartiles: null, quarter: null, position: null, histogram: null, own: fraction(3), whyNot: null,
    });
  });

  it('shows no more where the pack says more', () => {
    expect(placeIn(tellingAll(FIVE, 9), fraction(3), true)).toEqual({
      tier: 'median', n: 9, median: 2.5, quartiles: null, quarter: null, position: null, histogram: null, own: fraction(3), whyNot: null,
    });
  });
});

describe('a group of ten to nineteen', () => {
  it('shows quartiles and our quarter, and no percentile', () => {
    expect(placeIn(measureOf(TEN, 9), fraction(19, 6), true)).toEqual({
      tier: 'quartiles', n: 10, median: 2.35, quartiles: { q1: 2.05, q3: 2.93 }, quarter: 'highest', position: null, histogram: null, own: fraction(19, 6), whyNot: null,
    });
  });

  it('shows no more where the pack says more', () => {
    expect(placeIn(tellingAll(TWENTY_FOUR, 19), fraction(3), true)).toMatchObject({ tier: 'quartiles', quarter: 'middle', position: null, histogram: null });
  });

  it('shows no quarter where the pack keeps its quartiles', () => {
    expect(placeIn({ ...measureOf(TEN, 9), q1: null, q3: null }, fraction(3), true)).toMatchObject({ median: 2.35, quartiles: null, quarter: null });
    expect(placeIn({ ...measureOf(TEN, 9), q1: null }, fraction(3), true)).toMatchObject({ quartiles: null, quarter: null });
    expect(placeIn({ ...measureOf(TEN, 9), q3: null }, fraction(3), true)).toMatchObject({ quartiles: null, quarter: null });
  });
});

describe('a group of twenty or more', () => {
  it('shows our place with its interval, and how the group spreads', () => {
    expect(placeIn(measureOf(TWENTY_FOUR, 9), fraction(2), true)).toEqual({
      tier: 'all',
      n: 24,
      median: 2.67,
      quartiles: { q1: 2.13, q3: 3.17 },
      quarter: 'lowest',
      position: { kind: 'percentile', percent: 21, low: 11, high: 37 },
      histogram: [
        { from: 1.5, to: 2, count: 4 },
        { from: 2, to: 2.5, count: 6 },
        { from: 2.5, to: 3, count: 5 },
        { from: 3, to: 3.5, count: 5 },
        { from: 3.5, to: 4, count: 4 },
      ],
      own: fraction(2),
      whyNot: null,
    });
  });

  it('says of as many lower as the same how many are lower, not that all are', () => {
    // Two lower and two the same: (2 + 2 ÷ 2) ÷ 24 is 12.5 %, and a half goes upwards.
    const scores = Array.from({ length: 24 }, (_, at) => (at < 2 ? 1.5 : at < 4 ? 2 : 3));
    expect(placeIn(tellingAll(scores, 24), fraction(2), true).position).toMatchObject({ kind: 'percentile', percent: 13 });
  });

  it('never says 0 or 100: below all and above all are words', () => {
    expect(placeIn(measureOf(TWENTY_FOUR, 9), fraction(1), true).position).toEqual({ kind: 'below-all' });
    expect(placeIn(measureOf(TWENTY_FOUR, 9), fraction(5), true).position).toEqual({ kind: 'above-all' });
  });

  it('never says 0 or 100 where a place rounds to it', () => {
    const many = Array.from({ length: 400 }, (_, at) => (at === 0 || at === 399 ? 3 : 2));
    const lowest = tellingAll([1, ...many.slice(1).fill(3)], 400);
    const highest = tellingAll([...many.slice(1).fill(3), 4], 400);
    expect(placeIn(lowest, fraction(2), true).position).toMatchObject({ percent: 1, low: 1 });
    expect(placeIn(highest, fraction(7, 2), true).position).toMatchObject({ percent: 99, high: 99 });
  });

  it('shows no minimum and no maximum, and no score of the pack: bars hold three or more', () => {
    const place = placeIn(measureOf(TWENTY_FOUR.with(0, 1.01), 9), fraction(2), true);
    expect(place.histogram?.map((bar) => bar.count)).toEqual([4, 6, 5, 5, 4]);
    expect(place.histogram?.[0]).toEqual({ from: 1, to: 2, count: 4 });
    expect(JSON.stringify(place)).not.toMatch(/1\.01|1\.34|3\.83/);
  });

  it('shows no place where the pack keeps its scores', () => {
    expect(placeIn({ ...measureOf(TWENTY_FOUR, 9), sortedScores: null }, fraction(2), true)).toMatchObject({ quarter: 'lowest', position: null, histogram: null });
  });
});

describe('an organisation', () => {
  it('without a score sees the group and not a place in it', () => {
    expect(placeIn(measureOf(TWENTY_FOUR, 9), null, true)).toMatchObject({ median: 2.67, quartiles: { q1: 2.13, q3: 3.17 }, quarter: null, position: null, own: null, whyNot: 'no-score' });
  });

  it('to which too many questions do not apply sees the group and its own score, and not a place', () => {
    expect(placeIn(measureOf(TWENTY_FOUR, 9), fraction(4), false)).toMatchObject({ median: 2.67, quarter: null, position: null, own: fraction(4), whyNot: 'not-comparable' });
  });
});
