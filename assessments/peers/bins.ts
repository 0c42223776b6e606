/** Counts scores in bins of a hundredth of a level, so that a group takes the same room however many are in it, and works exact figures out of the bins. */

import { NO_MEASURE } from './measures.ts';
import { tierOf } from './place.ts';
import type { Measure } from '../model.ts';

const HUNDREDTHS = 100;
/** A score of 1. */
const LOWEST = 1 * HUNDREDTHS;
/** From 1 to 5 in hundredths, both ends counted. */
export const BIN_COUNT = 4 * HUNDREDTHS + 1;

/** How many have each score; the first bin is a score of 1.00. */
export type Bins = Int32Array;

/** The bin of a score in hundredths of a level. */
export function binOf(score: number): number {
  return score - LOWEST;
}

/**
 * The quartiles and the median of what is counted, type 7, in hundredths of a level, rounded with a half going up. The first bin is a level of 1, and from one bin to the next it is
 * `step` hundredths. Nothing counted gives undefined. Methods D.3.
 *
 * @example quartilesOfCounts([0, 3, 3, 0, 0], 100) // { q1: 200, median: 250, q3: 300 }
 */
export function quartilesOfCounts(counts: ArrayLike<number>, step = 1): { readonly q1: number; readonly median: number; readonly q3: number } | undefined {
  const n = totalOf(counts);
  if (n === 0) return undefined;
  const at = (quarters: number) => {
    const position = (n - 1) * quarters;
    const [below, part] = [Math.floor(position / 4), position % 4];
    const lower = step * valueOfRank(counts, below);
    const upper = part === 0 ? lower : step * valueOfRank(counts, below + 1);
    return LOWEST + Math.floor((4 * lower + part * (upper - lower) + 2) / 4);
  };
  return { q1: at(1), median: at(2), q3: at(3) };
}

/** How many are counted. */
export function totalOf(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += counts[at] ?? 0;
  return sum;
}

/**
 * The figures of a group for one measure out of its bins: what its size allows and no more, as `measureOf` gives them for a list of scores. Methods D.5, D.9.
 * `inOrder` has the scores as they came by, where a test of the rules asks for them unsorted.
 */
export function measureOfBins(
  bins: Bins,
  medianAgeMonths: number,
  rules: { readonly smallestGroup: number; readonly codedEnds: number },
  inOrder: readonly number[] | null = null,
): Measure {
  const n = totalOf(bins);
  const quartiles = quartilesOfCounts(bins);
  if (quartiles === undefined || n < rules.smallestGroup) return NO_MEASURE;
  const tier = n < 5 ? 'median' : tierOf(n);
  const hasQuartiles = tier === 'quartiles' || tier === 'all';
  return {
    n,
    isFamiliesOk: true,
    median: quartiles.median / HUNDREDTHS,
    q1: hasQuartiles ? quartiles.q1 / HUNDREDTHS : null,
    q3: hasQuartiles ? quartiles.q3 / HUNDREDTHS : null,
    sortedScores: tier === 'all' ? (inOrder?.map((score) => score / HUNDREDTHS) ?? codedScores(bins, rules.codedEnds)) : null,
    medianAgeMonths,
  };
}

/** The scores in order, as many as `ends` at either end each replaced by their average at two decimals. */
function codedScores(bins: Bins, ends: number): readonly number[] {
  const scores: number[] = [];
  bins.forEach((count, bin) => {
    for (let each = 0; each < count; each += 1) scores.push(LOWEST + bin);
  });
  const average = (some: readonly number[]) => Math.floor((2 * some.reduce((sum, score) => sum + score, 0) + some.length) / (2 * some.length));
  if (ends > 0) {
    scores.fill(average(scores.slice(0, ends)), 0, ends);
    scores.fill(average(scores.slice(-ends)), scores.length - ends);
  }
  return scores.map((score) => score / HUNDREDTHS);
}

function valueOfRank(counts: ArrayLike<number>, rank: number): number {
  let seen = 0;
  for (let at = 0; at < counts.length; at += 1) {
    seen += counts[at] ?? 0;
    if (seen > rank) return at;
  }
  throw new RangeError(`There is no value of rank ${rank} among ${seen}`);
}
