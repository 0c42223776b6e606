/** How wide the columns of a table are: about as the report says, never narrower than a word, and with room for those with more to say. */

import type { Table } from '../../../assessments/report/blocks.ts';
import type { Typefaces } from './typeface.ts';
import { widthInMm, type Setting } from './wrap.ts';

/** Type size of cells in points, in every format. */
const CELL_SIZE = 10;
/** No column asks for more than this part of the table. */
const MOST_WANTED = 0.6;
/** A text of so few characters is not broken: "4 Embedded". */
const LONGEST_WHOLE = 12;
/** The part of its share that a column keeps, needed or not; the rest goes to where text is. */
const PART_KEPT = 0.7;

/** What a column needs: the width of its longest word and of its longest line, and of all its cells one by one. */
interface Need {
  readonly share: number;
  readonly least: number;
  readonly wanted: number;
  readonly cells: readonly number[];
}

/** Widths in millimetres that add up to `total`; each has its `gutter` in it. */
export function fitColumns(typefaces: Typefaces, table: Table, total: number, gutter: number): readonly number[] {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  const needs = table.columns.map((_, index) => needOf(typefaces, table, index, { total, gutter, whole }));
  if (needs.every(({ share, wanted }) => share >= wanted)) return needs.map(({ share }) => share);
  const start = needs.map(({ share, least, wanted }) => Math.max(least, Math.min(wanted, share * PART_KEPT)));
  const left = total - sumOf(start);
  const demands = needs.map(({ cells, wanted }, index) => {
    const width = start[index] ?? 0;
    return wanted <= width ? 0 : sumOf(cells.map((cell) => Math.max(0, cell - width)));
  });
  const demanded = sumOf(demands);
  const widths = start.map((width, index) => {
    const extra = left > 0 && demanded > 0 ? (left * (demands[index] ?? 0)) / demanded : 0;
    return Math.min(width + extra, Math.max(width, needs[index]?.wanted ?? width));
  });
  // What nobody asked for, or what is too much, everybody shares.
  const scale = total / sumOf(widths);
  return widths.map((width) => width * scale);
}

function needOf(typefaces: Typefaces, table: Table, index: number, room: { readonly total: number; readonly gutter: number; readonly whole: number }): Need {
  const { title = '', share = 0 } = table.columns[index] ?? {};
  const body: Setting = { typeface: typefaces.semibold, size: CELL_SIZE, tracking: 0 };
  const cells = table.rows.flatMap((row) => [row[index]?.text ?? '', row[index]?.second ?? '']).flatMap((text) => text.split('\n'));
  const words = [...wordsOf(title), ...cells.flatMap((text) => (text.length <= LONGEST_WHOLE ? [text] : wordsOf(text)))];
  const widthsOf = (texts: readonly string[]) => texts.map((text) => widthInMm(body, text) + room.gutter);
  const wanted = Math.min(Math.max(...widthsOf([title, ...cells])), room.total * MOST_WANTED);
  const least = Math.min(Math.max(...widthsOf(words)), wanted, room.total / table.columns.length);
  return { share: (share / room.whole) * room.total, least, wanted, cells: widthsOf(cells) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ /–—]|(?<=-)/u);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
