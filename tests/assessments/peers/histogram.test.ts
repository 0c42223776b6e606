/** Tests of the bars of a peer group. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../assessments/peers/histogram.ts';

function repeat(score: number, count: number): readonly number[] {
  return Array.from({ length: count }, () => score);
}

describe('the bars of a group', () => {
  it('are half a level wide and take in what they begin with', () => {
    expect(histogramOf([...repeat(2, 3), ...repeat(2.49, 1), ...repeat(2.5, 5)])).toEqual([
      { from: 2, to: 2.5, count: 4 },
      { from: 2.5, to: 3, count: 5 },
    ]);
  });

  it('end at 5 with 5 in the last', () => {
    expect(histogramOf([...repeat(4.5, 2), ...repeat(5, 2)])).toEqual([{ from: 4.5, to: 5, count: 4 }]);
  });

  it('join the next above where one holds fewer than three', () => {
    expect(histogramOf([...repeat(1.2, 1), ...repeat(1.7, 4), ...repeat(2.1, 2), ...repeat(2.6, 6)])).toEqual([
      { from: 1, to: 2, count: 5 },
      { from: 2, to: 3, count: 8 },
    ]);
  });

  it('join the one below where the last holds fewer than three', () => {
    expect(histogramOf([...repeat(2, 6), ...repeat(2.6, 6), ...repeat(3.8, 2)])).toEqual([
      { from: 2, to: 2.5, count: 6 },
      { from: 2.5, to: 4, count: 8 },
    ]);
  });

  it('leave an empty stretch without a bar', () => {
    expect(histogramOf([...repeat(1, 6), ...repeat(4, 6)])).toEqual([
      { from: 1, to: 1.5, count: 6 },
      { from: 4, to: 4.5, count: 6 },
    ]);
  });

  it('hold everybody once, three or more to a bar, in order and apart', () => {
    const scores = fc.array(fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100), { minLength: 20, maxLength: 80 });
    fc.assert(
      fc.property(scores, (group) => {
        const bars = histogramOf(group);
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(group.length);
        for (const [at, bar] of bars.entries()) {
          expect(bar.count).toBeGreaterThanOrEqual(3);
          expect(bar.from).toBeGreaterThanOrEqual(bars[at - 1]?.to ?? 1);
          const inside = group.filter((score) => score >= bar.from && (score < bar.to || (bar.to === 5 && score === 5)));
          expect(inside).toHaveLength(bar.count);
        }
      }),
    );
  });
});
