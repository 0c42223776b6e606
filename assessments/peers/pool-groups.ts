/** Which contributions are in a group of a pool, and which groups lie within which. */

import type { Profile } from '../model.ts';
import { remember } from '../remember.ts';
import type { Contribution } from './contribution-model.ts';
import { organisationKey } from './organisation-key.ts';
import type { Book, GroupRule, PoolGroup } from './pool-model.ts';
import { REGIONS_OF } from './profile.ts';

/** A group cut in more than one way at once: no book can hold one, and only tests of the rules count one. Methods D.6. */
export interface CrossedRule {
  readonly kind: 'crossed';
  readonly profile: Partial<Profile>;
}

/** A group as it is counted. */
export type CountedGroup = Omit<PoolGroup, 'rule'> & { readonly rule: GroupRule | CrossedRule };

/** A workbook as it is counted. */
export type CountedBook = Omit<Book, 'groups'> & { readonly groups: readonly CountedGroup[] };

/** Every key that a list of references stands for: a code, or the name of an organisation that has none. */
const keysOf = remember((members: readonly string[]) => new Set(members.flatMap(keysOfMember)));

/**
 * Whether a contribution is in a group. A type of council is one of councils only, and a region one of its own nation only.
 *
 * @example isInGroup({ kind: 'nation', nation: 'wales' }, contributionOfPowys) // true
 */
export function isInGroup(rule: CountedGroup['rule'], { organisation, profile }: Pick<Contribution, 'organisation' | 'profile'>): boolean {
  switch (rule.kind) {
    case 'all':
      return true;
    case 'nation':
      return profile.nation === rule.nation;
    case 'sector':
      return profile.sector === rule.sector;
    case 'nation-and-sector':
      return profile.nation === rule.nation && profile.sector === rule.sector;
    case 'council-type':
      return profile.sector === 'council' && profile.councilType === rule.councilType;
    case 'staff-band':
      return profile.staffBand === rule.staffBand;
    case 'region':
      return profile.region === rule.region && profile.nation !== null && REGIONS_OF[profile.nation].some((region) => region === rule.region);
    case 'named':
      return keysOf(rule.members).has(organisationKey(organisation));
    case 'crossed':
      return Object.entries(rule.profile).every(([name, value]) => Reflect.get(profile, name) === value);
  }
}

/** The groups with the parent of each: the narrowest other group of the list that holds it whatever the contributions are. */
export function withParents(groups: readonly PoolGroup[]): readonly PoolGroup[] {
  return groups.map((group) => {
    const wider = groups.filter((other) => other.id !== group.id && isWithin(group.rule, other.rule));
    const parent = wider.find((other) => other.rule.kind !== 'all') ?? wider[0];
    return { ...group, parent: parent?.id ?? null };
  });
}

/** A group with its parts: groups of one kind that lie within it and share no member. Whoever is in none of them is the rest. */
export interface Split {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Every way in which the groups of a list split one another, as places in the list. Each named group is a part of its own. */
export function splitsOf(groups: readonly CountedGroup[]): readonly Split[] {
  return groups.flatMap((group, whole): readonly Split[] => {
    const inside = groups.flatMap((other, at) => (at !== whole && isWithin(other.rule, group.rule) ? [{ at, kind: other.rule.kind }] : []));
    const kinds = [...new Set(inside.map(({ kind }) => kind))].filter((kind) => kind !== 'named' && kind !== 'crossed');
    return [
      ...kinds.map((kind) => ({ whole, parts: inside.filter((each) => each.kind === kind).map(({ at }) => at) })),
      ...inside.filter(({ kind }) => kind === 'named' || kind === 'crossed').map(({ at }) => ({ whole, parts: [at] })),
    ];
  });
}

function isWithin(rule: CountedGroup['rule'], wider: CountedGroup['rule']): boolean {
  if (wider.kind === 'all') return rule.kind !== 'all';
  if (wider.kind === 'nation') {
    if (rule.kind === 'nation-and-sector') return rule.nation === wider.nation;
    return rule.kind === 'region' && REGIONS_OF[wider.nation].some((region) => region === rule.region);
  }
  if (wider.kind !== 'sector') return false;
  return rule.kind === 'nation-and-sector' ? rule.sector === wider.sector : rule.kind === 'council-type' && wider.sector === 'council';
}

/** The keys that one line of a list of organisations stands for. */
export function keysOfMember(member: string): readonly string[] {
  return [organisationKey({ reference: member, name: '' }), organisationKey({ reference: '', name: member })];
}
