/** Data folders to measure over, gone afterwards, and answers that must have gone well. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened, Problem } from '../../electron/api.ts';
import type { Result } from '../../assessments/result.ts';

/** Does something over an empty folder. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'soundings-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a call has opened. */
export function openedOf(result: Result<Opened, Problem>): Opened {
  return valueOf(result);
}

/** What must have gone well. */
export function valueOf<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(`There was a problem: ${result.problem.kind}`);
  return result.value;
}
