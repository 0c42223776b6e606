/** Tests of how large a radar is drawn. */

import { describe, expect, it } from 'vitest';
import { radarSizeIn } from '../../../renderer/charts/radar-size.ts';

describe('the size of a radar', () => {
  it('stops growing where there is more room than it needs', () => {
    expect(radarSizeIn(576)).toEqual({ width: 576, radius: 190, top: 52, hasNamesAtEdges: false, height: 432 });
    expect(radarSizeIn(952)).toEqual({ width: 952, radius: 190, top: 52, hasNamesAtEdges: false, height: 432 });
  });

  it('leaves room for the names on a phone', () => {
    const { radius, height, hasNamesAtEdges } = radarSizeIn(288);
    // (288 ÷ 2 − 60) ÷ 0.951 = 88.3; 52 + 88.3 × 1.81 + 56 = 267.9
    expect(radius).toBeCloseTo(88.3, 1);
    expect(height).toBe(268);
    expect(hasNamesAtEdges).toBe(true);
  });
});
