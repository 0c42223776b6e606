/** How wide the columns of a table are: about as the report says, never narrower than a word, and with room for those with more to say. */

import type { Table } from '../../../assessments/report/blocks.ts';
import type { Typefaces } from './typeface.ts';
import { widthInMm, type Setting } from './wrap.ts';

/** Type sizes of cells in points, in every format: the usual one, and the one for tables whose words have no room in it. */
const CELL_SIZES = { usual: 10, small: 9 } as const;
/** No column asks for more than this part of the table. */
const MOST_WANTED = 0.66;
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

/** Widths in millimetres, and whether the type of the cells is the smaller one. */
interface Fit {
  readonly widths: readonly number[];
  readonly isSmall: boolean;
}

/** The widths of a table's columns, in smaller type where only that has room for all words. */
export function fitTable(typefaces: Typefaces, table: Table, total: number, gutter: number): Fit {
  const needs = listNeeds(typefaces, table, total, gutter, CELL_SIZES.usual);
  if (leastOf(needs) <= total) return { widths: chooseWidths(needs, total), isSmall: false };
  return { widths: chooseWidths(makeFit(listNeeds(typefaces, table, total, gutter, CELL_SIZES.small), total), total), isSmall: true };
}

/** Widths in millimetres that add up to `total`, in the usual type; each has its `gutter` in it. */
export function fitColumns(typefaces: Typefaces, table: Table, total: number, gutter: number): readonly number[] {
  return chooseWidths(makeFit(listNeeds(typefaces, table, total, gutter, CELL_SIZES.usual), total), total);
}

function chooseWidths(needs: readonly Need[], total: number): readonly number[] {
  if (needs.every(({ share, wanted }) => share >= wanted)) return needs.map(({ share }) => share);
  const ways = PARTS_KEPT.map((part) => shareOut(needs, part, total));
  const [best = []] = ways.toSorted((one, other) => countLines(needs, one) - countLines(needs, other));
  return best;
}

function listNeeds(typefaces: Typefaces, table: Table, total: number, gutter: number, size: number): readonly Need[] {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return table.columns.map((_, index) => needOf(typefaces, table, index, { total, gutter, whole, size }));
}

/** Where not all words have room, the longest give way. */
function makeFit(needs: readonly Need[], total: number): readonly Need[] {
  let [left, count] = [total, needs.length];
  for (const { least } of needs.toSorted((one, other) => one.least - other.least)) {
    if (least * count > left) break;
    left -= least;
    count -= 1;
  }
  return count === 0 ? needs : needs.map((need) => ({ ...need, least: Math.min(need.least, left / count) }));
}

function leastOf(needs: readonly Need[]): number {
  return sumOf(needs.map(({ least }) => least));
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
  const words = leastOf(needs);
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

function needOf(typefaces: Typefaces, table: Table, index: number, room: { readonly total: number; readonly gutter: number; readonly whole: number; readonly size: number }): Need {
  const { title = '', share = 0 } = table.columns[index] ?? {};
  const body: Setting = { typeface: typefaces.semibold, size: room.size, tracking: 0 };
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
