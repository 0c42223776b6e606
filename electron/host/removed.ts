/** Assessments that were removed: they wait thirty days, can be put back, and then go with their copies. */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../assessments/calendar.ts';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { DAYS_REMOVED_IS_KEPT } from '../../assessments/limits.ts';
import type { Day } from '../../assessments/model.ts';
import type { RemovedEntry } from '../api.ts';
import { assessmentFile, backupsOf, listNames, type DataFolder } from './data-folder.ts';
import { dayOf } from './days.ts';
import { readAssessmentFile } from './read-file.ts';
import { removeSetAside } from './set-aside.ts';
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
  await replace(assessmentFile(folder, id), join(folder.removed, `${id}.${now.toISOString().replaceAll(':', '_')}${FILE_ENDING}`));
}

/** Moves the one that was removed last back to its place. False where there is none. The place has been seen to be free. */
export async function moveBack(folder: DataFolder, id: string): Promise<boolean> {
  const file = await findRemoved(folder, id);
  if (file !== undefined) await replace(file.path, assessmentFile(folder, id));
  return file !== undefined;
}

/** Removes a removed assessment for good, with its copies and what was set aside of it, unless an assessment of that id is in use again. False where there is none. */
export async function removeFile(folder: DataFolder, id: string): Promise<boolean> {
  const file = await findRemoved(folder, id);
  if (file !== undefined) await discard(folder, file);
  return file !== undefined;
}

/** Removes what has waited its thirty days. */
export async function sweepRemoved(folder: DataFolder, now: Date): Promise<void> {
  for (const file of await listFiles(folder)) {
    if (goesOn(file) <= dayOf(now)) await discard(folder, file);
  }
}

/** What waits, the latest first; each assessment once. */
export async function listRemoved(folder: DataFolder): Promise<readonly RemovedEntry[]> {
  const latest = [...new Map((await listFiles(folder)).map((file) => [file.id, file])).values()];
  const entries = latest.map(async (file) => {
    const read = await readAssessmentFile(file.path);
    return { id: file.id, name: read.ok ? read.value.opened.assessment.organisation.name : '', removedAt: file.removedAt.toISOString(), goesOn: goesOn(file) };
  });
  return (await Promise.all(entries)).toSorted((one, other) => other.removedAt.localeCompare(one.removedAt));
}

async function discard(folder: DataFolder, file: RemovedFile): Promise<void> {
  await rm(file.path);
  const isInUse = (await findRemoved(folder, file.id)) !== undefined || (await listNames(folder.assessments)).includes(file.id + FILE_ENDING);
  if (isInUse) return;
  await rm(backupsOf(folder, file.id), { recursive: true, force: true });
  await removeSetAside(assessmentFile(folder, file.id));
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
