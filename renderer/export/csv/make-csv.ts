/** Makes the data tables as CSV: UTF-8 with its mark, one header row, lines ended as RFC 4180 says, and no cell that a spreadsheet would run. */

import type { DataTable } from '../../../assessments/report/data-tables.ts';
import type { MadeDocument, Maker } from '../document.ts';

/** Spreadsheets know UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** What makes a spreadsheet take a cell for a formula: the signs, the wide ones of East Asian scripts, and spaces that some pass over. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/u;
/** What no text of a person needs, and what ends it early in some programs. */
const CONTROL = /(?![\t\r\n])\p{Cc}/gu;
const PLAIN_NUMBER = /^-?[0-9]+(\.[0-9]+)?$/u;

export const makeAnswersCsv: Maker = ({ data }) => Promise.resolve(makeCsv(data.answers));

export const makeActionsCsv: Maker = ({ data }) => Promise.resolve(makeCsv(data.actions));

function makeCsv(table: DataTable): MadeDocument {
  return { bytes: new TextEncoder().encode(BYTE_ORDER_MARK + writeCsv(table)), missing: [] };
}

/** The header row and the rows, each ended by carriage return and line feed. */
export function writeCsv(table: DataTable): string {
  return [table.columns, ...table.rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(text: string): string {
  const plain = text.replace(CONTROL, '');
  const harmless = FORMULA_START.test(plain) && !PLAIN_NUMBER.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
