/** Tests of the interval of a share. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { wilsonInterval } from '../../../assessments/statistics/wilson.ts';
import { readOracles } from '../oracles.ts';

describe('the interval of a share', () => {
  const inputs = z.object({ x_below_plus_half_ties: z.string(), n: z.int(), z: z.number() });
  const expected = z.object({ low: z.number(), high: z.number() });

  it.each(readOracles('D3', inputs, expected))('is what $id expects', ({ inputs: { x_below_plus_half_ties: count, n, z: deviate }, expected: { low, high } }) => {
    const interval = wilsonInterval(toNumber(readFraction(count)), n, deviate);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it('is one of 90 % where nothing else is asked', () => {
    const interval = wilsonInterval(6.5, 12);
    expect(interval.low).toBeCloseTo(0.320144, 6);
    expect(interval.high).toBeCloseTo(0.747857, 6);
  });

  it('never leaves 0 to 1, and always holds the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const count = Math.round(2 * n * share) / 2;
        const { low, high } = wilsonInterval(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / n - 1e-12);
      }),
    );
  });

  it.each([[1, 0], [-1, 5], [6, 5], [Number.NaN, 5]])('of %d in %d is a bug', (count, n) => {
    expect(() => wilsonInterval(count, n)).toThrow(RangeError);
  });
});
