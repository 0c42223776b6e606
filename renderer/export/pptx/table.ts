/** A table of a slide: its columns and the heights of its rows, and itself with a real header row. */

import type PptxGenJS from 'pptxgenjs';
import type { Cell, Table } from '../../../assessments/report/blocks.ts';
import { fitColumns } from '../type/columns.ts';
import type { Typefaces } from '../type/typeface.ts';
import type { TextSizes } from './sizes.ts';
import { heightOf, INK_COLOUR, linesOf, listRuns, MUTED_COLOUR, paragraphOf, WIDEST, type Paragraph } from './text.ts';

/** Room left and right of the text of a cell, and above and below it. */
export const PADDING = { across: 3, down: 1.2 } as const;
/** The size for which columns are fitted, in points. */
const PAPER_SIZE = 10;
/** A column has a little more than its longest word. */
const SPARE = 1.5;
/** A text of so few characters should stay on one line: "Communications Officer". */
const LONGEST_WHOLE = 24;
/** A broken word is as bad as so many broken texts. */
const BROKEN_WORD = 10;
const HEADER_RULE = { pt: 1.25, color: INK_COLOUR } as const;
const ROW_RULE = { pt: 0.75, color: 'bg2' } as const;

/** A table with its sizes: widths of columns and heights of rows in millimetres. */
export interface TablePlan {
  readonly table: Table;
  readonly sizes: TextSizes;
  readonly widths: readonly number[];
  readonly headHeight: number;
  readonly rowHeights: readonly number[];
}

/** The table in that width. */
export function planTable(typefaces: Typefaces, table: Table, width: number, sizes: TextSizes): TablePlan {
  // Widths are measured at the size of cells on paper, and in Inter.
  const scale = (sizes.cell / PAPER_SIZE) * WIDEST.semibold;
  const widths = fitColumns(typefaces, table, width / scale, (2 * PADDING.across + SPARE) / scale).map((each) => each * scale);
  const heightOfRow = (cells: readonly (readonly Paragraph[])[]) =>
    2 * PADDING.down + Math.max(...cells.map((paragraphs, at) => heightOf(typefaces, paragraphs, (widths[at] ?? 0) - 2 * PADDING.across)));
  return {
    table,
    sizes,
    widths,
    headHeight: heightOfRow(headOf(table, sizes)),
    rowHeights: table.rows.map((row) => heightOfRow(cellsOf(table, row, sizes))),
  };
}

/** What is broken in the table because its columns are too narrow: a point for each short text, and many for each word. */
export function countBroken(typefaces: Typefaces, { table, sizes, widths }: TablePlan): number {
  const isBroken = ({ text, size, isBold, at }: Measured) => linesOf(typefaces, paragraphOf(text, size, { isBold }), (widths[at] ?? 0) - 2 * PADDING.across).length > 1;
  const heads = table.columns.map(({ title }, at): Measured => ({ text: title, size: sizes.quiet, isBold: true, at }));
  const cells = table.rows.flatMap((row) => row.map(({ text }, at): Measured => ({ text, size: sizes.cell, isBold: at === 0, at })));
  const words = [...heads, ...cells].flatMap((each) => each.text.split(/[ \n-]/u).map((text) => ({ ...each, text })));
  return cells.filter((each) => each.text.length <= LONGEST_WHOLE && isBroken(each)).length + BROKEN_WORD * words.filter(isBroken).length;
}

interface Measured {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly at: number;
}

/** The header row with some of the rows, as the library takes them. */
export function listRows({ table, sizes }: TablePlan, rows: readonly Table['rows'][number][]): PptxGenJS.TableRow[] {
  return [rowOf(headOf(table, sizes), HEADER_RULE), ...rows.map((row) => rowOf(cellsOf(table, row, sizes), ROW_RULE))];
}

function headOf({ columns }: Table, { quiet }: TextSizes): readonly (readonly Paragraph[])[] {
  return columns.map(({ title }) => [paragraphOf(title, quiet, { isBold: true, colour: MUTED_COLOUR })]);
}

function cellsOf({ columns }: Table, row: readonly Cell[], { cell, quiet }: TextSizes): readonly (readonly Paragraph[])[] {
  return row.map(({ text, second }, at) => {
    const isNumber = columns[at]?.isNumber === true;
    return [
      paragraphOf(text, cell, { isBold: at === 0 && !isNumber }),
      ...(second === null ? [] : [paragraphOf(second, quiet, { colour: MUTED_COLOUR })]),
    ];
  });
}

/** Rules stand under rows only. */
function rowOf(cells: readonly (readonly Paragraph[])[], rule: PptxGenJS.BorderProps): PptxGenJS.TableRow {
  const none = { type: 'none' } as const;
  return cells.map((paragraphs) => ({ text: listRuns(paragraphs), options: { border: [none, none, rule, none] } }));
}
