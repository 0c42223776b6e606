/** The system's browser, for the journeys, the measurements and the screenshot: where it is, and how it is kept from other machines. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSERS } from './debian.mjs';

/** The path of the browser that the app would open; undefined where there is none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** How Chromium is started: it looks for none of its maker's servers, and finds no machine but this one. */
export const BROWSER_FLAGS = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
