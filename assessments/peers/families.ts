/** Whether a group is made of enough organisations that have nothing to do with each other. */

import type { FamilyRule } from '../model.ts';

/** Fewest organisations of a group. Methods D.6. */
export const SMALLEST_GROUP = 5;

/** Three families at least; the largest with half of the records at most, the two largest with three quarters. Methods D.6. */
export const FAMILY_RULE: FamilyRule = { least: 3, largest: 50, twoLargest: 75 };

/**
 * Whether a group may be shown as far as its families go: five organisations, three families, none of them and no two of them too large. `sizes` has the number of
 * organisations of each family; one that belongs to no other is a family of its own. Methods D.6, oracles D8.
 *
 * @example isFamiliesOk([2, 2, 2, 1, 1]) // true
 */
export function isFamiliesOk(sizes: readonly number[], rule: FamilyRule = FAMILY_RULE, smallestGroup: number = SMALLEST_GROUP): boolean {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const [largest = 0, second = 0] = sizes.toSorted((one, other) => other - one);
  return all >= smallestGroup && sizes.length >= rule.least && 100 * largest <= rule.largest * all && 100 * (largest + second) <= rule.twoLargest * all;
}
