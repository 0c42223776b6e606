/** Assessments that were removed: they wait thirty days, can be put back, and then go with their copies. */

import { mkdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../assessments/calendar.ts';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { DAYS_REMOVED_IS_KEPT } from '../../assessments/limits.ts';
import type { Day } from '../../assessments/figures-model.ts';
import { ok, type Result } from '../../assessments/result.ts';
import type { Opened, RemovedEntry } from '../api.ts';
import { removeBallotsOf } from './ballots.ts';
import { rememberFiles, type FromFile } from './changed-files.ts';
import { assessmentFile, backupsOf, listNames, type DataFolder } from './data-folder.ts';
import { dayOf } from './days.ts';
import { readAssessmentFile, type ReadProblem } from './read-file.ts';
import { removeSetAside } from './set-aside.ts';
import { isTimeUp } from './time-up.ts';
import { replace } from './write-file.ts';

/** A file in the folder of removed ones. Its name says which assessment it is and when it was removed. */
interface RemovedFile {
  readonly id: string;
  readonly removedAt: Date;
  readonly path: string;
}

/** Moves the file of an assessment to the removed ones. Its copies stay where they are. */
export async function moveToRemoved(folder: DataFolder, id: string, now: Date): Promise<void> {
  await mkdir(folder.removed, { recursive: true, mode: 0o700 });
  const path = assessmentFile(folder, id);
  await utimes(path, now, now);
  await replace(path, join(folder.removed, `${id}.${now.toISOString().replaceAll(':', '_')}${FILE_ENDING}`));
}

/** Moves the one that was removed last back to its place. False where there is none. The place has been seen to be free. */
export async function moveBack(folder: DataFolder, id: string): Promise<boolean> {
  const file = await findRemoved(folder, id);
  if (file !== undefined) await replace(file.path, assessmentFile(folder, id));
  return file !== undefined;
}

/** The removed ones of that id, or why one of them cannot be read. */
export async function readRemoved(folder: DataFolder, id: string): Promise<readonly Result<Opened, ReadProblem>[]> {
  const files = (await listFiles(folder)).filter((file) => file.id === id);
  const found = await Promise.all(files.map((file) => readAssessmentFile(file.path)));
  return found.map((read) => (read.ok ? ok(read.value.opened) : read));
}

/** The highest revision among the removed ones of that id that can be read; -1 where there are none. */
export async function findRemovedRevision(folder: DataFolder, id: string): Promise<number> {
  return Math.max(-1, ...(await readRemoved(folder, id)).map((read) => (read.ok ? read.value.revision : -1)));
}

/** Removes a removed assessment for good, with its copies, ballots and what was set aside of it, unless an assessment of that id is in use again. False where there is none. */
export async function removeFile(folder: DataFolder, id: string): Promise<boolean> {
  const file = await findRemoved(folder, id);
  if (file !== undefined) await discard(folder, file);
  return file !== undefined;
}

/** Removes what has waited its thirty days, as far as its time is up. */
export async function sweepRemoved(folder: DataFolder, now: Date): Promise<void> {
  for (const file of await listFiles(folder)) {
    if (await isTimeUp(file.path, goesOn(file), now)) await discard(folder, file);
  }
}

/** Lists what waits, the latest first; each assessment once. A file that has not changed since the last time is not read again. */
export function openRemoved(folder: DataFolder): () => Promise<readonly RemovedEntry[]> {
  const readNames = rememberFiles(readName);
  return async () => {
    const latest = new Map((await listFiles(folder)).map((file) => [file.id, file]));
    const files = [...latest.values()];
    const names = new Map(await readNames(files.map((file) => file.path)));
    return files
      .flatMap((file) => {
        const name = names.get(file.path);
        return name === undefined ? [] : [{ id: file.id, name, removedAt: file.removedAt.toISOString(), goesOn: goesOn(file) }];
      })
      .toSorted((one, other) => other.removedAt.localeCompare(one.removedAt));
  };
}

async function readName(path: string): Promise<FromFile<readonly [path: string, name: string]>> {
  const read = await readAssessmentFile(path);
  return { value: [path, read.ok ? read.value.opened.assessment.organisation.name : ''], holds: read.ok };
}

async function discard(folder: DataFolder, file: RemovedFile): Promise<void> {
  await rm(file.path);
  const isInUse = (await findRemoved(folder, file.id)) !== undefined || (await listNames(folder.assessments)).includes(file.id + FILE_ENDING);
  if (isInUse) return;
  await rm(backupsOf(folder, file.id), { recursive: true, force: true });
  await removeSetAside(assessmentFile(folder, file.id));
  await removeBallotsOf(folder, file.id);
}

async function findRemoved(folder: DataFolder, id: string): Promise<RemovedFile | undefined> {
  return (await listFiles(folder)).findLast((file) => file.id === id);
}

/** Every removed file, each id from the oldest to the newest. */
async function listFiles(folder: DataFolder): Promise<readonly RemovedFile[]> {
  return (await listNames(folder.removed)).flatMap((name) => {
    const [, id, moment] = /^([a-z0-9-]+)\.(.+Z)\.soundings$/.exec(name) ?? [];
    const removedAt = new Date(moment?.replaceAll('_', ':') ?? '');
    return id === undefined || Number.isNaN(removedAt.getTime()) ? [] : [{ id, removedAt, path: join(folder.removed, name) }];
  });
}

function goesOn(file: RemovedFile): Day {
  return addDays(dayOf(file.removedAt), DAYS_REMOVED_IS_KEPT);
}
