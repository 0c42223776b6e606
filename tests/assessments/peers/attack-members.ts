/** Tries out who might have taken part: everybody who could have been asked is known, and the pack says how many are in each group. */

import type { MeasureId } from '../../../assessments/model.ts';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { isInGroup, type CountedGroup } from '../../../assessments/peers/pool-groups.ts';
import { shownCells, type Target } from './attack-pools.ts';

/** Candidates who are in the same shown groups: how many they are, and how many took part. */
interface Place {
  readonly cells: readonly number[];
  readonly codes: string[];
  count: number;
}

/**
 * Candidates of whom it follows from one pack that they took part, or, where somebody like them did, that they did not. Whoever took part knows it of themselves, and everybody in turn
 * tries to find out. That nobody at all took part from some place may be shown.
 */
export function findMembers(target: Target, year: number, groups: readonly CountedGroup[], strangers: readonly Contribution[], measure: MeasureId): readonly string[] {
  const cells = shownCells(target, measure).filter((cell) => cell.year === year);
  const taking = new Set(cells.flatMap(({ members }) => members));
  const places = new Map<string, Place>();
  for (const each of [...(target.years[year]?.contributions ?? []), ...strangers]) {
    const inside = cells.flatMap(({ group }, at) => (groups.some(({ id, rule }) => id === group && isInGroup(rule, each)) ? [at] : []));
    const place = places.get(inside.join()) ?? { cells: inside, codes: [], count: 0 };
    places.set(inside.join(), place);
    place.codes.push(each.organisation.reference);
    if (taking.has(`${each.id}/${each.revision}`)) place.count += 1;
  }
  const all = [...places.values()].filter(({ cells: inside }) => inside.length > 0);
  const sizes = cells.map(({ members }) => members.length);
  return all.flatMap((place, at) => {
    // Whoever looks from outside, or from one of the other places, wonders whether fewer of this place took part; one of the place, whether anybody else did.
    const isIn = place.count === place.codes.length && place.count > 0 && all.some((from) => from !== place || place.count > 1) && !hasWorld(all, sizes, at, (count) => count < place.codes.length);
    const isOut = place.count === 1 && place.codes.length > 1 && !hasWorld(all, sizes, at, (count) => count > 1);
    return isIn || isOut ? place.codes : [];
  });
}

function hasWorld(places: readonly Place[], sizes: readonly number[], at: number, isWanted: (count: number) => boolean): boolean {
  const left = [...sizes];
  const lastOf = sizes.map((_, cell) => places.findLastIndex(({ cells }) => cells.includes(cell)));
  const look = (next: number): boolean => {
    const place = places[next];
    if (place === undefined) return true;
    for (let count = 0; count <= Math.min(place.codes.length, ...place.cells.map((cell) => left[cell] ?? 0)); count += 1) {
      if (next === at && !isWanted(count)) continue;
      for (const cell of place.cells) left[cell] = (left[cell] ?? 0) - count;
      const isFound = lastOf.every((last, cell) => last !== next || left[cell] === 0) && look(next + 1);
      for (const cell of place.cells) left[cell] = (left[cell] ?? 0) + count;
      if (isFound) return true;
    }
    return false;
  };
  return look(0);
}
