/** Notes failures that nobody expected in a small file in the data folder. It holds no answers and no names: only what went wrong, and where in the program. */

import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';

/** The log never grows beyond this, in bytes: the older half goes first. */
export const LARGEST_LOG = 256 * 1024;

/** Adds one failure of a call. A log that cannot be written must not make things worse, so it then stays as it is. */
export async function logFailure(file: string, moment: Date, call: string, failure: unknown): Promise<void> {
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  try {
    await makeRoom(file);
    await appendFile(file, `${moment.toISOString()} ${call}: ${text.slice(0, 8000)}\n`, { mode: 0o600 });
  } catch {
    return;
  }
}

async function makeRoom(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.size < LARGEST_LOG) return;
  const kept = (await readFile(file, 'utf8')).slice(-LARGEST_LOG / 2);
  await writeFile(file, kept.slice(kept.indexOf('\n') + 1), { mode: 0o600 });
}
