/** The cells of a pool: who is in each group with a score for each measure, and who is left out because few lack the same. */

import type { MeasureId, PeerGroup } from '../model.ts';
import type { Rules } from './disclosure.ts';
import { isFamiliesOk } from './families.ts';
import { familySizes } from './pool-families.ts';
import { patternOf, type PoolRecord, type PoolResult } from './pool-figures.ts';
import type { Previous } from './pool-model.ts';
import { MEASURE_IDS } from './rescore.ts';

/** The records of a pool by group and measure. */
export interface Cells {
  /** Those that count in the pack. */
  readonly records: readonly PoolRecord[];
  /** How many are left out, because too few lack the same measures as they do. */
  readonly left: number;
  readonly isIn: (pattern: string) => boolean;
  readonly membersOf: (group: number, measure: MeasureId) => readonly PoolRecord[];
}

/** Why a cell is hidden: nobody in it, too few, too few families or one too large, so that another cannot be worked out, or not a group of the last pack. */
export type WhyHidden = 'none' | 'threshold' | 'families' | 'complement' | 'new-group';

/** What was decided about one group: kept as it was in the last pack, or a reason for each hidden measure. */
export interface Decision {
  readonly last: PeerGroup | null;
  readonly why: Readonly<Partial<Record<MeasureId, WhyHidden>>>;
  /** Measures of which the scores are not shown one by one, though there are enough. */
  readonly withoutScores: ReadonlySet<MeasureId>;
}

/** A decision while it is made. */
export interface Deciding {
  readonly last: (PeerGroup | null)[];
  readonly why: Partial<Record<MeasureId, WhyHidden>>[];
  /** One measure for all those that have the same members everywhere, so that each set of members is looked at once. */
  readonly measures: readonly MeasureId[];
  /** Keeps the figures of the last pack, where there are some, or hides the measure. */
  readonly withdraw: (group: number, measure: MeasureId) => void;
  readonly withoutScores: readonly ReadonlySet<MeasureId>[];
  /** Shows the quartiles at most. */
  readonly dropScores: (group: number, measure: MeasureId) => void;
}

/**
 * The cells of a pool. Those who lack the same measures must be as many as the smallest group wherever they are, or they are left out everywhere: the sum of all five dimensions
 * less the overall one would otherwise tell about them. Methods D.6.
 */
export function cellsOf({ book, records }: Pick<PoolResult, 'book' | 'records'>, rules: Rules): Cells {
  const least = rules.hasComplement ? rules.smallestGroup : 1;
  const patterns = new Map<string, number[]>();
  for (const { groups, without } of records) {
    const counts = patterns.get(patternOf(without)) ?? book.groups.map(() => 0);
    patterns.set(patternOf(without), counts);
    for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  }
  const isIn = (pattern: string) => pattern === '' || (patterns.get(pattern)?.every((count) => count === 0 || count >= least) ?? false);
  const counted = records.filter(({ without }) => isIn(patternOf(without)));
  const members = new Map<string, PoolRecord[]>();
  for (const record of counted) {
    for (const group of record.groups) {
      for (const measure of MEASURE_IDS) {
        if (record.without.includes(measure)) continue;
        const key = `${group} ${measure}`;
        const list = members.get(key);
        if (list === undefined) members.set(key, [record]);
        else list.push(record);
      }
    }
  }
  return { records: counted, left: records.length - counted.length, isIn, membersOf: (group, measure) => members.get(`${group} ${measure}`) ?? [] };
}

/** The measures by who has a score for them, now and in the last pack: those of one list have the same members everywhere. */
export function twinsOf({ records }: Cells, previous: Previous | null): readonly (readonly MeasureId[])[] {
  const patterns = [...new Set([...records, ...(previous?.records ?? [])].map(({ without }) => patternOf(without)))].map((pattern) => pattern.split('+'));
  const groups = previous?.pack.groups ?? [];
  const signs = MEASURE_IDS.map((measure) => [...patterns.map((pattern) => pattern.includes(measure)), ...groups.map(({ measures }) => measures[measure].n > 0)].join());
  return [...new Set(signs)].map((sign) => MEASURE_IDS.filter((_, at) => signs[at] === sign));
}

/** Whether the families of some organisations let figures about them be shown. */
export function isFit(members: readonly PoolRecord[], { families, smallestGroup }: Rules): boolean {
  return families === null || isFamiliesOk(familySizes(members.map(({ family }) => family)), families, smallestGroup);
}
