/** Folders that only the desktop shell needs: the one of Chromium's own files, and the one that documents are saved to. */

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as own from '../host/own-folder.ts';

/** What the names of its passing folders begin with. */
const PASSING = 'soundings-desktop';

/**
 * Where Chromium keeps what is its own: inside the data folder, so that it goes with it, and one start at a time has it. Where that cannot be written to, or
 * has no room, a folder for this time only.
 */
export function makeOwnFolder(dataFolder: string): own.OwnFolder {
  return own.takeOwnFolder(standardPlace(dataFolder), PASSING);
}

/** A folder among the temporary files, for this time only. */
export function makePassingFolder(): own.OwnFolder {
  return own.makePassingFolder(PASSING);
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
