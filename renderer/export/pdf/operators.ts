/** Marks as the operators that draw them on an A4 page of a PDF: points from its foot, in place of millimetres from its top. ISO 32000-1, 8.5. */

import type { BoxMark, Edge, Point, Shape } from '../drawing/marks.ts';

export const POINTS_A_MM = 72 / 25.4;
/** Height of A4 in points, as jsPDF has it. */
const PAGE_HEIGHT = 841.89;
/** Finer than any printer: a thousandth of a point. */
const PARTS_A_POINT = 1000;
/** How far the handles of a quarter of a circle stand from its ends, in parts of its radius. */
const QUARTER = (4 / 3) * (Math.SQRT2 - 1);
/** A gap in parts of the stroke before it. */
const GAP_OF_DASH = 0.7;

/** A length in points, as it stands in the file. */
export function written(points: number): string {
  return String(Math.round(points * PARTS_A_POINT) / PARTS_A_POINT);
}

/** A distance. */
export function lengthOf(mm: number): string {
  return written(mm * POINTS_A_MM);
}

/** A point of the page. */
export function pointOf(x: number, y: number): string {
  return `${written(x * POINTS_A_MM)} ${written(PAGE_HEIGHT - y * POINTS_A_MM)}`;
}

/** The three parts of a colour such as #16242E, each from 0 to 1. */
export function colourOf(colour: string): string {
  return [1, 3, 5].map((at) => written(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** A line, a disc, a box or a polygon: its colours, its path, and how it is painted. */
export function drawShape(mark: Shape, across: number, down: number): string {
  switch (mark.kind) {
    case 'line':
      return `${penOf(mark)}\n${pointOf(across + mark.from[0], down + mark.from[1])} m\n${pointOf(across + mark.to[0], down + mark.to[1])} l\nS`;
    case 'disc':
      return paint(drawCircle([across + mark.at[0], down + mark.at[1]], mark.radius), mark);
    case 'box': {
      const [x, y] = [across + mark.at[0], down + mark.at[1]];
      return paint(mark.radius === 0 ? `${pointOf(x, y)} ${lengthOf(mark.width)} ${lengthOf(-mark.height)} re` : drawRoundBox(x, y, mark), mark);
    }
    case 'polygon':
      return paint(`${mark.points.map(([x, y], index) => `${pointOf(across + x, down + y)} ${index === 0 ? 'm' : 'l'}`).join('\n')}\nh`, mark);
  }
}

function paint(path: string, { fill, edge }: { readonly fill: string | null; readonly edge: Edge | null }): string {
  const filled = fill === null ? '' : `${colourOf(fill)} rg\n`;
  if (edge === null) return `${filled}${path}\nf`;
  return `${filled}${penOf(edge)}\n${path}\n${fill === null ? 'S' : 'B'}`;
}

function penOf({ colour, width, dash }: Edge): string {
  const dashes = dash === null ? '' : `${lengthOf(dash)} ${lengthOf(dash * GAP_OF_DASH)}`;
  return `${colourOf(colour)} RG\n${lengthOf(width)} w\n[${dashes}] 0 d`;
}

/** From the right on, against the clock. */
function drawCircle([x, y]: Point, radius: number): string {
  const handle = radius * QUARTER;
  return [
    `${pointOf(x + radius, y)} m`,
    drawCurve([x + radius, y - handle], [x + handle, y - radius], [x, y - radius]),
    drawCurve([x - handle, y - radius], [x - radius, y - handle], [x - radius, y]),
    drawCurve([x - radius, y + handle], [x - handle, y + radius], [x, y + radius]),
    drawCurve([x + handle, y + radius], [x + radius, y + handle], [x + radius, y]),
  ].join('\n');
}

/** From the top left on, with the clock. */
function drawRoundBox(x: number, y: number, { width, height, radius: wanted }: BoxMark): string {
  const radius = Math.min(wanted, width / 2, height / 2);
  const handle = radius * (1 - QUARTER);
  const [right, foot] = [x + width, y + height];
  return [
    `${pointOf(x + radius, y)} m`,
    `${pointOf(right - radius, y)} l`,
    drawCurve([right - handle, y], [right, y + handle], [right, y + radius]),
    `${pointOf(right, foot - radius)} l`,
    drawCurve([right, foot - handle], [right - handle, foot], [right - radius, foot]),
    `${pointOf(x + radius, foot)} l`,
    drawCurve([x + handle, foot], [x, foot - handle], [x, foot - radius]),
    `${pointOf(x, y + radius)} l`,
    drawCurve([x, y + handle], [x + handle, y], [x + radius, y]),
    'h',
  ].join('\n');
}

function drawCurve(...points: readonly [Point, Point, Point]): string {
  return `${points.map(([x, y]) => pointOf(x, y)).join(' ')} c`;
}
