/** Reads a table back into the sources: all of it, or nothing where any row is wrong. */

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, type CsvRow } from './csv.ts';
import { listFaults } from './faults.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './row.ts';
import { quote, spell } from './spelling.ts';
import { parseSource, type Source } from './syntax.ts';
import { readTable } from './table.ts';

/** What came of it. Where there are faults, nothing was changed. */
export interface Outcome {
  readonly faults: readonly string[];
  /** How many texts. */
  readonly changed: number;
  readonly files: readonly string[];
  /** The places that still have no Welsh. */
  readonly blank: readonly string[];
}

/** A text with what it becomes. */
interface Change {
  readonly row: Row;
  readonly welsh: string;
}

/** Puts the Welsh of a table into the sources of a project. */
export function readBack(top: string, table: Uint8Array): Outcome {
  const read = readCsv(table);
  const rows = readTable(top).rows;
  const faults = typeof read === 'string' ? [read] : listFaults(rows, read);
  if (typeof read === 'string' || faults.length > 0) return { faults, changed: 0, files: [], blank: [] };
  const changes = listChanges(rows, read);
  const sources = [...new Set(changes.flatMap(({ row: { home } }) => (home.kind === 'nowhere' ? [] : [home.source])))];
  const files = sources.map((source) => ({ file: source.file, text: rewrite(source, rows, changes) }));
  // A file that could no longer be read is a mistake of ours, and must not be written.
  for (const { file, text } of files) parseSource(file, text);
  for (const { file, text } of files) writeFileSync(join(top, `${file}.new`), text);
  for (const { file } of files) renameSync(join(top, `${file}.new`), join(top, file));
  const news = new Map(changes.map(({ row, welsh }) => [row, welsh]));
  return { faults, changed: changes.length, files: files.map(({ file }) => file), blank: rows.filter((row) => (news.get(row) ?? row.welsh) === '').map(({ place }) => place) };
}

function listChanges(rows: readonly Row[], read: readonly CsvRow[]): readonly Change[] {
  const byPlace = new Map(read.map(({ place, welsh }) => [place, welsh]));
  return rows.map((row) => ({ row, welsh: byPlace.get(row.place) ?? row.welsh })).filter(({ row, welsh }) => welsh !== row.welsh);
}

/** The file with the new words; everything else to the byte as it was. */
function rewrite({ file, text }: Source, rows: readonly Row[], changes: readonly Change[]): string {
  const homes = rows.flatMap(({ home }) => (home.kind === 'piece' && home.source.file === file ? [home] : []));
  const news = new Map(changes.flatMap(({ row: { home }, welsh }) => (home.kind === 'piece' ? [[home.piece, welsh] as const] : [])));
  const slots = new Map(homes.map((home) => [home.piece, home.slots]));
  const spelled = outermost(homes.map(({ piece }) => piece)).map((piece) => ({ ...piece, words: spell(text, piece, (each) => slots.get(each) ?? [], news) }));
  const filled = changes.flatMap(({ row: { home }, welsh }) => (home.kind === 'gap' && home.source.file === file ? [{ ...home, words: home.before + quote(welsh) }] : []));
  let written = '';
  let at = 0;
  for (const { start, end, words } of [...spelled, ...filled].toSorted((one, other) => one.start - other.start)) {
    written += text.slice(at, start) + words;
    at = end;
  }
  return written + text.slice(at);
}

/** Without those that stand inside another. */
function outermost(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => !pieces.some((other) => other !== piece && other.start <= piece.start && piece.end <= other.end));
}
