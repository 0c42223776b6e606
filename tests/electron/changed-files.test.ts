/** Tests of reading many files: how many at once, and which of them again. */

import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberFiles } from '../../electron/host/changed-files.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => removeFolder(folder));

it('has no more than sixteen files open, and answers in the order it was asked in', async () => {
  const paths = Array.from({ length: 50 }, (_, at) => join(folder, `${at}`));
  for (const [at, path] of paths.entries()) await writeFile(path, `text ${at}`);
  let [open, most] = [0, 0];
  const readAll = rememberFiles(async (path) => {
    open += 1;
    most = Math.max(most, open);
    const value = await readFile(path, 'utf8');
    open -= 1;
    return { value, holds: true };
  });
  expect(await readAll(paths)).toEqual(Array.from({ length: 50 }, (_, at) => `text ${at}`));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(16);
});

it('reads a file again when it has changed, when it was not to be relied on, and when it had gone', async () => {
  const [kept, changed, doubtful] = ['kept', 'changed', 'doubtful'].map((name) => join(folder, name));
  const paths = [kept ?? '', changed ?? '', doubtful ?? ''];
  for (const path of paths) await writeFile(path, 'once');
  const read: string[] = [];
  const readAll = rememberFiles(async (path) => {
    read.push(path);
    return { value: await readFile(path, 'utf8'), holds: path !== doubtful };
  });
  await readAll(paths);
  await writeFile(changed ?? '', 'twice');
  await utimes(changed ?? '', 1, 1);
  read.length = 0;
  expect(await readAll(paths)).toEqual(['once', 'twice', 'once']);
  expect(new Set(read)).toEqual(new Set([changed, doubtful]));
  await readAll([]);
  read.length = 0;
  await readAll([kept ?? '']);
  expect(read).toEqual([kept]);
});

it('leaves out what is no file', async () => {
  await mkdir(join(folder, 'folder'));
  const readAll = rememberFiles((path) => Promise.resolve({ value: path, holds: true }));
  expect(await readAll([join(folder, 'folder'), join(folder, 'nothing')])).toEqual([]);
});
