/** Tests of the range of views. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fraction } from '../../../assessments/figures-model.ts';
import { bootstrapDifference, bootstrapMean } from '../../../assessments/statistics/bootstrap.ts';
import { compareFractions, fraction, meanOf, readFraction, roundHalfUp, subtractFractions, toNumber } from '../../../assessments/statistics/fraction.ts';
import { readOracles } from '../oracles.ts';

const fractions = z.array(z.string().transform(readFraction));
const shown = (value: Fraction) => roundHalfUp(value, 6);

/** Every draw of as many values as there are, one by one: the mean of each. */
function listMeans(values: readonly Fraction[]): readonly Fraction[] {
  const draws = values.reduce<readonly (readonly Fraction[])[]>((sofar) => sofar.flatMap((draw) => values.map((value) => [...draw, value])), [[]]);
  return draws.map(meanOf).toSorted(compareFractions);
}

/** The first of sorted values that so many twentieths of them do not go beyond. */
function endOf(sorted: readonly Fraction[], twentieths: number): Fraction | undefined {
  return sorted.find((value) => 20 * sorted.filter((each) => compareFractions(each, value) <= 0).length >= twentieths * sorted.length);
}

describe('the range of views', () => {
  const meanInputs = z.object({ values: fractions });
  const meanExpected = z.object({ mean: z.number(), low: z.number(), high: z.number() });

  it.each(readOracles('E3', z.unknown(), z.unknown()).filter(({ id }) => id !== 'E3-3'))('is what $id expects', (each) => {
    const { values } = meanInputs.parse(each.inputs);
    const { low, high } = bootstrapMean(values);
    expect({ mean: shown(meanOf(values)), low: shown(low), high: shown(high) }).toEqual(meanExpected.parse(each.expected));
  });

  it('is exact, in lowest terms', () => {
    expect(bootstrapMean(['2', '13/6', '5/2', '11/6', '7/3', '5/2'].map(readFraction))).toEqual({ low: fraction(37, 18), high: fraction(43, 18) });
  });

  it('is one point where all think the same', () => {
    expect(bootstrapMean([fraction(3), fraction(3), fraction(3)])).toEqual({ low: fraction(3), high: fraction(3) });
  });

  it('has ends at which the cumulative share first reaches 5 and 95 %', () => {
    // Two of 1 and 2: means 1, 3/2, 3/2, 2, a quarter each.
    expect(bootstrapMean([fraction(1), fraction(2)])).toEqual({ low: fraction(1), high: fraction(2) });
    // Of 3125 draws of five, 1024 have no 2, 1280 one, 640 two and 160 three: 0.942 of them have two or fewer, 0.993 three or fewer.
    expect(bootstrapMean([1, 1, 1, 1, 2].map((level) => fraction(level)))).toEqual({ low: fraction(1), high: fraction(8, 5) });
  });

  it('is what listing every draw gives', () => {
    const means = fc.record({ sum: fc.integer({ min: 6, max: 30 }), count: fc.constantFrom(3, 4, 5, 6) }).map(({ sum, count }) => fraction(Math.min(sum, 5 * count), count));
    fc.assert(
      fc.property(fc.array(means, { minLength: 1, maxLength: 4 }), (values) => {
        const sorted = listMeans(values);
        expect(bootstrapMean(values)).toEqual({ low: endOf(sorted, 1), high: endOf(sorted, 19) });
      }),
      { numRuns: 60 },
    );
  });

  it('is quick for thirty voters, and rounds to sixtieths where no common scale is fine enough', () => {
    const odd = Array.from({ length: 30 }, (_, at) => fraction(17 + at, 7 + (at % 6)));
    const sixtieths = odd.map((value) => fraction(roundHalfUp(fraction(value.numerator * 60, value.denominator), 0), 60));
    expect(bootstrapMean(odd)).toEqual(bootstrapMean(sixtieths));
  });

  it('reads the ends of 46 voters and more from shares: those of a coin that is thrown so often', () => {
    // Of 100 draws of 1 or 2, as many of each: half of them 2, with a standard deviation of 5. At 42 or fewer the share of all is 0.0666, at 41 or fewer 0.0443; at 58 or fewer 0.9557, at 57 or fewer 0.9334.
    const coins = Array.from({ length: 100 }, (_, at) => fraction(1 + (at % 2)));
    expect(bootstrapMean(coins)).toEqual({ low: fraction(142, 100), high: fraction(158, 100) });
    expect(bootstrapMean(Array.from({ length: 300 }, () => fraction(3)))).toEqual({ low: fraction(3), high: fraction(3) });
  });

  it('is nearly the same just below and above where shares begin', () => {
    const voters = (count: number) => Array.from({ length: count }, (_, at) => fraction(6 + ((at * 11) % 24), 6));
    const [exact, shares] = [bootstrapMean(voters(45)), bootstrapMean(voters(46))];
    expect(Math.abs(toNumber(exact.low) - toNumber(shares.low))).toBeLessThan(0.05);
    expect(Math.abs(toNumber(exact.high) - toNumber(shares.high))).toBeLessThan(0.05);
  });

  it('is quick for 300 voters', () => {
    const start = performance.now();
    const { low, high } = bootstrapMean(Array.from({ length: 300 }, (_, at) => fraction(9 + ((at * 7) % 15), 3 + (at % 4))));
    expect([toNumber(low) < toNumber(high), performance.now() - start < 1000]).toEqual([true, true]);
  });

  it('of nobody is a bug', () => {
    expect(() => bootstrapMean([])).toThrow(RangeError);
    expect(() => bootstrapDifference([fraction(2)], [])).toThrow(RangeError);
  });
});

describe('the range of a difference', () => {
  const inputs = z.object({ year_1: fractions, year_2: fractions });
  const expected = z.object({ change: z.number(), low: z.number(), high: z.number() });

  it.each(readOracles('E3', z.unknown(), z.unknown()).filter(({ id }) => id === 'E3-3'))('is what $id expects', (each) => {
    const { year_1: earlier, year_2: later } = inputs.parse(each.inputs);
    const { low, high } = bootstrapDifference(earlier, later);
    expect({ change: shown(subtractFractions(meanOf(later), meanOf(earlier))), low: shown(low), high: shown(high) }).toEqual(expected.parse(each.expected));
  });

  it('is what listing every pair of draws gives', () => {
    const means = fc.integer({ min: 3, max: 15 }).map((sum) => fraction(sum, 3));
    const years = fc.array(means, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(years, years, (earlier, later) => {
        const sorted = listMeans(later).flatMap((one) => listMeans(earlier).map((other) => subtractFractions(one, other))).toSorted(compareFractions);
        expect(bootstrapDifference(earlier, later)).toEqual({ low: endOf(sorted, 1), high: endOf(sorted, 19) });
      }),
      { numRuns: 60 },
    );
  });
});
