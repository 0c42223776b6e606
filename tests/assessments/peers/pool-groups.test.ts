/** Tests of the groups of a pool: who is in them, what they are called, and which lie within which. */

import { describe, expect, it } from 'vitest';
import { GROUP_CHOICES, groupOf, namedGroup } from '../../../assessments/peers/group-choices.ts';
import { isInGroup, splitsOf, withParents } from '../../../assessments/peers/pool-groups.ts';
import { bookSchema, poolGroupSchema } from '../../../assessments/peers/pool-model.ts';
import { bookOf, contributionOf } from './contributions.ts';

const POWYS = contributionOf('W06000023');
const BARNET = contributionOf('E09000003', { profile: { nation: 'england', sector: 'council', councilType: 'london-borough', staffBand: '1000-to-4999', region: 'london' } });

describe('a group', () => {
  it.each([
    ['all', { kind: 'all' }, true, true],
    ['a nation', { kind: 'nation', nation: 'wales' }, true, false],
    ['a sector', { kind: 'sector', sector: 'council' }, true, true],
    ['a sector of a nation', { kind: 'nation-and-sector', nation: 'england', sector: 'council' }, false, true],
    ['a type of council', { kind: 'council-type', councilType: 'wales' }, true, false],
    ['a staff band', { kind: 'staff-band', staffBand: '5000-or-more' }, false, false],
    ['a region', { kind: 'region', region: 'london' }, false, true],
    ['a list', { kind: 'named', members: [' w06000023', 'Organisation E09000003'] }, true, false],
  ] as const)('of %s holds those and no others', (_, rule, hasPowys, hasBarnet) => {
    expect([isInGroup(rule, POWYS), isInGroup(rule, BARNET)]).toEqual([hasPowys, hasBarnet]);
  });

  it('of a list may name an organisation without a code', () => {
    const nameless = { ...POWYS, organisation: { reference: '', name: 'Powys  County Council' } };
    expect(isInGroup({ kind: 'named', members: ['powys county council'] }, nameless)).toBe(true);
  });

  it('of a region leaves out a profile that contradicts itself', () => {
    expect(isInGroup({ kind: 'region', region: 'london' }, { ...POWYS, profile: { ...POWYS.profile, region: 'london' } })).toBe(false);
  });
});

describe('the groups that can be ticked', () => {
  const groups = GROUP_CHOICES.flatMap((rule) => (rule.kind === 'named' ? [] : [groupOf(rule)]));

  it('are 81, each with an id of its own, and names and definitions in both languages', () => {
    expect(groups).toHaveLength(81);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(81);
    expect(groups.every((group) => poolGroupSchema.safeParse(group).success && group.name.cy !== null && group.definition.cy !== null)).toBe(true);
  });

  it.each([
    ['nation-wales', 'Wales', 'Sefydliadau o unrhyw sector yng Nghymru.'],
    ['wales-police', 'Police services in Wales', 'Gwasanaethau heddlu yng Nghymru.'],
    ['council-type-district', 'District councils', 'Cynghorau dosbarth.'],
    ['staff-5000-or-more', '5,000 or more staff', 'Sefydliadau o unrhyw sector, yn ôl nifer y staff: 5,000 neu fwy.'],
  ])('have names such as that of %s', (id, name, definition) => {
    const group = groups.find((each) => each.id === id);
    expect([group?.name.en, group?.definition.cy]).toEqual([name, definition]);
  });

  it('stand within the narrowest wider group of the list', () => {
    const parentsOf = (list: typeof groups) => Object.fromEntries(withParents(list).map(({ id, parent }) => [id, parent]));
    const list = [...groups, namedGroup('coast', { en: 'Coast', cy: 'Arfordir' }, ['A'])];
    expect(parentsOf(list)).toMatchObject({
      all: null, 'nation-wales': 'all', 'wales-police': 'nation-wales', 'region-mid-wales': 'nation-wales', 'council-type-unitary': 'sector-council', 'staff-under-250': 'all', coast: 'all',
    });
    expect(parentsOf(groups.filter(({ id }) => id === 'all' || id === 'wales-police'))).toEqual({ all: null, 'wales-police': 'all' });
  });

  it('split one another kind by kind, a list by itself', () => {
    const list = withParents([
      groupOf({ kind: 'all' }), groupOf({ kind: 'nation', nation: 'wales' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'region', region: 'mid-wales' }),
      namedGroup('coast', { en: 'Coast', cy: 'Arfordir' }, ['A']),
    ]);
    expect(splitsOf(list)).toEqual([{ whole: 0, parts: [1, 2] }, { whole: 0, parts: [3] }, { whole: 0, parts: [4] }, { whole: 1, parts: [3] }]);
  });
});

describe('a new workbook', () => {
  it('has the group of all, the last 24 months, and nothing yet', () => {
    const book = bookOf();
    expect(bookSchema.parse(JSON.parse(JSON.stringify(book)))).toEqual(book);
    expect(book).toMatchObject({ windowMonths: 24, families: [], successors: [], previous: null, groups: [{ id: 'all' }] });
  });
});
