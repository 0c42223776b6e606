/** How wide the columns of a table are: about as the report says, never narrower than a word, and with room for those with more to say. */

import type { Table } from '../../../assessments/report/blocks.ts';
import type { Typefaces } from './typeface.ts';
import { widthInMm, type Setting } from './wrap.ts';

/** Type size of cells in points, in every format. */
const CELL_SIZE = 10;
/** No column asks for more than this part of the table. */
const MOST_WANTED = 0.6;
/** A word may widen its column up to this part of the table, where there is room for the words of all. */
const LONGEST_WORD = 0.25;
/** A text of so few characters is not broken: "4 Embedded". */
const LONGEST_WHOLE = 12;
/** Parts of its share that a column may keep, needed or not; the rest goes to where text is. The part with the shortest table is taken. */
const PARTS_KEPT = [1, 0.85, 0.7, 0.5];

/** What a column needs: the width of its longest word and of its longest line, and of each text in each of its rows. */
interface Need {
  readonly share: number;
  readonly least: number;
  readonly wanted: number;
  readonly rows: readonly (readonly number[])[];
}

/** Widths in millimetres that add up to `total`; each has its `gutter` in it. */
export function fitColumns(typefaces: Typefaces, table: Table, total: number, gutter: number): readonly number[] {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  const found = table.columns.map((_, index) => needOf(typefaces, table, index, { total, gutter, whole }));
  const even = total / table.columns.length;
  // Where not all words have room, none takes it from another.
  const needs = sumOf(found.map(({ least }) => least)) <= total ? found : found.map((need) => ({ ...need, least: Math.min(need.least, even) }));
  if (needs.every(({ share, wanted }) => share >= wanted)) return needs.map(({ share }) => share);
  const ways = PARTS_KEPT.map((part) => shareOut(needs, part, total));
  const [best = []] = ways.toSorted((one, other) => countLines(needs, one) - countLines(needs, other));
  return best;
}

/** Keeps a part of each share, and gives what is left to the columns whose texts are too wide, by how much they are. */
function shareOut(needs: readonly Need[], partKept: number, total: number): readonly number[] {
  const start = holdWithin(needs, needs.map(({ share, least, wanted }) => Math.max(least, Math.min(wanted, share * partKept))), total);
  const left = Math.max(0, total - sumOf(start));
  const demands = needs.map(({ rows }, index) => sumOf(rows.flat().map((text) => Math.max(0, text - (start[index] ?? 0)))));
  const demanded = sumOf(demands) || 1;
  const widths = start.map((width, index) => Math.min(width + (left * (demands[index] ?? 0)) / demanded, Math.max(width, needs[index]?.wanted ?? 0)));
  // What nobody asked for, everybody shares.
  const scale = total / sumOf(widths);
  return widths.map((width) => width * scale);
}

/** Widths that together are no more than the table: each gives of what it has above its longest word. */
function holdWithin(needs: readonly Need[], widths: readonly number[], total: number): readonly number[] {
  const words = sumOf(needs.map(({ least }) => least));
  const wanted = sumOf(widths);
  if (wanted <= total) return widths;
  const kept = (total - words) / (wanted - words);
  return needs.map(({ least }, index) => least + ((widths[index] ?? least) - least) * kept);
}

/** About how many lines the table has: each row is as tall as its tallest cell. */
function countLines(needs: readonly Need[], widths: readonly number[]): number {
  const rowCount = needs[0]?.rows.length ?? 0;
  const tallest = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...needs.map(({ rows }, column) => sumOf((rows[row] ?? []).map((text) => Math.ceil(text / (widths[column] ?? 1)))))),
  );
  return sumOf(tallest);
}

function needOf(typefaces: Typefaces, table: Table, index: number, room: { readonly total: number; readonly gutter: number; readonly whole: number }): Need {
  const { title = '', share = 0 } = table.columns[index] ?? {};
  const body: Setting = { typeface: typefaces.semibold, size: CELL_SIZE, tracking: 0 };
  const rows = table.rows.map((row) => [row[index]?.text ?? '', row[index]?.second ?? ''].filter((text) => text !== '').flatMap((text) => text.split('\n')));
  const cells = rows.flat();
  const words = [...wordsOf(title), ...cells.flatMap((text) => (text.length <= LONGEST_WHOLE ? [text] : wordsOf(text)))];
  const widthsOf = (texts: readonly string[]) => texts.map((text) => widthInMm(body, text) + room.gutter);
  const wanted = Math.min(Math.max(...widthsOf([title, ...cells])), room.total * MOST_WANTED);
  const least = Math.min(Math.max(...widthsOf(words)), wanted, Math.max(room.total / table.columns.length, room.total * LONGEST_WORD));
  return { share: (share / room.whole) * room.total, least, wanted, rows: rows.map(widthsOf) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ /–—]|(?<=-)/u);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
