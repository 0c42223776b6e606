/** Sets a file aside that cannot be read but that something else has to take the place of. It keeps its contents, beside its old place. */

import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Day } from '../../assessments/figures-model.ts';
import { listNames } from './data-folder.ts';
import { copySafely } from './write-file.ts';

/** What comes after the name of a file that was set aside, before the day. */
const MARK = '.damaged-';

/** Renames the file to `<name>.damaged-2026-05-06`, with a number where there is one of that day already. Gives the new name. */
export function setAside(path: string, today: Day): string {
  const free = findFreeName(path, today);
  renameSync(path, free);
  return free;
}

/** Keeps the file under such a name as well, and leaves it in its place until what replaces it is there whole. Gives the new name. */
export async function copyAside(path: string, today: Day): Promise<string> {
  const free = findFreeName(path, today);
  await copySafely(path, free);
  return free;
}

/** Removes everything that was set aside from that place. */
export async function removeSetAside(path: string): Promise<void> {
  const folder = dirname(path);
  const names = (await listNames(folder)).filter((name) => name.startsWith(basename(path) + MARK));
  for (const name of names) await rm(join(folder, name), { force: true });
}

function findFreeName(path: string, today: Day): string {
  const name = path + MARK + today;
  let free = name;
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}`;
  return free;
}
