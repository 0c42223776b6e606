/** The sign of Soundings as marks: a lead on a line, under water. */

import { drawLine, type Mark, type Point } from './marks.ts';
import { BLUE } from './palette.ts';

/** A cubic curve: start, two guides, end. */
type Curve = readonly [Point, Point, Point, Point];

/** On a grid of 24 by 24. */
const WAVE: readonly Curve[] = [
  [[1, 5], [3, 2], [5, 2], [7, 4]],
  [[7, 4], [9, 6], [10, 6], [12, 4]],
  [[12, 4], [14, 2], [15, 2], [17, 4]],
  [[17, 4], [19, 6], [21, 6], [23, 3]],
];
const LEAD: readonly Curve[] = [
  [[12, 13], [14, 16.5], [15.5, 18], [15.5, 20]],
  [[15.5, 20], [15.5, 24.7], [8.5, 24.7], [8.5, 20]],
  [[8.5, 20], [8.5, 18], [10, 16.5], [12, 13]],
];
const STEPS = 8;

/** The sign, `size` millimetres wide and high. Curves are drawn as short straight lines. */
export function drawSign(size: number): readonly Mark[] {
  const scale = size / 24;
  const scaled = (curves: readonly Curve[]): readonly Point[] => curves.flatMap(pointsOf).map(([x, y]): Point => [x * scale, y * scale]);
  const wave = scaled(WAVE);
  const lines = wave.slice(1).map((point, index) => drawLine(wave[index] ?? point, point, 2 * scale, BLUE));
  const cord = drawLine([12 * scale, 4.4 * scale], [12 * scale, 15 * scale], 2 * scale, BLUE);
  return [...lines, cord, { kind: 'polygon', points: scaled(LEAD), fill: BLUE, edge: null }];
}

function pointsOf([start, first, second, end]: Curve): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const t = step / STEPS;
    const parts = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    const blend = (axis: 0 | 1): number => [start, first, second, end].reduce((sum, point, index) => sum + point[axis] * (parts[index] ?? 0), 0);
    return [blend(0), blend(1)];
  });
}
