/** The answers and actions of an assessment as plain tables, one fact a cell, for reuse in other programs. */

import type { Day } from '../figures-model.ts';
import type { Assessment, Language } from '../model.ts';
import type { Words } from '../words/words.ts';
import { listActionColumns } from './data-actions.ts';
import { listAnswerColumns, listAnswerRows } from './data-answers.ts';
import type { LeftOut } from './questions-tables.ts';

/** What a cell holds; null is an empty one. */
export type DataCell = string | number | { readonly day: Day } | null;

/** One header row, then rows of as many cells. Days as 2026-05-06, numbers as figures, nothing where there is nothing. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Both tables: every question of every round, and every action. */
export interface DataTables {
  readonly answers: DataTable;
  readonly actions: DataTable;
}

/** What the tables are wanted of. */
export interface DataWanted {
  readonly assessment: Assessment;
  readonly leavesOut: readonly LeftOut[];
  readonly words: Words;
  readonly language: Language;
}

/** A column: its title, what it holds of a row, the part of the answers it belongs to, and in a workbook its width in characters and its decimals. */
export interface DataColumn<Row> {
  readonly title: string;
  readonly cellOf: (row: Row) => DataCell;
  readonly part?: LeftOut;
  readonly width?: number;
  readonly decimals?: number;
}

/**
 * The tables of all rounds, in order of their date; each row names its round. Columns that people leave out are not there at all, nor those of votes where nobody
 * voted; one that says that all of it is made up stands first where it is.
 */
export function makeDataTables(wanted: DataWanted): DataTables {
  return {
    answers: textTableOf(keepColumns(wanted, listAnswerColumns(wanted)), listAnswerRows(wanted)),
    actions: textTableOf(keepColumns(wanted, listActionColumns(wanted)), wanted.assessment.actions),
  };
}

/** The columns without those that are left out. Rows are copied into other programs one by one, so in a sample each says by itself that nobody answered it. */
export function keepColumns<Row>({ assessment, leavesOut, words }: DataWanted, columns: readonly DataColumn<Row>[]): readonly DataColumn<Row>[] {
  const kept = columns.filter(({ part }) => part === undefined || !leavesOut.includes(part));
  return assessment.isSample ? [{ title: words.data.sample, cellOf: () => words.common.sampleTag }, ...kept] : kept;
}

function textTableOf<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): DataTable {
  return { columns: columns.map(({ title }) => title), rows: rows.map((row) => columns.map(({ cellOf }) => textOf(cellOf(row)))) };
}

function textOf(cell: DataCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.day : String(cell);
}
