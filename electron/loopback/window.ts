/** Opens app windows in a browser with a profile of its own, and notices when the last one is closed. */

import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../assessments/model.ts';
import type { Browser } from './browser.ts';
import { launchPage } from './plain-pages.ts';
import { watchWindows } from './watch-windows.ts';

/** What came of opening a window. */
export interface OpenWindow {
  /** Resolves when the last window has been closed, with why where it never really opened. */
  readonly closed: Promise<{ readonly failure: string | null }>;
  /** Closes the browser. */
  readonly close: () => void;
}

/** No question on the first start, and no request to other computers. What no flag stops is sent to port 9 of this one, which browsers never call. */
const QUIET = [
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--disable-default-apps', '--disable-extensions', '--disable-domain-reliability', '--disable-breakpad', '--disable-background-mode', '--no-pings',
  '--password-store=basic', '--use-mock-keychain', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  '--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/', '--autofill-server-url=http://127.0.0.1:9/',
];
/** How the name of a launch file begins. */
const LAUNCH = 'launch-';
const FIRST_SIZE = '--window-size=1280,860';
/** A browser that ends sooner than this, in milliseconds, did not get as far as showing anything. */
const TOO_SOON = 3000;

/** Opens the first window. The browser ends with this process, however that ends: it holds the other end of a pipe. */
export async function openWindow(browser: Browser, profile: string, address: string, language: Language): Promise<OpenWindow> {
  // A browser that was there before keeps the size it had.
  const size = existsSync(join(profile, 'Local State')) ? [] : [FIRST_SIZE];
  await sweepLaunchFiles(profile);
  const launch = await writeLaunchFile(profile, launchPage(address, language));
  const child = spawn(browser.program, [...flagsFor(profile, launch, address), ...size, '--remote-debugging-pipe'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  watchWindows(child);
  return {
    closed: whenEnded(child).then(async (end) => {
      await rm(launch, { force: true });
      return end;
    }),
    close: () => void child.kill(),
  };
}

/** Opens one more window in the browser that is running with that profile. */
export async function openAnother(browser: Browser, profile: string, address: string, language: Language): Promise<void> {
  const launch = await writeLaunchFile(profile, launchPage(address, language));
  const child = spawn(browser.program, flagsFor(profile, launch, address), { stdio: 'ignore' });
  // This one hands over to the one that is running and ends at once. The file is kept until the window has had time to read it.
  child.on('error', () => undefined);
  setTimeout(() => void rm(launch, { force: true }), 10_000).unref();
}

function flagsFor(profile: string, launch: string, address: string): readonly string[] {
  // The browser's own walls cannot be put up by root, who has none. For everybody else they stay.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  const screen = process.env['DISPLAY'] ? [] : ['--ozone-platform-hint=auto'];
  // Whatever the browser still wants from other computers goes to our own server, which refuses it. Addresses of this computer never take that way.
  const nowhere = `--proxy-server=${new URL(address).host}`;
  return [`--app=${pathToFileURL(launch).href}`, `--user-data-dir=${profile}`, nowhere, ...QUIET, ...asRoot, ...screen];
}

async function writeLaunchFile(profile: string, page: string): Promise<string> {
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const launch = join(profile, `${LAUNCH}${randomBytes(8).toString('hex')}.html`);
  await writeFile(launch, page, { mode: 0o600, flag: 'wx' });
  return launch;
}

/** Takes away what a killed run has left. Its tickets open nothing any more. */
async function sweepLaunchFiles(profile: string): Promise<void> {
  const names = await readdir(profile).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(LAUNCH))) await rm(join(profile, name), { force: true });
}

function whenEnded(child: ChildProcess): Promise<{ readonly failure: string | null }> {
  const began = performance.now();
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ failure: error.message }));
    child.once('exit', (code, signal) => {
      const isFailure = code !== 0 && performance.now() - began < TOO_SOON;
      resolve({ failure: isFailure ? `it ended with ${signal ?? code}` : null });
    });
  });
}
