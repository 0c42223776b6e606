/** Tests of whether the ticked actions make the target line that is kept. */

import { expect, it } from 'vitest';
import { isSameLine } from '../../../../../renderer/pages/plan/what-if/same-line.ts';

const LINE = { on: '2026-05-20', actions: ['a', 'b'], levels: { T1: 3, T2: 2 } } as const;

it('a target line is the same as one set on another day, by the same actions in another order', () => {
  expect(isSameLine(LINE, { ...LINE, on: '2026-06-01', actions: ['b', 'a'] })).toBe(true);
});

it('a target line is another one where an action or a level differs', () => {
  expect(isSameLine(LINE, { ...LINE, actions: ['a'] })).toBe(false);
  expect(isSameLine(LINE, { ...LINE, actions: ['a', 'c'] })).toBe(false);
  expect(isSameLine(LINE, { ...LINE, levels: { T1: 3, T2: 3 } })).toBe(false);
  expect(isSameLine(LINE, { ...LINE, levels: { T1: 3 } })).toBe(false);
});
