/** The system's browser, for the journeys, the measurements and the screenshot: where it is, and how it is kept from other machines. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSERS } from './debian.mjs';
import { OWN_ADDRESSES } from './outside.mjs';

/** The path of the browser that the app would open; undefined where there is none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Names the port of the proxy that counts, in the environment. */
export const PROXY_PLACE = 'SOUNDINGS_REFUSING_PROXY';

const proxy = process.env[PROXY_PLACE];

/** Parts of Chromium that are left off. Of two such lists it heeds the last, so this one begins with what Playwright leaves off. */
const LEFT_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled',
  'PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion',
  // Two pages of its own behind the address bar of every window: they take longer to load than ours.
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
];

/**
 * How Chromium is started: it looks for none of its maker's servers, and finds no machine but this one. What it would ask of them all the same goes to port 9,
 * which it never calls; while tests run, the rest goes to a proxy that counts it.
 */
export const BROWSER_FLAGS = [
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--disable-features=${LEFT_OFF.join(',')}`,
  '--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/', '--autofill-server-url=http://127.0.0.1:9/',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', `--host-resolver-rules=${['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', ...OWN_ADDRESSES.map((address) => `EXCLUDE ${address}`)].join(', ')}`,
  ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, `--proxy-bypass-list=${OWN_ADDRESSES.join(';')}`] : []),
];
