/** Adds and takes away all shown groups of one or two packs, in every way, and looks for few organisations that come out. */

import type { MeasureId } from '../../../assessments/model.ts';
import { organisationsOf, shownCells, type Target } from './attack-pools.ts';

/** Fewest organisations that a sum or difference within one pack may be about, and across two. Methods D.6. */
const FEWEST = [5, 3] as const;
/** Most groups that are added to and taken from one another at once. */
const MOST_TOGETHER = 4;

interface Row {
  readonly year: number;
  readonly values: Int8Array;
}

/** Sets of organisations, smaller than any that may be shown, of which sums and differences of shown groups tell how many they are. Groups of all these measures are taken together. */
export function findFew(target: Target, measures: readonly MeasureId[]): readonly string[] {
  const organisations = organisationsOf(target);
  const ids = [...organisations.keys()];
  const rows = new Map<string, Row>();
  for (const measure of measures) {
    for (const { year, members } of shownCells(target, measure)) {
      const values = Int8Array.from(ids, (id) => (members.includes(id) ? 1 : 0));
      rows.set(`${year} ${values.join('')}`, { year, values });
    }
  }
  const found = new Set<string>();
  const all = [...rows.values()];
  const look = (sum: Int8Array, from: number, years: readonly number[], left: number): void => {
    const about = new Set<string>();
    const limit = new Set(years).size > 1 ? FEWEST[1] : FEWEST[0];
    for (let at = 0; at < sum.length && about.size < limit; at += 1) if (sum[at] !== 0) about.add(organisations.get(ids[at] ?? '') ?? '');
    if (about.size > 0 && about.size < limit) found.add([...about].toSorted().join(' '));
    if (left === 0) return;
    for (let at = from; at < all.length; at += 1) {
      const { year, values } = all[at] ?? { year: 0, values: sum };
      const isFirst = years.length === 0;
      for (const sign of isFirst ? [1] : [1, -1]) look(sum.map((value, place) => value + sign * (values[place] ?? 0)), at + 1, [...years, year], left - 1);
    }
  };
  look(new Int8Array(ids.length), 0, [], MOST_TOGETHER);
  return [...found];
}
