/** Folders that only the desktop shell needs: the one of Chromium's own files, and the one that documents are saved to. */

import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Chromium keeps what is its own: inside the data folder, so that it goes with it, and one start at a time has it. Where that cannot be written to, a
 * folder for this time only.
 */
export function makeOwnFolder(dataFolder: string): string {
  try {
    const folder = join(dataFolder, 'desktop');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'soundings-'));
  }
}

/** The folder that was saved to last, as long as it is there, else the standard one. */
export function findSaveFolder(kept: unknown, standard: string): string {
  return typeof kept === 'string' && existsSync(kept) ? kept : standard;
}
