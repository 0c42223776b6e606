/** Tests of what the library says is due: counted on the day it is asked for, whatever day the file was read on. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { actionOf, assessmentOf, roundOf } from '../assessments/builders.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { openDirect, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;
let today = new Date(2026, 5, 30, 12);

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder, () => today);
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

it('counts actions under way of every round that are overdue or due within thirty days', async () => {
  const actions = [
    actionOf({ id: 'a1', round: 'r2025', due: '2026-03-31' }),
    actionOf({ id: 'a2', due: '2026-Q2' }),
    actionOf({ id: 'a3', due: '2026-07-30' }),
    actionOf({ id: 'a4', due: '2026-07-31' }),
    actionOf({ id: 'a5', due: null }),
    actionOf({ id: 'a6', due: '2026-01-31', statuses: [{ state: 'done', on: '2026-02-10', reason: '' }] }),
  ];
  const assessment = assessmentOf([roundOf({}, { id: 'r2025', date: '2025-05-07' }), roundOf({ T1: 2 })], { actions });
  const reviewed = { ...assessment, organisation: { ...assessment.organisation, reviewOn: '2026-06-30' } };
  await mkdir(join(folder, 'assessments'), { recursive: true });
  await writeFile(join(folder, 'assessments', 'aberwen.soundings'), writeSavedFile(reviewed, 1, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' }));
  const due = async () => (await carried.calls.listLibrary()).entries.map((entry) => entry.due);
  expect(await due()).toEqual([{ overdue: 1, soon: 2, until: '2026-07-30', isReviewLate: false }]);
  today = new Date(2026, 6, 1, 12);
  expect(await due()).toEqual([{ overdue: 2, soon: 2, until: '2026-07-31', isReviewLate: true }]);
});
