/** The assessments on disk, one file each: read with care for changes from outside, written with the next revision. */

import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { FileProblem } from '../../assessments/file/damage.ts';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { LARGEST_FILE } from '../../assessments/limits.ts';
import type { Assessment } from '../../assessments/model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Opened, WriteProblem } from '../api.ts';
import { keepCopies } from './backups.ts';
import { assessmentFile, type DataFolder } from './data-folder.ts';
import { readAssessmentFile, tooLarge, type ReadProblem } from './read-file.ts';
import { stampOf, type Stamp } from './stamp.ts';
import { codeOf, writeFileSafely } from './write-file.ts';

/** The files of a data folder, as one host holds them. */
export interface SavedFiles {
  readonly read: (id: string) => Promise<Result<Opened, ReadProblem>>;
  /** Writes the assessment under its own id. The copies of what was there are kept just before it is replaced, unless `keepPresent` keeps it otherwise. */
  readonly write: (assessment: Assessment, revision: number, keepPresent?: () => Promise<unknown>) => Promise<Result<Opened, WriteProblem | FileProblem>>;
}

/** Assessments held in memory. More than one person has open at a time. */
const HELD = 8;

/** What a file holds around the assessment, in bytes: its format, version, program, moment and revision. More than it ever is. */
const ENVELOPE = 1024;

/** Opens the files of a data folder. `version` is the program's, written into each file. */
export function openSavedFiles(folder: DataFolder, clock: () => Date, version: string): SavedFiles {
  const held = new Map<string, { readonly stamp: Stamp; readonly opened: Opened }>();

  const hold = (id: string, stamp: Stamp, opened: Opened): Opened => {
    held.delete(id);
    held.set(id, { stamp, opened });
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
    return opened;
  };

  return {
    async read(id) {
      const path = assessmentFile(folder, id);
      const before = held.get(id);
      if (before !== undefined && (await findStamp(path)) === before.stamp) return ok(hold(id, before.stamp, before.opened));
      const read = await readAssessmentFile(path);
      if (!read.ok) return read;
      const { opened, stamp } = read.value;
      return ok(hold(id, stamp, before === undefined ? named(opened, id) : after(before.opened, named(opened, id))));
    },

    async write(assessment, revision, keepPresent) {
      const now = clock();
      const opened = { assessment, revision, savedAt: now.toISOString() };
      const bytes = Buffer.byteLength(JSON.stringify({ assessment }, null, 2)) + ENVELOPE;
      if (bytes > LARGEST_FILE) return problem(tooLarge(bytes));
      const text = writeSavedFile(assessment, revision, { version, savedAt: opened.savedAt });
      const path = assessmentFile(folder, assessment.id);
      const written = await writeFileSafely(path, text, keepPresent ?? (() => keepCopies(folder, assessment.id, now)));
      return written.ok ? ok(hold(assessment.id, written.value, opened)) : written;
    },
  };
}

/** A file is found by its name. A copy made by hand under another name is an assessment of its own. */
function named(opened: Opened, id: string): Opened {
  return opened.assessment.id === id ? opened : { ...opened, assessment: { ...opened.assessment, id } };
}

/** What a file holds that was changed from outside: when its revision does not say so, the next one, so that a page with the old state finds out. */
function after(before: Opened, now: Opened): Opened {
  if (now.revision > before.revision) return now;
  const isSame = now.revision === before.revision && isDeepStrictEqual(now.assessment, before.assessment);
  return isSame ? now : { ...now, revision: before.revision + 1 };
}

async function findStamp(path: string): Promise<Stamp | undefined> {
  try {
    return stampOf(await stat(path, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}
