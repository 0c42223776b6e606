/** Where the window's browser keeps its profile: in the data folder, or, where nothing can be written there, among the temporary files for one run. */

import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { takeOwnFolder, type OwnFolder } from '../host/own-folder.ts';
import type { Browser } from './browser.ts';

/** Finds the folder for the profile, and sees that it can be written to. */
export function takeProfile(browser: Browser, dataFolder: string): OwnFolder {
  return takeOwnFolder(profileFolder(browser, dataFolder), 'soundings-window');
}

/** The folder for the browser's profile: inside the data folder, so that it goes with it, and apart from the person's own profile. */
function profileFolder(browser: Browser, dataFolder: string): string {
  if (!browser.isSnap) return join(dataFolder, 'window');
  return join(homedir(), 'snap/chromium/common', `soundings-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}
