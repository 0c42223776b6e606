/** Tests of the exact arithmetic. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addFractions, compareFractions, divideFractions, fraction, meanOf, multiplyFractions, readFraction, roundHalfUp, showFraction, showSigned, subtractFractions,
  toNumber,
} from '../../../assessments/statistics/fraction.ts';
import { readOracles } from '../oracles.ts';

const wholes = fc.integer({ min: -100_000, max: 100_000 });
const counts = fc.integer({ min: 1, max: 10_000 });
const fractions = fc.tuple(wholes, counts).map(([numerator, denominator]) => fraction(numerator, denominator));

/** Half up by another road: in big whole numbers, by what is left over. */
function tenthsByRemainder(numerator: number, denominator: number): number {
  const scaled = BigInt(Math.abs(numerator)) * 10n;
  const size = BigInt(denominator);
  const whole = scaled / size + ((scaled % size) * 2n >= size ? 1n : 0n);
  return numerator < 0 ? -Number(whole) : Number(whole);
}

describe('a fraction', () => {
  it.each([
    [34, 12, 17, 6],
    [-3, 6, -1, 2],
    [3, -6, -1, 2],
    [0, -7, 0, 1],
    [5, 1, 5, 1],
  ])('of %d over %d stands in lowest terms', (numerator, denominator, low, high) => {
    expect(fraction(numerator, denominator)).toEqual({ numerator: low, denominator: high });
  });

  it('refuses nought below the line, and what is not a whole number that can be held exactly', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
    expect(() => fraction(2 ** 53)).toThrow(RangeError);
    expect(() => fraction(1, Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['17/6', 17, 6],
    ['3', 3, 1],
    ['2.25', 9, 4],
    ['-1/4', -1, 4],
    ['-0.25', -1, 4],
    ['3.00', 3, 1],
  ])('is read from %s', (text, numerator, denominator) => {
    expect(readFraction(text)).toEqual({ numerator, denominator });
  });

  it.each(['', 'three', '1/', '.5', '1e3', '1/2/3', '1/0'])('is not read from "%s"', (text) => {
    expect(() => readFraction(text)).toThrow(RangeError);
  });

  it('adds, takes away, multiplies and divides exactly', () => {
    expect(addFractions(fraction(1, 10), fraction(2, 10))).toEqual({ numerator: 3, denominator: 10 });
    expect(subtractFractions(fraction(17, 6), fraction(3))).toEqual({ numerator: -1, denominator: 6 });
    expect(multiplyFractions(fraction(17, 6), fraction(2))).toEqual({ numerator: 17, denominator: 3 });
    expect(divideFractions(fraction(17, 6), fraction(-2))).toEqual({ numerator: -17, denominator: 12 });
    expect(() => divideFractions(fraction(1), fraction(0))).toThrow(RangeError);
  });

  it('has a mean of several, and none of nothing', () => {
    expect(meanOf(['17/6', '3', '12/5', '7/2', '2'].map(readFraction))).toEqual({ numerator: 206, denominator: 75 });
    expect(() => meanOf([])).toThrow(RangeError);
  });

  it('compares as its value does', () => {
    expect(compareFractions(fraction(1, 3), fraction(2, 6))).toBe(0);
    expect(compareFractions(fraction(1, 3), fraction(1, 2))).toBe(-1);
    expect(compareFractions(fraction(-1, 3), fraction(-1, 2))).toBe(1);
    expect(toNumber(fraction(-1, 4))).toBe(-0.25);
  });

  it('comes back from its text, and from being added to and taken from', () => {
    fc.assert(
      fc.property(fractions, fractions, (one, other) => {
        expect(readFraction(`${one.numerator}/${one.denominator}`)).toEqual(one);
        expect(subtractFractions(addFractions(one, other), other)).toEqual(one);
        expect(addFractions(one, other)).toEqual(addFractions(other, one));
      }),
    );
  });
});

describe('rounding for people', () => {
  it.each(readOracles('B5', z.object({ value: z.string(), decimals: z.int() }), z.number()))('gives what $id expects', ({ inputs, expected }) => {
    expect(roundHalfUp(readFraction(inputs.value), inputs.decimals)).toBe(expected);
  });

  it.each([
    ['29/20', 1, 1.5],
    ['-1/4', 1, -0.3],
    ['-1/100', 1, 0],
    ['-3/2', 0, -2],
    ['0', 1, 0],
  ])('of %s to %d decimals is %d', (text, decimals, expected) => {
    expect(roundHalfUp(readFraction(text), decimals)).toBe(expected);
  });

  it('goes half up for every fraction, as whole numbers without limit would', () => {
    fc.assert(
      fc.property(wholes, counts, (numerator, denominator) => {
        expect(Math.round(roundHalfUp(fraction(numerator, denominator), 1) * 10) || 0).toBe(tenthsByRemainder(numerator, denominator) || 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what it could not round exactly', () => {
    expect(() => roundHalfUp(fraction(Number.MAX_SAFE_INTEGER, 2), 1)).toThrow(RangeError);
  });

  it.each([
    ['17/6', '2.8', '+2.8'],
    ['3', '3.0', '+3.0'],
    ['1/2', '0.5', '+0.5'],
    ['-1/3', '−0.3', '−0.3'],
    ['1/100', '0.0', '0.0'],
    ['-1/100', '0.0', '0.0'],
  ])('shows %s as %s, and as a change %s', (text, shown, signed) => {
    expect(showFraction(readFraction(text))).toBe(shown);
    expect(showSigned(readFraction(text))).toBe(signed);
  });

  it('shows as many decimals as are asked for', () => {
    expect(showFraction(fraction(41, 12), 2)).toBe('3.42');
    expect(showSigned(fraction(5, 2), 0)).toBe('+3');
  });
});
