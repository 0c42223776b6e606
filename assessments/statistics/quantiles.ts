/** The median and the quartiles, worked exactly and as a spreadsheet works them. */

import type { Fraction } from '../figures-model.ts';
import { addFractions, compareFractions, fraction, multiplyFractions, readFraction, subtractFractions } from './fraction.ts';

/** The two quartiles with the median between them. */
export interface Quartiles {
  readonly q1: Fraction;
  readonly median: Fraction;
  readonly q3: Fraction;
}

/**
 * The value that a given share of the values lies below, between two of them where it falls there: type 7, QUARTILE.INC in a spreadsheet. Methods D.3.
 * The values need not be sorted. The share is from 0 to 1. No values at all is a bug and throws a RangeError.
 *
 * @example quantileOf([fraction(1), fraction(2)], fraction(1, 4)) // 5/4
 */
export function quantileOf(values: readonly Fraction[], share: Fraction): Fraction {
  const sorted = values.toSorted(compareFractions);
  const position = multiplyFractions(fraction(sorted.length - 1), share);
  const below = Math.floor(position.numerator / position.denominator);
  const lower = sorted[below];
  if (lower === undefined) throw new RangeError(`No quantile of ${values.length} values at ${share.numerator}/${share.denominator}`);
  const upper = sorted[below + 1] ?? lower;
  return addFractions(lower, multiplyFractions(subtractFractions(upper, lower), subtractFractions(position, fraction(below))));
}

/**
 * The quartiles and the median of decimals as they are written, such as the scores of a peer group. Methods D.3.
 *
 * @example quartilesOf([1.1, 1.2, 1.3, 1.4]) // 47/40, 5/4 and 53/40
 */
export function quartilesOf(values: readonly number[]): Quartiles {
  const exact = values.map((value) => readFraction(String(value)));
  return { q1: quantileOf(exact, fraction(1, 4)), median: quantileOf(exact, fraction(1, 2)), q3: quantileOf(exact, fraction(3, 4)) };
}
