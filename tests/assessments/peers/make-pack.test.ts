/** Tests of making a pack, and of the next one made from the same workbook. */

import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { RULES } from '../../../assessments/peers/disclosure.ts';
import { groupOf } from '../../../assessments/peers/group-choices.ts';
import { makePack } from '../../../assessments/peers/make-pack.ts';
import { checkPack } from '../../../assessments/peers/pack.ts';
import { planPack } from '../../../assessments/peers/plan-pack.ts';
import type { Book } from '../../../assessments/peers/pool-model.ts';
import { withParents } from '../../../assessments/peers/pool-groups.ts';
import { bookOf, contributionOf, itemsAt, manyOf, pooled } from './contributions.ts';

const GROUPS = withParents([groupOf({ kind: 'all' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'nation', nation: 'wales' })]);
const YEAR_ONE = [...manyOf('E', 12, { nation: 'england' }), ...manyOf('W', 8)];

function made(contributions: readonly Contribution[], book: Book = bookOf({ groups: GROUPS }), on = '2026-12-31') {
  return makePack(pooled(book, contributions, { on }), { id: 'network-2026', validUntil: '2028-06-30' });
}

/** The book with its first pack, of 20 organisations, remembered. */
const LATER = bookOf({ groups: GROUPS, previous: made(YEAR_ONE).previous });

function groupNamed(id: string, ...rest: Parameters<typeof made>) {
  return made(...rest).pack.groups.find((group) => group.id === id);
}

describe('a pack', () => {
  it('says who made it, when, of which questions and by which rules', () => {
    expect(made(YEAR_ONE).pack.header).toEqual({
      id: 'network-2026',
      title: { en: 'Network of councils 2026', cy: 'Rhwydwaith cynghorau 2026' },
      isSample: false,
      madeOn: '2026-12-31',
      madeBy: 'The coordinator of the network',
      validUntil: '2028-06-30',
      formatVersion: 1,
      questionnaire: { id: 'dcm', major: 1, form: 'full' },
      rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 },
      notes: { en: 'Thirty were asked.', cy: 'Gofynnwyd i dri deg.' },
      licence: 'OGL-UK-3.0',
      source: null,
    });
  });

  it('has the figures that each group’s size allows', () => {
    const [all, england, wales] = made(YEAR_ONE).pack.groups.map(({ measures }) => measures.trust);
    expect(all).toMatchObject({ n: 20, median: 3, q1: 2, q3: 4, medianAgeMonths: 9 });
    // Levels 3, 2, 4, 1 and 5 in turn, twelve in England and eight in Wales; the two lowest and the two highest are equal as they are.
    expect(all?.sortedScores).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5]);
    expect(england).toEqual({ n: 12, isFamiliesOk: true, median: 3, q1: 2, q3: 4, sortedScores: null, medianAgeMonths: 9 });
    expect(wales).toEqual({ n: 8, isFamiliesOk: true, median: 3, q1: null, q3: null, sortedScores: null, medianAgeMonths: 9 });
  });

  it('has the median of each question from ten', () => {
    const [all, england, wales] = made(YEAR_ONE).pack.groups.map(({ itemMedians }) => itemMedians);
    expect([all?.['P1'], england?.['C6'], wales]).toEqual([3, 3, null]);
    expect(Object.keys(all ?? {})).toHaveLength(30);
  });

  it('keeps its own rules', () => {
    expect(checkPack(made(YEAR_ONE).pack)).toEqual([]);
    expect(checkPack(made([...YEAR_ONE, ...manyOf('S', 3, { nation: 'scotland' })]).pack)).toEqual([]);
  });

  it('holds no code, no name of an organisation, no mean, no sum and no least or largest', () => {
    const text = JSON.stringify(made(YEAR_ONE).pack);
    expect(text).not.toMatch(/Organisation [EW]|"[EW]1"|c-e1|"(mean|sum|min|minimum|max|maximum)"/);
  });
});

describe('the next pack', () => {
  it('carries the figures of a group forward where fewer than three joined, left or handed over anew', () => {
    const [joined, left] = [contributionOf('W9', { items: itemsAt(5) }), YEAR_ONE.filter(({ organisation }) => organisation.reference !== 'W8')];
    const wales = groupNamed('nation-wales', [...left, joined], LATER, '2027-06-30');
    expect(wales).toMatchObject({ carriedFrom: '2026-12-31', measures: { trust: { n: 8, median: 3, medianAgeMonths: 14 } } });
  });

  it('has new figures where three have', () => {
    const wales = groupNamed('nation-wales', [...YEAR_ONE, ...manyOf('N', 3)], LATER, '2027-06-30');
    expect(wales).toMatchObject({ carriedFrom: null, measures: { trust: { n: 11 } } });
  });

  it('has the same figures, and no old ones, where nobody has', () => {
    expect(groupNamed('nation-wales', YEAR_ONE, LATER, '2027-06-30')).toMatchObject({ carriedFrom: null, measures: { trust: { n: 8, medianAgeMonths: 15 } } });
  });

  it('counts one that handed over anew among those who changed', () => {
    const anew = YEAR_ONE.map((each) => (each.organisation.reference === 'W1' ? contributionOf('W1', { revision: 2, items: itemsAt(5) }) : each));
    expect(groupNamed('nation-wales', anew, LATER, '2027-06-30')).toMatchObject({ carriedFrom: '2026-12-31' });
  });

  it('carries the parts forward where few moved in each, and has new figures of the whole where three moved in all', () => {
    const three = [...manyOf('X', 2), ...manyOf('Y', 1, { nation: 'england' })];
    const { groups } = made([...YEAR_ONE, ...three], LATER, '2027-06-30').pack;
    expect(groups.map(({ id, carriedFrom, measures }) => [id, carriedFrom, measures.overall.n])).toEqual([
      ['all', null, 23], ['nation-england', '2026-12-31', 12], ['nation-wales', '2026-12-31', 8],
    ]);
  });

  it('remembers who was behind figures that were carried forward, so that slow change adds up', () => {
    const second = bookOf({ groups: GROUPS, previous: made([...YEAR_ONE, ...manyOf('X', 2)], LATER, '2027-06-30').previous });
    const wales = groupNamed('nation-wales', [...YEAR_ONE, ...manyOf('X', 3)], second, '2027-12-31');
    expect(wales).toMatchObject({ carriedFrom: null, measures: { trust: { n: 11 } } });
  });

  it('lets a new group wait until the last pack no longer holds', () => {
    const groups = withParents([...GROUPS, groupOf({ kind: 'staff-band', staffBand: '1000-to-4999' })]);
    const book = { ...LATER, groups };
    const staff = (on: string, rules = RULES) => planPack(pooled(book, manyOf('E', 20, {}, { finalisedOn: '2027-01-01', cycle: 2027 }), { on, rules }), rules).groups.at(-1)?.measures.overall;
    expect(staff('2028-06-30')).toEqual({ kind: 'hidden', why: 'new-group', n: 20 });
    expect(staff('2028-07-01')).toEqual({ kind: 'shown', tier: 'all', n: 20 });
    expect(staff('2028-06-30', { ...RULES, hasSameGroups: false })).toEqual({ kind: 'shown', tier: 'all', n: 20 });
  });

  it('names groups that only the last one had', () => {
    expect(planPack(pooled({ ...LATER, groups: GROUPS.slice(0, 2) }, YEAR_ONE)).gone).toEqual(['nation-wales']);
  });
});
