/** Pools thrown with dice, so that thousands of them can be attacked and each can be made again from its seed. */

import { groupOf, namedGroup } from '../../../assessments/peers/group-choices.ts';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { withParents, type CountedBook } from '../../../assessments/peers/pool-groups.ts';
import { makeDice, type Dice } from '../../fuzz/dice.ts';
import { itemsAt } from './contributions.ts';
import { member } from './attack-pools.ts';

/** One or two years of contributions, and the workbook they are pooled in. */
export interface Thrown {
  readonly years: readonly (readonly Contribution[])[];
  readonly book: Partial<CountedBook>;
}

const PLACES = [
  { nation: 'wales', sector: 'council', staffBand: '1000-to-4999' }, { nation: 'wales', sector: 'police', staffBand: 'under-250' },
  { nation: 'england', sector: 'council', staffBand: 'under-250' }, { nation: 'england', sector: 'police', staffBand: '1000-to-4999' },
] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;
const LACK = { P1: 'unknown', P2: 'unknown', P3: 'unknown' } as const;
/** No score for policy. */
const SHORT = { 1: itemsAt(1, LACK), 2: itemsAt(2, LACK), 3: itemsAt(3, LACK), 4: itemsAt(4, LACK), 5: itemsAt(5, LACK) };
/** From everybody alike to everybody different. */
const LEANINGS = [[5], [4, 5], [3, 4, 4], [1, 5, 5], LEVELS, LEVELS, LEVELS] as const;

/** A pool of so many organisations at most, in one year or two. */
export function throwPool(seed: number, { least, most }: { readonly least: number; readonly most: number }): Thrown {
  const dice = makeDice(seed);
  const count = least + dice.below(most - least + 1);
  const places = PLACES.slice(0, 1 + dice.below(PLACES.length));
  const someone = throwMember(dice, places);
  const first = Array.from({ length: count }, (_, at) => someone(`A${at}`));
  const book = { groups: throwGroups(dice, first), families: throwFamilies(dice, count) };
  if (dice.below(2) === 0) return { years: [first], book };
  const [left, joined, anew] = [dice.below(4), dice.below(5), dice.below(3)];
  const stayed = first.slice(left).map((each, at) => (at < anew ? { ...someone(each.organisation.reference), id: `${each.id}-2`, profile: each.profile, cycle: 2027, finalisedOn: '2027-05-01' } : each));
  return { years: [first, [...stayed, ...Array.from({ length: joined }, (_, at) => ({ ...someone(`B${at}`), finalisedOn: '2027-05-01' }))]], book };
}

/** Organisations like those of a pool that were asked and did not take part: some for each place, but for one small place of which all took part. */
export function throwStrangers(seed: number, all: readonly Contribution[]): readonly Contribution[] {
  const dice = makeDice(seed);
  const places = [...new Map(all.map(({ profile }) => [`${profile.nation} ${profile.sector}`, profile])).values()];
  const whole = places.find(({ nation, sector }) => all.filter(({ profile }) => profile.nation === nation && profile.sector === sector).length < 5);
  return places.filter((place) => place !== whole).flatMap((profile, at) => Array.from({ length: 1 + dice.below(2) }, (_, each) => member(`S${at}-${each}`, 3, profile)));
}

function throwMember(dice: Dice, places: readonly (typeof PLACES)[number][]): (code: string) => Contribution {
  const levels = LEANINGS[dice.below(LEANINGS.length)] ?? LEVELS;
  const lacks = dice.below(4) === 0;
  return (code) => {
    const level = LEVELS[(levels[dice.below(levels.length)] ?? 3) - 1] ?? 3;
    const isShort = lacks && dice.below(3) === 0;
    return member(code, level, dice.pick(places), isShort ? { items: SHORT[level] } : {});
  };
}

function throwGroups(dice: Dice, all: readonly Contribution[]): CountedBook['groups'] {
  const chosen = [
    groupOf({ kind: 'nation', nation: 'wales' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'sector', sector: 'council' }), groupOf({ kind: 'sector', sector: 'police' }),
    groupOf({ kind: 'nation-and-sector', nation: 'wales', sector: 'council' }), groupOf({ kind: 'staff-band', staffBand: 'under-250' }),
    namedGroup('list', { en: 'List', cy: 'Rhestr' }, all.filter(() => dice.below(2) === 0).map(({ organisation }) => organisation.reference)),
  ].filter(() => dice.below(2) === 0);
  return withParents([...(dice.below(6) > 0 ? [groupOf({ kind: 'all' })] : []), ...chosen.filter((group) => group.rule.kind !== 'named'), ...chosen.filter((group) => group.rule.kind === 'named')]);
}

function throwFamilies(dice: Dice, count: number): CountedBook['families'] {
  return dice.below(3) > 0 ? [] : [{ name: 'Shared team', members: Array.from({ length: 2 + dice.below(2) }, () => `A${dice.below(count)}`) }];
}
