/** Tests of the small parts that pooling rests on: months, keys of organisations, sums, and names in JSON. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findKeyTwice, findUnknownPart } from '../../../assessments/peers/json-keys.ts';
import { usualValidity, wholeMonthsBetween } from '../../../assessments/peers/months.ts';
import { organisationKey } from '../../../assessments/peers/organisation-key.ts';
import { sealOf } from '../../../assessments/peers/seal.ts';
import { readOracles } from '../oracles.ts';

describe('whole months between two days', () => {
  it.each(readOracles('D6', z.object({ from: z.string(), to: z.string() }), z.int()))('are what $id expects', ({ inputs: { from, to }, expected }) => {
    expect(wholeMonthsBetween(from, to)).toBe(expected);
  });

  it('count down where the second day is before the first', () => {
    expect([wholeMonthsBetween('2026-03-15', '2026-01-14'), wholeMonthsBetween('2026-03-15', '2026-03-14')]).toEqual([-2, 0]);
  });
});

describe('the day up to which a pack holds', () => {
  it.each([
    ['2026-03-01', '2027-09-01'], ['2026-07-31', '2028-01-31'], ['2026-08-31', '2028-02-29'], ['2025-08-31', '2027-02-28'],
  ])('of %s is %s', (madeOn, until) => {
    expect(usualValidity(madeOn)).toBe(until);
  });
});

describe('what an organisation is known by', () => {
  it('is its code, whatever the capitals and blanks', () => {
    expect(organisationKey({ reference: ' w0600 0023 ', name: 'Powys' })).toBe('W06000023');
  });

  it('is its name where it has no code', () => {
    expect(organisationKey({ reference: ' ', name: '  Powys   County Council ' })).toBe('name:powys county council');
  });
});

describe('the sum of a value', () => {
  it('is the same in whatever order its parts stand', () => {
    expect(sealOf({ b: [1, { d: null, c: 'x' }], a: true })).toBe(sealOf({ a: true, b: [1, { c: 'x', d: null }] }));
  });

  it('differs where a part, its place or its kind does', () => {
    const sums = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', 2] }, { a: [12] }, { b: [1, 2] }, {}].map(sealOf);
    expect(new Set(sums).size).toBe(6);
    expect(sums.every((sum) => /^[0-9a-f]{8}$/.test(sum))).toBe(true);
  });
});

describe('a name that stands twice', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'], ['{"x":{"b":1},"y":[{"c":1,"b":2,"c":3}]}', 'c'], ['{"a\\"b":1,"a\\u0022b":2}', 'a"b'],
    ['{"a":"a","b":["a","a"],"c":{"a":1}}', undefined], ['[1,"{",{}]', undefined], ['"a"', undefined],
  ])('in %s is %s', (json, key) => {
    expect(findKeyTwice(json)).toBe(key);
  });
});

describe('a part that was not taken', () => {
  it('is named with the way to it', () => {
    expect(findUnknownPart({ groups: [{ n: 5 }, { n: 6, mean: 2 }] }, { groups: [{ n: 5 }, { n: 6 }] })).toBe('groups.1.mean');
  });

  it('is none where all was', () => {
    expect(findUnknownPart({ a: { b: [1, null] } }, { a: { b: [1, null] } })).toBeUndefined();
  });
});
