/** Closes a folder to writing, for whoever runs the tests: root may write where the rights of a folder say no, but not where its disk says so. */

import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canMount } from '../small-disk.ts';

const isRoot = process.getuid?.() === 0;

/** Whether this machine lets us. */
export const canClose = process.platform !== 'win32' && (!isRoot || canMount());

/** Closes a folder and everything in it. Gives the way to open it again. */
export function closeToWriting(folder: string): () => void {
  if (!isRoot) {
    setRights(folder, 0o500);
    return () => setRights(folder, 0o700);
  }
  execFileSync('mount', ['--bind', folder, folder], { stdio: 'pipe' });
  execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'pipe' });
  return () => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
}

function setRights(folder: string, rights: number): void {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const path of [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))]) chmodSync(path, rights);
}
