/** Tests of the median and the quartiles. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fraction, readFraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { quantileOf, quartilesOf } from '../../../assessments/statistics/quantiles.ts';
import { readOracles } from '../oracles.ts';

describe('the quartiles', () => {
  const inputs = z.object({ values: z.array(z.number()) });
  const expected = z.object({ type7: z.tuple([z.number(), z.number(), z.number()]) });

  it.each(readOracles('D2', inputs, expected))('are what $id expects', ({ inputs: { values }, expected: { type7 } }) => {
    const { q1, median, q3 } = quartilesOf(values);
    expect([q1, median, q3].map(toNumber)).toEqual(type7);
  });

  it('are exact where floating point would not be', () => {
    expect(quartilesOf([1.1, 1.2, 1.3, 1.4])).toEqual({ q1: readFraction('47/40'), median: readFraction('5/4'), q3: readFraction('53/40') });
  });

  it('do not ask for sorted values', () => {
    expect(quartilesOf([3.3, 2.4, 2.9, 2.1, 2.4])).toEqual({ q1: fraction(12, 5), median: fraction(12, 5), q3: fraction(29, 10) });
  });

  it('of one value are that value', () => {
    expect(quartilesOf([2.5])).toEqual({ q1: fraction(5, 2), median: fraction(5, 2), q3: fraction(5, 2) });
  });
});

describe('a quantile', () => {
  it('is the lowest value at nought and the highest at one', () => {
    expect(quantileOf([fraction(3), fraction(1), fraction(2)], fraction(0))).toEqual(fraction(1));
    expect(quantileOf([fraction(3), fraction(1), fraction(2)], fraction(1))).toEqual(fraction(3));
  });

  it('of no values is a bug', () => {
    expect(() => quantileOf([], fraction(1, 2))).toThrow(RangeError);
  });
});
