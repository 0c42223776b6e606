/** Finds what no file that Soundings writes says of role groups, because it would give somebody away or contradicts itself. */

import type { DimensionRoles, DimensionVotes, RoleResults, ShownGroup, Votes } from '../../workshop-model.ts';
import { DIMENSION_ORDER } from '../../questionnaire/questionnaire.ts';
import { compareFractions } from '../../statistics/fraction.ts';
import { SHOWN_GROUPS } from '../roles.ts';
import { coarsenBeside } from './coarsen.ts';

type Path = readonly (string | number)[];

/** The smallest gap with a name other than a similar view, and the largest p of a clear one, as they are rounded. Methods C.7. */
const NAMED_FROM = 0.8;
const CLEAR_TO = 0.1;

/**
 * The first place where what votes keep of role groups breaks the rules that it was made by: a group of fewer people than its own setting asks for, other roles by themselves, a
 * group that should be among the others, a figure that is too exact. Undefined where all is well. Methods C.7.
 */
export function findMisfitOfRoles(votes: Votes): Path | undefined {
  const { roles } = votes;
  if (roles === null) return undefined;
  if (!areGroupsWhole(roles, votes.voters)) return ['roles', 'groups'];
  if (roles.dimensions.map(({ dimension }) => dimension).join() !== DIMENSION_ORDER.join()) return ['roles', 'dimensions'];
  const at = roles.dimensions.findIndex((dimension) => !areMeansWhole(roles, dimension) || !isGapWhole(dimension));
  if (at !== -1) return ['roles', 'dimensions', at];
  // What is kept roughly stays as it is when it is made rough once more.
  const exact = votes.dimensions.findIndex((each) => !isSame(each, coarsenBeside(roles, each)));
  return exact === -1 ? undefined : ['dimensions', exact];
}

/** Groups of enough people, each once and in order, at least one of them by itself. */
function areGroupsWhole({ setting, groups }: RoleResults, voters: number): boolean {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  return isInOrder(groups) && groups.every((group) => group.people >= setting.least) && people <= voters;
}

/** No group that the round does not show; and the other roles are there just where somebody is in no group that is shown by itself. */
function areMeansWhole({ groups }: RoleResults, { means }: DimensionRoles): boolean {
  if (means.length === 0) return true;
  const alone = means.filter(({ group }) => group !== 'other');
  const areKnown = alone.every(({ group }) => groups.some((each) => each.group === group));
  const isAnyLeft = alone.length < groups.length;
  return isInOrder(means) && areKnown && isAnyLeft === alone.length < means.length && means.every(({ mean }) => isRounded(mean, 10));
}

function isGapWhole({ means, gap }: DimensionRoles): boolean {
  if (gap === null) return means.length < 2;
  const [higher, lower] = [gap.higher, gap.lower].map((wanted) => means.find(({ group }) => group === wanted)?.mean);
  if (higher === undefined || lower === undefined || gap.higher === gap.lower) return false;
  const isOutermost = means.every(({ mean }) => mean <= higher && mean >= lower);
  const isNamed = gap.label === 'similar' ? gap.size <= NAMED_FROM : gap.size >= NAMED_FROM && (gap.label === 'clear' ? gap.p <= CLEAR_TO : gap.p >= CLEAR_TO);
  return isOutermost && isNamed && isRounded(gap.size, 10) && isRounded(gap.p, 1000);
}

/** Each once and in order, and not the other roles alone. */
function isInOrder(list: readonly { readonly group: ShownGroup }[]): boolean {
  const places = list.map(({ group }) => SHOWN_GROUPS.indexOf(group));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1)) && (list.length === 0 || list[0]?.group !== 'other');
}

function isRounded(value: number, parts: number): boolean {
  return Math.round(value * parts) / parts === value;
}

function isSame(one: DimensionVotes, other: DimensionVotes): boolean {
  const [figures, others] = [one, other].map(({ means, views }) => [...means, ...(views === null ? [] : [views.low, views.high])]);
  return figures?.length === others?.length && figures?.every((figure, at) => compareFractions(figure, others?.[at] ?? figure) === 0) === true;
}
