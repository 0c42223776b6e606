/** Tests of where the rounds stand in a panel of the small multiples. */

import { describe, expect, it } from 'vitest';
import { panelAcross } from '../../../renderer/charts/small-multiples-drawing.tsx';

describe('the rounds of a panel', () => {
  it('stand equally apart, from the line of levels to the room for the last name', () => {
    // 170 − 38 − 26 = 106, and half of it.
    const { across, column } = panelAcross(170, 3);
    expect(column).toBe(53);
    expect([0, 1, 2].map(across)).toEqual([38, 91, 144]);
  });

  it('fill a wide panel however many they are', () => {
    // 950 − 64 = 886, over 49 steps.
    const { across, column } = panelAcross(950, 50);
    expect(column).toBeCloseTo(18.08, 2);
    expect(across(49)).toBeCloseTo(924, 6);
  });

  it('stands at the start where it is alone', () => {
    expect(panelAcross(170, 1).across(0)).toBe(38);
  });
});
