/** Finds a browser of this computer that can show the app in a window of its own: Chromium, Chrome or Edge. */

import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser that was found. */
export interface Browser {
  readonly program: string;
  /** Whether it came as a snap, which may only use files in a folder of its own. */
  readonly isSnap: boolean;
}

const LINUX = ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium-browser'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The first browser that is here; undefined where there is none. */
export function findBrowser(environment: Environment = process.env): Browser | undefined {
  const found = listPlaces(process.platform, environment).filter(isProgram).map((program) => ({ program, isSnap: isSnap(program) }));
  return found.find((browser) => !browser.isSnap) ?? found[0];
}

/** Whether a window can be shown. On Linux there may be no screen, as over a plain connection to a server. */
export function hasScreen(platform: NodeJS.Platform, environment: Environment): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** Every place where a browser may be, the likeliest first. */
export function listPlaces(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return WINDOWS.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** On Ubuntu, chromium-browser is a few lines that start the snap. */
function isSnap(program: string): boolean {
  const real = realpathSync(program);
  return program.startsWith('/snap/') || real.startsWith('/snap/') || real === '/usr/bin/snap' || (program.endsWith('/chromium-browser') && existsSync('/snap/bin/chromium'));
}
