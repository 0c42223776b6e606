/** Copies: the previous good one, one a day for thirty days, and the way back through each. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSavedFile } from '../../assessments/file/file.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;
let now: Date;
let revision: number;

beforeEach(async () => {
  folder = await makeFolder();
  now = new Date(2026, 4, 6, 14, 32, 5);
  carried = await openDirect(folder, () => now);
  revision = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' })).revision;
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

async function answer(level: Level): Promise<void> {
  const present = valueOf(await carried.calls.readAssessment('id-2'));
  revision = valueOf(await carried.calls.changeAssessment('id-2', present.revision, levelChange(present, 'P1', level))).revision;
}

async function levelNow(): Promise<unknown> {
  return valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.responses['P1']?.answer;
}

function listCopies(): Promise<readonly string[]> {
  return readdir(join(folder, 'backups/id-2')).then((names) => names.toSorted());
}

describe('a copy', () => {
  it('of the day holds the state before its first change, whatever follows', async () => {
    await answer(1);
    await answer(2);
    now = new Date(2026, 4, 7, 0, 1);
    await answer(3);
    await answer(4);
    expect(await listCopies()).toEqual(['2026-05-06.soundings', '2026-05-07.soundings', 'previous.soundings']);
    const read = async (name: string) => {
      const opened = readSavedFile(await readFile(join(folder, `backups/id-2/${name}.soundings`), 'utf8'));
      return opened.ok ? opened.value.assessment.rounds[0]?.responses : opened;
    };
    expect(await read('2026-05-06')).toEqual({});
    expect(await read('2026-05-07')).toMatchObject({ P1: { answer: { level: 2 } } });
    expect(await read('previous')).toMatchObject({ P1: { answer: { level: 3 } } });
  });

  it('is dated by the calendar of this computer, not of Greenwich', async () => {
    now = new Date(2026, 6, 1, 0, 30);
    await answer(1);
    expect(now.toISOString()).toBe('2026-06-30T23:30:00.000Z');
    expect(await listCopies()).toEqual(['2026-07-01.soundings', 'previous.soundings']);
  });

  it('is listed with what it holds, the newest first', async () => {
    await answer(1);
    now = new Date(2026, 4, 7, 9, 0);
    await answer(3);
    expect(valueOf(await carried.calls.listBackups('id-2'))).toEqual([
      { id: 'previous', madeAt: '2026-05-06T13:32:05.000Z', name: 'Aberwen', rounds: 1, responses: 1, actions: 0 },
      { id: '2026-05-07', madeAt: '2026-05-06T13:32:05.000Z', name: 'Aberwen', rounds: 1, responses: 1, actions: 0 },
      { id: '2026-05-06', madeAt: '2026-05-06T13:32:05.000Z', name: 'Aberwen', rounds: 1, responses: 0, actions: 0 },
    ]);
    expect((await carried.calls.listLibrary()).backedUpAt).toBe('2026-05-07T08:00:00.000Z');
  });

  it('is kept for the last thirty days of work, no more', async () => {
    for (let day = 0; day < 32; day += 1) {
      now = new Date(2026, 4, 6 + day, 14, 0);
      await answer(day % 2 === 0 ? 2 : 3);
    }
    const copies = await listCopies();
    expect(copies).toHaveLength(31);
    expect(copies[0]).toBe('2026-05-08.soundings');
    expect(copies.at(-2)).toBe('2026-06-06.soundings');
  });
});

describe('the copies of an assessment that came back with an older revision', () => {
  async function work(from: number, days: number): Promise<void> {
    for (let day = from; day < from + days; day += 1) {
      now = new Date(2026, 4, 6 + day, 14, 0);
      await answer(day % 2 === 0 ? 2 : 3);
    }
  }

  it('are kept when it was removed and brought in again from an early file', async () => {
    const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
    await work(0, 39);
    valueOf(await carried.calls.removeAssessment('id-2'));
    now = new Date(2026, 5, 14, 9, 0);
    expect(valueOf(await carried.calls.importSavedFile(text, false)).revision).toBe(41);
    await work(39, 5);
    const copies = await listCopies();
    expect(copies).toHaveLength(31);
    expect(copies.slice(-6)).toEqual([...[14, 15, 16, 17, 18].map((day) => `2026-06-${day}.soundings`), 'previous.soundings']);
  });

  it('are kept when the later one was removed for good, and the earlier one put back', async () => {
    const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
    await answer(2);
    valueOf(await carried.calls.removeAssessment('id-2'));
    valueOf(await carried.calls.importSavedFile(text, false));
    await work(0, 31);
    valueOf(await carried.calls.removeAssessment('id-2'));
    valueOf(await carried.calls.removeForGood('id-2'));
    valueOf(await carried.calls.putBackAssessment('id-2'));
    await work(31, 5);
    expect((await listCopies()).slice(-6)).toEqual([...['06', '07', '08', '09', '10'].map((day) => `2026-06-${day}.soundings`), 'previous.soundings']);
  });

  it('are kept when a damaged file gave way to an early one of them', async () => {
    await work(0, 31);
    await writeFile(join(folder, 'assessments/id-2.soundings'), '{ "format": "sound');
    valueOf(await carried.calls.restoreBackup('id-2', '2026-05-07'));
    await work(31, 5);
    expect((await listCopies()).slice(-6)).toEqual([...['06', '07', '08', '09', '10'].map((day) => `2026-06-${day}.soundings`), 'previous.soundings']);
  });

  it('are kept when the sample was removed and added again', async () => {
    const first = valueOf(await carried.calls.addSample('en'));
    valueOf(await carried.calls.changeAssessment('sample', first.revision, levelChange(first, 'P1', 1)));
    valueOf(await carried.calls.removeAssessment('sample'));
    expect(valueOf(await carried.calls.addSample('en')).revision).toBe(3);
  });
});

describe('going back to a copy', () => {
  it('shows first what would change', async () => {
    await answer(1);
    const preview = valueOf(await carried.calls.previewRestore('id-2', '2026-05-06'));
    expect(preview.backup).toMatchObject({ id: '2026-05-06', responses: 0 });
    expect(preview.present).toMatchObject({ name: 'Aberwen', responses: 1 });
    expect(preview.changes).toEqual([
      { kind: 'answer', date: '2026-05-06', question: 'P1', title: { en: 'Short, plain rules', cy: 'Rheolau byr, clir' }, from: 1, to: 'blank' },
    ]);
    expect(await levelNow()).toEqual({ kind: 'level', level: 1 });
  });

  it('keeps the present state as a copy of its own, so that it can be taken back', async () => {
    await answer(1);
    await answer(2);
    const restored = valueOf(await carried.calls.restoreBackup('id-2', '2026-05-06'));
    expect(restored.revision).toBe(revision + 1);
    expect(await levelNow()).toBeUndefined();
    expect(await listCopies()).toContain('2026-05-06-143205.soundings');
    valueOf(await carried.calls.restoreBackup('id-2', '2026-05-06-143205'));
    expect(await levelNow()).toEqual({ kind: 'level', level: 2 });
    expect(await listCopies()).toEqual(['2026-05-06-143205.soundings', '2026-05-06-143206.soundings', '2026-05-06.soundings', 'previous.soundings']);
  });

  it('tells a window that still has the older state', async () => {
    await answer(1);
    const before = valueOf(await carried.calls.readAssessment('id-2'));
    valueOf(await carried.calls.restoreBackup('id-2', '2026-05-06'));
    expect(await carried.calls.changeAssessment('id-2', before.revision, levelChange(before, 'P2', 3))).toMatchObject({ ok: false, problem: { kind: 'stale' } });
  });

  it('is refused for a copy that is not there', async () => {
    expect(await carried.calls.restoreBackup('id-2', '2020-01-01')).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(await carried.calls.listBackups('nobody')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });
});
