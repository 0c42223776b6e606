/** The kept copies of an assessment: the previous good one, one for each day of work, and one from before each time somebody went back. */

import { mkdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { BACKUPS_KEPT } from '../../assessments/limits.ts';
import type { Response } from '../../assessments/model.ts';
import { isGiven } from '../../assessments/responses.ts';
import type { BackupEntry, Opened } from '../api.ts';
import { assessmentFile, backupsOf, listNames, type DataFolder } from './data-folder.ts';
import { dayOf, momentOf } from './days.ts';
import { readAssessmentFile } from './read-file.ts';
import { codeOf, copySafely } from './write-file.ts';

/** The copy of the state before the last write. */
const PREVIOUS = 'previous';
/** A copy of a day, made before its first change: 2026-05-06. */
const DAILY = /^\d{4}-\d{2}-\d{2}$/;
/** A copy from before somebody went back to an older one: 2026-05-06-143205. */
const BEFORE_RESTORE = /^\d{4}-\d{2}-\d{2}-\d{6}$/;

/** Whether a copy can be called by this name. */
export function isBackupId(name: string): boolean {
  return name === PREVIOUS || DAILY.test(name) || BEFORE_RESTORE.test(name);
}

/** The file of a copy. */
export function backupFile(folder: DataFolder, id: string, backup: string): string {
  return join(backupsOf(folder, id), backup + FILE_ENDING);
}

/** Keeps the file as it stands, just before it is replaced: as the previous one, and on the first change of a day as the copy of that day. */
export async function keepCopies(folder: DataFolder, id: string, now: Date): Promise<void> {
  const present = assessmentFile(folder, id);
  if (!(await isThere(present))) return;
  await mkdir(backupsOf(folder, id), { recursive: true, mode: 0o700 });
  const today = backupFile(folder, id, dayOf(now));
  if (!(await isThere(today))) {
    await keep(present, today, now);
    await thinOut(folder, id, DAILY);
  }
  await copySafely(present, backupFile(folder, id, PREVIOUS));
}

/** Keeps the file as it stands before somebody goes back to an older one, so that going back can be taken back. */
export async function keepBeforeRestore(folder: DataFolder, id: string, now: Date): Promise<void> {
  await mkdir(backupsOf(folder, id), { recursive: true, mode: 0o700 });
  // Two within a second must not share a name: the later one takes the next second.
  let moment = now;
  while (await isThere(backupFile(folder, id, momentOf(moment)))) moment = new Date(moment.getTime() + 1000);
  await keep(assessmentFile(folder, id), backupFile(folder, id, momentOf(moment)), now);
  await thinOut(folder, id, BEFORE_RESTORE);
}

/** The copies that can be read, newest first, with what each holds. */
export async function listBackups(folder: DataFolder, id: string): Promise<readonly BackupEntry[]> {
  return (await readCopies(folder, id, await listIds(folder, id))).map(({ backup, opened }) => describe(backup, opened));
}

/** What a copy, or the present state, holds. */
export function describe(id: string, { assessment, savedAt }: Opened): BackupEntry {
  const responses = assessment.rounds.flatMap((round) => Object.values<Response>(round.responses));
  return { id, madeAt: savedAt, name: assessment.organisation.name, rounds: assessment.rounds.length, responses: responses.filter(isGiven).length, actions: assessment.actions.length };
}

/** Whether any copies of an assessment are kept. */
export async function hasBackups(folder: DataFolder, id: string): Promise<boolean> {
  return (await listIds(folder, id)).length > 0;
}

/** The highest revision among the copies of an assessment that can be read; -1 where there are none. */
export async function findHighestRevision(folder: DataFolder, id: string): Promise<number> {
  const [newest] = await readCopies(folder, id, await listIds(folder, id));
  return newest?.opened.revision ?? -1;
}

/** When the newest copy of any assessment was made; null before the first. */
export async function findLastBackup(folder: DataFolder): Promise<string | null> {
  const times = await Promise.all(
    (await listNames(folder.backups)).map(async (id) => {
      const newest = (await listIds(folder, id)).filter((backup) => backup !== PREVIOUS).at(-1);
      return newest === undefined ? undefined : stat(backupFile(folder, id, newest)).catch(() => undefined);
    }),
  );
  const latest = Math.max(...times.map((found) => found?.mtimeMs ?? 0));
  return latest > 0 ? new Date(latest).toISOString() : null;
}

async function listIds(folder: DataFolder, id: string): Promise<readonly string[]> {
  const names = await listNames(backupsOf(folder, id));
  return names.filter((name) => name.endsWith(FILE_ENDING)).map((name) => name.slice(0, -FILE_ENDING.length)).filter(isBackupId);
}

async function keep(from: string, to: string, now: Date): Promise<void> {
  await copySafely(from, to);
  await utimes(to, now, now);
}

/** Copies with what is in them, those with the newest contents first. Revisions only ever go up, while a clock may have been wrong or set back. */
async function readCopies(folder: DataFolder, id: string, backups: readonly string[]): Promise<readonly { readonly backup: string; readonly opened: Opened }[]> {
  const found = await Promise.all(
    backups.map(async (backup) => {
      const read = await readAssessmentFile(backupFile(folder, id, backup));
      return read.ok ? [{ backup, opened: read.value.opened }] : [];
    }),
  );
  return found.flat().toSorted((one, other) => other.opened.revision - one.opened.revision || (other.backup < one.backup ? -1 : 1));
}

/** Removes the oldest copies of a kind where there are too many. One that cannot be read stays: a newer Soundings may have made it. */
async function thinOut(folder: DataFolder, id: string, kind: RegExp): Promise<void> {
  const backups = (await listIds(folder, id)).filter((backup) => kind.test(backup));
  if (backups.length <= BACKUPS_KEPT) return;
  const old = (await readCopies(folder, id, backups)).slice(BACKUPS_KEPT);
  for (const { backup } of old) await rm(backupFile(folder, id, backup), { force: true });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
