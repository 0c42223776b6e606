/** The marks that every drawing in a document is made of, in millimetres from its top left corner, before any format. */

import { widthInMm, type Setting } from '../type/wrap.ts';
import type { Typefaces, Weight } from '../type/typeface.ts';

/** A point as across and down. */
export type Point = readonly [number, number];

export type Mark =
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly width: number; readonly colour: string; readonly dash: number | null }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: string | null; readonly edge: Edge | null }
  | BoxMark
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly fill: string | null; readonly edge: Edge | null }
  | TextMark;

/** A mark that is no text. */
export type Shape = Exclude<Mark, TextMark>;

/** A rectangle; `at` is its top left corner. */
export interface BoxMark {
  readonly kind: 'box';
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string | null;
  readonly edge: Edge | null;
}

/** The outline of a shape; a dash is the length of each stroke. */
export interface Edge {
  readonly colour: string;
  readonly width: number;
  readonly dash: number | null;
}

/** One line of text, already printable; `at` is the left end of its base line. Size in points, tracking in parts of it. */
export interface TextMark {
  readonly kind: 'text';
  readonly at: Point;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly tracking: number;
}

/** How a piece of text looks; `align` says which end or middle of it stands at the point given. */
export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly tracking?: number;
  readonly align?: 'left' | 'middle' | 'right';
}

/** Heading sizes stand closer, as on the screen. */
export const HEADING_TRACKING = -0.02;

export function settingOf(typefaces: Typefaces, style: TextStyle): Setting {
  return { typeface: typefaces[style.weight], size: style.size, tracking: style.tracking ?? 0 };
}

/** A line of text at a point of its base line. */
export function writeText(typefaces: Typefaces, at: Point, text: string, style: TextStyle): TextMark {
  const width = style.align === undefined || style.align === 'left' ? 0 : widthInMm(settingOf(typefaces, style), text);
  const left = at[0] - (style.align === 'middle' ? width / 2 : width);
  return { kind: 'text', at: [left, at[1]], text, size: style.size, weight: style.weight, colour: style.colour, tracking: style.tracking ?? 0 };
}

export function drawLine(from: Point, to: Point, width: number, colour: string, dash: number | null = null): Shape {
  return { kind: 'line', from, to, width, colour, dash };
}

export function drawPolygon(points: readonly Point[], fill: string, edge: Edge | null = null): Shape {
  return { kind: 'polygon', points, fill, edge };
}

export function drawDisc(at: Point, radius: number, fill: string, edge: Edge | null = null): Shape {
  return { kind: 'disc', at, radius, fill, edge };
}

/** The same marks, moved. */
export function moveMarks(marks: readonly Mark[], across: number, down: number): readonly Mark[] {
  const move = ([x, y]: Point): Point => [x + across, y + down];
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'line':
        return { ...mark, from: move(mark.from), to: move(mark.to) };
      case 'polygon':
        return { ...mark, points: mark.points.map(move) };
      default:
        return { ...mark, at: move(mark.at) };
    }
  });
}
