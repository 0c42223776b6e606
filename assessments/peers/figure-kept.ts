/** Whether what is shown of a group stays the same when one of its scores becomes another. */

import { remember } from '../remember.ts';
import { CODED_ENDS } from './measures.ts';
import { tierOf } from './place.ts';

/** What is shown of a group and measure, now or, where `group` is null, in the last pack. Scores are in hundredths of a level and in order. */
export interface Figure {
  readonly group: number | null;
  readonly size: number;
  readonly sorted: readonly number[];
  /** Whether the scores are shown one by one, with their ends coded. */
  readonly hasScores: boolean;
}

/** A contribution by the figures that it is behind. */
export interface Person {
  readonly family: string;
  readonly score: number;
  readonly figures: readonly number[];
  /** The same for all who are behind the same figures. */
  readonly sign: string;
}

/**
 * Whether nobody could tell that one of the scores was another. Nothing shown, null, tells nothing.
 *
 * @example keeps({ group: 0, size: 5, sorted: [200, 250, 300, 350, 400], hasScores: false }, 400, 500) // true: the median is still 3.00
 */
export function keeps(figure: Figure | null, from: number, to: number): boolean {
  if (figure === null || from === to) return true;
  const answers = answersOf(figure);
  const known = answers.get(from * MOST + to);
  if (known !== undefined) return known;
  const { sorted, hasScores } = figure;
  const other = sorted.toSpliced(sorted.indexOf(from), 1).concat(to).toSorted((one, another) => one - another);
  const [shown, then] = [shownOf(sorted, hasScores), shownOf(other, hasScores)];
  const isKept = shown.every((each, at) => each === then[at]);
  answers.set(from * MOST + to, isKept);
  return isKept;
}

/** More than any score. */
const MOST = 1000;
/** What was found out about a figure, by both scores. */
const answersOf = remember((_figure: Figure) => new Map<number, boolean>());

function shownOf(sorted: readonly number[], hasScores: boolean): readonly number[] {
  const tier = tierOf(sorted.length);
  const quarters = tier === 'quartiles' || tier === 'all' ? [1, 2, 3] : [2];
  const quantiles = quarters.map((quarter) => quantileOf(sorted, quarter));
  if (!hasScores) return quantiles;
  return [...quantiles, sumAsShown(sorted.slice(0, CODED_ENDS)), ...sorted.slice(CODED_ENDS, -CODED_ENDS), sumAsShown(sorted.slice(-CODED_ENDS))];
}

/** Type 7, in hundredths with a half going up. */
function quantileOf(sorted: readonly number[], quarters: number): number {
  const place = (sorted.length - 1) * quarters;
  const lower = sorted[Math.floor(place / 4)] ?? 0;
  const upper = sorted[Math.floor(place / 4) + 1] ?? lower;
  return Math.floor((4 * lower + (place % 4) * (upper - lower) + 2) / 4);
}

/** What the average of an end is worked out from: two ends of one sum look the same. */
function sumAsShown(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}
