/** The text of a saved file that a person picked or dropped, or why it cannot be one. */

import { LARGEST_FILE } from '../../assessments/limits.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Problem } from '../../electron/api.ts';
import { readTextOf } from '../files.ts';

const MEGABYTE = 1024 * 1024;

/** Reads it unless it is too large. What is no saved file is refused by the host. */
export async function readPicked(file: File): Promise<Result<string, Problem>> {
  if (file.size > LARGEST_FILE) return problem({ kind: 'file-too-large', megabytes: Math.ceil(file.size / MEGABYTE) });
  const read = await readTextOf(file);
  // A folder that is dropped looks like a file until it is read.
  if (read === null) return problem({ kind: 'file-not-json' });
  // Of a saved file nothing may be lost on the way.
  return !read.isWhole && read.text.trimStart().startsWith('{') ? problem({ kind: 'file-altered' }) : ok(read.text);
}
