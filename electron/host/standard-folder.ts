/** Knows where the data folder is when nothing is said: the same place for every shell. */

import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'Soundings';

/** `Soundings` in the user's folder for the data of applications. */
export function standardFolder(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'win32') return join(environment['APPDATA'] || join(homedir(), 'AppData/Roaming'), NAME);
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support', NAME);
  return join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), NAME);
}
