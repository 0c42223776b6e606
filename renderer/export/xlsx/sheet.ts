/** One sheet of a workbook as XML: its header row stays in view, numbers and days are real, and what looks like a formula is text. */

import type { Day } from '../../../assessments/figures-model.ts';
import type { Sheet, SheetCell } from '../../../assessments/report/workbook.ts';
import { tidyText } from '../type/printable.ts';
import { escapeXml, XML_PROLOGUE } from '../xml.ts';
import { FORM } from './styles.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Most characters that Excel takes in a cell. */
const MOST_IN_A_CELL = 32_767;
/** What Excel would take for a formula, once somebody opens the cell to change it. */
const FORMULA_START = /^[=+\-@\t\r]/u;
/** How Excel writes a character by its number, which plain text may look like. */
const CHARACTER_BY_NUMBER = /_(?=x[0-9a-f]{4}_)/giu;
/** Excel counts days from here, so that 1 is the first day of 1900 and days after February of that year are right. */
const DAY_NOUGHT = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Points: a line of text in a row, what stands free in it, and the highest row that Excel takes. */
const [LINE, PADDING, HIGHEST] = [15, 3, 409];
/** Characters across that still can be read when they are fitted to the width of a page; wider sheets go over several. */
const WIDEST_ON_A_PAGE = 230;
const SCALE_OF_WIDE = 70;

/** What stands above and below each printed page, in the words of Excel. */
export interface PageFrame {
  readonly header: string;
  readonly footer: string;
}

/** The whole sheet. */
export function writeSheet(sheet: Sheet, isFirst: boolean, frame: PageFrame): string {
  const { columns, rows, isNotes } = sheet;
  const header = columns.map(({ title }, at) => writeText(refOf(at, 0), title, holdsNumbers(sheet, at) ? FORM.numberHeader : FORM.header));
  const body = rows.map((row, index) => row.map((cell, at) => writeCell(refOf(at, index + 1), cell, columns[at]?.decimals ?? null)));
  const cells = [columns.map(({ title }) => title), ...rows];
  const lines = [header, ...body].map((row, index) => `<row r="${index + 1}" ht="${heightOf(sheet, cells[index] ?? [])}">${row.join('')}</row>`);
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const isWide = columns.reduce((sum, { width }) => sum + width, 0) > WIDEST_ON_A_PAGE;
  const last = refOf(columns.length - 1, rows.length);
  return [
    `${XML_PROLOGUE}<worksheet xmlns="${NAMESPACE}">`,
    isWide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE}"/>`,
    `<cols>${widths}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    isNotes ? '' : `<autoFilter ref="A1:${last}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isNotes ? 'portrait' : 'landscape'}" ${isWide ? `scale="${SCALE_OF_WIDE}" pageOrder="overThenDown"` : 'fitToWidth="1" fitToHeight="0"'}/>`,
    `<headerFooter><oddHeader>${escapeXml(frame.header)}</oddHeader><oddFooter>${escapeXml(frame.footer)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** The cells that a sheet fills, such as `$A$1:$C$31`. */
export function rangeOf({ columns, rows }: Sheet): string {
  return `$A$1:$${lettersOf(columns.length - 1)}$${rows.length + 1}`;
}

function writeCell(ref: string, cell: SheetCell, decimals: number | null): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}" s="${decimals === null ? FORM.number : FORM.oneDecimal}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return writeText(ref, cell, FORMULA_START.test(cell) ? FORM.looksLikeFormula : FORM.text);
  return `<c r="${ref}" s="${FORM.day}"><v>${numberOf(cell.day)}</v></c>`;
}

function writeText(ref: string, text: string, form: number): string {
  return `<c r="${ref}" s="${form}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(shorten(tidyText(text)).replaceAll(CHARACTER_BY_NUMBER, '_x005F_'))}</t></is></c>`;
}

/** Whole characters only, because half an emoji is no character. */
function shorten(text: string): string {
  return text.length <= MOST_IN_A_CELL ? text : `${text.slice(0, MOST_IN_A_CELL - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Programs that open a workbook do not all measure its lines, so the rows come with their height. */
function heightOf({ columns }: Sheet, row: readonly SheetCell[]): number {
  const lines = row.map((cell, at) => (typeof cell === 'string' ? countLines(cell, columns[at]?.width ?? 1) : 1));
  return Math.min(HIGHEST, PADDING + LINE * Math.max(1, ...lines));
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function holdsNumbers({ rows }: Sheet, at: number): boolean {
  const given = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
  return given.length > 0 && given.every((cell) => typeof cell === 'number');
}

function numberOf(day: Day): number {
  return (Date.parse(day) - DAY_NOUGHT) / DAY;
}

/** `B3` for the second column of the third row. */
function refOf(column: number, row: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

function lettersOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : `${lettersOf(Math.floor(column / 26) - 1)}${letter}`;
}
