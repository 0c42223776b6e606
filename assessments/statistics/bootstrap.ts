/** The range of views: where the mean of the same people would lie if they were drawn again and again. Exact, without any dice. */

import type { Fraction } from '../figures-model.ts';
import type { Span } from '../workshop-model.ts';
import { fraction } from './fraction.ts';
import { scaleFor, SCALE_OF_MANY, wholesOf } from './wholes.ts';

/** The ends of a 90 % range: the first value whose cumulative share reaches so many twentieths. Methods E.3. */
const ENDS = { low: 1n, high: 19n, of: 20n } as const;
/** Values up to which every draw is counted as a whole number. */
const MOST_EXACT = 45;
/** Above, shares below one part in so many are left out, and the others are kept as whole parts. */
const PARTS = 2 ** 62;

/** All draws of n values with replacement: `ways[k]` of them come to a total of `least + k`. Totals are whole numbers over n times the scale. */
interface Draws {
  readonly size: number;
  readonly least: number;
  readonly ways: readonly bigint[];
}

/**
 * The range that 90 % of the means of n draws with replacement lie in, from the smallest mean whose cumulative share reaches 5 % to the smallest whose share reaches 95 %.
 * Exact while there are up to 45 values with a common denominator of 420 or less. Otherwise they are rounded: to sixtieths, or above 45 values to twelfths, of which the draws are
 * counted as shares that are right to twelve digits, and the same on every machine. Throws a RangeError for none. Methods E.3.
 *
 * @example bootstrapMean([fraction(2), fraction(13, 6), fraction(5, 2), fraction(11, 6), fraction(7, 3), fraction(5, 2)]) // { low: 37/18, high: 43/18 }
 */
export function bootstrapMean(values: readonly Fraction[]): Span {
  const scale = scaleOf(values);
  const draws = drawsOf(values, scale);
  const endAt = (share: bigint) => fraction(findTotal(draws, share), scale * draws.size);
  return { low: endAt(ENDS.low), high: endAt(ENDS.high) };
}

/**
 * The same range for a difference: the mean of draws from the later values less the mean of draws from the earlier ones. Throws a RangeError where either has none.
 *
 * @example bootstrapDifference([fraction(2), fraction(2)], [fraction(3), fraction(3)]) // { low: 1, high: 1 }
 */
export function bootstrapDifference(earlier: readonly Fraction[], later: readonly Fraction[]): Span {
  const scale = scaleOf(earlier, later);
  const [before, after] = [drawsOf(earlier, scale), drawsOf(later, scale)];
  const endAt = (share: bigint) => fraction(findDifference(before, after, share), scale * before.size * after.size);
  return { low: endAt(ENDS.low), high: endAt(ENDS.high) };
}

function scaleOf(...lists: readonly (readonly Fraction[])[]): number {
  return lists.some(({ length }) => length > MOST_EXACT) ? SCALE_OF_MANY : scaleFor(lists.flat());
}

function drawsOf(values: readonly Fraction[], scale: number): Draws {
  if (values.length === 0) throw new RangeError('There is nothing to draw from');
  const scaled = wholesOf(values, scale);
  const least = Math.min(...scaled);
  const counts = Array.from({ length: Math.max(...scaled) - least + 1 }, (_, at) => scaled.filter((value) => value === least + at).length);
  const ways = values.length > MOST_EXACT ? partsOf(counts, values.length) : powerOf(counts.map(BigInt), values.length);
  return { size: values.length, least: least * values.length, ways };
}

/** The n-fold convolution as shares in whole parts. */
function partsOf(counts: readonly number[], exponent: number): readonly bigint[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Array.from(sharesOf(Float64Array.from(counts, (count) => count / total), exponent), (share) => BigInt(Math.round(share * PARTS)));
}

function sharesOf(once: Float64Array, exponent: number): Float64Array {
  if (exponent === 1) return once;
  const half = sharesOf(once, Math.floor(exponent / 2));
  const even = convolve(half, half);
  return exponent % 2 === 0 ? even : convolve(even, once);
}

function convolve(one: Float64Array, other: Float64Array): Float64Array {
  const shares = new Float64Array(one.length + other.length - 1);
  const first = other.findIndex((share) => share * PARTS > 1);
  const last = other.findLastIndex((share) => share * PARTS > 1);
  for (const [at, share] of one.entries()) {
    if (share * PARTS <= 1) continue;
    for (let beside = first; beside <= last; beside += 1) shares[at + beside] = (shares[at + beside] ?? 0) + share * (other[beside] ?? 0);
  }
  return shares;
}

/**
 * The n-fold convolution of a list that begins with more than nought, each term from those before it: q = pⁿ gives p·q′ = n·p′·q, so
 * k·p₀·qₖ = Σ (i·(n + 1) − k)·pᵢ·qₖ₋ᵢ. Far fewer products than multiplying n times.
 */
function powerOf(list: readonly bigint[], exponent: number): readonly bigint[] {
  const terms = list.flatMap((value, at) => (at === 0 || value === 0n ? [] : [{ at, value }]));
  const first = list[0] ?? 1n;
  const power = [first ** BigInt(exponent)];
  for (let k = 1; k <= (list.length - 1) * exponent; k += 1) {
    const sum = terms.reduce((total, { at, value }) => (at > k ? total : total + BigInt(at * (exponent + 1) - k) * value * (power[k - at] ?? 0n)), 0n);
    power.push(sum / (BigInt(k) * first));
  }
  return power;
}

/** The smallest total whose cumulative share reaches so many twentieths. */
function findTotal(draws: Draws, share: bigint): number {
  const reached = cumulate(draws.ways);
  const wanted = share * (reached.at(-1) ?? 0n);
  return draws.least + reached.findIndex((ways) => ENDS.of * ways >= wanted);
}

/** The smallest difference, over the sizes of both times the scale, whose cumulative share reaches so many twentieths: halving where it may lie, as shares only rise. */
function findDifference(before: Draws, after: Draws, share: bigint): number {
  const reached = cumulate(after.ways);
  const all = (reached.at(-1) ?? 0n) * before.ways.reduce((sum, ways) => sum + ways, 0n);
  const isReached = (difference: number) => {
    const ways = before.ways.reduce((sum, each, at) => {
      const most = Math.floor((difference + (before.least + at) * after.size) / before.size) - after.least;
      return most < 0 || each === 0n ? sum : sum + each * (reached[Math.min(most, reached.length - 1)] ?? 0n);
    }, 0n);
    return ENDS.of * ways >= share * all;
  };
  let tooLow = after.least * before.size - (before.least + before.ways.length) * after.size - 1;
  let enough = (after.least + after.ways.length) * before.size - before.least * after.size;
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (isReached(middle)) enough = middle;
    else tooLow = middle;
  }
  return enough;
}

function cumulate(ways: readonly bigint[]): readonly bigint[] {
  let sum = 0n;
  return ways.map((each) => (sum += each));
}
