/** Folders that only the desktop shell needs: the one of Chromium's own files, and the one that documents are saved to. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from '../host/write-file.ts';

/** A folder that Chromium can use. */
export interface OwnFolder {
  readonly folder: string;
  /** Removes it, where it was for this time only. */
  readonly discard: () => Promise<void>;
}

/** What must be free for Chromium to get as far as a window, in bytes. */
const ROOM = 1024 * 1024;

/**
 * Where Chromium keeps what is its own: inside the data folder, so that it goes with it, and one start at a time has it. Where that cannot be written to, or
 * has no room, a folder for this time only.
 */
export function makeOwnFolder(dataFolder: string): OwnFolder {
  const folder = standardPlace(dataFolder);
  try {
    tryRoom(folder);
    return { folder, discard: async () => undefined };
  } catch {
    return makePassingFolder();
  }
}

/** A folder among the temporary files, for this time only. */
export function makePassingFolder(): OwnFolder {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-desktop-'));
  return { folder, discard: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** Removes the mark by which Chromium knows that its folder is in use, where it was left by a start that has gone. */
export async function forgetLeftMark(dataFolder: string): Promise<void> {
  await rm(join(standardPlace(dataFolder), 'SingletonLock'), { force: true }).catch(() => undefined);
}

/** The folder that was saved to last, as long as it is there, else the standard one. */
export function findSaveFolder(kept: unknown, standard: string): string {
  return typeof kept === 'string' && existsSync(kept) ? kept : standard;
}

function standardPlace(dataFolder: string): string {
  return join(dataFolder, 'desktop');
}

function tryRoom(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, temporaryName('room'));
  try {
    writeFileSync(file, Buffer.alloc(ROOM), { mode: 0o600 });
  } finally {
    rmSync(file, { force: true });
  }
}
