/** Exact arithmetic with whole numbers over whole numbers, and the one place where numbers are rounded for people. */

import type { Fraction } from '../figures-model.ts';

/**
 * A fraction in lowest terms with a positive denominator. Whole numbers only, small enough for JavaScript to hold exactly: anything else is a bug and
 * throws a RangeError.
 *
 * @example fraction(34, 12) // { numerator: 17, denominator: 6 }
 */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError(`Not whole numbers that can be held exactly: ${numerator}/${denominator}`);
  }
  if (denominator === 0) throw new RangeError(`Nothing can be divided by nought: ${numerator}/0`);
  const divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return { numerator: numerator / divisor || 0, denominator: denominator / divisor };
}

/**
 * The fraction that a text stands for: "17/6", "3", "2.25" or "-1/4". Throws a RangeError for any other text.
 *
 * @example readFraction('2.25') // { numerator: 9, denominator: 4 }
 */
export function readFraction(text: string): Fraction {
  const ratio = /^(-?\d+)\/(\d+)$/.exec(text);
  if (ratio) return fraction(Number(ratio[1]), Number(ratio[2]));
  const decimal = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new RangeError(`Not a number as we write them: ${text}`);
  const decimals = decimal[2] ?? '';
  return fraction(Number(`${decimal[1]}${decimals}`), 10 ** decimals.length);
}

/** One fraction and another. */
export function addFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator);
}

/** The first fraction less the second. */
export function subtractFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator - other.numerator * one.denominator, one.denominator * other.denominator);
}

/** One fraction times another. */
export function multiplyFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** The first fraction over the second, which may not be nought. */
export function divideFractions(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.denominator, one.denominator * other.numerator);
}

/**
 * The mean of one or more fractions. Throws a RangeError for none: a mean of nothing is a bug, never nought.
 *
 * @example meanOf([fraction(2), fraction(3)]) // 5/2
 */
export function meanOf(list: readonly Fraction[]): Fraction {
  return divideFractions(list.reduce(addFractions, fraction(0)), fraction(list.length));
}

/** −1 where the first is smaller, 1 where it is larger, 0 where they are equal. */
export function compareFractions(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const difference = subtractFractions(one, other).numerator;
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/** The nearest number JavaScript has: for drawing, never for rounding. */
export function toNumber(value: Fraction): number {
  return value.numerator / value.denominator;
}

/**
 * Rounded to so many decimals, a half going away from nought: 2.25 to 2.3, and −0.25 to −0.3, so that a rise and an equal fall show the same figure.
 * Worked in whole numbers, because floating point shows 29/20 as 1.4. Methods B.7.
 *
 * @example roundHalfUp(fraction(29, 20), 1) // 1.5
 */
export function roundHalfUp(value: Fraction, decimals: number): number {
  return roundedUnits(value, decimals) / 10 ** decimals || 0;
}

/**
 * As it is shown to people, with exactly so many decimals and a true minus sign.
 *
 * @example showFraction(fraction(17, 6)) // "2.8"
 */
export function showFraction(value: Fraction, decimals = 1): string {
  const rounded = roundHalfUp(value, decimals);
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded).toFixed(decimals)}`;
}

/**
 * A change as it is shown to people: with its sign, and without one where it rounds to nought.
 *
 * @example showSigned(fraction(1, 2)) // "+0.5"
 */
export function showSigned(value: Fraction, decimals = 1): string {
  return `${roundHalfUp(value, decimals) > 0 ? '+' : ''}${showFraction(value, decimals)}`;
}

const MINUS = '\u2212';

/** How many tenths (hundredths, …) the value rounds to. `a - a % b` divides exactly where `a / b` might be rounded by the machine. */
function roundedUnits(value: Fraction, decimals: number): number {
  const doubled = 2 * Math.abs(value.numerator) * 10 ** decimals + value.denominator;
  const step = 2 * value.denominator;
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(step)) {
    throw new RangeError(`Too large to round exactly: ${value.numerator}/${value.denominator}`);
  }
  return (Math.sign(value.numerator) * (doubled - (doubled % step))) / step;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
