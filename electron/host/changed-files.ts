/** Reads many files, a few at a time, and only those that have changed since they were read last. */

import { stat } from 'node:fs/promises';
import { stampOf, type Stamp } from './stamp.ts';

/** What was read from a file, and whether that holds until the file changes: what cannot be read may depend on more than the file. */
export interface FromFile<Value> {
  readonly value: Value;
  readonly holds: boolean;
}

/** Files open at the same time: enough to keep the disk at work, and far from what a process may open. */
const AT_ONCE = 16;

/**
 * Remembers what was read from each file under its stamp. What comes back reads the files at these paths, in their order; places with no file, and files
 * that `read` finds nothing in, are left out. What is not asked for again is forgotten.
 */
export function rememberFiles<Value>(read: (path: string) => Promise<FromFile<Value> | undefined>): (paths: readonly string[]) => Promise<readonly Value[]> {
  let known: ReadonlyMap<string, { readonly stamp: Stamp; readonly value: Value }> = new Map();
  return async (paths) => {
    const before = known;
    const now = new Map<string, { readonly stamp: Stamp; readonly value: Value }>();
    const values = await doInTurn(paths, async (path): Promise<readonly Value[]> => {
      const found = await stat(path, { bigint: true }).catch(() => undefined);
      if (found?.isFile() !== true) return [];
      // Taken before the file is read: should it change in between, it is read again next time.
      const stamp = stampOf(found);
      const same = before.get(path);
      const result = same?.stamp === stamp ? { value: same.value, holds: true } : await read(path);
      if (result === undefined) return [];
      if (result.holds) now.set(path, { stamp, value: result.value });
      return [result.value];
    });
    known = now;
    return values.flat();
  };
}

/** Does the work for each, so many at a time, and answers in the order they came in. */
async function doInTurn<Item, Made>(items: readonly Item[], work: (item: Item) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  const waiting = items.entries();
  const goThrough = async () => {
    for (const [at, item] of waiting) made[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goThrough));
  return made;
}
