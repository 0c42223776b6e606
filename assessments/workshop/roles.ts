/** How differently role groups see the dimensions, and what of it may be shown so that nobody is given away. */

import type { Fraction } from '../figures-model.ts';
import type { Dimension } from '../questionnaire-model.ts';
import { compareFractions, meanOf, roundHalfUp } from '../statistics/fraction.ts';
import type { DimensionRoles, RoleGroup, RoleResults, RoleSetting, ShownGroup, Slip } from '../workshop-model.ts';
import { findOwnMean } from './own-mean.ts';
import { labelGap, perceptionGap, roundShare } from './roles/perception-gap.ts';
import { splitShown, type Crowd, type Shown } from './roles/show-groups.ts';

/** The five role groups, in the order in which they are asked for and shown. */
export const ROLE_GROUPS = ['senior', 'managers', 'communications', 'front-line', 'ict'] as const satisfies readonly RoleGroup[];

/** All groups that can be shown, always in this order, so that it says nothing of them. */
export const SHOWN_GROUPS: readonly ShownGroup[] = [...ROLE_GROUPS, 'other'];

/** The rules that keep role groups from giving anybody away, as values: so that tests can take each away. Methods C.7. */
export interface RoleRules {
  /** Whether a group needs as many people as voters were told. */
  readonly hasThreshold: boolean;
  /** Whether those who are not shown by themselves number none, or enough to be shown together. */
  readonly hasComplement: boolean;
  /** Whether nothing is shown of a dimension in which all people of a group, or of the other roles, come to the same. */
  readonly hasUnanimity: boolean;
  /** Whether voters’ own means are kept only roughly beside what is shown of groups. */
  readonly hasCoarseMeans: boolean;
}

/** The rules by which role groups are shown. */
export const ROLE_RULES: RoleRules = { hasThreshold: true, hasComplement: true, hasUnanimity: true, hasCoarseMeans: true };

/** Somebody’s own mean in a dimension; undefined where they gave too few levels. */
type OwnMean = (slip: Slip) => Fraction | undefined;

/** All that is shown of one group: who is in it. */
interface Named {
  readonly group: ShownGroup;
  readonly means: readonly Fraction[];
}

/**
 * What may be shown of the role groups of these slips, by that setting: the groups that have enough people, everybody else as other roles, and the mean of each in a dimension
 * where enough of its people have a mean of their own. A group of which too few have one goes to the other roles there, and the smallest of the rest with it until those can be
 * shown together. Where all of a group come to the same nothing is shown: to leave out that group alone would tell which it is. Each slip has at least one vote. Methods C.7.
 */
export function findRoleResults(dimensions: readonly Dimension[], slips: readonly Slip[], setting: RoleSetting, rules: RoleRules = ROLE_RULES): RoleResults {
  const least = rules.hasThreshold ? setting.least : 1;
  const groups = ROLE_GROUPS.map((group) => ({ group, members: slips.filter(({ role }) => role === group) })).filter(({ members }) => members.length > 0);
  const rest = slips.filter(({ role }) => role === undefined);
  const fits = (members: readonly unknown[]) => members.length >= least;
  const base = splitShown({ groups, rest, isRest: rest.length > 0 }, fits, rules.hasComplement);
  return {
    setting,
    groups: namedIn(base).map(({ group, members }) => ({ group, people: members.length })),
    dimensions: dimensions.map(({ id, questions }) => {
      const asked = questions.map((question) => question.id);
      const shown = splitShown(meansOf(base, slips, ({ votes }) => findOwnMean(votes, asked)), fits, rules.hasComplement);
      const isTelling = rules.hasUnanimity && namedIn(shown).some(({ members }) => isAllSame(members));
      return rolesIn(id, isTelling ? { alone: [], others: null } : shown);
    }),
  };
}

/** The base groups again, as the means of their people. */
function meansOf({ alone }: Shown<RoleGroup, Slip>, slips: readonly Slip[], ownMean: OwnMean) {
  const groups = alone.map(({ group, members }) => ({ group, members: members.flatMap((slip) => ownMean(slip) ?? []) }));
  const rest = slips.filter((slip) => !alone.some(({ members }) => members.includes(slip)));
  return { groups, rest: rest.flatMap((slip) => ownMean(slip) ?? []), isRest: rest.length > 0 };
}

function rolesIn(dimension: Dimension['id'], shown: Shown<RoleGroup, Fraction>): DimensionRoles {
  const groups = namedIn(shown).map(({ group, members }) => ({ group, means: members }));
  return { dimension, means: groups.map(({ group, means }) => ({ group, mean: roundHalfUp(meanOf(means), 1) })), gap: gapBetween(groups) };
}

/** Between the highest and the lowest; of groups that are as high or as low, those that are farthest apart in the list. */
function gapBetween(groups: readonly Named[]): DimensionRoles['gap'] {
  const sorted = groups.toSorted((one, other) => compareFractions(meanOf(other.means), meanOf(one.means)));
  const [higher, lower] = [sorted[0], sorted.at(-1)];
  if (higher === undefined || lower === undefined || higher === lower) return null;
  const { gap, test } = perceptionGap(higher.means, lower.means);
  return { higher: higher.group, lower: lower.group, size: roundHalfUp(gap, 1), p: roundShare(test, 3), label: labelGap(gap, test) };
}

function namedIn<Member>({ alone, others }: Shown<RoleGroup, Member>): readonly Crowd<ShownGroup, Member>[] {
  return others === null ? alone : [...alone, { group: 'other', members: others }];
}

function isAllSame(means: readonly Fraction[]): boolean {
  const [first] = means;
  return first !== undefined && means.every((mean) => compareFractions(mean, first) === 0);
}
