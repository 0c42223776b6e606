/** Measures how long Soundings takes to start: its host alone, and `npm start` until the library is there. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startApp } from '../../build/serve.mjs';
import { TOP } from '../../build/freshness.mjs';
import { inFolder } from './data.ts';
import { openBrowser } from './looking.ts';
import { tell, type Row } from './rows.ts';

const STARTS = 9;
const WHOLE_STARTS = 5;
const READY = 'Soundings is ready: ';

/** All rows about starting. */
export async function measureStart(): Promise<readonly Row[]> {
  tell('Measuring the start');
  return inFolder(async (folder) => {
    const hosts: number[] = [];
    for (let time = 0; time <= STARTS; time += 1) hosts.push(await timeHost(folder));
    const bare: number[] = [];
    for (let time = 0; time <= STARTS; time += 1) bare.push(await timeBareNode());
    const whole: number[] = [];
    for (let time = 0; time <= WHOLE_STARTS; time += 1) whole.push(await timeWhole(folder));
    return [
      { name: 'Host, start to ready', figures: hosts.slice(1), unit: 'ms', bound: 300, how: 'from the start of Node to the line that says it is ready' },
      { name: '… of that Node itself', figures: bare.slice(1), unit: 'ms', bound: null, how: 'a program of nothing, from start to end' },
      { name: 'npm start to the library', figures: whole.slice(1), unit: 'ms', bound: 2000, how: 'built before; with a browser started then, until the heading stands' },
    ];
  });
}

async function timeHost(folder: string): Promise<number> {
  const start = performance.now();
  const app = await startApp(folder);
  const time = performance.now() - start;
  await app.stop();
  return time;
}

async function timeBareNode(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['--eval', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

async function timeWhole(folder: string): Promise<number> {
  const start = performance.now();
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', SOUNDINGS_SHELL: 'browser', CI: 'true' };
  const child = spawn('npm', ['start', '--', '--no-window', '--port', '0', '--data', folder], { cwd: TOP, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((found, fail) => {
    createInterface(child.stdout).on('line', (line) => line.startsWith(READY) && found(line.slice(READY.length)));
    void ended.then(() => fail(new Error('npm start ended before it was ready.')));
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return performance.now() - start;
  } finally {
    await browser.close();
    // npm, and what it started.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}
