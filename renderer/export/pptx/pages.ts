/** Breaks what a slide holds into as many slides as it needs: rows of a table and lines of a long text go on, a drawing stays whole. */

import type { Block } from '../../../assessments/report/blocks.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { listPieces, type Measure, type Piece } from './pieces.ts';
import { heightOfLines, TEXT_SIZES, type Box } from './sizes.ts';
import { countBroken } from './table.ts';
import { heightOf, linesOf, type Paragraph } from './text.ts';

/** A piece with its place. */
export interface Placed {
  readonly piece: Piece;
  readonly box: Box;
}

/** What stands on one slide. */
export type Page = readonly Placed[];

/** Room between pieces. */
const GAP = 5;
/** A drawing in less than this part of its full height is too small to read: it goes to the next slide. */
const LEAST_OF_DRAWING = 0.75;
/** Short texts that must be broken in larger text before smaller is better. */
const WORTH_OF_A_STEP = 2;
/** Steps in which tables are evened out over their slides, in millimetres. */
const STEP = 4;

/** The slides that the blocks need in that place: as few as can be. Where several sizes of text give as few, the larger ones go before those that break fewer short texts of tables by one or two. A slide may be empty. */
export function listPages(measure: Omit<Measure, 'sizes' | 'width'>, blocks: readonly Block[], place: Box): readonly Page[] {
  const ways = TEXT_SIZES.map((sizes, step) => {
    const whole = { ...measure, width: place.width, sizes };
    const pieces = listPieces(whole, blocks);
    const pages = fill(whole, pieces, place);
    const broken = pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? countBroken(measure.typefaces, piece.plan) : 0), 0);
    return { whole, pieces, pages, cost: broken + step * WORTH_OF_A_STEP };
  });
  const [best] = ways.toSorted((one, other) => one.pages.length - other.pages.length || one.cost - other.cost);
  return best === undefined ? [[]] : even(best.whole, best.pieces, place, best.pages);
}

/** The same number of slides, with about as much on each, so that the last has no single row. */
function even(measure: Measure, pieces: readonly Piece[], place: Box, pages: readonly Page[]): readonly Page[] {
  if (pages.length === 1 || pieces.some(({ kind }) => kind === 'figure')) return pages;
  const lower = fill(measure, pieces, { ...place, height: place.height - STEP });
  return place.height > 2 * STEP && lower.length === pages.length ? even(measure, pieces, { ...place, height: place.height - STEP }, lower) : pages;
}

function fill(measure: Measure, pieces: readonly Piece[], place: Box): readonly Page[] {
  const pages: Placed[][] = [[]];
  let top = 0;
  const waiting = [...pieces];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const page = pages.at(-1) ?? [];
    const start = page.length === 0 ? 0 : top + GAP;
    const { now, height, rest } = cut(measure, piece, place.height - start, page.length === 0, heightAfter(measure, piece, waiting));
    if (now !== null) {
      page.push({ piece: now, box: { x: place.x, y: place.y + start, width: widthOf(now, place.width, height), height } });
      top = start + height;
    }
    if (rest !== null) {
      pages.push([]);
      waiting.unshift(rest);
    }
  }
  return pages;
}

/** Room that text takes which stands under a drawing: the drawing gives way to it. */
function heightAfter({ typefaces, width }: Measure, piece: Piece, waiting: readonly Piece[]): number {
  const [next] = waiting;
  return piece.kind === 'figure' && next?.kind === 'text' ? GAP + heightOf(typefaces, next.paragraphs, width) : 0;
}

/** What of a piece has room, how high it is, and what is left over. On an empty slide something always goes on. */
interface Cut {
  readonly now: Piece | null;
  readonly height: number;
  readonly rest: Piece | null;
}

function cut(measure: Measure, piece: Piece, room: number, isFirst: boolean, after: number): Cut {
  if (piece.kind === 'figure') {
    const full = (piece.drawing.height * measure.width) / DRAWING_WIDTH;
    const beside = Math.min(full, room - after);
    const height = beside >= full * LEAST_OF_DRAWING ? beside : Math.min(full, room);
    return isFirst || height >= full * LEAST_OF_DRAWING ? { now: piece, height, rest: null } : { now: null, height: 0, rest: piece };
  }
  return piece.kind === 'table' ? cutTable(piece, room, isFirst) : cutText(measure, piece.paragraphs, room, isFirst);
}

function cutTable(piece: Extract<Piece, { kind: 'table' }>, room: number, isFirst: boolean): Cut {
  const { plan, rows } = piece;
  let height = plan.headHeight;
  let count = 0;
  for (const row of rows) {
    const next = height + (plan.rowHeights[plan.table.rows.indexOf(row)] ?? 0);
    if (next > room && !(isFirst && count === 0)) break;
    height = next;
    count += 1;
  }
  if (count === 0 && rows.length > 0) return { now: null, height: 0, rest: piece };
  return { now: { ...piece, rows: rows.slice(0, count) }, height, rest: count === rows.length ? null : { ...piece, rows: rows.slice(count) } };
}

function cutText({ typefaces, width }: Measure, paragraphs: readonly Paragraph[], room: number, isFirst: boolean): Cut {
  const textOf = (some: readonly Paragraph[]): Piece | null => (some.length === 0 ? null : { kind: 'text', paragraphs: some });
  const fitting = paragraphs.findIndex((_, at) => heightOf(typefaces, paragraphs.slice(0, at + 1), width) - (paragraphs[at]?.after ?? 0) > room);
  if (fitting === -1) return { now: textOf(paragraphs), height: heightOf(typefaces, paragraphs, width), rest: null };
  const whole = paragraphs.slice(0, fitting);
  const long = paragraphs[fitting];
  if (whole.length > 0 || long === undefined || !isFirst) return { now: textOf(whole), height: heightOf(typefaces, whole, width), rest: textOf(paragraphs.slice(fitting)) };
  const [head, tail] = cutParagraph(long, linesOf(typefaces, long, width), Math.max(1, Math.floor(room / heightOfLines(1, long.size))));
  return { now: textOf([head]), height: heightOf(typefaces, [head], width), rest: textOf([tail, ...paragraphs.slice(1)]) };
}

/** A paragraph of more lines than a slide has goes on on the next, in the look of its last run. */
function cutParagraph(paragraph: Paragraph, lines: readonly string[], count: number): readonly [Paragraph, Paragraph] {
  const run = paragraph.runs.at(-1) ?? { text: '', isBold: false, colour: 'tx1' };
  const part = (some: readonly string[]): Paragraph => ({ ...paragraph, runs: [{ ...run, text: some.join('').trim() }] });
  return [part(lines.slice(0, count)), part(lines.slice(count))];
}

/** A drawing that had to be lower is narrower too. */
function widthOf(piece: Piece, width: number, height: number): number {
  return piece.kind === 'figure' ? Math.min(width, (height * DRAWING_WIDTH) / piece.drawing.height) : width;
}
