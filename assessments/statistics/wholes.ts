/** Puts means on one scale of whole numbers, so that they can be counted. */

import type { Fraction } from '../figures-model.ts';
import { fraction, roundHalfUp } from './fraction.ts';

/** The finest scale that is counted on: means of up to seven levels are whole numbers on it. */
const FINEST = 420;
/** Means that need a finer one are rounded to this part of a level. Methods E.3. */
const COARSE = 60;
/** Means of very many people are rounded to twelfths: thirds, quarters and sixths stay as they are, fifths move by less than 0.04, some up and some down. */
export const SCALE_OF_MANY = 12;

/**
 * How many parts of a level make all of these values whole. Where that takes more than 420, sixtieths, to which the values are then rounded. Methods E.3.
 *
 * @example scaleFor([fraction(13, 6), fraction(5, 2)]) // 6
 */
export function scaleFor(values: readonly Fraction[]): number {
  const common = values.reduce((so, { denominator }) => (so > FINEST ? so : so * fraction(denominator, so).numerator), 1);
  return common > FINEST ? COARSE : common;
}

/**
 * The values as whole numbers of such parts.
 *
 * @example wholesOf([fraction(13, 6), fraction(5, 2)], 6) // [13, 15]
 */
export function wholesOf(values: readonly Fraction[], scale: number): readonly number[] {
  return values.map(({ numerator, denominator }) => roundHalfUp(fraction(numerator * scale, denominator), 0));
}
