/** Whether a group's figures of the last pack are carried forward, and who was behind the last pack. Methods D.6. */

import type { MeasureId, PeerGroup } from '../model.ts';
import type { Rules } from './disclosure.ts';
import { wholeMonthsBetween } from './months.ts';
import { patternOf, type PoolRecord, type PoolResult } from './pool-figures.ts';
import type { CountedGroup } from './pool-groups.ts';
import type { Previous } from './pool-model.ts';
import { MEASURE_IDS } from './rescore.ts';
import { sealOf } from './seal.ts';

/** An organisation's contribution behind a group of the last pack. */
export type PreviousRecord = Pick<PoolRecord, 'organisation' | 'contribution' | 'without' | 'scores'>;

/** Whether a group was in the last pack by the same rule, or there is no last pack that still holds. */
export function isKnownGroup({ book, on }: Pick<PoolResult, 'book' | 'on'>, { id, rule }: CountedGroup): boolean {
  const { previous } = book;
  return previous === null || on > previous.pack.header.validUntil || previous.rules[id] === sealOf(rule);
}

/** The figures of a group in the last pack, where it had any and is the same group still. */
export function findLast({ book }: Pick<PoolResult, 'book'>, { id, rule }: CountedGroup): PeerGroup | undefined {
  const { previous } = book;
  if (previous === null || previous.rules[id] !== sealOf(rule)) return undefined;
  return previous.pack.groups.find((group) => group.id === id && MEASURE_IDS.some((measure) => group.measures[measure].n > 0));
}

/** Those behind one measure of a group of the last pack; none where it was not shown. */
export function membersThen(previous: Previous, group: string, measure: MeasureId): readonly PreviousRecord[] {
  const shown = previous.pack.groups.find(({ id }) => id === group)?.measures[measure].n ?? 0;
  if (shown === 0) return [];
  return (previous.members[group] ?? []).flatMap((at) => previous.records[at] ?? []).filter(({ without }) => !without.includes(measure));
}

/**
 * Whether something changed in a group since its figures were made, but for too few organisations: they joined, left, or handed over anew. New figures would tell about
 * them.
 */
export function hasFewMoved(previous: Previous, group: string, membersOf: (measure: MeasureId) => readonly PoolRecord[], { fewestMoved }: Rules): boolean {
  const isFew = (then: readonly PreviousRecord[], now: readonly PoolRecord[]) => {
    const moved = countMoved(then, now);
    return moved > 0 && moved < fewestMoved;
  };
  const measures = MEASURE_IDS.map((measure) => ({ before: membersThen(previous, group, measure), now: membersOf(measure) })).filter(({ before }) => before.length > 0);
  // Two measures less one another are about those who lack one of them: they are a group too.
  const [before, after] = [unique(measures.flatMap((each) => each.before)), unique(measures.flatMap((each) => each.now))];
  const patterns = new Set([...before, ...after].map(({ without }) => patternOf(without)).filter((pattern) => pattern !== ''));
  const isOf = (pattern: string) => (record: PreviousRecord) => patternOf(record.without) === pattern;
  return measures.some((each) => isFew(each.before, each.now)) || [...patterns].some((pattern) => isFew(before.filter(isOf(pattern)), after.filter(isOf(pattern))));
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** The group of the last pack with its figures as they were, and its answers older by the time since. */
export function carryForward({ book, on }: Pick<PoolResult, 'book' | 'on'>, group: PeerGroup, parent: string | null): PeerGroup {
  const madeOn = book.previous?.pack.header.madeOn ?? on;
  const months = wholeMonthsBetween(madeOn, on);
  const age = ({ medianAgeMonths }: PeerGroup['measures'][MeasureId]) => (medianAgeMonths === null ? null : medianAgeMonths + months);
  const aged = (id: MeasureId) => ({ ...group.measures[id], medianAgeMonths: age(group.measures[id]) });
  return {
    ...group,
    parent,
    measures: { overall: aged('overall'), policy: aged('policy'), access: aged('access'), trust: aged('trust'), leadership: aged('leadership'), culture: aged('culture') },
    carriedFrom: group.carriedFrom ?? madeOn,
  };
}

function countMoved(then: readonly PreviousRecord[], now: readonly PoolRecord[]): number {
  const before = new Map(then.map((record) => [record.organisation, record.contribution]));
  const after = new Map(now.map((record) => [record.organisation, record.contribution]));
  const changed = [...after].filter(([organisation, contribution]) => before.get(organisation) !== contribution).length;
  return changed + [...before.keys()].filter((organisation) => !after.has(organisation)).length;
}
