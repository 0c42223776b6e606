/** Tests of figures worked out of counts: to the digit what a list of scores gives. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BIN_COUNT, binOf, measureOfBins, quartilesOfCounts } from '../../../assessments/peers/bins.ts';
import { readOracles } from '../oracles.ts';

const RULES = { smallestGroup: 5, codedEnds: 2 };

function binsOf(scores: readonly number[]): Int32Array {
  const bins = new Int32Array(BIN_COUNT);
  for (const score of scores) bins[binOf(Math.round(100 * score))] = (bins[binOf(Math.round(100 * score))] ?? 0) + 1;
  return bins;
}

describe('quartiles out of counts', () => {
  const inputs = z.object({ values: z.array(z.number()) });
  const expected = z.object({ type7: z.array(z.number()) });

  it.each(readOracles('D2', inputs, expected))('are what $id expects, rounded to two decimals, a half going up', ({ inputs: { values }, expected: { type7 } }) => {
    const { q1, median, q3 } = quartilesOfCounts(binsOf(values)) ?? { q1: 0, median: 0, q3: 0 };
    expect([q1, median, q3]).toEqual(type7.map((value) => Math.floor((100_000 * value + 500.5) / 1000)));
  });

  it('of levels may lie between two', () => {
    expect(quartilesOfCounts([0, 3, 3, 0, 0], 100)).toEqual({ q1: 200, median: 250, q3: 300 });
  });

  it('are none of nobody', () => {
    expect(quartilesOfCounts(new Int32Array(BIN_COUNT))).toBeUndefined();
  });
});

describe('the figures of a group out of counts', () => {
  it('are none at all under five', () => {
    expect(measureOfBins(binsOf([2, 2.5, 3, 3.5]), 9, RULES)).toEqual({ n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null });
  });

  it('are a median from five', () => {
    expect(measureOfBins(binsOf([2, 2.5, 2.5, 3, 4]), 9, RULES)).toEqual({ n: 5, isFamiliesOk: true, median: 2.5, q1: null, q3: null, sortedScores: null, medianAgeMonths: 9 });
  });

  it('are quartiles from ten', () => {
    expect(measureOfBins(binsOf([1.8, 2, 2.2, 2.2, 2.5, 2.7, 2.7, 2.7, 3, 3.1, 3.4, 3.9]), 12, RULES)).toEqual({
      n: 12, isFamiliesOk: true, median: 2.7, q1: 2.2, q3: 3.03, sortedScores: null, medianAgeMonths: 12,
    });
  });

  it('are the scores too from twenty, in order and with their ends coded', () => {
    const scores = [5, 4.5, 4, 4, 3.5, 3.5, 3.5, 3, 3, 3, 3, 2.5, 2.5, 2.5, 2.5, 2, 2, 2, 1.17, 1];
    expect(measureOfBins(binsOf(scores), 0, RULES)).toEqual({
      n: 20,
      isFamiliesOk: true,
      median: 3,
      q1: 2.38,
      q3: 3.5,
      sortedScores: [1.09, 1.09, 2, 2, 2, 2.5, 2.5, 2.5, 2.5, 3, 3, 3, 3, 3.5, 3.5, 3.5, 4, 4, 4.75, 4.75],
      medianAgeMonths: 0,
    });
  });
});
