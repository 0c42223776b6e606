/** Tests of families: whether a group has enough of them, and who belongs together. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isFamiliesOk } from '../../../assessments/peers/families.ts';
import { familiesOf, familySizes } from '../../../assessments/peers/pool-families.ts';
import { readOracles } from '../oracles.ts';

describe('the families of a group', () => {
  const inputs = z.object({ contributions_by_family: z.record(z.string(), z.int()) });

  it.each(readOracles('D8', inputs, z.boolean()))('are as many and as small as $id expects', ({ inputs: { contributions_by_family: sizes }, expected }) => {
    expect(isFamiliesOk(Object.values(sizes))).toBe(expected);
  });

  it('are counted, each organisation that belongs to none by itself', () => {
    const familyOf = familiesOf({ families: [{ name: 'North', members: ['a', 'B'] }], successors: [] });
    expect(familySizes(['A', 'B', 'C', 'D'].map(familyOf))).toEqual([2, 1, 1]);
  });

  it('are one where they share a member, or one took the place of others', () => {
    const familyOf = familiesOf({
      families: [{ name: 'North', members: ['A', 'B'] }, { name: 'West', members: ['B', 'C'] }],
      successors: [{ successor: 'D', predecessors: ['C', 'E'] }],
    });
    expect(familySizes(['A', 'B', 'C', 'D', 'E', 'F'].map(familyOf))).toEqual([5, 1]);
  });

  it('may name an organisation without a code', () => {
    const familyOf = familiesOf({ families: [{ name: 'North', members: ['Powys County Council', 'B'] }], successors: [] });
    expect(familyOf('name:powys county council')).toBe(familyOf('B'));
  });
});
