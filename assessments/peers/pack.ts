/** Checks a benchmark pack against its own rules, and says what it offers and when it counts. */

import type { Day } from '../figures-model.ts';
import type { Measure, MeasureId, Pack, PackHeader, PeerChoice, PeerGroup } from '../model.ts';
import type { Form, Questionnaire } from '../questionnaire-model.ts';
import { majorOf } from '../questionnaire/version-map.ts';
import { toNumber } from '../statistics/fraction.ts';
import { quartilesOf } from '../statistics/quantiles.ts';
import { tierOf } from './place.ts';

/** What keeps a pack from being used: its header, one of its groups, or one measure of a group breaks the rules. */
export type PackProblem =
  | { readonly kind: 'dates-out-of-order' }
  | { readonly kind: 'same-group-twice' | 'no-such-parent' | 'items-below-ten'; readonly group: string }
  | { readonly kind: MeasureProblem; readonly group: string; readonly measure: MeasureId };

/** What can be wrong with the figures of one measure. Methods D.5, D.6 and D.9. */
export type MeasureProblem =
  | 'count-below-smallest-group'
  | 'figures-below-smallest-group'
  | 'figures-without-families'
  | 'quartiles-below-ten'
  | 'quartiles-out-of-order'
  | 'scores-below-twenty'
  | 'scores-miscounted'
  | 'scores-out-of-order'
  | 'ends-not-coded'
  | 'more-than-two-decimals'
  | 'figures-do-not-follow';

/** A group as it is offered: how many organisations for each measure, null where too few for anything to be shown. */
export interface OfferedGroup {
  readonly id: string;
  readonly name: PeerGroup['name'];
  readonly sizes: Readonly<Record<MeasureId, number | null>>;
}

/** Fewest organisations behind the median of a question. Methods D.9. */
const FEWEST_FOR_ITEMS = 10;

/**
 * Everything in a pack that breaks its own rules; nothing where it may be used. Shapes have been checked before.
 *
 * @example checkPack(packWithAMedianOfFour) // [{ kind: 'figures-below-smallest-group', group: 'wales', measure: 'overall' }]
 */
export function checkPack(pack: Pack): readonly PackProblem[] {
  const { madeOn, validUntil, rules } = pack.header;
  const ids = pack.groups.map((group) => group.id);
  return [
    ...(validUntil <= madeOn ? [{ kind: 'dates-out-of-order' } as const] : []),
    ...pack.groups.flatMap((group, at) => [
      ...(ids.indexOf(group.id) < at ? [{ kind: 'same-group-twice', group: group.id } as const] : []),
      ...(hasParent(group, ids) ? [] : [{ kind: 'no-such-parent', group: group.id } as const]),
      ...(mayShowItems(group, rules.smallestGroup) ? [] : [{ kind: 'items-below-ten', group: group.id } as const]),
      ...measuresOf(group).flatMap(([measure, figures]) =>
        checkMeasure(figures, rules.smallestGroup).map((kind) => ({ kind, group: group.id, measure })),
      ),
    ]),
  ];
}

/** Everything in one group, as it travels with a round, that breaks the rules of its pack. The group that it is part of does not travel. */
export function checkChoice({ header, group }: PeerChoice): readonly PackProblem[] {
  return checkPack({ header, groups: [{ ...group, parent: null }] });
}

/** Whether a pack is past the day up to which its makers stand by it. It still counts on that day. Methods D.9. */
export function isExpired(header: PackHeader, today: Day): boolean {
  return today > header.validUntil;
}

/**
 * Whether a pack may be set beside a round: same questionnaire, same major version, same form. Methods D.8.
 *
 * @example isPackFor(header, { id: 'dcm', version: '1.2' }, 'full') // true for a pack of major version 1, full form
 */
export function isPackFor(header: PackHeader, questionnaire: Pick<Questionnaire, 'id' | 'version'>, form: Form): boolean {
  const { id, major, form: theirs } = header.questionnaire;
  return id === questionnaire.id && theirs === form && major === majorOf(questionnaire.version);
}

/** The groups of a pack with their sizes, and no other figure. */
export function offeredGroups(pack: Pack): readonly OfferedGroup[] {
  const { smallestGroup } = pack.header.rules;
  return pack.groups.map(({ id, name, measures }) => ({
    id,
    name,
    sizes: {
      overall: sizeOf(measures.overall, smallestGroup),
      policy: sizeOf(measures.policy, smallestGroup),
      access: sizeOf(measures.access, smallestGroup),
      trust: sizeOf(measures.trust, smallestGroup),
      leadership: sizeOf(measures.leadership, smallestGroup),
      culture: sizeOf(measures.culture, smallestGroup),
    },
  }));
}

/**
 * Whether the medians of a group by question may be used; true where it has none. A question has at least as many organisations behind it as the
 * smallest measure, and that must be ten. Methods D.9.
 */
export function mayShowItems(group: PeerGroup, smallestGroup: number): boolean {
  const least = Math.max(FEWEST_FOR_ITEMS, smallestGroup);
  return group.itemMedians === null || measuresOf(group).every(([, { n, isFamiliesOk }]) => isFamiliesOk && n >= least);
}

/** Whether being below these peers may add a point to a need: made-up figures count in the worked sample only. Methods F.2. */
export function usesPeerPoint(peers: PeerChoice | null, isSampleAssessment: boolean): boolean {
  return peers !== null && (isSampleAssessment || !peers.header.isSample);
}

function sizeOf(measure: Measure, smallestGroup: number): number | null {
  return !measure.isFamiliesOk || tierOf(measure.n, smallestGroup) === 'nothing' ? null : measure.n;
}

function measuresOf(group: PeerGroup): readonly (readonly [MeasureId, Measure])[] {
  const { overall, policy, access, trust, leadership, culture } = group.measures;
  return [['overall', overall], ['policy', policy], ['access', access], ['trust', trust], ['leadership', leadership], ['culture', culture]];
}

function hasParent(group: PeerGroup, ids: readonly string[]): boolean {
  return group.parent === null || (group.parent !== group.id && ids.includes(group.parent));
}

function checkMeasure(measure: Measure, smallestGroup: number): readonly MeasureProblem[] {
  const { n, isFamiliesOk, median, q1, q3, sortedScores, medianAgeMonths } = measure;
  const figures = [median, q1, q3, ...(sortedScores ?? [])].filter((figure) => figure !== null);
  const isAnyShown = figures.length > 0 || sortedScores !== null || medianAgeMonths !== null;
  if (n < smallestGroup) {
    return [...(n > 0 ? ['count-below-smallest-group' as const] : []), ...(isAnyShown ? ['figures-below-smallest-group' as const] : [])];
  }
  const tier = tierOf(n);
  const problems: readonly (readonly [MeasureProblem, boolean])[] = [
    ['figures-without-families', isAnyShown && !isFamiliesOk],
    ['quartiles-below-ten', tier === 'median' && (q1 !== null || q3 !== null)],
    ['quartiles-out-of-order', !isAscending([q1, median, q3].filter((figure) => figure !== null))],
    ['scores-below-twenty', tier !== 'all' && sortedScores !== null],
    ['more-than-two-decimals', !figures.every(hasTwoDecimals)],
    ...(sortedScores === null ? [] : checkScores(sortedScores, measure)),
  ];
  return problems.filter(([, isBroken]) => isBroken).map(([kind]) => kind);
}

function checkScores(scores: readonly number[], { n, q1, median, q3 }: Measure): readonly (readonly [MeasureProblem, boolean])[] {
  if (scores.length !== n) return [['scores-miscounted', true]];
  if (!isAscending(scores)) return [['scores-out-of-order', true]];
  const exact = quartilesOf(scores);
  const pairs = [[q1, exact.q1], [median, exact.median], [q3, exact.q3]] as const;
  return [
    ['ends-not-coded', scores[0] !== scores[1] || scores.at(-1) !== scores.at(-2)],
    ['figures-do-not-follow', pairs.some(([stated, worked]) => stated !== null && Math.abs(stated - toNumber(worked)) > ROUNDING)],
  ];
}

/** Scores were rounded to two decimals before or after the quartiles were taken: up to a hundredth between the two. */
const ROUNDING = 0.0101;

function isAscending(figures: readonly number[]): boolean {
  return figures.every((figure, at) => figure >= (figures[at - 1] ?? figure));
}

function hasTwoDecimals(figure: number): boolean {
  return Number(figure.toFixed(2)) === figure;
}
