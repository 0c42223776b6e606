/** Opens the built app in Electron, and says whether that worked. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DIST } from './freshness.mjs';

/** The program said by itself, in a box, why it could not go on. */
const TOLD = 2;
/** An end as bad as this, sooner than this many milliseconds, means that there never was a window. */
const TOO_SOON = 10_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the app until it ends. `isOpened` is false where it could not be shown: on some systems Electron lacks a library, or leave to put up its walls.
 *
 * @param {string} electron Electron's program.
 * @param {readonly string[]} args What stands after `npm start --`.
 * @returns {Promise<{ readonly isOpened: boolean, readonly code: number }>} With the code that it ended by.
 */
export function openInElectron(electron, args) {
  // Set where an editor starts its own tools; it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(electron, [join(DIST, 'desktop/main.js'), ...args, ...asRoot()], { env, stdio: ['ignore', 'inherit', 'ignore'] });
  const began = performance.now();
  const handOn = (signal) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.on('error', () => resolve({ isOpened: false, code: 1 }));
    child.on('close', (code, signal) => {
      const isOpened = code === 0 || code === TOLD || SIGNALS.includes(signal ?? '') || performance.now() - began > TOO_SOON;
      for (const each of SIGNALS) process.off(each, handOn);
      resolve({ isOpened, code: code ?? 0 });
    });
  });
}

/** Chromium's own walls cannot be put up by root, who has none. For everybody else they stay. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
