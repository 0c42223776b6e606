/** How far apart two groups see the same thing, how likely that is by chance, and what is said of it. */

import type { Fraction } from '../../figures-model.ts';
import { compareFractions, fraction, meanOf, subtractFractions } from '../../statistics/fraction.ts';
import { permutationTest, type Permutation } from '../../statistics/permutation.ts';
import type { GapLabel } from '../../workshop-model.ts';

/** A difference of two means in levels, never below nought, and the test whether it could come from who is in which group. */
export interface PerceptionGap {
  readonly gap: Fraction;
  readonly test: Permutation;
}

/** From this gap on groups see something differently: about one level apart on five of six questions. Methods C.7. */
const LEAST_GAP: Fraction = { numerator: 4, denominator: 5 };
/** It is clear where at most one way in so many to split the people lies as far apart. Methods C.7. */
const CLEAR_FROM = 10n;

/**
 * The gap between the means of two groups, each person's own mean over a dimension counting once. Throws a RangeError where a group is empty. Methods C.7, oracle C6-1.
 *
 * @example perceptionGap([fraction(3), fraction(3), fraction(4)], [fraction(2), fraction(3), fraction(3)]) // gap 2/3, 12 of 20 splits
 */
export function perceptionGap(one: readonly Fraction[], other: readonly Fraction[]): PerceptionGap {
  const difference = subtractFractions(meanOf(one), meanOf(other));
  return { gap: fraction(Math.abs(difference.numerator), difference.denominator), test: permutationTest(one, other) };
}

/**
 * What is said of a gap: under 0.8 of a level a similar view; from there a clear gap where p is 0.10 or less, and otherwise a possible one. Methods C.7, oracles C10.
 *
 * @example labelGap(fraction(11, 8), { extreme: 1n, splits: 126n }) // 'clear'
 */
export function labelGap(gap: Fraction, { extreme, splits }: Permutation): GapLabel {
  if (compareFractions(gap, LEAST_GAP) < 0) return 'similar';
  return CLEAR_FROM * extreme <= splits ? 'clear' : 'possible';
}

/**
 * The share of ways to split the people that lie as far apart, rounded half up to so many decimals.
 *
 * @example roundShare({ extreme: 1n, splits: 126n }, 3) // 0.008
 */
export function roundShare({ extreme, splits }: Permutation, decimals: number): number {
  const units = 10n ** BigInt(decimals);
  return Number((2n * units * extreme + splits) / (2n * splits)) / Number(units);
}
