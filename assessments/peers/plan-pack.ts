/** Tells the coordinator, before a pack is made, what it would show, carry forward and hide, and why. */

import type { Day } from '../figures-model.ts';
import type { MeasureId } from '../model.ts';
import type { Text } from '../questionnaire-model.ts';
import { carryForward } from './carry.ts';
import { decide } from './decide.ts';
import { RULES, type Rules } from './disclosure.ts';
import { tierOf, type Tier } from './place.ts';
import { cellsOf, type WhyHidden } from './pool-cells.ts';
import type { PoolResult } from './pool-figures.ts';

/** One measure of one group. `n` is what the coordinator knows; a pack says it of shown ones only. */
export type Cell =
  | { readonly kind: 'shown'; readonly tier: Tier; readonly n: number }
  | { readonly kind: 'hidden'; readonly why: WhyHidden; readonly n: number };

/** One group as a pack would have it. `carriedFrom` is the day of the earlier figures that it would keep. */
export interface PlannedGroup {
  readonly id: string;
  readonly name: Text;
  readonly members: number;
  readonly measures: Readonly<Record<MeasureId, Cell>>;
  readonly carriedFrom: Day | null;
}

/** What a pack would show and what not. `left` counts organisations left out because too few lack the same measures; `gone` are groups that only the last pack has. */
export interface PackPlan {
  readonly on: Day;
  readonly count: number;
  readonly left: number;
  readonly groups: readonly PlannedGroup[];
  readonly gone: readonly string[];
}

/** The preview of a pack, before it is made. Methods D.6. */
export function planPack(result: PoolResult, rules: Rules = RULES): PackPlan {
  const { book, on } = result;
  const cells = cellsOf(result, rules);
  const decisions = decide(result, cells, rules);
  const groups = book.groups.map(({ id, name }, at): PlannedGroup => {
    const { last, why, withoutScores } = decisions[at] ?? { last: null, why: {}, withoutScores: new Set() };
    const cellOf = (measure: MeasureId): Cell => {
      const now = cells.membersOf(at, measure).length;
      const n = last === null ? now : last.measures[measure].n;
      const hasScores = last === null ? !withoutScores.has(measure) : last.measures[measure].sortedScores !== null;
      const reason = last === null ? why[measure] : n === 0 ? 'complement' : undefined;
      return reason === undefined ? { kind: 'shown', tier: hasScores || tierOf(n) !== 'all' ? tierOf(n) : 'quartiles', n } : { kind: 'hidden', why: reason, n: now };
    };
    const measures = { overall: cellOf('overall'), policy: cellOf('policy'), access: cellOf('access'), trust: cellOf('trust'), leadership: cellOf('leadership'), culture: cellOf('culture') };
    const members = cells.records.filter((record) => record.groups.includes(at)).length;
    return { id, name, members, measures, carriedFrom: last === null ? null : carryForward(result, last, null).carriedFrom };
  });
  const ids = book.groups.map(({ id }) => id);
  const gone = book.previous?.pack.groups.map(({ id }) => id).filter((id) => !ids.includes(id)) ?? [];
  return { on, count: cells.records.length, left: cells.left, groups, gone };
}
