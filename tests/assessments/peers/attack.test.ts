/** Attacks packs that were made with all rules on, and finds nobody’s score and nobody’s part in them. */

/*
 * Whoever attacks scores reads the files of one or two packs, knows the rules, who is behind each figure, which levels there can be, and the scores of one family: an organisation’s own,
 * or those of a shared team. Whoever attacks membership knows everybody who could have been asked, with their profiles, and that they took part themselves. All that is certain in every world
 * counts as found; what is likely does not.
 *
 * Left out: families that put their scores together; two things heard elsewhere at once, such as who came last and the score of the one before; that the overall score is made of the
 * five others; the medians of single questions, and the median age of answers; that somebody reasons from what is hidden, or from a third pack; sums of more than four groups at once; what follows only
 * because nearly all who were asked in some place took part; scores that are only nearly known.
 */

import { describe, expect, it } from 'vitest';
import { readPackFile, writePackFile } from '../../../assessments/peers/pack-file.ts';
import { planPack } from '../../../assessments/peers/plan-pack.ts';
import { groupOf, namedGroup } from '../../../assessments/peers/group-choices.ts';
import { withParents } from '../../../assessments/peers/pool-groups.ts';
import { throwPool, throwStrangers } from './attack-dice.ts';
import { findFew } from './attack-differences.ts';
import { findMembers } from './attack-members.ts';
import { findScores, members, publish, shownCells } from './attack-pools.ts';
import { bookOf, pooled } from './contributions.ts';

const ENGLAND = { nation: 'england' } as const;
const SMALL = { staffBand: 'under-250' } as const;
const GROUPS = withParents([
  groupOf({ kind: 'all' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'nation', nation: 'wales' }),
  groupOf({ kind: 'staff-band', staffBand: 'under-250' }), groupOf({ kind: 'staff-band', staffBand: '1000-to-4999' }),
]);

describe('a pack with all rules on', () => {
  it.each([
    ['up to twelve organisations', 1, 100, { least: 5, most: 12 }],
    ['up to twelve, thrown again', 101, 100, { least: 5, most: 12 }],
    ['twelve', 201, 100, { least: 12, most: 12 }],
    ['up to thirty', 5001, 25, { least: 13, most: 30 }],
  ] as const)('gives nobody away in pools of %s', (_, first, count, size) => {
    let shown = 0;
    const found = Array.from({ length: count }, (__, at) => first + at).flatMap((seed) => {
      const { years, book } = throwPool(seed, size);
      const target = publish(years, book);
      shown += shownCells(target, 'access').length;
      const strangers = throwStrangers(seed, years[0] ?? []);
      const scores = [...findScores(target, 'overall'), ...findScores(target, 'access')];
      const few = findFew(target, ['overall', 'policy', 'access']);
      const part = book.groups?.some(({ rule }) => rule.kind === 'named') === true ? [] : findMembers(target, 0, book.groups ?? [], strangers, 'access');
      return scores.length + few.length + part.length === 0 ? [] : [{ seed, scores, few, part }];
    });
    expect(found).toEqual([]);
    // Packs that show nothing would give nothing away either.
    expect(shown).toBeGreaterThan(count);
  });

  it.each([
    ['a part at the top beside one below', [members('E', '55555', ENGLAND), members('W', '44455')]],
    ['everybody alike in two cuts that cross', [members('A', '555', { ...ENGLAND, ...SMALL }), members('B', '234', ENGLAND), members('C', '234', SMALL), members('D', '111')]],
    ['five at either end', [members('E', '11111', ENGLAND), members('W', '55555')]],
    ['twenty alike', [members('W', '33333333333333333333')]],
    ['twenty alike but one', [members('W', '33333333333333333331')]],
    ['five alike beside twenty who are not', [members('E', '11112222333344445555', ENGLAND), members('W', '44444')]],
    ['five alike beside twenty who are, in the other cut', [members('E', '11112222333344445555', ENGLAND), members('W', '44444', SMALL)]],
    ['one in a cut of its own', [members('E', '12345', ENGLAND), members('S', '4', { ...ENGLAND, ...SMALL }), members('W', '123451234', SMALL)]],
  ])('gives nobody away with %s', (_, parts) => {
    const target = publish([parts.flat()], { groups: GROUPS });
    expect([findScores(target, 'trust'), findFew(target, ['overall', 'trust'])]).toEqual([[], []]);
  });

  it.each([
    ['three join who are alike', '', '555'],
    ['three join, two of them alike', '', '255'],
    ['two join and one leaves', '4', '51'],
    ['one joins', '', '5'],
    ['three leave', '123', ''],
    ['five join who are alike', '', '11111'],
  ])('gives nobody away when %s', (_, left, joined) => {
    const stayed = [members('E', '1122334455', ENGLAND), members('W', '12233344455')].flat();
    const target = publish([[...stayed, ...members('L', left)], [...stayed, ...members('J', joined)]], { groups: GROUPS.slice(0, 3) });
    expect([findScores(target, 'trust'), findFew(target, ['overall', 'trust'])]).toEqual([[], []]);
  });

  it('is still read as a pack that keeps its rules, with quartiles in place of scores that are all alike', () => {
    const alike = members('W', '33333333333333333333');
    const { pack } = publish([alike]).years[0] ?? {};
    expect(pack?.groups[0]?.measures.trust).toMatchObject({ n: 20, median: 3, q1: 3, q3: 3, sortedScores: null });
    expect(pack === undefined ? null : readPackFile(writePackFile(pack)).ok).toBe(true);
    expect(planPack(pooled(bookOf(), alike)).groups[0]?.measures.trust).toEqual({ kind: 'shown', tier: 'quartiles', n: 20 });
  });

  it('shows the scores of seventy that are not alike, and of a list of them that does not leave out five who are', () => {
    const seventy = [members('E', '12345'.repeat(13), ENGLAND), members('W', '44444')].flat();
    const list = namedGroup('list', { en: 'List', cy: 'Rhestr' }, seventy.slice(0, 65).map(({ organisation }) => organisation.reference));
    const [all, some] = publish([seventy], { groups: withParents([groupOf({ kind: 'all' }), list]) }).years[0]?.pack.groups ?? [];
    expect([all?.measures.trust.sortedScores?.length, some?.measures.trust.n, some?.measures.trust.sortedScores]).toEqual([70, 65, null]);
  });
});
