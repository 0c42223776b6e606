/** Sees to it that one host at a time holds a data folder, whichever shell it belongs to. A lock left by one that was killed is known for what it is. */

import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { findBeginning, findOwnBeginning, isSameBeginning } from './beginning.ts';
import { codeOf, temporaryName, tryDisk, turnMark } from './write-file.ts';

const holderSchema = z.object({
  pid: z.int().positive(),
  /** When the process began, as the system tells it: a number can be given to another process later. Empty where the system does not say. */
  began: z.string(),
  /** Known to the holder and to whoever can read the lock: this user alone. */
  secret: z.string(),
  /** Where the holder answers on this computer; null where it does not, or not yet. */
  port: z.int().nullable(),
});

/** Who holds a data folder. */
export type Holder = z.infer<typeof holderSchema>;

/** What came of asking for the lock. */
export type Locking =
  | { readonly kind: 'held'; readonly lock: Lock }
  /** Somebody else has it: a program of this user, or one that this user may not look at. */
  | { readonly kind: 'in-use'; readonly holder: Holder | null }
  /** Nothing can be written to the folder, because nobody may or because the disk is full: what is there can still be read. */
  | { readonly kind: 'read-only' };

/** The lock, as its holder has it. */
export interface Lock {
  readonly secret: string;
  /** Tells others where this holder answers. */
  readonly announce: (port: number) => Promise<void>;
  readonly release: () => Promise<void>;
}

const CANNOT_WRITE = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'];

/** Takes the lock of a data folder that exists, unless a running process holds it. */
export async function takeLock(folder: string): Promise<Locking> {
  const path = join(folder, 'lock');
  const mine: Holder = { pid: process.pid, began: await findOwnBeginning(), secret: randomBytes(24).toString('base64url'), port: null };
  try {
    const found = await hold(path, mine);
    return found === mine ? { kind: 'held', lock: lockAt(path, mine) } : { kind: 'in-use', holder: found };
  } catch (error) {
    if (!CANNOT_WRITE.includes(codeOf(error))) throw error;
    // A lock from before the disk was full, or closed to writing, still holds.
    const holder = await findHolder(folder);
    return holder !== undefined && (await isRunning(holder)) ? { kind: 'in-use', holder } : { kind: 'read-only' };
  }
}

/** Who holds a data folder now. Undefined where nobody does. */
export async function findHolder(folder: string): Promise<Holder | undefined> {
  return readHolder((await readLock(join(folder, 'lock'))) ?? '');
}

function lockAt(path: string, mine: Holder): Lock {
  return {
    secret: mine.secret,
    // What the disk refuses here costs a second start its answer, or leaves a lock that the next start knows for what it is.
    async announce(port) {
      await tryDisk(() => put(path, { ...mine, port }));
    },
    async release() {
      if (readHolder((await readLock(path)) ?? '')?.secret === mine.secret) await tryDisk(() => rm(path, { force: true }));
    },
  };
}

/** Who holds the lock after this: whoever asks, unless a running process had it before. Null for one whose lock may not be read. */
async function hold(path: string, mine: Holder): Promise<Holder | null> {
  for (;;) {
    if (await place(path, mine)) return mine;
    const text = await readLock(path);
    if (text === null) return null;
    const holder = readHolder(text ?? '');
    if (holder !== undefined && (await isRunning(holder))) return holder;
    if (text !== undefined && (await takeOver(path, text, mine))) return mine;
  }
}

/**
 * Puts the lock in the place of a left-over one. Many starts may find the same one: they take turns, with a lock beside the lock, and each looks again
 * before it acts, so that a new one is never taken for the old.
 */
async function takeOver(path: string, leftOver: string, mine: Holder): Promise<boolean> {
  const turn = turnMark(path);
  if ((await hold(turn, mine)) !== mine) {
    await pause(10);
    return false;
  }
  try {
    if ((await readLock(path)) !== leftOver) return false;
    await put(path, mine);
    return true;
  } finally {
    await rm(turn, { force: true });
  }
}

/** Puts the lock there whole, if there is none. Linking is the one step that does both; where a file system has no links, a new file has to do. */
async function place(path: string, mine: Holder): Promise<boolean> {
  const mark = markBeside(path);
  const text = JSON.stringify(mine);
  try {
    await writeFile(mark, text, { mode: 0o600 });
    await link(mark, path).catch((error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      return writeFile(path, text, { mode: 0o600, flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(mark, { force: true }).catch(() => undefined);
  }
}

/** Puts the lock there whole, over what is there. */
async function put(path: string, holder: Holder): Promise<void> {
  const mark = markBeside(path);
  try {
    await writeFile(mark, JSON.stringify(holder), { mode: 0o600 });
    await rename(mark, path);
  } finally {
    await rm(mark, { force: true }).catch(() => undefined);
  }
}

/** The text of the lock; undefined where there is none, null where it may not be read. */
async function readLock(path: string): Promise<string | null | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : null;
  }
}

/** A name that the next start sweeps away if this one stops in the middle. */
function markBeside(path: string): string {
  return join(dirname(path), temporaryName(basename(path)));
}

function readHolder(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether the process that a lock names is still there. */
export async function isRunning(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const began = await findBeginning(holder.pid);
  return began === '' || holder.began === '' || isSameBeginning(began, holder.began);
}
