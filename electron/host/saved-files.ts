/** The assessments on disk, one file each: read with care for changes from outside, written with the next revision. */

import { isDeepStrictEqual } from 'node:util';
import type { FileProblem } from '../../assessments/file/damage.ts';
import { writeSavedPieces } from '../../assessments/file/file.ts';
import { estimateBytes, type Piece } from '../../assessments/file/parts.ts';
import { LARGEST_FILE } from '../../assessments/limits.ts';
import type { Assessment } from '../../assessments/model.ts';
import { remember } from '../../assessments/remember.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Opened, Problem, WriteProblem } from '../api.ts';
import { keepCopies } from './backups.ts';
import { assessmentFile, type DataFolder } from './data-folder.ts';
import { readAssessmentFile, tooLarge, type ReadProblem } from './read-file.ts';
import type { Stamp } from './stamp.ts';
import { findStamp, writeFileSafely } from './write-file.ts';

/** The files of a data folder, as one host holds them. */
export interface SavedFiles {
  readonly read: (id: string) => Promise<Result<Opened, ReadProblem>>;
  /**
   * Writes the assessment under its own id, over what was read from there, or where nothing was. The copies of that are kept just before it is replaced;
   * `keepFirst` may keep one more.
   */
  readonly write: (assessment: Assessment, revision: number, over: Over, keepFirst?: () => Promise<unknown>) => Promise<Result<Opened, WriteProblem | FileProblem | MovedOn>>;
}

/** What is about to be replaced: what was read, nothing, or a file that cannot be read, with the way to keep it. */
export type Over = Opened | null | { readonly keep: () => Promise<unknown> };

/** Something else is there now than was read: another program has the folder too. Nothing was written. */
export interface MovedOn {
  readonly kind: 'moved-on';
}

/** How often another program may get in between: more often, and the disk tells something else of a file each time. */
const TRIES = 50;

/** Reads and writes anew as long as another program gets in between the two. */
export async function steadily<Value>(work: () => Promise<Result<Value, Problem | MovedOn>>): Promise<Result<Value, Problem>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const done = await work();
    if (done.ok) return done;
    if (done.problem.kind !== 'moved-on') return problem(done.problem);
  }
  return problem({ kind: 'disk-failed', code: 'EBUSY' });
}

/** One answer changes one round: the rest of the file is not turned into bytes again. */
const toBytes = remember((piece: Piece) => Buffer.from(piece.text));

/** Assessments held in memory. More than one person has open at a time. */
const HELD = 8;

/** Opens the files of a data folder. `version` is the program's, written into each file. */
export function openSavedFiles(folder: DataFolder, clock: () => Date, version: string): SavedFiles {
  const held = new Map<string, Opened>();
  /** What each of them was on the disk, also while it is out of the map and still being worked on. */
  const stamps = new WeakMap<Opened, Stamp>();

  const hold = (id: string, stamp: Stamp, opened: Opened): Opened => {
    stamps.set(opened, stamp);
    held.delete(id);
    held.set(id, opened);
    const [oldest] = held.keys();
    if (held.size > HELD && oldest !== undefined) held.delete(oldest);
    return opened;
  };

  return {
    async read(id) {
      const path = assessmentFile(folder, id);
      const before = held.get(id);
      const stampBefore = before && stamps.get(before);
      if (before !== undefined && stampBefore !== undefined && (await findStamp(path)) === stampBefore) return ok(hold(id, stampBefore, before));
      const read = await readAssessmentFile(path);
      if (!read.ok) return read;
      const { opened, stamp } = read.value;
      return ok(hold(id, stamp, before === undefined ? named(opened, id) : after(before, named(opened, id))));
    },

    async write(assessment, revision, over, keepFirst = async () => undefined) {
      const now = clock();
      const opened = { assessment, revision, savedAt: now.toISOString() };
      const bytes = estimateBytes(assessment);
      if (bytes > LARGEST_FILE) return problem(tooLarge(bytes));
      const pieces = writeSavedPieces(assessment, revision, { version, savedAt: opened.savedAt });
      const path = assessmentFile(folder, assessment.id);
      const written = await writeFileSafely(path, Buffer.concat(pieces.map(toBytes)), async () => {
        const isForced = over !== null && 'keep' in over;
        if (!isForced && (await findStamp(path)) !== (over === null ? undefined : stamps.get(over))) return false;
        await keepFirst();
        await (isForced ? over.keep() : keepCopies(folder, assessment.id, now));
        return true;
      });
      if (!written.ok) return written;
      return written.value === undefined ? problem({ kind: 'moved-on' }) : ok(hold(assessment.id, written.value, opened));
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
