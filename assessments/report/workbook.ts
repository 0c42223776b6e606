/** An assessment as the sheets of a workbook: numbers as numbers, days as days, and notes on a sheet of their own. */

import { PAPER_WORDS } from '../words/paper.ts';
import { ROLE_WORDS } from '../words/role-work.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import { listActionColumns } from './data-actions.ts';
import { listAnswerColumns, listAnswerRows } from './data-answers.ts';
import { keepColumns, type DataCell, type DataColumn, type DataWanted } from './data-tables.ts';
import type { ReportWanted } from './report.ts';
import { listNoteColumns, listNotes } from './workbook/notes.ts';
import { listPeerColumns, listPeerRows } from './workbook/peers.ts';
import { listRoleColumns, listRoleRows } from './workbook/roles.ts';
import { listPathColumns, listPaths } from './workbook/rounds.ts';
import { listScoreColumns, listScoreRows } from './workbook/scores.ts';

/** What a cell holds; null is an empty one. */
export type SheetCell = DataCell;

/** A column. `width` is in characters; numbers are shown with so many `decimals`, or as they are. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
  readonly decimals: number | null;
}

/** A sheet: one header row, then rows of as many cells. `isNotes` marks what explains the data and holds none. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isNotes: boolean;
}

/** Characters that a column is wide where it does not say. */
const USUAL_WIDTH = 16;

/**
 * The sheets in their order: what the workbook is, every question and every score of each round, role groups where a round has worked them out, every action, the rounds side by side where there are two, and the peers where a round has some. All are there
 * without a row as well, so that a program that reads them finds what it looks for. Methods G24.
 */
export function makeWorkbook(wanted: ReportWanted): readonly Sheet[] {
  const { assessment, language } = wanted;
  const told = PAPER_WORDS[language].workbook;
  const notes = listNoteColumns(told);
  const peers = listPeerRows(wanted);
  const roles = listRoleRows(wanted);
  return [
    { name: told.sheets.notes, columns: columnsOf(notes), rows: rowsOf(notes, listNotes(wanted, { hasPeers: peers.length > 0, hasRoles: roles.length > 0 })), isNotes: true },
    sheetOf(wanted, told.sheets.questions, listAnswerColumns(wanted), listAnswerRows(wanted)),
    sheetOf(wanted, told.sheets.scores, listScoreColumns(wanted), listScoreRows(wanted)),
    ...(roles.length === 0 ? [] : [sheetOf(wanted, ROLE_WORDS[language].told.data.sheet, listRoleColumns(wanted), roles)]),
    sheetOf(wanted, told.sheets.actions, listActionColumns(wanted), assessment.actions),
    ...(assessment.rounds.length < 2 ? [] : [sheetOf(wanted, YEARS_WORDS[language].moved.data.sheet, listPathColumns(wanted), listPaths(assessment))]),
    ...(peers.length === 0 ? [] : [sheetOf(wanted, told.sheets.peers, listPeerColumns(wanted), peers)]),
  ];
}

function sheetOf<Row>(wanted: DataWanted, name: string, all: readonly DataColumn<Row>[], rows: readonly Row[]): Sheet {
  const columns = keepColumns(wanted, all);
  return { name, columns: columnsOf(columns), rows: rowsOf(columns, rows), isNotes: false };
}

function columnsOf<Row>(columns: readonly DataColumn<Row>[]): Sheet['columns'] {
  return columns.map(({ title, width = USUAL_WIDTH, decimals = null }) => ({ title, width, decimals }));
}

function rowsOf<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): Sheet['rows'] {
  return rows.map((row) => columns.map(({ cellOf }) => cellOf(row)));
}
