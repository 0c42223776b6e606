/** Tables of an OpenDocument text: header rows that repeat, header columns, rows that stay whole, and hairlines as in the PDF. */

import type { Cell, Fact, Table } from '../../../assessments/report/blocks.ts';
import { MOST_ROWS_TOGETHER } from '../order.ts';
import { fitTable } from '../type/columns.ts';
import type { Typefaces } from '../type/typeface.ts';
import { writeAttributes, type Attributes } from '../xml.ts';
import type { Gathering } from './gathering.ts';
import { CELL, ROW, STYLE, TEXT_WIDTH } from './styles.ts';
import type { Look, Write } from './text.ts';

/** Space between two columns: the right margin of a cell, in millimetres. */
const GUTTER = 3;
/** Text processors set type a little wider than we measure it. */
const TOLERANCE = 0.8;
/** A row with more characters than this may break across pages: whole, it would leave most of one empty. */
const MOST_IN_WHOLE_ROW = 2_000;
/** Facts of so few lines stand on one page, and so does a small table, as long as they have no more characters than this. */
const MOST_FACTS_WHOLE = 12;
const MOST_IN_WHOLE_TABLE = 2_500;

const LABEL_WIDTH = 35;

/** What every table needs: a way to write, and where names are given. */
interface Setup {
  readonly typefaces: Typefaces;
  readonly write: Write;
  readonly gathering: Gathering;
}

/** The table, named by its caption for programs that list tables. Of a numbered one the first two columns name the rows. */
export function writeTable({ typefaces, write, gathering }: Setup, table: Table): string {
  const { widths, isSmall } = fitTable(typefaces, table, TEXT_WIDTH, GUTTER + TOLERANCE);
  const headers = table.columns[0]?.isNumber === true && table.columns.length > 1 ? 2 : 1;
  const head = table.columns.map(({ title }) => writeCell(CELL.column, write.paragraph(title, { style: STYLE.column, isSmall }))).join('');
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) => writeCell(CELL.body, writeLines(write, cell, { style: index < headers ? STYLE.row : STYLE.cell, isSmall })));
    return writeRow(cells.join(''), lengthOf(row));
  });
  const isWhole = table.rows.length <= MOST_ROWS_TOGETHER && table.rows.reduce((sum, row) => sum + lengthOf(row), 0) <= MOST_IN_WHOLE_TABLE;
  return assemble(gathering, table.caption, { widths, headers, isWhole, keepNext: table.note !== null, above: 0, below: table.note === null ? 4.2 : 1 }, `${writeHead(head)}${rows.join('')}`);
}

/** Labels with their values, together with the sentence that closes them. */
export function writeFacts({ write, gathering }: Setup, facts: readonly Fact[], { title, isClosed }: { readonly title: string; readonly isClosed: boolean }): string {
  const rows = facts.map(({ label, value }, index) => {
    const style = index === 0 ? CELL.firstFact : CELL.fact;
    const cells = [write.paragraph(label, { style: STYLE.second }), write.paragraph(value, { style: STYLE.cell })].map((cell) => writeCell(style, cell));
    return writeRow(cells.join(''), value.length);
  });
  const isWhole = facts.length <= MOST_FACTS_WHOLE && facts.reduce((sum, { value }) => sum + value.length, 0) <= MOST_IN_WHOLE_TABLE;
  return assemble(gathering, title, { widths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH], headers: 1, isWhole, keepNext: isClosed, above: 0, below: 4.2 }, rows.join(''));
}

/** Today under a solid rule, next under a dashed one. */
export function writeTodayNext({ write, gathering }: Setup, today: Fact, next: Fact): string {
  const writeSides = (left: string, right: string) => `${writeCell(CELL.left, left)}${writeCell(CELL.right, right)}`;
  const head = writeSides(write.paragraph(today.label, { style: STYLE.today }), write.paragraph(next.label, { style: STYLE.next }));
  const row = writeSides(write.paragraph(today.value, { style: STYLE.cell }), write.paragraph(next.value, { style: STYLE.cell }));
  const title = `${today.label} – ${next.label}`;
  const shape = { widths: [TEXT_WIDTH / 2, TEXT_WIDTH / 2], headers: 0, isWhole: true, keepNext: false, above: 1.5, below: 4.2 };
  return assemble(gathering, title, shape, `${writeHead(head)}${writeRow(row, today.value.length + next.value.length)}`);
}

function writeLines(write: Write, { text, second }: Cell, look: Look): string {
  const first = write.paragraph(text, look);
  return second === null ? first : `${first}${write.paragraph(second, { ...look, style: STYLE.second })}`;
}

function writeCell(style: string, content: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;
}

function writeHead(cells: string): string {
  return `<table:table-header-rows><table:table-row table:style-name="${ROW.whole}">${cells}</table:table-row></table:table-header-rows>`;
}

function writeRow(cells: string, length: number): string {
  return `<table:table-row table:style-name="${length <= MOST_IN_WHOLE_ROW ? ROW.whole : ROW.breaking}">${cells}</table:table-row>\n`;
}

function lengthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { text, second }) => sum + text.length + (second?.length ?? 0), 0);
}

/** Widths and space above and below in millimetres; how many columns from the left name the rows; whether it stands on one page, and on that of what comes next. */
interface Shape {
  readonly widths: readonly number[];
  readonly headers: number;
  readonly isWhole: boolean;
  readonly keepNext: boolean;
  readonly above: number;
  readonly below: number;
}

function assemble(gathering: Gathering, caption: string, { widths, headers, isWhole, keepNext, above, below }: Shape, rows: string): string {
  const properties: Attributes = {
    'style:width': `${TEXT_WIDTH}mm`,
    'table:align': 'left',
    'fo:margin-top': `${above}mm`,
    'fo:margin-bottom': `${below}mm`,
    'style:may-break-between-rows': isWhole ? 'false' : undefined,
    'fo:keep-with-next': keepNext ? 'always' : undefined,
  };
  const names = gathering.nameTable(caption, properties, widths);
  const columns = names.columns.map((name) => `<table:table-column table:style-name="${name}"/>`);
  const header = headers === 0 ? '' : `<table:table-header-columns>${columns.slice(0, headers).join('')}</table:table-header-columns>`;
  const attributes = writeAttributes({ 'table:name': names.title, 'table:style-name': names.table });
  return `<table:table${attributes}>${header}${columns.slice(headers).join('')}${rows}</table:table>\n`;
}
