/** Tests that staff days are read as people type them, and that nothing else passes for a number. */

import { describe, expect, it } from 'vitest';
import { readDays } from '../../../../../renderer/pages/plan/action/staff-days.ts';

describe('staff days', () => {
  it.each([
    ['6', 6],
    [' 0.5 ', 0.5],
    ['2,5', 2.5],
    ['0', 0],
    ['10000', 10_000],
    ['', null],
    ['   ', null],
  ])('typed as "%s" are %s', (typed, days) => {
    expect(readDays(typed)).toBe(days);
  });

  it.each(['lots', '-1', '1e3', '10001', '1.2.3', 'Infinity', '6 days', '=6'])('are not read from "%s"', (typed) => {
    expect(readDays(typed)).toBeUndefined();
  });
});
