/** Withdraws groups of a pack whose overlaps, with each other or with the groups of the last pack, would let too few organisations be singled out. */

import type { MeasureId } from '../model.ts';
import { startBasis, takeIn, type Atom, type Basis } from './audit.ts';
import { membersThen, type PreviousRecord } from './carry.ts';
import type { Rules } from './disclosure.ts';
import type { Cells, Deciding } from './pool-cells.ts';
import type { PoolResult } from './pool-figures.ts';

/** Groups by the places of their atoms. */
interface Grid {
  readonly atoms: readonly Atom[];
  readonly placesOf: (group: string) => readonly number[];
}

/** Members that can be told from what is shown: those with a score for a measure, and those who have one but lack another. */
interface Sheet {
  /** The measure to be withdrawn. */
  readonly measure: MeasureId;
  readonly needs: readonly MeasureId[];
  readonly isOn: (record: PreviousRecord) => boolean;
}

/**
 * Takes the shown groups of each measure in, the largest first, and withdraws each with which sums and differences would come down to fewer than the smallest group; or, with the
 * groups of the last pack, to fewer organisations than must have moved. Those who lack a measure are looked at in the same way: one measure less another tells how many they
 * are. Methods D.6.
 */
export function findOverlaps(result: PoolResult, cells: Cells, rules: Rules, { last, why, withdraw, measures }: Deciding): void {
  const { groups, previous } = result.book;
  for (const { measure, needs, isOn } of sheetsOf(measures)) {
    const [has = measure] = needs;
    const shown = groups
      .map(({ id }, at) => ({ at, name: `now ${id}`, members: cells.membersOf(at, has).filter(isOn) }))
      .filter(({ at, members }) => last[at] === null && members.length > 0 && needs.every((need) => why[at]?.[need] === undefined))
      .toSorted((one, other) => other.members.length - one.members.length);
    const before = previous === null || rules.fewestMoved < 2 || !rules.hasSameGroups ? [] : thenShown(previous, needs, isOn);
    const single = gridOf(shown);
    const both = gridOf([...before, ...shown]);
    const bases: readonly (readonly [Basis, Grid])[] = [
      [startBasis(single.atoms, rules.smallestGroup), single],
      ...(before.length === 0 ? [] : [[startBasis(both.atoms, rules.fewestMoved), both] as const]),
    ];
    for (const { name } of before) for (const [basis, grid] of bases.slice(1)) takeIn(basis, grid.placesOf(name), true);
    for (const { at, name } of shown) if (!bases.every(([basis, grid]) => takeIn(basis, grid.placesOf(name)))) withdraw(at, measure);
  }
}

function sheetsOf(measures: readonly MeasureId[]): readonly Sheet[] {
  const single = measures.map((measure): Sheet => ({ measure, needs: [measure], isOn: () => true }));
  const pairs = measures.flatMap((has) => measures.filter((lacks) => lacks !== has).map((lacks): Sheet => ({ measure: lacks, needs: [has, lacks], isOn: ({ without }) => without.includes(lacks) })));
  return [...single, ...pairs];
}

function thenShown(previous: NonNullable<PoolResult['book']['previous']>, needs: readonly MeasureId[], isOn: Sheet['isOn']): readonly { readonly name: string; readonly members: readonly PreviousRecord[] }[] {
  return previous.pack.groups
    .filter(({ measures }) => needs.every((need) => measures[need].n > 0))
    .map(({ id }) => ({ name: `then ${id}`, members: membersThen(previous, id, needs[0] ?? 'overall').filter(isOn) }))
    .filter(({ members }) => members.length > 0);
}

/** The atoms of some groups: a contribution is in one atom with all others that are in the same groups. */
function gridOf(groups: readonly { readonly name: string; readonly members: readonly PreviousRecord[] }[]): Grid {
  const signs = new Map<string, { readonly organisation: string; sign: string }>();
  groups.forEach(({ members }, at) => {
    for (const { organisation, contribution } of members) {
      const known = signs.get(contribution);
      if (known === undefined) signs.set(contribution, { organisation, sign: `${at}` });
      else known.sign += ` ${at}`;
    }
  });
  const atoms = new Map<string, { readonly at: number; readonly organisations: string[] }>();
  for (const { organisation, sign } of signs.values()) {
    const atom = atoms.get(sign);
    if (atom === undefined) atoms.set(sign, { at: atoms.size, organisations: [organisation] });
    else atom.organisations.push(organisation);
  }
  const places = new Map<string, number[]>(groups.map(({ name }) => [name, []]));
  for (const [sign, { at }] of atoms) for (const group of sign.split(' ')) places.get(groups[Number(group)]?.name ?? '')?.push(at);
  return { atoms: [...atoms.values()], placesOf: (name) => places.get(name) ?? [] };
}
