/** The browser shell as people start it: its options, its one line, its lock, its window and its end. */

import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
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
    expect((await readdir(folder)).toSorted()).toEqual(['assessments', 'backups', 'ballots', 'packs', 'pools', 'questionnaires', 'removed']);
  });

  it('speaks the language that was chosen in its folder, else Welsh where the computer does', async () => {
    const chosen = freshFolder();
    await mkdir(chosen, { recursive: true });
    await writeFile(join(chosen, 'settings.json'), '{ "language": "cy" }');
    const run = startProgram(top, ['--no-window', '--port', '0', '--data', chosen]);
    await run.address;
    expect(run.said.out()).toMatch(/^Mae Soundings yn barod: http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]{43}\n$/);
    const again = startProgram(top, ['--no-window', '--port', '0', '--data', chosen]);
    expect([await again.ended, again.said.error()]).toEqual([1, expect.stringMatching(/^Mae Soundings eisoes yn rhedeg gyda’r ffolder data .*neu caewch hwnnw yn gyntaf\.\n$/)]);
    await stop(run);

    const welsh = startProgram(top, ['--nowhere'], { environment: { LC_ALL: 'cy_GB.UTF-8' } });
    expect([await welsh.ended, welsh.said.error()]).toEqual([2, 'Nid yw Soundings yn adnabod “--nowhere”. Mae’n adnabod --no-window, --port RHIF a --data FFOLDER.\n']);
  });

  it('ends with a sentence where it cannot start, and starts nothing', async () => {
    const file = join(top, 'a-file');
    await writeFile(file, '');
    const other = createServer();
    const port = await new Promise<number>((found) => other.listen(0, '127.0.0.1', () => found(portOf(other))));
    const runs = [['--windowless'], ['--data', file], ['--port', String(port), '--data', freshFolder()]].map((args) => startProgram(top, ['--no-window', ...args]));
    const ends = await Promise.all(runs.map(async (run) => [await run.ended, run.said.out(), run.said.error()]));
    other.close();
    expect(ends).toEqual([
      [2, '', 'Soundings does not know “--windowless”. It knows --no-window, --port NUMBER and --data FOLDER.\n'],
      [1, '', `The data folder ${file} cannot be used (EEXIST). Choose another one with --data FOLDER.\n`],
      [1, '', `Port ${port} is used by another program. Choose another one, or 0 for a free one.\n`],
    ]);
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
    const runs = Array.from({ length: 3 }, () => startProgram(top, ['--no-window', '--data', folder]));
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

  /** A chromium that draws nothing, first on the path, which notes how it was called. */
  async function headless(): Promise<NodeJS.ProcessEnv> {
    const folder = join(top, 'bin');
    await mkdir(folder, { recursive: true });
    const program = join(folder, 'chromium');
    await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> "${join(top, 'called-with')}"\nexec "${browser}" --headless=new "$@"\n`);
    await chmod(program, 0o755);
    return { DISPLAY: ':9', PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  }

  it.runIf(browser !== undefined)('is let in without its ticket on the command line, and ends the program when it is closed, with all that it sent', async () => {
    const folder = freshFolder();
    const run = startProgram(top, ['--data', folder], { environment: await headless() });
    expect(await run.ended).toBe(0);
    expect(run.said.out()).toBe(`Soundings is open in a window of its own. Your work is kept in ${folder}. Close the window to end Soundings.\n`);
    const files = await Promise.all((await readdir(join(folder, 'assessments'))).map((name) => readFile(join(folder, 'assessments', name), 'utf8')));
    expect(files.filter((text) => text.includes('"From the window"'))).toHaveLength(1);
    expect(files.filter((text) => text.includes('"At the last moment"'))).toHaveLength(1);
    const called = await readFile(join(top, 'called-with'), 'utf8');
    expect(called).not.toContain('/open/');
    expect(called).toContain('--remote-debugging-pipe');
    expect((await readdir(join(folder, 'window'))).filter((name) => name.startsWith('launch-'))).toEqual([]);
    expect(await readdir(folder)).not.toContain('lock');
  });

  it.runIf(browser !== undefined)('ends with the program when that is killed', async () => {
    const folder = freshFolder();
    await writeFile(join(top, 'dist/page/assets/page.js'), '');
    const run = startProgram(top, ['--data', folder], { environment: await headless() });
    await until(() => run.said.out() !== '');
    await until(async () => (await processesWith(folder)) > 0);
    run.child.kill('SIGKILL');
    await run.ended;
    await until(async () => (await processesWith(folder)) === 0);
    expect(await run.ended).toBe('SIGKILL');
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** How many processes name a folder on their command line. */
async function processesWith(folder: string): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.filter((line) => line.includes(`--user-data-dir=${folder}`)).length;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}
