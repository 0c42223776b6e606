/** The figures of a peer group, made from its scores and cut down to what its size allows. */

import type { Measure } from '../model.ts';
import { meanOf, readFraction, roundHalfUp } from '../statistics/fraction.ts';
import { quartilesOf } from '../statistics/quantiles.ts';
import { tierOf } from './place.ts';

/** What stands for a group of fewer than five: not even how many. */
export const NO_MEASURE: Measure = { n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null };

/** How many scores at either end are replaced by their average. Methods D.9. */
export const CODED_ENDS = 2;

/**
 * The figures of a group for one measure, from the scores of its organisations: nothing under five, a median from five, quartiles from ten, and from
 * twenty the scores themselves with their ends coded. All at two decimals. Families must have been looked at before. Methods D.5 and D.9.
 *
 * @example measureOf([2, 2.5, 2.5, 3, 4], 9) // { n: 5, median: 2.5, q1: null, q3: null, sortedScores: null, … }
 */
export function measureOf(scores: readonly number[], medianAgeMonths: number): Measure {
  const tier = tierOf(scores.length);
  if (tier === 'nothing') return NO_MEASURE;
  const { q1, median, q3 } = quartilesOf(scores);
  const hasQuartiles = tier === 'quartiles' || tier === 'all';
  return {
    n: scores.length,
    isFamiliesOk: true,
    median: roundHalfUp(median, 2),
    q1: hasQuartiles ? roundHalfUp(q1, 2) : null,
    q3: hasQuartiles ? roundHalfUp(q3, 2) : null,
    sortedScores: tier === 'all' ? codeEnds(scores) : null,
    medianAgeMonths,
  };
}

/**
 * The scores in order, the two lowest and the two highest each replaced by their average, so that neither end is one organisation's score. Methods D.9.
 *
 * @example codeEnds([3, 1, 2, 4, 5]) // [1.5, 1.5, 3, 4.5, 4.5]
 */
export function codeEnds(scores: readonly number[]): readonly number[] {
  const sorted = scores.toSorted((one, other) => one - other);
  return [...averaged(sorted.slice(0, CODED_ENDS)), ...sorted.slice(CODED_ENDS, -CODED_ENDS), ...averaged(sorted.slice(-CODED_ENDS))];
}

function averaged(scores: readonly number[]): readonly number[] {
  const mean = roundHalfUp(meanOf(scores.map((score) => readFraction(String(score)))), 2);
  return scores.map(() => mean);
}
