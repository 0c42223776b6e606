/** The browser shell as people start it: its options, its one line, its lock, its window and its end. */

import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callsOver } from '../../electron/api.ts';
import { findBrowser } from '../../electron/loopback/browser.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { letIn, valueOf } from './carriers.ts';
import { buildProgram, startProgram, type Run } from './program.ts';

let top: string;
let count = 0;

/** What the page of one line does here: it begins an assessment, sends one more thing as it goes, and closes its window. */
const SCRIPT = `
const send = (name) => fetch('/call', { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ name: 'createAssessment', args: [{ name, form: 'quick' }] }) });
await send('From the window');
addEventListener('beforeunload', () => void send('At the last moment'));
setTimeout(() => window.close(), 200);
`;

beforeAll(async () => {
  top = await makeFolder();
  await buildProgram(top, SCRIPT);
});

afterAll(() => removeFolder(top));

function freshFolder(): string {
  return join(top, `data-${(count += 1)}`);
}

async function stop(run: Run): Promise<void> {
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
}

describe('an option', () => {
  it.each([
    [['--windowless'], 'Soundings does not know “--windowless”. It knows --no-window, --port NUMBER and --data FOLDER.'],
    [['--port', 'eighty'], '“eighty” is no port. Give a whole number from 0 to 65535; 0 picks a free one.'],
    [['--port=65536'], '“65536” is no port. Give a whole number from 0 to 65535; 0 picks a free one.'],
    [['--data'], '--data needs a value after it.'],
    [['--data', '--no-window'], '--data needs a value after it.'],
  ])('that is wrong is said in a sentence: %s', async (args, sentence) => {
    const run = startProgram(top, args);
    expect(await run.ended).toBe(2);
    expect([run.said.out(), run.said.error()]).toEqual(['', `${sentence}\n`]);
  });
});

describe('the program', () => {
  it('says one line when it is ready, keeps its address as long as it runs, and ends well when told to', async () => {
    const folder = freshFolder();
    const run = startProgram(top, ['--no-window', '--port', '0', '--data', folder]);
    const address = await run.address;
    const first = callsOver(await letIn(address));
    const second = callsOver(await letIn(address));
    valueOf(await first.createAssessment({ name: 'Aberwen', form: 'quick' }));
    expect((await second.listLibrary()).dataFolder).toBe(folder);
    await stop(run);
    expect(run.said.out()).toMatch(/^Soundings is ready: http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]{43}\n$/);
    expect(run.said.error()).toBe('');
    expect((await readdir(folder)).toSorted()).toEqual(['assessments', 'backups', 'removed']);
  });

  it('takes a folder from where the command was given, and a port', async () => {
    const other = startProgram(top, ['--no-window', '--data', freshFolder()]);
    const port = new URL(await other.address).port;
    const run = startProgram(top, ['--no-window', `--port=${port}`, `--data=${freshFolder()}`]);
    expect(await run.ended).toBe(1);
    expect(run.said.error()).toBe(`Port ${port} is used by another program. Choose another one, or 0 for a free one.\n`);
    const beside = startProgram(top, ['--no-window', '--data', 'beside']);
    expect((await callsOver(await letIn(await beside.address)).listLibrary()).dataFolder).toBe(join(top, 'beside'));
    await stop(beside);
    await stop(other);
  });

  it('says so when the data folder cannot be one', async () => {
    const file = join(top, 'a-file');
    await writeFile(file, '');
    const run = startProgram(top, ['--no-window', '--data', file]);
    expect(await run.ended).toBe(1);
    expect(run.said.error()).toBe(`The data folder ${file} cannot be used (EEXIST). Choose another one with --data FOLDER.\n`);
  });

  it('finishes the answers under way when it is told to end', async () => {
    const folder = freshFolder();
    const run = startProgram(top, ['--no-window', '--data', folder]);
    const calls = callsOver(await letIn(await run.address));
    const begun = Array.from({ length: 10 }, (_, at) => calls.createAssessment({ name: `Number ${at}`, form: 'full' }).then((made) => made.ok, () => false));
    await Promise.race(begun);
    await stop(run);
    const answered = (await Promise.all(begun)).filter(Boolean).length;
    expect(answered).toBeGreaterThan(0);
    expect((await readdir(join(folder, 'assessments'))).length).toBeGreaterThanOrEqual(answered);
  });
});

describe('a second start on the same data folder', () => {
  it('starts nothing, and says where the first one is', async () => {
    const folder = freshFolder();
    const first = startProgram(top, ['--no-window', '--data', folder]);
    const address = await first.address;
    const second = startProgram(top, ['--no-window', '--data', folder]);
    expect(await second.ended).toBe(1);
    expect([second.said.out(), second.said.error()]).toEqual(['', `Soundings is already running with the data folder ${folder}. Go to ${address}, or close that one first.\n`]);
    await stop(first);
  });

  it('has one winner when several come at once', async () => {
    const folder = freshFolder();
    const runs = Array.from({ length: 4 }, () => startProgram(top, ['--no-window', '--data', folder]));
    const ready = await Promise.all(runs.map((run) => run.address.then(() => true, () => false)));
    expect(ready.filter(Boolean)).toHaveLength(1);
    for (const [at, run] of runs.entries()) if (ready[at]) await stop(run);
  });

  it('takes over at once where the first was killed', async () => {
    const folder = freshFolder();
    const first = startProgram(top, ['--no-window', '--data', folder]);
    await first.address;
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await readdir(folder)).toContain('lock');
    const second = startProgram(top, ['--no-window', '--data', folder]);
    await second.address;
    await stop(second);
  });
});

describe('a window', () => {
  it('that cannot be shown is replaced by the address, with the reason', async () => {
    const run = startProgram(top, ['--data', freshFolder()]);
    await run.address;
    expect(run.said.error()).toBe('There is no screen to open a window on, so open the address below in a browser on this computer. It works until Soundings ends.\n');
    await stop(run);
  });

  it('without a browser is replaced by the address, with what to install', async () => {
    const run = startProgram(top, ['--data', freshFolder()], { environment: { DISPLAY: ':9', PATH: '/nonexistent' } });
    await run.address;
    expect(run.said.error()).toContain('No Chromium, Chrome or Edge was found to open a window with.');
    await stop(run);
  });

  const browser = process.platform === 'linux' ? findBrowser()?.program : undefined;
  const withBrowser = browser === undefined ? it.skip : it;

  /** A chromium that draws nothing, first on the path, which notes how it was called. */
  async function headless(): Promise<NodeJS.ProcessEnv> {
    const folder = join(top, 'bin');
    await mkdir(folder, { recursive: true });
    const program = join(folder, 'chromium');
    await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> "${join(top, 'called-with')}"\nexec "${browser}" --headless=new "$@"\n`);
    await chmod(program, 0o755);
    return { DISPLAY: ':9', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  }

  withBrowser('is let in without its ticket on the command line, and ends the program when it is closed, with all that it sent', async () => {
    const folder = freshFolder();
    const run = startProgram(top, ['--data', folder], { environment: await headless() });
    expect(await run.ended).toBe(0);
    expect(run.said.out()).toBe(`Soundings is open in a window of its own. Your work is kept in ${folder}. Close the window to end Soundings.\n`);
    const files = await Promise.all((await readdir(join(folder, 'assessments'))).map((name) => readFile(join(folder, 'assessments', name), 'utf8')));
    expect(files.map((text) => JSON.parse(text).assessment.organisation.name).toSorted()).toEqual(['At the last moment', 'From the window']);
    const called = await readFile(join(top, 'called-with'), 'utf8');
    expect(called).not.toContain('/open/');
    expect(called).toContain('--remote-debugging-pipe');
    expect((await readdir(join(folder, 'window'))).filter((name) => name.startsWith('launch-'))).toEqual([]);
    expect(await readdir(folder)).not.toContain('lock');
  });

  withBrowser('ends with the program when that is killed', async () => {
    const folder = freshFolder();
    await writeFile(join(top, 'dist/page/assets/page.js'), '');
    const run = startProgram(top, ['--data', folder], { environment: await headless() });
    await until(() => run.said.out() !== '');
    await until(async () => (await processesWith(folder)) > 0);
    run.child.kill('SIGKILL');
    await run.ended;
    await until(async () => (await processesWith(folder)) === 0);
  });
});

/** How many processes name a folder on their command line. */
async function processesWith(folder: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(`--user-data-dir=${folder}`)).length;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
