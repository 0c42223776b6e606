/** The table as a file that Excel and LibreOffice open as it is, and as they save it again. */

/** The heading of each column, by which a saved table is read. */
export const COLUMNS = ['Place', 'English', 'Welsh'] as const;

/** One row as it was read. `number` is the row in the spreadsheet; the headings are row 1. */
export interface CsvRow {
  readonly number: number;
  readonly place: string;
  readonly english: string;
  readonly welsh: string;
}

const BYTE_ORDER_MARK = '\u{FEFF}';
/** What a spreadsheet would work out instead of showing: formulas, and dates such as 1/2. */
const WORKED_OUT = /^(?:[=+\-@\t\r]|[0-9]+(?:[-/:.][0-9]+)+$)/u;
/** A European Excel puts semicolons in, and some programs tabs. */
const SEPARATORS = [',', ';', '\t'];

/** The table with its headings: UTF-8 with a byte order mark, RFC 4180. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** The rows of a table, its columns found by their headings; or a sentence on why it cannot be read. Rows with nothing in them are left out. */
export function readCsv(bytes: Uint8Array): readonly CsvRow[] | string {
  const text = decode(bytes);
  if (text === null) return 'The table is not saved as UTF-8, so some letters are lost. Save it as “CSV UTF-8”.';
  const separator = SEPARATORS.find((each) => text.split(/\r?\n/, 1)[0]?.includes(each)) ?? ',';
  const records = readRecords(text, separator);
  if (records === null) return 'The table ends inside quotation marks, so part of it is missing.';
  const [places, englishes, welshes] = COLUMNS.map((column) => records[0]?.indexOf(column) ?? -1);
  if (places === undefined || englishes === undefined || welshes === undefined || Math.min(places, englishes, welshes) < 0) {
    return `The first row of the table must have the headings ${COLUMNS.join(', ')}.`;
  }
  return records
    .map((record, index) => ({ number: index + 1, place: cell(record, places), english: cell(record, englishes), welsh: cell(record, welshes) }))
    .slice(1)
    .filter(({ place, english, welsh }) => place + english + welsh !== '');
}

function cell(record: readonly string[], column: number): string {
  const text = (record[column] ?? '').replaceAll('\r\n', '\n');
  return text.startsWith("'") && WORKED_OUT.test(text.slice(1)) ? text.slice(1) : text;
}

function writeCell(text: string): string {
  const harmless = WORKED_OUT.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where a quotation mark is never closed. */
function readRecords(text: string, separator: string): readonly (readonly string[])[] | null {
  const records: string[][] = [];
  let record: string[] = [];
  let written = '';
  let isQuoted = false;
  const endCell = () => {
    record.push(written);
    written = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      written += '"';
      at += 1;
    } else if (isQuoted) {
      if (sign === '"') isQuoted = false;
      else written += sign;
    } else if (sign === '"' && written === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      records.push(record);
      record = [];
    } else if (sign !== '\r' || text[at + 1] !== '\n') written += sign;
  }
  if (written !== '' || record.length > 0) {
    endCell();
    records.push(record);
  }
  return isQuoted ? null : records;
}
