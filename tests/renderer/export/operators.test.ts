/** Marks as the operators of a PDF page: A4 is 841.89 points high, and a millimetre is 72 / 25.4 points. */

import { expect, test } from 'vitest';
import { drawDisc, drawLine, drawPolygon, type BoxMark } from '../../../renderer/export/drawing/marks.ts';
import { colourOf, drawShape, lengthOf, pointOf } from '../../../renderer/export/pdf/operators.ts';

test('counts points from the foot of the page, to a thousandth', () => {
  expect([pointOf(0, 0), pointOf(25.4, 25.4), lengthOf(1), lengthOf(0)]).toEqual(['0 841.89', '72 769.89', '2.835', '0']);
});

test('tells the parts of a colour from 0 to 1', () => {
  expect([colourOf('#16242E'), colourOf('#FFFFFF')]).toEqual(['0.086 0.141 0.18', '1 1 1']);
});

test('strokes a line in its colour, width and dashes', () => {
  expect(drawShape(drawLine([0, 0], [25.4, 0], 0.254, '#000000', 2.54), 25.4, 0)).toBe('0 0 0 RG\n0.72 w\n[7.2 5.04] 0 d\n72 841.89 m\n144 841.89 l\nS');
});

test('fills a shape without an edge, and fills and strokes one that has both', () => {
  const box: BoxMark = { kind: 'box', at: [0, 0], width: 25.4, height: 12.7, radius: 0, fill: '#FFFFFF', edge: null };
  expect(drawShape(box, 0, 0)).toBe('1 1 1 rg\n0 841.89 72 -36 re\nf');
  expect(drawShape({ ...box, fill: null, edge: { colour: '#000000', width: 0.254, dash: null } }, 0, 0)).toBe('0 0 0 RG\n0.72 w\n[] 0 d\n0 841.89 72 -36 re\nS');
  expect(drawShape(drawPolygon([[0, 0], [25.4, 0], [0, 25.4]], '#000000', { colour: '#000000', width: 0.254, dash: null }), 0, 0)).toMatch(/0 841\.89 m\n72 841\.89 l\n0 769\.89 l\nh\nB$/u);
});

test('draws a disc from four curves, and the round corners of a box between straight sides', () => {
  expect(drawShape(drawDisc([25.4, 25.4], 12.7, '#000000'), 0, 0).split('\n').slice(1, 3)).toEqual(['108 769.89 m', '108 789.772 91.882 805.89 72 805.89 c']);
  expect(drawShape({ kind: 'box', at: [0, 0], width: 25.4, height: 25.4, radius: 2.54, fill: '#000000', edge: null }, 0, 0).match(/ [lc]$/gmu)).toEqual([' l', ' c', ' l', ' c', ' l', ' c', ' l', ' c']);
});
