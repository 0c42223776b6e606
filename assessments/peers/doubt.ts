/** Sees to it that nobody’s score follows from a pack: everyone could have had another score, and all that is shown would be the same. */

import type { MeasureId } from '../model.ts';
import { membersThen, type PreviousRecord } from './carry.ts';
import type { Rules } from './disclosure.ts';
import type { Figure, Person } from './figure-kept.ts';
import { findAlike } from './lists-alike.ts';
import { familiesOf } from './pool-families.ts';
import type { Cells, Deciding } from './pool-cells.ts';
import { isOpen } from './open-score.ts';
import { tierOf } from './place.ts';
import type { PoolResult } from './pool-figures.ts';
import { MEASURE_IDS } from './rescore.ts';

/** Up to so many contributions each one is looked at; above, lists that are all alike. */
const MOST_LOOKED_AT = 60;

/**
 * Takes away scores one by one, and then groups, until everyone’s score is open to doubt, even for those who share a team with others of the pool and know their scores. What the last
 * pack shows is known already. It compares within one measure: that the overall score is made of the others is not looked at. Methods D.6.
 */
export function findCertainties(result: PoolResult, cells: Cells, rules: Rules, deciding: Deciding): void {
  if (!rules.isInDoubt) return;
  const familyOf = familiesOf(result.book);
  const isMany = !isSmallPool(result);
  for (const measure of MEASURE_IDS) {
    for (let isDone = false; !isDone; ) {
      const shown = shownFigures(result, cells, deciding, measure);
      const people = peopleOf(shown, measure, familyOf);
      const figures = shown.map((each) => figureOf(each, measure, isMany));
      const choice = isMany ? findAlike(figures, people) : chooseWithdrawal(figures, people);
      const group = figures[choice ?? -1]?.group ?? null;
      isDone = group === null;
      if (choice === undefined || group === null) continue;
      if (figures[choice]?.hasScores === true) deciding.dropScores(group, measure);
      else deciding.withdraw(group, measure);
    }
  }
}

/** Whether each contribution is looked at by itself. */
export function isSmallPool({ book, records }: Pick<PoolResult, 'book' | 'records'>): boolean {
  return records.length + (book.previous?.records.length ?? 0) <= MOST_LOOKED_AT;
}

interface Shown extends Pick<Figure, 'group' | 'hasScores'> {
  readonly members: readonly PreviousRecord[];
}

function shownFigures({ book: { groups, previous } }: PoolResult, cells: Cells, { last, why, withoutScores }: Deciding, measure: MeasureId): readonly Shown[] {
  const then = (previous?.pack.groups ?? []).flatMap(({ id, measures }): readonly Shown[] => {
    const members = previous === null ? [] : membersThen(previous, id, measure);
    return members.length === 0 ? [] : [{ members, group: null, hasScores: measures[measure].sortedScores !== null }];
  });
  const now = groups.flatMap((_, at): readonly Shown[] => {
    if (last[at] !== null || why[at]?.[measure] !== undefined) return [];
    const members = cells.membersOf(at, measure);
    return [{ members, group: at, hasScores: tierOf(members.length) === 'all' && withoutScores[at]?.has(measure) !== true }];
  });
  return [...then, ...now];
}

/** The scores themselves are left out of large pools, where they are not looked at one by one. */
function figureOf({ members, group, hasScores }: Shown, measure: MeasureId, isMany: boolean): Figure {
  return { group, hasScores, size: members.length, sorted: isMany ? [] : members.map((record) => scoreOf(record, measure)).toSorted((one, other) => one - other) };
}

function scoreOf({ scores }: PreviousRecord, measure: MeasureId): number {
  return scores[MEASURE_IDS.indexOf(measure)] ?? 0;
}

function peopleOf(shown: readonly Shown[], measure: MeasureId, familyOf: (organisation: string) => string): readonly Person[] {
  const found = new Map<string, { readonly record: PreviousRecord; readonly figures: number[] }>();
  shown.forEach(({ members }, at) => {
    for (const record of members) {
      const known = found.get(record.contribution);
      if (known === undefined) found.set(record.contribution, { record, figures: [at] });
      else known.figures.push(at);
    }
  });
  return [...found.values()].map(({ record, figures }) => ({ family: familyOf(record.organisation), score: scoreOf(record, measure), figures, sign: figures.join() }));
}

/**
 * The figure to be taken away, undefined where everyone’s score is open: the smallest list of scores that gets somebody out of certainty, then one of several lists that do, then the
 * smallest group.
 */
function chooseWithdrawal(figures: readonly Figure[], people: readonly Person[]): number | undefined {
  const options = figures.flatMap((figure, at) => (figure.group === null ? [] : [{ at, figure }])).toSorted(({ figure: one }, { figure: other }) => one.size - other.size);
  const [lists, groups] = [options.filter(({ figure }) => figure.hasScores), options.filter(({ figure }) => !figure.hasScores)];
  const less = (figure: Figure) => (figure.hasScores ? { ...figure, hasScores: false } : null);
  for (const person of people) {
    if (isOpen(person, figures, people)) continue;
    if (!isOpen(person, figures.map((figure) => (figure.group === null ? figure : null)), people)) continue;
    const isOpenWithout = ({ at }: { readonly at: number }) => isOpen(person, figures.map((figure, place) => (place === at ? less(figure) : figure)), people);
    const isIn = ({ at }: { readonly at: number }) => person.figures.includes(at);
    const isOpenWithoutLists = isOpen(person, figures.map((figure) => (figure.group === null ? figure : { ...figure, hasScores: false })), people);
    return (lists.find(isOpenWithout) ?? (isOpenWithoutLists ? (lists.find(isIn) ?? lists[0]) : undefined) ?? groups.find(isOpenWithout) ?? options.find(isIn) ?? options[0])?.at;
  }
  return undefined;
}
