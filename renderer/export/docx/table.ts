/** Tables of a Word document: header rows that repeat, rows that stay whole, and hairlines as in the PDF. */

import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type IBorderOptions, type Paragraph } from 'docx';
import type { Fact, Table as ReportTable } from '../../../assessments/report/blocks.ts';
import { BLUE, EDGE, LINE, PLUM } from '../drawing/palette.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { MOST_ROWS_TOGETHER } from '../order.ts';
import { fitTable } from '../type/columns.ts';
import type { Typefaces } from '../type/typeface.ts';
import { SMALL, STYLE, TEXT_WIDTH, wordColour } from './styles.ts';
import type { Write } from './text.ts';

const NONE: IBorderOptions = { style: BorderStyle.NONE };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: wordColour(LINE) };
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: wordColour(EDGE) };
/** Space between two columns: the right margin of a cell, in millimetres. */
const GUTTER = 3;
/** Word processors set type a little wider than we measure it. */
const TOLERANCE = 0.8;
const MARGINS = { top: 80, bottom: 80, left: 0, right: 170 };
/** A row with more characters than this may break across pages: whole, it would leave most of one empty. */
const MOST_IN_WHOLE_ROW = 2_000;
/** So few facts, with no more characters than this, stay on one page. */
const MOST_FACTS_WHOLE = 12;
const MOST_IN_WHOLE_FACTS = 2_500;
/** Part of the width that the labels of facts take. */
const LABELS = 35 / 170;

export function makeTable(typefaces: Typefaces, write: Write, table: ReportTable): Table {
  const fit = fitTable(typefaces, table, DRAWING_WIDTH, GUTTER + TOLERANCE);
  const widths = fit.widths.map((width) => Math.round((width / DRAWING_WIDTH) * TEXT_WIDTH));
  const styles = fit.isSmall ? SMALL : STYLE;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => makeCell([write(column.title, { style: styles.column })], widths[index] ?? 0, RULE)),
  });
  const isNumbered = table.columns[0]?.isNumber === true;
  const rows = table.rows.map((row, number) => {
    const toGo = table.rows.length - 1 - number;
    const isHeldToNext = toGo > 0 && (table.rows.length <= MOST_ROWS_TOGETHER || number === 0 || toGo === 1);
    const cells = row.map((cell, index) => {
      const style = index === 0 || (isNumbered && index === 1) ? styles.row : styles.cell;
      const second = cell.second === null ? [] : [write(cell.second, { style: styles.second, keepNext: isHeldToNext })];
      return makeCell([write(cell.text, { style, keepNext: isHeldToNext }), ...second], widths[index] ?? 0, HAIRLINE);
    });
    const length = row.reduce((sum, cell) => sum + cell.text.length, 0);
    return new TableRow({ cantSplit: length <= MOST_IN_WHOLE_ROW, children: cells });
  });
  return assemble([header, ...rows], widths);
}

/** Labels with their values. */
export function makeFacts(write: Write, facts: readonly Fact[]): Table {
  const widths = [Math.round(TEXT_WIDTH * LABELS), Math.round(TEXT_WIDTH * (1 - LABELS))];
  const isWhole = facts.length <= MOST_FACTS_WHOLE && facts.reduce((sum, { value }) => sum + value.length, 0) <= MOST_IN_WHOLE_FACTS;
  const rows = facts.map(({ label, value }, index) => {
    const top = index === 0 ? HAIRLINE : NONE;
    const keepNext = isWhole && index < facts.length - 1;
    const cells = [write(label, { style: STYLE.second, keepNext }), write(value, { style: STYLE.cell, keepNext })];
    const children = cells.map((cell, column) => makeCell([cell], widths[column] ?? 0, HAIRLINE, top));
    return new TableRow({ cantSplit: value.length <= MOST_IN_WHOLE_ROW, children });
  });
  return assemble(rows, widths);
}

/** Today under a solid rule, next under a dashed one. */
export function makeTodayNext(write: Write, today: Fact, next: Fact): Table {
  const widths = [TEXT_WIDTH * 0.48, TEXT_WIDTH * 0.04, TEXT_WIDTH * 0.48].map(Math.round);
  const side = (fact: Fact, width: number, top: IBorderOptions): TableCell =>
    new TableCell({
      children: [write(fact.label, { style: STYLE.row }), write(fact.value, { style: STYLE.cell })],
      width: { size: width, type: WidthType.DXA },
      margins: { ...MARGINS, right: 0 },
      borders: { ...NO_BORDERS, top },
    });
  const between = new TableCell({
    children: [write('', { style: STYLE.cell })],
    width: { size: widths[1] ?? 0, type: WidthType.DXA },
    borders: NO_BORDERS,
  });
  const cells = [
    side(today, widths[0] ?? 0, { style: BorderStyle.SINGLE, size: 18, color: wordColour(BLUE) }),
    between,
    side(next, widths[2] ?? 0, { style: BorderStyle.DASHED, size: 18, color: wordColour(PLUM) }),
  ];
  return assemble([new TableRow({ cantSplit: true, children: cells })], widths);
}

function makeCell(children: readonly Paragraph[], width: number, bottom: IBorderOptions, top: IBorderOptions = NONE): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, margins: MARGINS, borders: { ...NO_BORDERS, top, bottom } });
}

function assemble(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({ rows, columnWidths: widths, width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: NO_BORDERS });
}
