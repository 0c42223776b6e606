/** Tests of the library on disk: it remembers what it has read, and notices all that changes. */

import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { assessmentOf, roundOf } from '../assessments/builders.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

function fileOf(id: string): string {
  return join(folder, 'assessments', `${id}.soundings`);
}

async function put(id: string, name: string): Promise<void> {
  const assessment = assessmentOf([roundOf({ P1: 2 })], { id });
  const named = { ...assessment, organisation: { ...assessment.organisation, name } };
  await writeFile(fileOf(id), writeSavedFile(named, 1, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' }));
}

async function listNames(): Promise<readonly string[]> {
  return (await carried.calls.listLibrary()).entries.map((entry) => entry.name);
}

it('shows the new name after a file was replaced by one of the same length', async () => {
  await put('a', 'Aberwen');
  expect(await listNames()).toEqual(['Aberwen']);
  await put('b', 'Brynmor');
  await rename(fileOf('b'), fileOf('a'));
  expect(await listNames()).toEqual(['Brynmor']);
});

it('shows what another host has saved in the meantime', async () => {
  await put('a', 'Aberwen');
  expect((await carried.calls.listLibrary()).entries[0]?.latest.given).toEqual([1, 0, 0, 0, 0]);
  const other = await openDirect(folder);
  const opened = valueOf(await other.calls.readAssessment('a'));
  valueOf(await other.calls.changeAssessment('a', 1, levelChange(opened, 'A1', 3)));
  await other.close();
  expect((await carried.calls.listLibrary()).entries[0]?.latest.given).toEqual([1, 1, 0, 0, 0]);
});

it('loses what has gone, and finds it again when it is back', async () => {
  await put('a', 'Aberwen');
  await put('b', 'Brynmor');
  expect(await listNames()).toEqual(['Aberwen', 'Brynmor']);
  await rename(fileOf('a'), join(folder, 'elsewhere'));
  expect(await listNames()).toEqual(['Brynmor']);
  await rename(join(folder, 'elsewhere'), fileOf('a'));
  expect(await listNames()).toEqual(['Aberwen', 'Brynmor']);
});

it('looks anew at what could not be read, because its copies can come and go without it', async () => {
  await writeFile(fileOf('a'), 'damaged');
  expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'a.soundings', problem: { kind: 'file-not-json' }, copiesOf: null }]);
  await put('b', 'Brynmor');
  await mkdir(join(folder, 'backups/a'), { recursive: true });
  await copyFile(fileOf('b'), join(folder, 'backups/a/previous.soundings'));
  expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'a.soundings', problem: { kind: 'file-not-json' }, copiesOf: 'a' }]);
});

it('leaves out a folder that is called like a file', async () => {
  await mkdir(fileOf('a'));
  expect(await carried.calls.listLibrary()).toMatchObject({ entries: [], unreadable: [] });
});

it('forgets a removed one that was put back, and lists it under its new name when it is removed again', async () => {
  await put('a', 'Aberwen');
  valueOf(await carried.calls.removeAssessment('a'));
  expect((await carried.calls.listLibrary()).removed.map((entry) => entry.name)).toEqual(['Aberwen']);
  valueOf(await carried.calls.putBackAssessment('a'));
  expect((await carried.calls.listLibrary()).removed).toEqual([]);
  await rm(fileOf('a'));
  await put('a', 'Brynmor');
  valueOf(await carried.calls.removeAssessment('a'));
  expect((await carried.calls.listLibrary()).removed.map((entry) => entry.name)).toEqual(['Brynmor']);
});
