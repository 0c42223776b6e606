/** Where an organisation sits in a peer group, and no more of the group than its size allows to be shown. */

import type { Fraction } from '../figures-model.ts';
import type { Measure } from '../model.ts';
import { fraction, readFraction, roundHalfUp } from '../statistics/fraction.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { histogramOf, type Bar } from './histogram.ts';

/** What a group of that size lets be shown, each with what stands before it. Methods D.5. */
export type Tier = 'nothing' | 'median' | 'quartiles' | 'all';

/** Below the first quartile, above the third, or between them (equal to one counts as between). Methods D.3. */
export type Quarter = 'lowest' | 'middle' | 'highest';

/** How many of a hundred peers are lower, ties counting as half, with its 90 % interval: whole numbers from 1 to 99. */
export type Position =
  | { readonly kind: 'below-all' | 'above-all' }
  | { readonly kind: 'percentile'; readonly percent: number; readonly low: number; readonly high: number };

/** What may be shown of a peer group beside our own score, in levels. What its size does not allow is null, and so is what has no score of ours. */
export interface Place {
  readonly tier: Tier;
  readonly n: number | null;
  readonly median: number | null;
  readonly quartiles: { readonly q1: number; readonly q3: number } | null;
  readonly quarter: Quarter | null;
  readonly position: Position | null;
  readonly histogram: readonly Bar[] | null;
  readonly own: Fraction | null;
  readonly whyNot: 'no-score' | 'not-comparable' | 'too-few' | null;
}

/** The smallest group of which anything is shown; a pack may ask for more. Methods D.6. */
export const SMALLEST_GROUP = 5;

/** Fewest organisations for each tier, from the largest down. Methods D.5. */
const TIERS = [
  { tier: 'all', least: 20 },
  { tier: 'quartiles', least: 10 },
  { tier: 'median', least: SMALLEST_GROUP },
] as const satisfies readonly { readonly tier: Tier; readonly least: number }[];

/**
 * What a group of so many organisations, our own not among them, lets be shown: nothing below the smallest group of its pack. Methods D.5 and D.6.
 *
 * @example tierOf(12) // 'quartiles'
 */
export function tierOf(n: number, smallestGroup = SMALLEST_GROUP): Tier {
  if (n < smallestGroup) return 'nothing';
  return TIERS.find(({ least }) => n >= least)?.tier ?? 'nothing';
}

/**
 * The share of peers that are lower, in percent, ties counting as half. Both sides are compared at two decimals. `peers` holds at least one. Methods D.2.
 *
 * @example percentileRank([2.1, 2.4, 2.4, 2.9, 3.3], fraction(12, 5)) // { below: 1, equal: 2, n: 5, rank: 40 }
 */
export function percentileRank(
  peers: readonly number[],
  own: Fraction,
): { readonly below: number; readonly equal: number; readonly n: number; readonly rank: Fraction } {
  const ours = roundHalfUp(own, 2);
  const theirs = peers.map(atTwoDecimals);
  const below = theirs.filter((score) => score < ours).length;
  const equal = theirs.filter((score) => score === ours).length;
  return { below, equal, n: peers.length, rank: fraction(100 * (2 * below + equal), 2 * peers.length) };
}

/**
 * The place of our own score for one measure of a group. `isComparable` is false where too many questions do not apply to us; the group's figures are
 * shown then, our place in them is not. Never a minimum or maximum, and never a percentile of 0 or 100. `smallestGroup` is the pack's own rule. Methods
 * D.1 to D.6.
 *
 * @example placeIn(measureOfFourOrganisations, fraction(2), true) // { tier: 'nothing', whyNot: 'too-few', … null }
 */
export function placeIn(measure: Measure, own: Fraction | null, isComparable: boolean, smallestGroup = SMALLEST_GROUP): Place {
  const tier = measure.isFamiliesOk ? tierOf(measure.n, smallestGroup) : 'nothing';
  if (tier === 'nothing') return { ...NOTHING, own };
  const { n, q1, median, q3 } = measure;
  const placed = isComparable ? own : null;
  const quartiles = (tier === 'quartiles' || tier === 'all') && q1 !== null && q3 !== null ? { q1, q3 } : null;
  const scores = tier === 'all' ? measure.sortedScores : null;
  return {
    tier,
    n,
    median: tier === 'median' && median !== null ? roundHalfUp(exactly(median), 1) : median,
    quartiles,
    quarter: quartiles && placed && quarterOf(quartiles, placed),
    position: scores && placed && positionIn(scores, placed),
    histogram: scores && histogramOf(scores),
    own,
    whyNot: findObstacle(own, isComparable),
  };
}

/**
 * Which quarter of a group a score is in, compared at two decimals. Methods D.3.
 *
 * @example quarterOf({ q1: 2.2, q3: 3.2 }, fraction(16, 5)) // 'middle'
 */
export function quarterOf(quartiles: { readonly q1: number; readonly q3: number }, own: Fraction): Quarter {
  const ours = roundHalfUp(own, 2);
  if (ours < atTwoDecimals(quartiles.q1)) return 'lowest';
  return ours > atTwoDecimals(quartiles.q3) ? 'highest' : 'middle';
}

const NOTHING = {
  tier: 'nothing', n: null, median: null, quartiles: null, quarter: null, position: null, histogram: null, whyNot: 'too-few',
} as const satisfies Omit<Place, 'own'>;

function findObstacle(own: Fraction | null, isComparable: boolean): Place['whyNot'] {
  if (own === null) return 'no-score';
  return isComparable ? null : 'not-comparable';
}

function positionIn(scores: readonly number[], own: Fraction): Position {
  const { below, equal, n, rank } = percentileRank(scores, own);
  if (below + equal === 0) return { kind: 'below-all' };
  if (below === n) return { kind: 'above-all' };
  const { low, high } = wilsonInterval(below + equal / 2, n);
  return { kind: 'percentile', percent: withinEnds(roundHalfUp(rank, 0)), low: withinEnds(Math.round(100 * low)), high: withinEnds(Math.round(100 * high)) };
}

/** Nought and a hundred would say more than a group can tell. */
function withinEnds(percent: number): number {
  return Math.min(99, Math.max(1, percent));
}

function exactly(value: number): Fraction {
  return readFraction(String(value));
}

function atTwoDecimals(value: number): number {
  return roundHalfUp(exactly(value), 2);
}
