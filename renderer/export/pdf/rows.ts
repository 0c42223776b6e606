/** Rows of a table as strips: whole, or line by line when a row is taller than any page should give it. */

import { drawLine, moveMarks, settingOf, writeText, type Mark } from '../drawing/marks.ts';
import { LINE } from '../drawing/palette.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapText } from '../type/wrap.ts';
import { baseOf, TEXT_WIDTH, type Run, type Strip, type TextForm } from './strips.ts';
import { addElement, type Element } from './tags.ts';

/** Space between two columns, in millimetres. */
export const GUTTER = 3;
const PADDING = 1.6;
/** A row up to this height stays whole; a taller one would leave pages half empty. */
const TALLEST_WHOLE_ROW = 110;

/** Where a column stands, in millimetres. */
export interface PlacedColumn {
  readonly left: number;
  readonly width: number;
}

/** What a cell holds: texts one under the other, and whether it is the header of its row. */
export interface CellContent {
  readonly texts: readonly { readonly text: string; readonly form: TextForm }[];
  readonly isHeader: boolean;
}

/** Columns side by side, each as wide as given with its gutter. */
export function placeColumns(widths: readonly number[]): readonly PlacedColumn[] {
  return widths.map((width, index) => ({
    left: widths.slice(0, index).reduce((sum, before) => sum + before, 0),
    width: index === widths.length - 1 ? width : width - GUTTER,
  }));
}

/** One row, with the hairline under it. */
export function layRow(
  typefaces: Typefaces,
  table: Element,
  columns: readonly PlacedColumn[],
  cells: readonly CellContent[],
  repeated: Strip['repeated'],
): readonly Strip[] {
  const row = addElement(table, 'TR');
  const placed = cells.map((cell, index) => {
    const column = columns[index] ?? { left: 0, width: TEXT_WIDTH };
    const element = cell.isHeader ? addElement(row, 'TH', { scope: 'Row' }) : addElement(row, 'TD');
    return { element, lines: linesOf(typefaces, cell, column) };
  });
  const lineHeight = Math.max(0, ...cells.flatMap((cell) => cell.texts.map(({ form }) => form.line)));
  const count = Math.max(0, ...placed.map(({ lines }) => lines.length));
  const more = repeated === undefined ? {} : { repeated };
  const stripOf = (from: number, to: number): Strip => {
    const top = from === 0 ? PADDING : 0;
    const height = top + (to - from) * lineHeight + (to === count ? PADDING : 0);
    const runs = placed.map(({ element, lines }): Run => {
      const shown = lines.slice(from, to).flatMap((line, index) => moveMarks([line], 0, top + index * lineHeight));
      return { element, marks: shown };
    });
    const rule: Run = { element: null, marks: [drawLine([0, height], [TEXT_WIDTH, height], 0.25, LINE)] };
    return { height, above: 0, runs: [...runs.filter(({ marks }) => marks.length > 0), ...(to === count ? [rule] : [])], ...more };
  };
  if (count * lineHeight <= TALLEST_WHOLE_ROW) return [stripOf(0, count)];
  return Array.from({ length: count }, (_, line) => ({ ...stripOf(line, line + 1), keepsWithNext: line === 0 || line === count - 2 }));
}

/** The lines of a cell as marks, each as if it were the first of its row. */
function linesOf(typefaces: Typefaces, cell: CellContent, column: PlacedColumn): readonly Mark[] {
  return cell.texts.flatMap(({ text, form }, index) => {
    // The space keeps the two texts of a cell apart where they are read out or copied.
    const lines = wrapText(settingOf(typefaces, form), index < cell.texts.length - 1 ? `${text} ` : text, column.width);
    return lines.map((line) => writeText(typefaces, [column.left, baseOf(form, 0)], line, form));
  });
}
