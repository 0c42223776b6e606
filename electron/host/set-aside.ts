/** Sets a file aside that cannot be read but that something else has to take the place of. It keeps its contents, beside its old place. */

import { existsSync, renameSync } from 'node:fs';
import type { Day } from '../../assessments/model.ts';

/** Renames the file to `<name>.damaged-2026-05-06`, with a number where there is one of that day already. Gives the new name. */
export function setAside(path: string, today: Day): string {
  const name = `${path}.damaged-${today}`;
  let free = name;
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}`;
  renameSync(path, free);
  return free;
}
