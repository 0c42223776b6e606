/** Which groups of people may be shown by themselves, and which only together, so that none that is hidden can be worked out by taking away. */

/** Groups that are shown by themselves, in the order in which they were given, and those of all others together; null where nothing of them is shown. */
export interface Shown<Group extends string, Member> {
  readonly alone: readonly Crowd<Group, Member>[];
  readonly others: readonly Member[] | null;
}

/** People of one group. */
export interface Crowd<Group extends string, Member> {
  readonly group: Group;
  readonly members: readonly Member[];
}

/**
 * Groups that fit are shown by themselves and all others as one. While those do not fit as one, the smallest group joins them; of two as small, the one that is listed first.
 * Where none is left nothing is shown. `isToFit` false leaves that out. Methods C.7.
 */
export function splitShown<Group extends string, Member>(
  { groups, rest, isRest }: { readonly groups: readonly Crowd<Group, Member>[]; readonly rest: readonly Member[]; readonly isRest: boolean },
  fits: (members: readonly Member[]) => boolean,
  isToFit = true,
): Shown<Group, Member> {
  const hidden = groups.filter(({ members }) => !fits(members));
  const bySize = groups.filter(({ members }) => fits(members)).toSorted((one, other) => one.members.length - other.members.length);
  const othersAfter = (joined: number) => [...rest, ...[...hidden, ...bySize.slice(0, joined)].flatMap(({ members }) => members)];
  const isAny = isRest || hidden.length > 0;
  const joined = !isAny || !isToFit ? 0 : bySize.findIndex((_, at) => fits(othersAfter(at)));
  const alone = groups.filter((crowd) => joined !== -1 && bySize.slice(joined).includes(crowd));
  const others = othersAfter(Math.max(joined, 0));
  return { alone, others: isAny && alone.length > 0 && fits(others) ? others : null };
}

/**
 * The groups of which so many people may be shown, and how many others there are beside them: none, or enough to be shown together. Methods C.7, oracles C7.
 *
 * @example showGroups({ senior: 2, 'front-line': 6, communications: 5 }, 5) // { shown: ['front-line'], others: 7 }
 */
export function showGroups(sizes: Readonly<Record<string, number>>, least: number): { readonly shown: readonly string[]; readonly others: number } {
  const groups = Object.entries(sizes).flatMap(([group, size]) => (size === 0 ? [] : [{ group, members: Array.from({ length: size }, () => group) }]));
  const { alone, others } = splitShown({ groups, rest: [], isRest: false }, (members) => members.length >= least);
  return { shown: alone.map(({ group }) => group), others: others?.length ?? 0 };
}
