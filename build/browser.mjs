/** The system's browser, for the journeys, the measurements and the screenshot: where it is, and how it is kept from other machines. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSERS } from './debian.mjs';

/** The path of the browser that the app would open; undefined where there is none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Names the port of the proxy that counts, in the environment. */
export const PROXY_PLACE = 'SOUNDINGS_REFUSING_PROXY';

const proxy = process.env[PROXY_PLACE];

/**
 * How Chromium is started: it looks for none of its maker's servers, and finds no machine but this one. What it would ask of them all the same goes to port 9,
 * which it never calls; while tests run, the rest goes to a proxy that counts it.
 */
export const BROWSER_FLAGS = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/', '--autofill-server-url=http://127.0.0.1:9/',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`] : []),
];
