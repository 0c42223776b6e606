/** Sees to it that one host at a time holds a data folder, whichever shell it belongs to. A lock left by one that was killed is known for what it is. */

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { codeOf, temporaryName } from './write-file.ts';

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
  /** The folder cannot be written to, by anybody: there is nothing to guard. */
  | { readonly kind: 'read-only' };

/** The lock, as its holder has it. */
export interface Lock {
  readonly secret: string;
  /** Tells others where this holder answers. */
  readonly announce: (port: number) => Promise<void>;
  readonly release: () => Promise<void>;
}

const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/** Takes the lock of a data folder that exists, unless a running process holds it. */
export async function takeLock(folder: string): Promise<Locking> {
  const path = join(folder, 'lock');
  const began = process.platform === 'win32' ? secondsOf(performance.timeOrigin) : await findBeginning(process.pid);
  const mine: Holder = { pid: process.pid, began, secret: randomBytes(24).toString('base64url'), port: null };
  try {
    for (;;) {
      if (await place(path, mine)) return { kind: 'held', lock: lockAt(path, mine) };
      const text = await readLock(path);
      if (text === null) return { kind: 'in-use', holder: null };
      const holder = readHolder(text);
      if (holder !== undefined && (await isRunning(holder))) return { kind: 'in-use', holder };
      await clear(path, text);
    }
  } catch (error) {
    if (READ_ONLY.includes(codeOf(error))) return { kind: 'read-only' };
    throw error;
  }
}

/** Who holds a data folder now. Undefined where nobody does. */
export async function findHolder(folder: string): Promise<Holder | undefined> {
  return readHolder((await readLock(join(folder, 'lock'))) ?? '');
}

function lockAt(path: string, mine: Holder): Lock {
  return {
    secret: mine.secret,
    async announce(port) {
      const mark = markBeside(path);
      await writeFile(mark, JSON.stringify({ ...mine, port }), { mode: 0o600 });
      await rename(mark, path);
    },
    async release() {
      if (readHolder((await readLock(path)) ?? '')?.secret === mine.secret) await rm(path, { force: true });
    },
  };
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

/** Takes a left-over lock away. Two starts may try this at once: what is taken away is looked at again, and put back if it is a new one. */
async function clear(path: string, leftOver: string): Promise<void> {
  const away = markBeside(path);
  try {
    await rename(path, away);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(away, 'utf8')) === leftOver) await rm(away, { force: true });
  else await rename(away, path);
}

/** The text of the lock; empty where there is none, null where it may not be read. */
async function readLock(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? '' : null;
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

async function isRunning(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const began = await findBeginning(holder.pid);
  return began === '' || holder.began === '' || isSameMoment(began, holder.began);
}

/** When a process began, in the system's own words. Empty where it does not say. */
async function findBeginning(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      const [boot, line] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')]);
      // The program's name stands in brackets and may hold spaces. The beginning is the 22nd field, the 20th after it.
      return `${boot.trim()} ${line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
    }
    if (process.platform === 'win32') {
      const question = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeSeconds()`;
      return await ask('powershell', ['-NoProfile', '-NonInteractive', '-Command', question]);
    }
    return await ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  } catch {
    return '';
  }
}

async function ask(program: string, args: readonly string[]): Promise<string> {
  const answer = await promisify(execFile)(program, [...args], { timeout: 10_000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } });
  return answer.stdout.trim();
}

/** On Windows both are seconds, one counted by Node a little after the other. */
function isSameMoment(one: string, other: string): boolean {
  return one === other || Math.abs(Number(one) - Number(other)) <= 5;
}

function secondsOf(milliseconds: number): string {
  return String(Math.round(milliseconds / 1000));
}
