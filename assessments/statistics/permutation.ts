/** Could the difference come from who was in the room? Answered by trying every way to split the people into two groups, without any dice. */

import type { Fraction } from '../figures-model.ts';
import { MOST_VOTERS } from '../limits.ts';
import { scaleFor, SCALE_OF_MANY, wholesOf } from './wholes.ts';

/** Of all splits of the pooled values into groups of these sizes, those whose means lie at least as far apart as the real ones. p is extreme / splits. */
export interface Permutation {
  readonly extreme: bigint;
  readonly splits: bigint;
}

/** Numbers are counted in two parts, of which the lower stays below this, so that no count is ever rounded. */
const PART = 2 ** 40;
/** Pooled values up to which two parts hold every count. */
const MOST_EXACT = 90;
/** Pooled values that are counted at most: two rounds of as many voters as a workshop may have. */
const MOST_POOLED = 2 * MOST_VOTERS;

/**
 * The two-sided permutation test for two groups of means. Splits are not listed but counted by their totals, so thirty people against thirty are quick. Exact up to 90 people in
 * all. Above, means are rounded to twelfths and counts kept as plain numbers, which only ever grow by adding: then p is right to twelve digits for the means as rounded, and the
 * same on every machine. Throws a RangeError where a group is empty, or above 600 people in all. Methods E.3.
 *
 * @example permutationTest([3, 10/3, 3], [7/3, 2, 8/3]) // { extreme: 2n, splits: 20n }, so p is 0.1
 */
export function permutationTest(one: readonly Fraction[], other: readonly Fraction[]): Permutation {
  if (one.length === 0 || other.length === 0) throw new RangeError('There is nothing to compare');
  const [smaller, larger] = one.length <= other.length ? [one, other] : [other, one];
  const size = smaller.length;
  const people = size + larger.length;
  if (people > MOST_POOLED) throw new RangeError(`The groups have ${people} people, more than ${MOST_POOLED}`);
  const isExact = people <= MOST_EXACT;
  const scale = isExact ? scaleFor([...smaller, ...larger]) : SCALE_OF_MANY;
  const wholes = wholesOf([...smaller, ...larger], scale);
  const least = Math.min(...wholes);
  const values = wholes.map((value) => value - least);
  const total = sumOf(values);
  // The distance of the means, times both sizes: whole again.
  const distanceAt = (sum: number) => Math.abs(sum * people - total * size);
  const real = distanceAt(sumOf(values.slice(0, size)));
  const ways = isExact ? countTotals(values, size) : weighTotals(values, size);
  const counted = ways.map((count, sum) => ({ count, isExtreme: distanceAt(sum) >= real }));
  return {
    extreme: counted.filter(({ isExtreme }) => isExtreme).reduce((sum, { count }) => sum + count, 0n),
    splits: counted.reduce((sum, { count }) => sum + count, 0n),
  };
}

/** For each total from 0 on, how many ways there are to choose so many of the values that come to it. */
function countTotals(values: readonly number[], size: number): readonly bigint[] {
  // From the smallest up: then no total of so many is above so many times the present one.
  const sorted = values.toSorted((one, other) => one - other);
  const width = size * (sorted.at(-1) ?? 0) + 1;
  const low = new Float64Array((size + 1) * width);
  const high = new Float64Array((size + 1) * width);
  low[0] = 1;
  for (const [index, value] of sorted.entries()) {
    // From many chosen down to one, so that no value is chosen twice; with fewer chosen than this, those to come cannot make up a group.
    const fewest = Math.max(1, size - (sorted.length - index - 1));
    for (let chosen = Math.min(index + 1, size); chosen >= fewest; chosen -= 1) {
      const [to, from, end] = [chosen * width, (chosen - 1) * width - value, chosen * value];
      for (let sum = value; sum <= end; sum += 1) {
        const added = (low[to + sum] ?? 0) + (low[from + sum] ?? 0);
        const isFull = added >= PART;
        low[to + sum] = isFull ? added - PART : added;
        high[to + sum] = (high[to + sum] ?? 0) + (high[from + sum] ?? 0) + (isFull ? 1 : 0);
      }
    }
  }
  const start = size * width;
  return Array.from({ length: width }, (_, sum) => BigInt(high[start + sum] ?? 0) * BigInt(PART) + BigInt(low[start + sum] ?? 0));
}

/** The same in one part, for counts that are too large to be held exactly. */
function weighTotals(values: readonly number[], size: number): readonly bigint[] {
  const sorted = values.toSorted((one, other) => one - other);
  const width = size * (sorted.at(-1) ?? 0) + 1;
  const counts = new Float64Array((size + 1) * width);
  counts[0] = 1;
  for (const [index, value] of sorted.entries()) {
    const fewest = Math.max(1, size - (sorted.length - index - 1));
    for (let chosen = Math.min(index + 1, size); chosen >= fewest; chosen -= 1) {
      const [to, from, end] = [chosen * width, (chosen - 1) * width - value, chosen * value];
      for (let sum = value; sum <= end; sum += 1) counts[to + sum] = (counts[to + sum] ?? 0) + (counts[from + sum] ?? 0);
    }
  }
  return Array.from(counts.subarray(size * width), (count) => BigInt(count));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
