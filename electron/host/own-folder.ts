/** Finds a folder that a browser can keep its own files in, before anybody waits for its window. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from './write-file.ts';

/** A folder that a browser can use. */
export interface OwnFolder {
  readonly folder: string;
  /** Removes it, where it was for this time only. */
  readonly discard: () => Promise<void>;
}

/** What must be free for a browser to get as far as a window, in bytes. */
const ROOM = 1024 * 1024;

/** That folder; where it cannot be written to, or has no room, one for this time only. `name` begins the name of such a one. */
export function takeOwnFolder(folder: string, name: string): OwnFolder {
  try {
    tryRoom(folder);
    return { folder, discard: async () => undefined };
  } catch {
    return makePassingFolder(name);
  }
}

/** A folder among the temporary files, for this time only. */
export function makePassingFolder(name: string): OwnFolder {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  return { folder, discard: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
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
