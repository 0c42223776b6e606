/** `npm start`: installs and builds what is needed, then opens Soundings. */

import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSERS, canInstall, hasOneOf, installPackages } from './debian.mjs';
import { DIST } from './freshness.mjs';
import { setUp } from './setup.mjs';

const wantsWindow = !process.argv.includes('--no-window');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (await setUp()) {
  if (wantsWindow && hasDisplay && canInstall() && !hasOneOf(BROWSERS)) {
    process.stderr.write('Installing Chromium, which shows the window of Soundings.\n');
    installPackages(['chromium']);
  }
  await import(pathToFileURL(join(DIST, 'shell.mjs')).href);
} else {
  process.exitCode = 1;
}
