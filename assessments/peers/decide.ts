/** Decides, for each group and measure of a pack, whether its figures are shown, carried forward from the last pack or hidden. */

import type { MeasureId } from '../model.ts';
import { findLast, hasFewMoved, isKnownGroup } from './carry.ts';
import type { Rules } from './disclosure.ts';
import { findCertainties, isSmallPool } from './doubt.ts';
import { findOverlaps } from './overlaps.ts';
import { isFit, twinsOf, type Cells, type Deciding, type Decision, type WhyHidden } from './pool-cells.ts';
import type { PoolResult } from './pool-figures.ts';
import { splitsOf } from './pool-groups.ts';
import { MEASURE_IDS } from './rescore.ts';
import { suppress } from './suppression.ts';

/** Whoever is in none of the parts of a split. */
const REST = 'rest';

/** What is shown, carried forward and hidden, group by group. First each cell by itself, then, again and again until nothing changes, what could be worked out from the rest. */
export function decide(result: PoolResult, cells: Cells, rules: Rules): readonly Decision[] {
  const { groups, previous } = result.book;
  const last = groups.map((group, at) => {
    const before = findLast(result, group);
    return before !== undefined && previous !== null && hasFewMoved(previous, group.id, (measure) => cells.membersOf(at, measure), rules) ? before : null;
  });
  const why = groups.map((group, at) => {
    const isNew = rules.hasSameGroups && !isKnownGroup(result, group);
    return Object.fromEntries(MEASURE_IDS.flatMap((measure) => whyAlone(cells, at, measure, isNew, rules).map((reason) => [measure, reason])));
  });
  const canCarry = groups.map((group) => (rules.fewestMoved > 0 ? (findLast(result, group) ?? null) : null));
  // In a small pool a score can be certain for one measure and not for its twin: each is hidden by itself.
  const twins = isSmallPool(result) ? MEASURE_IDS.map((measure) => [measure]) : twinsOf(cells, previous);
  let changes = 0;
  const withdraw = (at: number, measure: MeasureId) => {
    const [before, reasons] = [canCarry[at] ?? null, why[at]];
    if (before !== null) last[at] = before;
    else if (reasons !== undefined) for (const twin of twins.find((each) => each.includes(measure)) ?? [measure]) reasons[twin] = 'complement';
    changes += 1;
  };
  const withoutScores = groups.map(() => new Set<MeasureId>());
  const dropScores = (at: number, measure: MeasureId) => {
    withoutScores[at]?.add(measure);
    changes += 1;
  };
  const deciding: Deciding = { last, why, withdraw, withoutScores, dropScores, measures: twins.flatMap(([first]) => first ?? []) };
  for (let done = -1; done < changes; ) {
    done = changes;
    if (rules.hasComplement) completeSplits(result, cells, rules, deciding);
    if (rules.hasComplement && rules.isOneCut) findOverlaps(result, cells, rules, deciding);
    findCertainties(result, cells, rules, deciding);
  }
  return groups.map((_, at) => ({ last: last[at] ?? null, why: why[at] ?? {}, withoutScores: withoutScores[at] ?? new Set() }));
}

function whyAlone(cells: Cells, group: number, measure: MeasureId, isNew: boolean, rules: Rules): readonly WhyHidden[] {
  const members = cells.membersOf(group, measure);
  if (members.length === 0) return ['none'];
  if (members.length < rules.smallestGroup) return ['threshold'];
  if (!isFit(members, rules)) return ['families'];
  return isNew ? ['new-group'] : [];
}

/** Withdraws, wherever a part of a shown whole is hidden, as many other parts as it takes. Whoever is in no part is a part that is never shown. */
function completeSplits({ book }: PoolResult, cells: Cells, rules: Rules, { last, why, withdraw, measures }: Deciding): void {
  for (const { whole, parts } of splitsOf(book.groups)) {
    const inParts = new Set(parts);
    for (const measure of measures) {
      if (last[whole] !== null || why[whole]?.[measure] !== undefined) continue;
      const all = cells.membersOf(whole, measure);
      const rest = all.filter(({ groups }) => !groups.some((group) => inParts.has(group)));
      const membersOf = (name: string) => (name === REST ? rest : cells.membersOf(Number(name), measure));
      const hidden = parts.filter((part) => last[part] !== null || why[part]?.[measure] !== undefined).map(String);
      const isRestHidden = rest.length > 0 && (hidden.some((name) => membersOf(name).length > 0) || rest.length < rules.smallestGroup || !isFit(rest, rules));
      const names = [...parts.map(String), REST];
      const { suppressed } = suppress(
        Object.fromEntries(names.map((name) => [name, membersOf(name).length])),
        rules.smallestGroup,
        isRestHidden ? [...hidden, REST] : hidden,
        (some) => isFit(some.flatMap(membersOf), rules),
      );
      // A rest that nothing is wrong with and that nothing hidden stands beside may be worked out: it is a group like any other.
      for (const name of suppressed) if (name !== REST && !hidden.includes(name)) withdraw(Number(name), measure);
    }
  }
}
