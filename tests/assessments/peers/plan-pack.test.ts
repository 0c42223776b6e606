/** Tests of what a pack would show and hide, rule by rule. */

import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { RULES } from '../../../assessments/peers/disclosure.ts';
import { groupOf, namedGroup } from '../../../assessments/peers/group-choices.ts';
import { planPack, type PackPlan } from '../../../assessments/peers/plan-pack.ts';
import { withParents, type CountedBook } from '../../../assessments/peers/pool-groups.ts';
import { bookOf, contributionOf, itemsAt, manyOf, pooled } from './contributions.ts';

const NATIONS = withParents([
  groupOf({ kind: 'all' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'nation', nation: 'wales' }), groupOf({ kind: 'nation', nation: 'scotland' }),
]);
const CODES = { E: 'england', W: 'wales', S: 'scotland', N: 'northern-ireland' } as const;

/** So many organisations of each nation. */
function spread(counts: Readonly<Partial<Record<keyof typeof CODES, number>>>): readonly Contribution[] {
  return Object.entries(counts).flatMap(([letter, count]) => manyOf(letter, count, { nation: CODES[letter as keyof typeof CODES] }));
}

/** "shown 12" or why not, for the overall score of each group. */
function overallOf(plan: PackPlan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.groups.map(({ id, measures: { overall } }) => [id, overall.kind === 'shown' ? `${overall.tier} ${overall.n}` : `${overall.why} ${overall.n}`]));
}

function planned(contributions: readonly Contribution[], book: CountedBook = bookOf({ groups: NATIONS }), rules = RULES): Readonly<Record<string, string>> {
  return overallOf(planPack(pooled(book, contributions, { rules }), rules));
}

describe('a pack that is planned', () => {
  it('shows each group as its size allows', () => {
    expect(planned(spread({ E: 9, W: 14, S: 5 }))).toEqual({ all: 'all 28', 'nation-england': 'median 9', 'nation-wales': 'quartiles 14', 'nation-scotland': 'median 5' });
  });

  it('hides a group of fewer than five, and the smallest other, so that it cannot be worked out', () => {
    expect(planned(spread({ E: 9, W: 14, S: 4 }))).toEqual({ all: 'all 27', 'nation-england': 'complement 9', 'nation-wales': 'quartiles 14', 'nation-scotland': 'threshold 4' });
  });

  it('hides another group too where those that no group names are fewer than five', () => {
    expect(planned(spread({ E: 9, W: 14, S: 6, N: 2 }))).toEqual({ all: 'all 31', 'nation-england': 'median 9', 'nation-wales': 'quartiles 14', 'nation-scotland': 'complement 6' });
  });

  it('says of an empty group that nobody is in it, and hides nothing for it', () => {
    expect(planned(spread({ E: 9, W: 14 }))).toEqual({ all: 'all 23', 'nation-england': 'median 9', 'nation-wales': 'quartiles 14', 'nation-scotland': 'none 0' });
  });

  it('hides a group that one family fills, and the smallest other', () => {
    const book = bookOf({ groups: NATIONS, families: [{ name: 'Shared team', members: ['S1', 'S2', 'S3', 'S4'] }] });
    expect(planned(spread({ E: 9, W: 14, S: 6 }), book)).toMatchObject({ 'nation-england': 'complement 9', 'nation-scotland': 'families 6' });
  });

  it('hides a list that leaves out one of another group', () => {
    const members = manyOf('W', 13).map(({ organisation }) => organisation.reference);
    const groups = withParents([...NATIONS, namedGroup('coast', { en: 'Coast', cy: 'Arfordir' }, members)]);
    expect(planned(spread({ E: 9, W: 14, S: 5 }), bookOf({ groups }))).toMatchObject({ 'nation-wales': 'quartiles 14', coast: 'complement 13' });
  });

  it('leaves out those who lack a measure that fewer than five lack', () => {
    const without = manyOf('X', 2, { nation: 'england' }, { items: itemsAt(3, { P1: 'unknown', P2: 'unknown', P3: 'unknown' }) });
    const plan = planPack(pooled(bookOf({ groups: NATIONS }), [...spread({ E: 9, W: 14, S: 5 }), ...without]));
    expect([plan.count, plan.left, overallOf(plan)['nation-england']]).toEqual([28, 2, 'median 9']);
  });

  it('counts those who lack a measure for the others where five do', () => {
    const without = manyOf('X', 5, { nation: 'england' }, { items: itemsAt(3, { P1: 'unknown', P2: 'unknown', P3: 'unknown' }) });
    const plan = planPack(pooled(bookOf({ groups: NATIONS }), [...spread({ E: 9, W: 14, S: 5 }), ...without]));
    const england = plan.groups.find(({ id }) => id === 'nation-england');
    expect([plan.left, england?.members, england?.measures.policy, england?.measures.access]).toEqual([
      0, 14, { kind: 'shown', tier: 'median', n: 9 }, { kind: 'shown', tier: 'quartiles', n: 14 },
    ]);
  });

  it('counts no group that is cut in more than one way', () => {
    const crossed = { ...groupOf({ kind: 'all' }), id: 'crossed', rule: { kind: 'crossed', profile: { nation: 'wales', staffBand: '1000-to-4999' } } } as const;
    const book = { ...bookOf(), groups: [...NATIONS, crossed] };
    expect(planned(spread({ E: 9, W: 14, S: 5 }), book)).toMatchObject({ crossed: 'none 0' });
    expect(planned(spread({ E: 9, W: 14, S: 5 }), book, { ...RULES, isOneCut: false })).toMatchObject({ crossed: 'quartiles 14' });
  });
});

describe('a rule that is switched off', () => {
  it.each([
    ['threshold', { smallestGroup: 1 }, { E: 9, W: 14, S: 4 }, 'nothing 4'],
    ['complement', { hasComplement: false }, { E: 4, W: 14, S: 9 }, 'median 9'],
  ])('lets %s through', (_, off, counts, scotland) => {
    expect(planned(spread(counts), bookOf({ groups: NATIONS }), { ...RULES, ...off })).toMatchObject({ 'nation-scotland': scotland });
  });

  it('lets a family fill a group', () => {
    const book = bookOf({ groups: NATIONS, families: [{ name: 'Shared team', members: ['S1', 'S2', 'S3', 'S4'] }] });
    expect(planned(spread({ E: 9, W: 14, S: 6 }), book, { ...RULES, families: null })).toMatchObject({ 'nation-scotland': 'median 6' });
  });

  it('does not count the same organisation for two', () => {
    expect(planned([contributionOf('A'), contributionOf('A')], bookOf(), { ...RULES, smallestGroup: 1 })).toEqual({ all: 'families 1' });
  });
});
