/** Tells which organisations belong together: those that share a team, and those of which one took the place of others. Methods D.6. */

import { keysOfMember, type CountedBook } from './pool-groups.ts';

/**
 * Finds the family of an organisation by its key: one that belongs to no other is a family of its own.
 *
 * @example familiesOf({ families: [{ name: 'North', members: ['A', 'B'] }], … })('B') // the same as for 'A'
 */
export function familiesOf({ families, successors }: Pick<CountedBook, 'families' | 'successors'>): (organisation: string) => string {
  const above = new Map<string, string>();
  const topOf = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : topOf(next);
  };
  const join = (members: readonly string[]) => {
    const [first, ...others] = members.flatMap(keysOfMember).map(topOf);
    for (const other of others) if (first !== undefined && topOf(other) !== first) above.set(topOf(other), first);
  };
  for (const { members } of families) join(members);
  for (const { successor, predecessors } of successors) join([successor, ...predecessors]);
  return topOf;
}

/** How many are in each family. */
export function familySizes(families: Iterable<string>): readonly number[] {
  const sizes = new Map<string, number>();
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  return [...sizes.values()];
}
