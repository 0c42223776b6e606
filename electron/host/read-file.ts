/** Reads a saved file from disk, whatever it may turn out to be. */

import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import type { FileProblem } from '../../assessments/file/damage.ts';
import { readSavedFile } from '../../assessments/file/file.ts';
import { LARGEST_FILE } from '../../assessments/limits.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Opened } from '../api.ts';
import { stampOf, type Stamp } from './stamp.ts';
import { codeOf } from './write-file.ts';

/** Why a file on disk gives no assessment. */
export type ReadProblem = FileProblem | { readonly kind: 'not-found' } | { readonly kind: 'disk-failed'; readonly code: string };

const MEGABYTE = 1024 * 1024;

/** The text of a file, unless it is too large or the disk does not give it. */
export async function readText(path: string): Promise<Result<{ readonly text: string; readonly stamp: Stamp }, ReadProblem>> {
  try {
    // By its path, as it is asked for later too: some file systems tell something else of an open file. Should it change before it is read, its stamp is out of date.
    const found = await stat(path, { bigint: true });
    if (found.size > LARGEST_FILE) return problem(tooLarge(Number(found.size)));
    const read = textOf(await readFile(path));
    return read.ok ? ok({ text: read.value, stamp: stampOf(found) }) : read;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return problem({ kind: 'not-found' });
    if (code !== '') return problem({ kind: 'disk-failed', code });
    throw error;
  }
}

/**
 * The text that bytes stand for. Where some of them stand for no letter at all, reading on would put other letters in their place, and the next save would
 * keep those: such a file is refused, whatever else is wrong with it first.
 */
export function textOf(bytes: Buffer): Result<string, FileProblem> {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return ok(text);
  const read = readSavedFile(text);
  return read.ok ? problem({ kind: 'file-altered' }) : read;
}

/** The assessment in a file, checked from end to end. */
export async function readAssessmentFile(path: string): Promise<Result<{ readonly opened: Opened; readonly stamp: Stamp }, ReadProblem>> {
  const read = await readText(path);
  if (!read.ok) return read;
  const opened = readSavedFile(read.value.text);
  return opened.ok ? ok({ opened: opened.value, stamp: read.value.stamp }) : opened;
}

/** A file or text above the limit. Its size is given in megabytes, rounded up. */
export function tooLarge(bytes: number): { readonly kind: 'file-too-large'; readonly megabytes: number } {
  return { kind: 'file-too-large', megabytes: Math.ceil(bytes / MEGABYTE) };
}
