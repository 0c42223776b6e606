/** A small disk of its own for a test: it can be filled to the last byte, closed to writing, and made good again. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { makeFolder, removeFolder } from './folders.ts';

/** What can be the matter with a disk. */
export type Trouble = 'full' | 'read-only';

/** A disk at work. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  readonly begin: (trouble: Trouble) => Promise<void>;
  readonly end: (trouble: Trouble) => Promise<void>;
  /** Every file on it by its path, with a sum of its bytes. */
  readonly readAll: () => Promise<Readonly<Record<string, string>>>;
  readonly remove: () => Promise<void>;
}

/** Enough for a few assessments with their copies and for trying a window’s profile, and soon filled, in kilobytes. */
const SIZE = 3000;
const FILLER = 'filler';

/** Whether this machine lets us make a small disk: root on Linux, where nothing else forbids it. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Makes an empty disk. */
export async function makeSmallDisk(): Promise<SmallDisk> {
  const top = await makeFolder();
  const folder = join(top, 'disk');
  await mkdir(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}k,mode=700`, 'tmpfs', folder]);
  const filler = join(folder, FILLER);
  return {
    folder,
    begin: (trouble) => (trouble === 'full' ? fill(filler) : remount(folder, 'ro')),
    end: (trouble) => (trouble === 'full' ? rm(filler) : remount(folder, 'rw')),
    async readAll() {
      const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== FILLER);
      const paths = found.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
      return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await sumOf(join(folder, path))])));
    },
    async remove() {
      execFileSync('umount', ['-l', folder]);
      await removeFolder(top);
    },
  };
}

/** A file that is gone by the time it is read is not the same as one that is not there. */
async function sumOf(path: string): Promise<string> {
  return readFile(path).then((bytes) => createHash('sha256').update(bytes).digest('hex'), () => 'gone');
}

async function fill(filler: string): Promise<void> {
  for (const size of [256 * 1024, 4096, 1]) {
    const block = Buffer.alloc(size, 'x');
    while (await appendFile(filler, block).then(() => true, () => false));
  }
}

async function remount(folder: string, how: 'ro' | 'rw'): Promise<void> {
  execFileSync('mount', ['-o', `remount,${how}`, folder]);
}
