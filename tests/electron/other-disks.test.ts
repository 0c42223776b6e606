/** Disks as Windows and others have them: a process of its own is shown what their file systems answer, and keeps files all the same. */

import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { bundleModules } from './program.ts';

/** What the pieces below make use of. */
const MODULES = ['electron/host/data-folder.ts', 'electron/host/saved-files.ts', 'electron/host/write-file.ts', 'assessments/sample.ts'];

let place: string;
let modules: string;
let folder: string;

beforeAll(async () => {
  place = await makeFolder();
  modules = await bundleModules(place, MODULES);
});

afterAll(() => removeFolder(place));

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => removeFolder(folder));

/** What the pieces below have in common. `fail` makes a step on some files fail a number of times, in the words of such a disk. */
const COMMON = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
const [folder, modules] = process.argv.slice(1);
const { copySafely, dataFolderAt, makeSample, openSavedFiles, prepareDataFolder, turnMark, writeFileSafely } = await import(modules);
const path = join(folder, 'a');
const handle = await fs.promises.open(process.execPath);
const handles = Object.getPrototypeOf(handle);
await handle.close();
const real = { ...fs.promises };
function put(name, step) {
  fs.promises[name] = step;
  syncBuiltinESMExports();
}
function fail(name, code, file, times) {
  let left = times;
  put(name, async (...args) => {
    if (args[0] === file && left-- > 0) throw Object.assign(new Error(code), { code, syscall: name });
    return real[name](...args);
  });
}
const say = (value) => console.log(JSON.stringify(value));
`;

const WINDOWS = `Object.defineProperty(process, 'platform', { value: 'win32' });`;

/** Opens the saved files of a folder anew. */
const FILES = `
const places = dataFolderAt(folder);
await prepareDataFolder(places);
const open = () => openSavedFiles(places, () => new Date(), '0.1.0');
const sample = makeSample({ id: 'sample', language: 'en' });
`;

async function run(...pieces: readonly string[]): Promise<unknown> {
  const script = [COMMON, ...pieces].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, modules], { timeout: 30_000 });
  return JSON.parse(stdout);
}

it.each(['EISDIR', 'UNKNOWN'])('a file gets no second name where a disk answers %s, but a copy, which is on the disk before it has its name', async (code) => {
  await writeFile(join(folder, 'a'), 'one');
  const steps = await run(`
    fail('link', '${code}', path, 1);
    const steps = [];
    const { sync } = handles;
    handles.sync = function () { steps.push('sync'); return sync.call(this); };
    put('rename', (...args) => { steps.push('rename'); return real.rename(...args); });
    await copySafely(path, join(folder, 'copy'));
    say(steps);
  `);
  expect(steps).toEqual(['sync', 'rename', 'sync']);
  expect(await readFile(join(folder, 'copy'), 'utf8')).toBe('one');
  expect((await readdir(folder)).toSorted()).toEqual(['a', 'copy']);
});

it('no copy is made of a file that has gone', async () => {
  expect(await run(`say(await copySafely(path, join(folder, 'copy')).catch((error) => [error.code, error.syscall]));`)).toEqual(['ENOENT', 'link']);
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['made', 'open'],
  ['taken away', 'rm'],
])('a mark that Windows does not let be %s at once is waited for', async (_, step) => {
  const written = await run(WINDOWS, `
    fail('${step}', 'EPERM', turnMark(path), 3);
    say((await writeFileSafely(path, 'new')).ok);
  `);
  expect(written).toBe(true);
  expect(await readdir(folder)).toEqual(['a']);
});

it('a folder of Windows that stays closed to writing is said to be so', async () => {
  expect(await run(WINDOWS, `
    fail('open', 'EPERM', turnMark(path), 1e9);
    say(await writeFileSafely(path, 'new'));
  `)).toEqual({ ok: false, problem: { kind: 'folder-read-only' } });
  expect(await readdir(folder)).toEqual([]);
});

it('a file is known again where a disk settles its time when it is closed', async () => {
  expect(await run(FILES, `
    put('open', async (...args) => {
      const handle = await real.open(...args);
      const close = handle.close.bind(handle);
      handle.close = async () => { await close(); if (args[1] === 'wx') await real.utimes(args[0], 1, 1); };
      return handle;
    });
    const files = open();
    const first = await files.write(sample, 1, null);
    say((await files.write(sample, 2, first.value)).ok);
  `)).toBe(true);
});

it('a file is known again where a disk tells something else of an open one', async () => {
  expect(await run(FILES, `
    const { stat } = handles;
    handles.stat = async function (...args) { const found = await stat.apply(this, args); found.ino += 1n; return found; };
    await open().write(sample, 1, null);
    const files = open();
    const read = await files.read('sample');
    const next = await files.write(sample, 2, read.value);
    say([next.ok, (await files.write(sample, 3, next.value)).ok]);
  `)).toEqual([true, true]);
});
