/** Removed assessments: thirty days in which they can be put back, then gone with their copies. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;
let now: Date;

beforeEach(async () => {
  folder = await makeFolder();
  now = new Date(2026, 2, 1, 14, 32, 5);
  carried = await openDirect(folder, () => now);
  const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
  valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 3)));
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

async function startAgain(): Promise<void> {
  await carried.close();
  carried = await openDirect(folder, () => now);
}

it('lists what was removed, with the day on which it goes', async () => {
  valueOf(await carried.calls.removeAssessment('id-2'));
  const library = await carried.calls.listLibrary();
  expect(library.entries).toEqual([]);
  expect(library.removed).toEqual([{ id: 'id-2', name: 'Aberwen', removedAt: '2026-03-01T14:32:05.000Z', goesOn: '2026-03-31' }]);
  expect(await carried.calls.readAssessment('id-2')).toEqual({ ok: false, problem: { kind: 'not-found' } });
});

it('puts back what was removed, with all that was in it', async () => {
  valueOf(await carried.calls.removeAssessment('id-2'));
  valueOf(await carried.calls.putBackAssessment('id-2'));
  expect(valueOf(await carried.calls.readAssessment('id-2'))).toMatchObject({ revision: 2, assessment: { rounds: [{ responses: { P1: { answer: { level: 3 } } } }] } });
  expect((await carried.calls.listLibrary()).removed).toEqual([]);
  expect(await carried.calls.putBackAssessment('id-9')).toEqual({ ok: false, problem: { kind: 'not-found' } });
});

it('does not put back over an assessment that has come in its place', async () => {
  const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
  valueOf(await carried.calls.removeAssessment('id-2'));
  valueOf(await carried.calls.importSavedFile(text, false));
  expect(await carried.calls.putBackAssessment('id-2')).toEqual({ ok: false, problem: { kind: 'already-here', id: 'id-2', name: 'Aberwen', isSame: false } });
  expect((await carried.calls.listLibrary()).removed).toHaveLength(1);
});

it('keeps it through the twenty-ninth day and lets it go on the thirtieth, with its copies', async () => {
  valueOf(await carried.calls.removeAssessment('id-2'));
  now = new Date(2026, 2, 30, 23, 59);
  await startAgain();
  expect((await carried.calls.listLibrary()).removed).toHaveLength(1);
  expect(await readdir(join(folder, 'backups'))).toEqual(['id-2']);
  now = new Date(2026, 2, 31, 0, 1);
  await startAgain();
  expect((await carried.calls.listLibrary()).removed).toEqual([]);
  expect(await readdir(join(folder, 'removed'))).toEqual([]);
  expect(await readdir(join(folder, 'backups'))).toEqual([]);
});

it('removes for good at once when a person says so, and only what was removed', async () => {
  expect(await carried.calls.removeForGood('id-2')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  valueOf(await carried.calls.removeAssessment('id-2'));
  valueOf(await carried.calls.removeForGood('id-2'));
  expect(await readdir(join(folder, 'removed'))).toEqual([]);
  expect(await readdir(join(folder, 'backups'))).toEqual([]);
});

it('keeps the copies of an assessment that has come back by another way', async () => {
  const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
  valueOf(await carried.calls.removeAssessment('id-2'));
  valueOf(await carried.calls.importSavedFile(text, false));
  valueOf(await carried.calls.removeForGood('id-2'));
  expect(valueOf(await carried.calls.listBackups('id-2'))).toHaveLength(2);
});
