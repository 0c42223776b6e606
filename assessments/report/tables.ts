/** Builds a table from its rows and a list of columns, so that a column is left out in one place. */

import type { Cell, Column, Table } from './blocks.ts';

/** A column before its width is known. `weight` is its width beside that of the others. */
export interface ColumnPlan<Row> {
  readonly title: string;
  readonly weight: number;
  readonly isNumber?: boolean;
  readonly cellOf: (row: Row) => Cell;
}

/** What a table is called, and what stands under it. */
export interface TableNames {
  readonly id: string;
  readonly caption: string;
  readonly note?: string | null;
}

/** The table with one row for each of `rows`. The first column holds the header of each row. */
export function tableOf<Row>(names: TableNames, columns: readonly ColumnPlan<Row>[], rows: readonly Row[]): Table {
  const shares = sharesOf(columns.map((column) => column.weight));
  return {
    id: names.id,
    caption: names.caption,
    columns: columns.map((column, at): Column => ({ title: column.title, isNumber: column.isNumber === true, share: shares[at] ?? 0 })),
    rows: rows.map((row) => columns.map((column) => column.cellOf(row))),
    note: names.note ?? null,
  };
}

/** A cell with one line of text, or with a quieter second line under it. */
export function cell(text: string, second: string | null = null): Cell {
  return { text, second };
}

/**
 * Whole hundredths in the proportion of the weights. They add up to 100: what rounding down leaves over goes to the first columns.
 *
 * @example sharesOf([2, 1]) // [67, 33]
 */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((100 * weight) / total));
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => share + (at < left ? 1 : 0));
}
