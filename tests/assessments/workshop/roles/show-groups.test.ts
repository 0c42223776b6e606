/** Tests of which groups may be shown by themselves. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { showGroups, splitShown } from '../../../../assessments/workshop/roles/show-groups.ts';
import { readOracles } from '../../oracles.ts';

const inputs = z.object({ groups: z.record(z.string(), z.number()), min_group: z.number() });
const expected = z.object({ shown: z.array(z.string()), other_roles: z.number() });

describe('the groups that may be shown', () => {
  it.each(readOracles('C7', inputs, expected))('are those that $id expects', (each) => {
    const { shown, others } = showGroups(each.inputs.groups, each.inputs.min_group);
    expect([shown.toSorted(), others]).toEqual([each.expected.shown, each.expected.other_roles]);
  });

  it.each([
    ['one group beside nobody', { senior: 7 }, 5, ['senior'], 0],
    ['a group beside others that are just enough', { senior: 5, ict: 2, managers: 3 }, 5, ['senior'], 5],
    ['the larger of two groups, where the smaller must join those who are too few', { senior: 6, managers: 5, ict: 4 }, 5, ['senior'], 9],
    ['no group, where even all but one would not be enough', { senior: 5, ict: 1 }, 5, [], 0],
    ['of two groups of one size the one that is listed later', { senior: 5, managers: 5, ict: 1 }, 5, ['managers'], 6],
    ['nothing of a room without roles', {}, 5, [], 0],
    ['nothing for a group of nobody', { senior: 5, managers: 0 }, 5, ['senior'], 0],
  ] as const)('are %s', (_, sizes, least, shown, others) => {
    expect(showGroups(sizes, least)).toEqual({ shown, others });
  });

  it('are those alone that fit, where nobody asks that the others fit too', () => {
    const groups = [{ group: 'senior', members: ['a', 'b', 'c'] }, { group: 'ict', members: ['d'] }];
    const isThree = (members: readonly string[]) => members.length >= 3;
    expect(splitShown({ groups, rest: [], isRest: false }, isThree, false)).toEqual({ alone: groups.slice(0, 1), others: null });
    expect(splitShown({ groups, rest: [], isRest: false }, isThree)).toEqual({ alone: [], others: null });
  });

  it('are none beside people of whom nothing at all is known', () => {
    // Six others are there, and none of them has a mean: a group beside them would tell that.
    const groups = [{ group: 'senior', members: ['a', 'b', 'c', 'd', 'e'] }];
    expect(splitShown({ groups, rest: [], isRest: true }, (members) => members.length >= 5)).toEqual({ alone: [], others: null });
  });
});
