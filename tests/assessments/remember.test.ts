/** Tests of remembering what was worked out of a value. */

import { expect, it } from 'vitest';
import { remember } from '../../assessments/remember.ts';

it('works each value out once, and every other value for itself, also one that is alike', () => {
  const worked: object[] = [];
  const count = remember((list: readonly number[]) => {
    worked.push(list);
    return list.length;
  });
  const first = [1, 2];
  const alike = [1, 2];
  expect([count(first), count(first), count(alike)]).toEqual([2, 2, 2]);
  expect(worked).toEqual([first, alike]);
});

it('remembers that there is nothing, too', () => {
  let times = 0;
  const find = remember((list: readonly number[]): number | undefined => {
    times += 1;
    return list[0];
  });
  const value: readonly number[] = [];
  expect([find(value), find(value)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
