/** How a larger peer group spreads over the levels, in bars that hide no single organisation. */

/** Organisations with a score from `from` up to, but not at, `to`; the last bar ends at 5 with 5 in it. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A bar of fewer organisations joins its neighbour, so that nobody is picked out. Methods D.6. */
const FEWEST_IN_A_BAR = 3;

/** From 1 to 5 in halves. */
const HALF_LEVELS = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5] as const;

/**
 * The bars of a group's scores, each half a level wide. One of fewer than three joins the next above, the last one the one below; an empty stretch has no bar.
 * Meant for groups of twenty or more.
 *
 * @example histogramOf([2, 2.1, 2.4, 2.6, 3, 3.2]) // [{ from: 2, to: 2.5, count: 3 }, { from: 2.5, to: 3.5, count: 3 }]
 */
export function histogramOf(scores: readonly number[]): readonly Bar[] {
  const counted = HALF_LEVELS.map((from) => ({ from, to: from + 0.5, count: scores.filter((score) => halfLevelOf(score) === from).length }));
  const last = counted.findLastIndex(({ count }) => count > 0);
  return joinLast(counted.slice(0, last + 1).reduce<readonly Bar[]>(joinNext, []));
}

function joinNext(bars: readonly Bar[], bar: Bar): readonly Bar[] {
  const previous = bars.at(-1);
  if (previous && isThin(previous)) return [...bars.slice(0, -1), joined(previous, bar)];
  return bar.count === 0 ? bars : [...bars, bar];
}

function joinLast(bars: readonly Bar[]): readonly Bar[] {
  const [previous, last] = bars.slice(-2);
  return previous && last && isThin(last) ? [...bars.slice(0, -2), joined(previous, last)] : bars;
}

function isThin(bar: Bar): boolean {
  return bar.count < FEWEST_IN_A_BAR;
}

function joined(one: Bar, other: Bar): Bar {
  return { from: one.from, to: other.to, count: one.count + other.count };
}

function halfLevelOf(score: number): number {
  return Math.min(4.5, Math.floor(2 * score) / 2);
}
