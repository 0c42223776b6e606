/** `npm start`: installs and builds what is needed, then opens Soundings: in Electron where that is here or can be fetched, else in the system's browser. */

import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSERS, canInstall, hasOneOf, installPackages } from './debian.mjs';
import { openInElectron } from './desktop.mjs';
import { fetchElectron, findElectron, mayFetchElectron } from './electron.mjs';
import { DIST } from './freshness.mjs';
import { setUp } from './setup.mjs';

const args = process.argv.slice(2);
const wantsWindow = !args.includes('--no-window');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** A port is for the browser shell. */
const wantsDesktop = process.env.SOUNDINGS_SHELL !== 'browser' && wantsWindow && hasDisplay && !args.some((each) => /^--port(=|$)/.test(each));

if (!(await setUp())) process.exitCode = 1;
else if (!(await openDesktop())) await openBrowser();

/** Whether the app was opened in Electron. */
async function openDesktop() {
  if (!wantsDesktop) return false;
  if (findElectron() === undefined && mayFetchElectron()) {
    const reason = await fetchElectron();
    if (reason !== undefined) say(`Electron could not be fetched (${reason}), so Soundings opens in your browser. It is tried again tomorrow at the earliest.`);
  }
  const electron = findElectron();
  if (electron === undefined) return false;
  process.stdout.write('Soundings opens in a window of its own. Close the window to end it.\n');
  const { isOpened, code } = await openInElectron(electron, args);
  if (isOpened) process.exitCode = code;
  else say('Electron could not open a window here, so Soundings opens in your browser.');
  return isOpened;
}

async function openBrowser() {
  if (wantsWindow && hasDisplay && canInstall() && !hasOneOf(BROWSERS)) {
    say('Installing Chromium, which shows the window of Soundings.');
    installPackages(['chromium']);
  }
  await import(pathToFileURL(join(DIST, 'shell.mjs')).href);
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
