/** The marks of our charts: disc, vote, bar of views, secure and target triangles, peers' half and median, heat cell. One shape each, in drawing and key. */

import { drawDisc, drawLine, drawPolygon, type Mark, type Point } from './marks.ts';
import { BLUE, EDGE, INK, LINE, PAGE, PLUM, TEAL } from './palette.ts';

const DISC = 1.45;
const HALO = 0.5;
const STROKE = 0.35;
const HATCH_STEP = 1.05;
/** The bar of views: how thick it is, and half its caps. */
const VIEWS = 0.6;
const CAP = 1.4;

/** This round's score, with a halo in page colour so that it stands clear of what it covers. */
export function drawScore(at: Point): readonly Mark[] {
  return [drawDisc(at, DISC + HALO, PAGE), drawDisc(at, DISC, BLUE)];
}

/** An earlier round's score. */
export function drawEarlier(at: Point): readonly Mark[] {
  return [drawDisc(at, DISC + HALO, PAGE), drawDisc(at, DISC - 0.25, PAGE, { colour: BLUE, width: 0.5, dash: null })];
}

/** The later score, with an arrowhead inside that shows the way it went: 1 up, -1 down, 0 neither. */
export function drawLater(at: Point, way: -1 | 0 | 1): readonly Mark[] {
  const [x, y] = at;
  const disc = [drawDisc(at, DISC + 0.1 + HALO, PAGE), drawDisc(at, DISC + 0.1, BLUE)];
  if (way === 0) return disc;
  const [tail, tip] = [x - 0.3 * way, x + 0.45 * way];
  return [...disc, drawLine([tail, y - 0.7], [tip, y], 0.35, PAGE), drawLine([tip, y], [tail, y + 0.7], 0.35, PAGE)];
}

/** One vote in a strip. */
export function drawVote(at: Point): Mark {
  return drawDisc(at, DISC, BLUE);
}

/** One vote of "don’t know" or "does not apply": a dashed ring. */
export function drawAside(at: Point): Mark {
  return { kind: 'disc', at, radius: DISC - 0.15, fill: PAGE, edge: { colour: BLUE, width: 0.35, dash: 0.6 } };
}

/** Where voters' own averages lie: a bar with end caps. */
export function drawViews(left: number, right: number, y: number): readonly Mark[] {
  const bar = (width: number, colour: string): readonly Mark[] => [
    drawLine([left, y], [right, y], width, colour),
    ...[left, right].map((x) => drawLine([x, y - CAP], [x, y + CAP], width, colour)),
  ];
  return [...bar(VIEWS + 2 * HALO, PAGE), ...bar(VIEWS, BLUE)];
}

/** The secure level: a triangle under the line, its tip at the point. */
export function drawSecure([x, y]: Point): Mark {
  return drawPolygon([[x, y], [x + 1.4, y + 2.5], [x - 1.4, y + 2.5]], INK);
}

/** A target, or where actions would lead: a triangle above the line, its tip at the point, with a halo in page colour. */
export function drawTarget([x, y]: Point): readonly Mark[] {
  return [drawPolygon([[x, y + 0.9], [x + 2.2, y - 3], [x - 2.2, y - 3]], PAGE), drawPolygon([[x, y], [x + 1.4, y - 2.5], [x - 1.4, y - 2.5]], PLUM)];
}

/** Peers' middle half: a hatched box, so that it holds without colour. */
export function drawMiddleHalf(left: number, right: number, top: number, bottom: number): readonly Mark[] {
  return [
    { kind: 'box', at: [left, top], width: right - left, height: bottom - top, radius: 0, fill: PAGE, edge: null },
    ...hatch(left, right, top, bottom),
    { kind: 'box', at: [left, top], width: right - left, height: bottom - top, radius: 0, fill: null, edge: { colour: TEAL, width: STROKE, dash: null } },
  ];
}

/** Peers' median: a line with a diamond cap. */
export function drawMedian(x: number, top: number, bottom: number): readonly Mark[] {
  return [drawLine([x, top], [x, bottom], 1.5, PAGE), drawLine([x, top], [x, bottom], 0.7, TEAL), ...drawDiamond([x, top])];
}

/** The cap of the median alone, where it stands at a point of its own. */
export function drawDiamond([x, y]: Point): readonly Mark[] {
  const capOf = (half: number): readonly Point[] => [[x, y - half], [x + half, y], [x, y + half], [x - half, y]];
  return [drawPolygon(capOf(1.8), PAGE), drawPolygon(capOf(1.3), TEAL)];
}

/** The ground of a heat cell: a colour for a level, dashed for `unknown`, a thin outline for `not-applicable`. */
export function drawCell(at: Point, width: number, height: number, ground: string): Mark {
  const shape = { kind: 'box', at, width, height, radius: 1 } as const;
  if (ground === 'unknown') return { ...shape, fill: PAGE, edge: { colour: EDGE, width: 0.3, dash: 0.9 } };
  if (ground === 'not-applicable') return { ...shape, fill: PAGE, edge: { colour: LINE, width: 0.3, dash: null } };
  return { ...shape, fill: ground, edge: null };
}

/** Slanted lines, each cut where it meets the box. */
function hatch(left: number, right: number, top: number, bottom: number): readonly Mark[] {
  const height = bottom - top;
  const lines: Mark[] = [];
  for (let foot = left - height + HATCH_STEP; foot < right; foot += HATCH_STEP) {
    const from: Point = foot < left ? [left, bottom - (left - foot)] : [foot, bottom];
    const to: Point = foot + height > right ? [right, bottom - (right - foot)] : [foot + height, top];
    lines.push(drawLine(from, to, 0.18, TEAL));
  }
  return lines;
}
