/** Remembers who was behind each group of a pack, so that the next one can tell who has joined or left. It stays with the coordinator. */

import type { Pack } from '../model.ts';
import type { Cells, Decision } from './pool-cells.ts';
import type { PoolResult } from './pool-figures.ts';
import type { Previous } from './pool-model.ts';
import { sealOf } from './seal.ts';

/** What is kept of a pack. Of a group that was carried forward, those who were behind its figures when they were made. */
export function rememberPack({ book }: PoolResult, pack: Pack, { records }: Cells, decisions: readonly Decision[]): Previous {
  const before = book.previous;
  const kept: Previous['records'][number][] = [];
  const places = new Map<string, number>();
  const placeOf = ({ organisation, contribution, without, scores }: Previous['records'][number]) => {
    const known = places.get(contribution);
    if (known !== undefined) return known;
    places.set(contribution, kept.length);
    return kept.push({ organisation, contribution, without, scores }) - 1;
  };
  const members = book.groups.map(({ id }, at) => {
    const behind = decisions[at]?.last && before ? (before.members[id] ?? []).flatMap((place) => before.records[place] ?? []) : records.filter(({ groups }) => groups.includes(at));
    return [id, behind.map(placeOf)] as const;
  });
  return {
    pack,
    rules: Object.fromEntries(book.groups.map(({ id, rule }) => [id, sealOf(rule)])),
    records: kept,
    members: Object.fromEntries(members),
  };
}
