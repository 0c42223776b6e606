/** Keeps voters’ own means so that those of a role group cannot be picked out of them. */

import type { Fraction } from '../../figures-model.ts';
import { addFractions, fraction, roundHalfUp } from '../../statistics/fraction.ts';
import type { DimensionVotes, RoleResults } from '../../workshop-model.ts';

/** Means beside those of role groups are kept in halves of a level. */
const PARTS = 2;
/** And the ends of their range in tenths, as people see them. */
const DECIMALS = 1;

/**
 * What is kept of a dimension beside the role results of its round. Whoever had the voters’ own means exactly, or the range that is worked out of them, could try every way to split
 * them and would mostly find one that fits, and so what each person of a group thinks. So the means are kept in half levels and the range in tenths; and no means at all where a group
 * is not shown that other dimensions show, because then the list would tell why.
 */
export function coarsenBeside(roles: RoleResults | null, votes: DimensionVotes): DimensionVotes {
  if (roles === null || roles.groups.length === 0) return votes;
  const shown = roles.dimensions.find(({ dimension }) => dimension === votes.dimension)?.means ?? [];
  return { ...votes, views: viewsInTenths(votes), means: shown.length < roles.groups.length ? [] : coarsen(votes.means) };
}

/** What may be known of a dimension while role groups are still to be worked out: no means, and its range in tenths. Else whoever kept more would have it beside the role groups later. */
export function coarsenBefore(votes: DimensionVotes): DimensionVotes {
  return { ...votes, views: viewsInTenths(votes), means: [] };
}

/**
 * The means in half levels, up or down so that their sum stays as it is to a quarter: a later round that is held against them is neither higher nor lower for it. Sorted means in,
 * sorted means out.
 *
 * @example coarsen([fraction(13, 6), fraction(13, 6), fraction(13, 6)]) // [2, 2, 5/2]
 */
export function coarsen(means: readonly Fraction[]): readonly Fraction[] {
  let sum = fraction(0);
  let before = 0;
  const parts = means.map((mean) => {
    sum = addFractions(sum, mean);
    const now = roundHalfUp(fraction(PARTS * sum.numerator, sum.denominator), 0);
    const part = now - before;
    before = now;
    return part;
  });
  return parts.toSorted((one, other) => one - other).map((part) => fraction(part, PARTS));
}

function viewsInTenths({ views }: DimensionVotes): DimensionVotes['views'] {
  return views && { low: inTenths(views.low), high: inTenths(views.high) };
}

function inTenths(end: Fraction): Fraction {
  const parts = 10 ** DECIMALS;
  return fraction(Math.round(roundHalfUp(end, DECIMALS) * parts), parts);
}
