/** Writes a file so that at every moment, even when the power goes, either the old one or the new one is there whole. */

import { randomBytes } from 'node:crypto';
import { copyFile, link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { WriteProblem } from '../api.ts';
import { stampOf, type Stamp } from './stamp.ts';

/** How long a step is tried again on Windows, where a virus scanner or a backup program may hold the file for a moment. */
const PATIENCE = 2000;
/** How long another process may take for a swap, in milliseconds: longer than a rename is tried again. */
const LONGEST_TURN = 5000;
const HELD = ['EPERM', 'EBUSY', 'EACCES'];
const NO_FOLDER_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];
const FULL = ['ENOSPC', 'EDQUOT'];
const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/**
 * Puts the text in the place of the file, and answers when it is on the disk. On a problem the old file stands as it was.
 * `mayReplace` runs when the new text is safe and the old file is still there: the moment to keep a copy of it. When it says no, the old file stays, and
 * the answer is undefined.
 */
export function writeFileSafely(path: string, text: string | Uint8Array, mayReplace: () => Promise<boolean> = async () => true): Promise<Result<Stamp | undefined, WriteProblem>> {
  return tryDisk(() =>
    withTemporary(path, async (temporary) => {
      const stamp = await writeThrough(temporary, text);
      return inTurn(path, async () => {
        const isReplaced = await mayReplace();
        await (isReplaced ? replace(temporary, path) : rm(temporary));
        return isReplaced ? stamp : undefined;
      });
    }),
  );
}

/** Keeps the file as it is now under a second name too, over what was there by that name. Later writes replace the first one and leave this one alone. */
export function copySafely(from: string, to: string): Promise<void> {
  return withTemporary(to, async (temporary) => {
    // A second name for the same contents costs no space, so a full disk cannot stop it. Some file systems have no such thing, and say so in many ways.
    await link(from, temporary).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw error;
      return copyThrough(from, temporary);
    });
    await replace(temporary, to);
    // Renaming one name of a file over another name of it does nothing, and leaves both.
    await rm(temporary, { force: true });
  });
}

/** Renames a file and sees to it that the new name is on the disk. */
export async function replace(from: string, to: string): Promise<void> {
  await patiently(() => rename(from, to));
  await syncFolder(dirname(to));
}

/** Takes a file away, where there is one, and sees to it that it stays away. */
export async function removeSafely(path: string): Promise<void> {
  if ((await findStamp(path)) === undefined) return;
  await patiently(() => rm(path, { force: true }));
  await syncFolder(dirname(path));
}

/** Takes a file away in its turn with all that write it, unless it may not go any more. Answers whether it is gone. */
export async function removeInTurn(path: string, mayRemove: () => Promise<boolean>): Promise<boolean> {
  if ((await findStamp(path)) === undefined) return true;
  return inTurn(path, async () => {
    const isRemoved = await mayRemove();
    if (isRemoved) await removeSafely(path);
    return isRemoved;
  });
}

/** Does something on the disk; what the disk refuses becomes a problem with a sentence. Anything else is thrown on. */
export async function tryDisk<Value>(work: () => Promise<Value>): Promise<Result<Value, WriteProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = codeOf(error);
    if (FULL.includes(code)) return problem({ kind: 'disk-full' });
    if (READ_ONLY.includes(code)) return problem({ kind: 'folder-read-only' });
    if (code !== '') return problem({ kind: 'disk-failed', code });
    throw error;
  }
}

/** The stamp of the file at that place; undefined where there is none. */
export async function findStamp(path: string): Promise<Stamp | undefined> {
  try {
    return stampOf(await stat(path, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}

/** The mark that says whose turn it is with the file, beside it: the next start sweeps away one that a stop in the middle has left. */
export function turnMark(path: string): string {
  return join(dirname(path), `.${basename(path)}.${'0'.repeat(16)}.tmp`);
}

/** A name for a file while it is being written, never used before. */
export function temporaryName(name: string): string {
  return `.${name}.${randomBytes(8).toString('hex')}.tmp`;
}

/** Whether a name is that of a file that was being written, left by a stop in the middle. */
export function isTemporary(name: string): boolean {
  return /^\..+\.[0-9a-f]{16}\.tmp$/.test(name);
}

/** The system's name for what went wrong, such as ENOSPC; empty where it was something else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function withTemporary<Value>(path: string, work: (temporary: string) => Promise<Value>): Promise<Value> {
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    return await work(temporary);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Swaps one file at a time, whatever process does it: on a folder that several computers share, a lock can get lost. A mark beside the file is the turn.
 * One that a stop in the middle has left is waited for, and then taken for what it is.
 */
async function inTurn<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const mark = turnMark(path);
  let seen: Stamp | undefined;
  for (let until = performance.now() + LONGEST_TURN; !(await patiently(() => isMade(mark))); await pause(2)) {
    const found = await findStamp(mark);
    if (found !== seen) [seen, until] = [found, performance.now() + LONGEST_TURN];
    else if (performance.now() > until) await patiently(() => rm(mark, { force: true }));
  }
  try {
    return await work();
  } finally {
    // What was done is done: a mark that stays costs the next one a wait, and does not undo it.
    await patiently(() => rm(mark, { force: true })).catch(() => undefined);
  }
}

/** Does a step again on Windows as long as another program holds the file. */
async function patiently<Value>(step: () => Promise<Value>): Promise<Value> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (process.platform !== 'win32' || !HELD.includes(codeOf(error)) || performance.now() > until) throw error;
      await pause(20);
    }
  }
}

async function isMade(mark: string): Promise<boolean> {
  try {
    const handle = await open(mark, 'wx', 0o600);
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function writeThrough(path: string, text: string | Uint8Array): Promise<Stamp> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // Windows settles the time of a file when it is closed. Nobody else knows this name, so it is still the same file.
  return stampOf(await stat(path, { bigint: true }));
}

async function copyThrough(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  // Windows keeps on disk only what was opened for writing. Elsewhere the copy of a file that may not be written to could not be opened so.
  const handle = await patiently(() => open(to, process.platform === 'win32' ? 'r+' : 'r'));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for this, and does not need it.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}
