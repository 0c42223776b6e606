/** Starts the built app without a window, the way `npm start -- --no-window` does, for the programs that look at it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DIST } from './freshness.mjs';

/** The line that says it, in whichever language the folder has. */
const READY = /: (http:\/\/127\.0\.0\.1:\d+\/open\/\S+)$/;

/**
 * A running app. `said` is what it wrote to standard error so far.
 *
 * @typedef {{ readonly address: string, readonly said: () => string, readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void> }} App
 */

/**
 * Starts the app over a data folder, on a port of its own, and answers once it can be opened.
 *
 * @param {string} folder
 * @param {readonly string[]} [nodeOptions] Options for Node itself.
 * @returns {Promise<App>}
 */
export async function startApp(folder, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, join(DIST, 'shell.mjs'), '--no-window', '--port', '0', '--data', folder], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = once(child, 'exit');
  const address = await new Promise((found, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      const ready = READY.exec(line)?.[1];
      if (ready !== undefined) found(ready);
    });
    void ended.then(() => failed(new Error(`The app ended before it was ready. ${said}`)));
  });
  return {
    address,
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}
