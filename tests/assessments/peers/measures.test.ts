/** Tests of a peer group's figures: what goes into a pack, and what stays out. */

import { describe, expect, it } from 'vitest';
import { codeEnds, measureOf } from '../../../assessments/peers/measures.ts';

describe('the figures of a group', () => {
  it('are none at all under five', () => {
    expect(measureOf([2, 2.5, 3, 3.5], 9)).toEqual({ n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null });
  });

  it('are a median from five', () => {
    expect(measureOf([2, 2.5, 2.5, 3, 4], 9)).toEqual({ n: 5, isFamiliesOk: true, median: 2.5, q1: null, q3: null, sortedScores: null, medianAgeMonths: 9 });
  });

  it('are quartiles from ten, at two decimals', () => {
    expect(measureOf([1.8, 2, 2.2, 2.2, 2.5, 2.7, 2.7, 2.7, 3, 3.1, 3.4, 3.9], 12)).toEqual({
      n: 12, isFamiliesOk: true, median: 2.7, q1: 2.2, q3: 3.03, sortedScores: null, medianAgeMonths: 12,
    });
  });

  it('are the scores too from twenty, in order and with their ends coded', () => {
    const scores = [5, 4.5, 4, 4, 3.5, 3.5, 3.5, 3, 3, 3, 3, 2.5, 2.5, 2.5, 2.5, 2, 2, 2, 1.5, 1];
    expect(measureOf(scores, 0)).toEqual({
      n: 20,
      isFamiliesOk: true,
      median: 3,
      q1: 2.38,
      q3: 3.5,
      sortedScores: [1.25, 1.25, 2, 2, 2, 2.5, 2.5, 2.5, 2.5, 3, 3, 3, 3, 3.5, 3.5, 3.5, 4, 4, 4.75, 4.75],
      medianAgeMonths: 0,
    });
  });
});

describe('coding the ends', () => {
  it('puts the average of the two lowest and of the two highest in their places', () => {
    expect(codeEnds([3, 1, 2, 4, 5])).toEqual([1.5, 1.5, 3, 4.5, 4.5]);
  });

  it('keeps to two decimals, a half going up', () => {
    expect(codeEnds([1.17, 1.2, 2, 3, 3.5, 3.67])).toEqual([1.19, 1.19, 2, 3, 3.59, 3.59]);
  });
});
