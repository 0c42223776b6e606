/** Tables in a PDF: header cells with their scope for readers, and the header row again at the top of every page. */

import type { Fact, Table } from '../../../assessments/report/blocks.ts';
import { drawLine, moveMarks, type Mark } from '../drawing/marks.ts';
import { EDGE, LINE } from '../drawing/palette.ts';
import { MOST_ROWS_TOGETHER } from '../order.ts';
import { fitTable } from '../type/columns.ts';
import type { Typefaces } from '../type/typeface.ts';
import { CAPTION, CELL, CELL_FORMS, CELL_SECOND, NOTE, SMALL_FORMS } from './forms.ts';
import { GUTTER, layRow, placeColumns, type CellContent, type PlacedColumn } from './rows.ts';
import { flowText, setText, TEXT_WIDTH, type Run, type Strip, type TextForm } from './strips.ts';
import { addElement, type Element } from './tags.ts';

/** Rows stay together if they are no taller than this, in millimetres. */
const TALLEST_TOGETHER = 125;
const LABEL_WIDTH = 35;

/** A table. Its caption is left out where the heading above says the same. */
export function layTable(typefaces: Typefaces, parent: Element, table: Table, isCaptionShown: boolean): readonly Strip[] {
  const element = addElement(parent, 'Table');
  const caption = isCaptionShown ? flowText(typefaces, addElement(element, 'Caption'), table.caption, CAPTION) : [];
  const { widths, isSmall } = fitTable(typefaces, table, TEXT_WIDTH, GUTTER);
  const columns = placeColumns(widths);
  const forms = isSmall ? SMALL_FORMS : CELL_FORMS;
  const head = layHead(typefaces, element, table, { columns, form: forms.column, above: isCaptionShown ? 0.5 : 3 });
  const repeated = { height: head.height, marks: head.runs.flatMap((run) => run.marks) };
  // A table that numbers its rows has its real header in the second column.
  const isNumbered = table.columns[0]?.isNumber === true;
  const rows = table.rows.flatMap((row) => {
    const cells = row.map((cell, index): CellContent => {
      const isHeader = index === 0 || (isNumbered && index === 1);
      const second = cell.second === null ? [] : [{ text: cell.second, form: forms.second }];
      return { texts: [{ text: cell.text, form: isHeader ? forms.header : forms.cell }, ...second], isHeader };
    });
    return layRow(typefaces, element, columns, cells, repeated);
  });
  const note = table.note === null ? [] : flowText(typefaces, addElement(parent, 'P'), table.note, NOTE);
  const held = rows.length <= MOST_ROWS_TOGETHER ? holdTogether(rows) : holdEnds(rows);
  const last = held.slice(-1).map((row) => (note.length > 0 ? holdToNext(row) : row));
  return [...caption.map(holdToNext), head, ...held.slice(0, -1), ...last, ...note];
}

/** Labels with their values: a table without a header row, where the first cell of each row is its header. */
export function layFacts(typefaces: Typefaces, parent: Element, facts: readonly Fact[]): readonly Strip[] {
  const element = addElement(parent, 'Table');
  const columns = placeColumns([LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH]);
  const top: Strip = { height: 0.2, above: 4, runs: [{ element: null, marks: [drawLine([0, 0.1], [TEXT_WIDTH, 0.1], 0.25, LINE)] }], keepsWithNext: true };
  const rows = facts.flatMap(({ label, value }) => {
    const header: CellContent = { texts: [{ text: label, form: CELL_SECOND }], isHeader: true };
    return layRow(typefaces, element, columns, [header, { texts: [{ text: value, form: CELL }], isHeader: false }], undefined);
  });
  return [top, ...holdTogether(rows)];
}

/** Where the header row stands, and how its titles are set. */
interface Head {
  readonly columns: readonly PlacedColumn[];
  readonly form: TextForm;
  readonly above: number;
}

function layHead(typefaces: Typefaces, table: Element, content: Table, { columns, form, above }: Head): Strip {
  const row = addElement(table, 'TR');
  const titles = content.columns.map(({ title }, index) => {
    const column = columns[index] ?? { left: 0, width: TEXT_WIDTH };
    const text = setText(typefaces, title, form, column.width);
    return { element: addElement(row, 'TH', { scope: 'Column' }), height: text.height, marks: moveMarks(text.marks, column.left, 0) };
  });
  const tallest = Math.max(0, ...titles.map(({ height }) => height));
  const height = tallest + 1.4;
  // Short titles stand at the foot of the row, next to what they name.
  const runs = titles.map(({ element, height: own, marks }): Run => ({ element, marks: moveMarks(marks, 0, tallest - own) }));
  const rule: readonly Mark[] = [drawLine([0, height], [TEXT_WIDTH, height], 0.35, EDGE)];
  return { height, above, runs: [...runs, { element: null, marks: rule }], keepsWithNext: true };
}

/** Rows that are not too tall together stay on one page. */
function holdTogether(rows: readonly Strip[]): readonly Strip[] {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return height > TALLEST_TOGETHER ? holdEnds(rows) : [...rows.slice(0, -1).map(holdToNext), ...rows.slice(-1)];
}

/** No row stands alone at the foot or the head of a page: the first is held to the second, and the last but one to the last. */
function holdEnds(rows: readonly Strip[]): readonly Strip[] {
  return rows.map((row, index) => (index === 0 || index === rows.length - 2 ? holdToNext(row) : row));
}

export function holdToNext(strip: Strip): Strip {
  return { ...strip, keepsWithNext: true };
}
