/** Tests that each rule which keeps a pack from giving anybody away is needed: with all rules the attack finds nothing, and with one of them off it does. */

import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { RULES, type Rules } from '../../../assessments/peers/disclosure.ts';
import { groupOf, namedGroup } from '../../../assessments/peers/group-choices.ts';
import { withParents } from '../../../assessments/peers/pool-groups.ts';
import { findFew } from './attack-differences.ts';
import { lowestScores, scoresBeside } from './attack-hearsay.ts';
import { findMembers } from './attack-members.ts';
import { findScores, member, members, publish } from './attack-pools.ts';
import { itemsAt } from './contributions.ts';

const NATIONS = withParents([groupOf({ kind: 'all' }), groupOf({ kind: 'nation', nation: 'england' }), groupOf({ kind: 'nation', nation: 'wales' })]);
const ENGLAND = { nation: 'england' } as const;
/** Twenty, half at one level and half at another. */
const TWENTY = '22222222223333333333';

/** One rule off, and with it the last look for what leaves no doubt, which would catch most of what the one lets through. */
function off(rule: Partial<Rules>): Rules {
  return { ...RULES, ...rule, isInDoubt: false };
}

describe('an attack on scores', () => {
  const three = [members('E', '123451234', ENGLAND), members('W', '155')].flat();
  const family = { groups: NATIONS, families: [{ name: 'Shared team', members: ['W1', 'W2', 'W3', 'W4'] }] };
  const filled = [members('E', '123451234', ENGLAND), members('W', '11553')].flat();
  const oneLeft = [members('E', TWENTY, ENGLAND), members('W', '4')].flat();

  it('recovers two of three from their median and the score of the third when the threshold is off', () => {
    expect(findScores(publish([three], { groups: NATIONS }, off({ smallestGroup: 1 })), 'trust')).toEqual(['W2', 'W3']);
    expect(findScores(publish([three], { groups: NATIONS }), 'trust')).toEqual([]);
  });

  it('recovers the one whom a shared team of four left over when the rule for families is off', () => {
    expect(findScores(publish([filled], family, off({ families: null })), 'trust')).toEqual(['W5']);
    expect(findScores(publish([filled], family), 'trust')).toEqual([]);
  });

  it('recovers the one who is in the whole and in no part that is shown when complementary suppression is off', () => {
    expect(findScores(publish([oneLeft], { groups: NATIONS }, off({ hasComplement: false })), 'trust')).toEqual(['W1']);
    expect(findScores(publish([oneLeft], { groups: NATIONS }), 'trust')).toEqual([]);
  });

  it('recovers the one who is in one cut and not in the other when groups are cut in more than one way', () => {
    const crossed = { ...groupOf({ kind: 'all' }), id: 'crossed', rule: { kind: 'crossed', profile: { nation: 'wales', staffBand: '1000-to-4999' } } } as const;
    const pool = [members('E', '123451234', ENGLAND), members('W', '11555'), members('S', '1', { staffBand: 'under-250' })].flat();
    const groups = [...NATIONS, crossed];
    // The five have a median of 5.00, the six of 3.00: three have level 5 and three level 1.
    expect(findScores(publish([pool], { groups }, off({ isOneCut: false })), 'trust')).toEqual(['S1']);
    expect(findScores(publish([pool], { groups }), 'trust')).toEqual([]);
  });

  it('recovers the one who left when figures are not carried forward', () => {
    const years = [oneLeft, oneLeft.slice(0, -1)];
    expect(findScores(publish(years, {}, off({ fewestMoved: 0 })), 'trust')).toEqual(['W1']);
    expect(findScores(publish(years), 'trust')).toEqual([]);
  });

  it('recovers the one whom a new group leaves out when groups need not be the same as last time', () => {
    const codes = oneLeft.map(({ organisation }) => organisation.reference);
    const [before, after] = [[namedGroup('all-of-us', { en: 'All of us', cy: 'Pawb' }, codes)], [namedGroup('most-of-us', { en: 'Most of us', cy: 'Y rhan fwyaf' }, codes.slice(0, -1))]];
    expect(findScores(publish([oneLeft, oneLeft], { groups: before }, off({ hasSameGroups: false }), after), 'trust')).toEqual(['W1']);
    expect(findScores(publish([oneLeft, oneLeft], { groups: before }, RULES, after), 'trust')).toEqual([]);
  });

  it('recovers those who are alike when nobody looks for what leaves no doubt', () => {
    // The first is who looks; the others would find the same.
    const alike = [members('W', '33333333333333333333')];
    expect(findScores(publish(alike, {}, off({})), 'trust')).toHaveLength(19);
    expect(findScores(publish(alike), 'trust')).toEqual([]);
  });

  it('recovers all of a group that cannot be higher, or all but one, when the mean is known too', () => {
    expect([findScores(publish([members('W', '55555')]), 'trust', true), findScores(publish([members('W', '55555')]), 'trust')]).toEqual([['W2', 'W3', 'W4', 'W5'], []]);
    expect([findScores(publish([members('W', '155555')]), 'trust', true), findScores(publish([members('W', '155555')]), 'trust')]).toEqual([['W2', 'W3', 'W4', 'W5', 'W6'], []]);
  });
});

describe('an attack on who took part', () => {
  const strangers = members('X', '33', ENGLAND);
  const three = [members('E', '123451234', ENGLAND), members('W', '155')].flat();
  const both = (rules: Rules) => findMembers(publish([three], { groups: NATIONS }, rules), 0, NATIONS, strangers, 'trust');

  it('recovers a small place of which all took part when the threshold is off', () => {
    expect([both(off({ smallestGroup: 1 })), both(RULES)]).toEqual([['W1', 'W2', 'W3'], []]);
  });

  it('recovers the same by taking away when complementary suppression is off', () => {
    expect([both(off({ hasComplement: false })), both(RULES)]).toEqual([['W1', 'W2', 'W3'], []]);
  });

  it('recovers by taking away who joined and who left, within one pack and between two', () => {
    const years = [three, three.slice(0, -1)];
    const few = (rules: Rules) => findFew(publish(years, { groups: NATIONS }, rules), ['trust']);
    expect(few(RULES)).toEqual([]);
    expect(few(off({ fewestMoved: 0, hasComplement: false }))).toEqual(expect.arrayContaining(['W3', 'W1 W2 W3']));
  });
});

describe('an attack by hearsay', () => {
  const spread = [members('E', '1', ENGLAND), members('W', '2223333333444444455')].flat();

  it('recovers the lowest score, for whoever knows whose it is, when the ends are not coded', () => {
    expect(lowestScores(publish([spread], {}, off({ codedEnds: 0 })), 'all', 'trust', 0)).toEqual([100]);
    expect(lowestScores(publish([spread]), 'all', 'trust', 2)).toHaveLength(51);
  });

  it('recovers the scores beside one that was told in public when measures are not sorted each on its own', () => {
    const odd = member('X', 4, {}, { items: itemsAt(4, { T1: 1, T2: 1, T3: 1, T4: 1, T5: 1, T6: 1 }) });
    const pool: readonly Contribution[] = [...spread.slice(0, 9), odd, ...spread.slice(9)];
    // 4, 4, 4, 4 and 1 come to 3.40.
    expect(scoresBeside(publish([pool], {}, off({ isSortedAlone: false })), 'all', 340, 'trust')).toEqual([100]);
    expect(scoresBeside(publish([pool]), 'all', 340, 'trust')).toEqual([100, 200, 300, 400, 500]);
  });
});
