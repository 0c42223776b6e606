/** Where the window's browser keeps its profile: in the data folder, or, where nothing can be written there, among the temporary files for one run. */

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName, tryDisk } from '../host/write-file.ts';
import type { Browser } from './browser.ts';

/** A folder that a browser can use. */
export interface Profile {
  readonly folder: string;
  /** Removes it, where it was for one run. */
  readonly discard: () => Promise<void>;
}

/** What must be free for a browser to get as far as a window, in bytes. */
const ROOM = 1024 * 1024;

/** Finds the folder for the profile, and sees that it can be written to. */
export async function takeProfile(browser: Browser, dataFolder: string): Promise<Profile> {
  const folder = profileFolder(browser, dataFolder);
  const tried = await tryDisk(() => tryRoom(folder));
  if (tried.ok) return { folder, discard: async () => undefined };
  const passing = await mkdtemp(join(tmpdir(), 'soundings-window-'));
  return { folder: passing, discard: () => rm(passing, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** The folder for the browser's profile: inside the data folder, so that it goes with it, and apart from the person's own profile. */
function profileFolder(browser: Browser, dataFolder: string): string {
  if (!browser.isSnap) return join(dataFolder, 'window');
  return join(homedir(), 'snap/chromium/common', `soundings-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}

async function tryRoom(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, temporaryName('room'));
  try {
    await writeFile(file, Buffer.alloc(ROOM), { mode: 0o600 });
  } finally {
    await rm(file, { force: true }).catch(() => undefined);
  }
}
