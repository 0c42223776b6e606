/** What a slide is laid out from: text, tables and drawings, each with the room that it takes. */

import type { Block, DotPlot, Figure } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';
import { drawFigure, type ChartWords, type Drawing } from '../drawing/drawing.ts';
import { drawDotPlot } from '../drawing/dot-plot.ts';
import { makeFigurePrintable } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import type { TextSizes } from './sizes.ts';
import { planTable, type TablePlan } from './table.ts';
import { BLUE_COLOUR, INK_COLOUR, MUTED_COLOUR, paragraphOf, type Paragraph } from './text.ts';

/** A stretch of text, rows of a table, or a drawing. */
export type Piece =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly plan: TablePlan; readonly rows: TablePlan['table']['rows'] }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly drawing: Drawing };

const COLOURS = { lead: BLUE_COLOUR, text: INK_COLOUR, note: MUTED_COLOUR } as const;

/** What is needed to measure and to draw. */
export interface Measure {
  readonly typefaces: Typefaces;
  readonly words: ChartWords;
  readonly width: number;
  readonly sizes: TextSizes;
}

/** Room under a paragraph, in parts of its size in millimetres. */
const AFTER = 0.16;
/** Room under the last of a list of facts, in millimetres. */
const AFTER_FACTS = 8;

/** The blocks of a slide, with text that stands together in one piece. */
export function listPieces(measure: Measure, blocks: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of blocks.flatMap((block) => piecesOf(measure, block))) {
    const before = pieces.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text') pieces.splice(-1, 1, { kind: 'text', paragraphs: [...before.paragraphs, ...piece.paragraphs] });
    else pieces.push(piece);
  }
  return pieces;
}

function piecesOf(measure: Measure, block: Block): readonly Piece[] {
  const { sizes, typefaces } = measure;
  switch (block.kind) {
    case 'paragraph':
      return [textOf([paragraphOf(block.text, sizes[block.style], { colour: COLOURS[block.style], after: sizes[block.style] * AFTER })])];
    case 'heading':
      return [textOf([paragraphOf(block.text, sizes.text, { isBold: true, after: 1 })])];
    case 'list':
      return [textOf(block.items.map((item) => paragraphOf(item, sizes.text, { isBullet: true, after: sizes.text * AFTER })))];
    case 'facts':
      return [textOf(block.rows.map((row, at) => factOf(row, sizes.text, at === block.rows.length - 1 ? AFTER_FACTS : sizes.text * AFTER)))];
    case 'today-next':
      return [textOf([block.today, block.next].map((row) => factOf(row, sizes.text, sizes.text * AFTER)))];
    case 'table': {
      const { table } = block;
      const note: readonly Piece[] = table.note === null ? [] : [textOf([paragraphOf(table.note, sizes.note, { colour: MUTED_COLOUR, after: sizes.note * AFTER })])];
      return [{ kind: 'table', plan: planTable(typefaces, table, measure.width, sizes), rows: table.rows }, ...note];
    }
    case 'figure': {
      const printable = makeFigurePrintable(block.figure, typefaces.regular);
      return [{ kind: 'figure', figure: block.figure, drawing: draw(measure, printable) }];
    }
    default:
      return assertNever(block);
  }
}

function textOf(paragraphs: readonly Paragraph[]): Piece {
  return { kind: 'text', paragraphs };
}

function factOf({ label, value }: { readonly label: string; readonly value: string }, size: number, after: number): Paragraph {
  const runs = [
    { text: `${label}: `, isBold: true, colour: INK_COLOUR },
    { text: value, isBold: false, colour: INK_COLOUR },
  ];
  return { runs, size, isBullet: false, after, align: 'left' };
}

function draw({ typefaces, words }: Measure, figure: Figure): Drawing {
  return isDotPlot(figure) ? drawDotPlot(typefaces, figure, words, true) : drawFigure(typefaces, figure, words);
}

function isDotPlot(figure: Figure): figure is DotPlot {
  return figure.kind === 'dot-plot';
}
