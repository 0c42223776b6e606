/** A clock that is wrong, set back, or years ahead for a moment: nothing is lost, nothing goes early, and the newest copies are the ones that stay. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;
let now: Date;

beforeEach(async () => {
  folder = await makeFolder();
  now = new Date(2026, 4, 6, 14, 32, 5);
  carried = await openDirect(folder, () => now);
  valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

async function startOn(moment: Date): Promise<void> {
  await carried.close();
  now = moment;
  carried = await openDirect(folder, () => now);
}

async function answer(level: Level): Promise<void> {
  const present = valueOf(await carried.calls.readAssessment('id-2'));
  valueOf(await carried.calls.changeAssessment('id-2', present.revision, levelChange(present, 'P1', level)));
}

async function levelNow(): Promise<unknown> {
  return valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.responses['P1']?.answer;
}

describe('a clock that is set back', () => {
  it('takes no answer with it: what was saved last is what is there', async () => {
    await answer(2);
    now = new Date(2026, 4, 6, 13, 0);
    await answer(3);
    await startOn(new Date(2026, 4, 1, 9, 0));
    await answer(4);
    expect(await levelNow()).toEqual({ kind: 'level', level: 4 });
    expect(valueOf(await carried.calls.readAssessment('id-2'))).toMatchObject({ revision: 4, savedAt: '2026-05-01T08:00:00.000Z' });
  });

  it('lists the copies by what came after what, not by their dates', async () => {
    await answer(2);
    now = new Date(2026, 4, 1, 9, 0);
    await answer(3);
    expect(valueOf(await carried.calls.listBackups('id-2')).map((copy) => [copy.id, copy.responses])).toEqual([['previous', 1], ['2026-05-01', 1], ['2026-05-06', 0]]);
  });

  it('leaves a copy of that day as it was made first', async () => {
    await answer(2);
    now = new Date(2026, 4, 7, 9, 0);
    await answer(3);
    now = new Date(2026, 4, 6, 9, 0);
    await answer(4);
    const preview = valueOf(await carried.calls.previewRestore('id-2', '2026-05-06'));
    expect(preview.backup.responses).toBe(0);
  });

  it('can go back to a copy twice within one second, and both ways are kept', async () => {
    await answer(2);
    valueOf(await carried.calls.restoreBackup('id-2', '2026-05-06'));
    now = new Date(2026, 4, 6, 14, 32, 5);
    valueOf(await carried.calls.restoreBackup('id-2', '2026-05-06-143205'));
    expect(await levelNow()).toEqual({ kind: 'level', level: 2 });
    expect((await readdir(join(folder, 'backups/id-2'))).filter((name) => name.startsWith('2026-05-06-'))).toHaveLength(2);
  });

  it('refuses a second round of one day, and keeps the first', async () => {
    const opened = valueOf(await carried.calls.readAssessment('id-2'));
    const [round] = opened.assessment.rounds;
    if (round === undefined) throw new Error('There is no round.');
    const again = await carried.calls.changeAssessment('id-2', 1, { kind: 'add-round', round: { ...round, id: 'r2' }, questionnaire: null });
    expect(again).toEqual({ ok: false, problem: { kind: 'same-day-twice' } });
    const earlier = { ...round, id: 'r0', date: '2026-05-01' };
    valueOf(await carried.calls.changeAssessment('id-2', 1, { kind: 'add-round', round: earlier, questionnaire: null }));
    expect(valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds.map((each) => each.date)).toEqual(['2026-05-01', '2026-05-06']);
  });
});

describe('copies made while the clock was years ahead', () => {
  it('do not push out the newer ones made after it was put right', async () => {
    for (let day = 0; day < 31; day += 1) {
      now = new Date(2099, 0, 1 + day, 9, 0);
      await answer(day % 2 === 0 ? 2 : 3);
    }
    now = new Date(2026, 4, 8, 9, 0);
    await answer(4);
    now = new Date(2026, 4, 9, 9, 0);
    await answer(5);
    const copies = (await readdir(join(folder, 'backups/id-2'))).toSorted();
    expect(copies).toHaveLength(31);
    expect(copies.slice(0, 3)).toEqual(['2026-05-08.soundings', '2026-05-09.soundings', '2099-01-04.soundings']);
  });

  it('go one at a time, the oldest contents first, and one that stands alone in the future stays', async () => {
    now = new Date(2099, 0, 1, 9, 0);
    await answer(2);
    for (let day = 0; day < 30; day += 1) {
      now = new Date(2026, 4, 7 + day, 9, 0);
      await answer(day % 2 === 0 ? 3 : 4);
    }
    const copies = (await readdir(join(folder, 'backups/id-2'))).toSorted();
    expect(copies).toHaveLength(31);
    expect(copies[0]).toBe('2026-05-07.soundings');
    expect(copies).not.toContain('2099-01-01.soundings');
  });
});

describe('a removed assessment', () => {
  beforeEach(async () => {
    await answer(2);
    valueOf(await carried.calls.removeAssessment('id-2'));
  });

  async function removedNow(): Promise<readonly string[]> {
    return (await carried.calls.listLibrary()).removed.map((entry) => entry.id);
  }

  it('outlives a clock that is years ahead for one day, however often the app is started', async () => {
    await startOn(new Date(2099, 0, 1, 9, 0));
    await startOn(new Date(2099, 0, 1, 18, 0));
    expect(await removedNow()).toEqual(['id-2']);
    await startOn(new Date(2026, 4, 7, 9, 0));
    valueOf(await carried.calls.putBackAssessment('id-2'));
    expect(await levelNow()).toEqual({ kind: 'level', level: 2 });
    expect(valueOf(await carried.calls.listBackups('id-2'))).toHaveLength(2);
  });

  it('goes at its time all the same, after a clock was years ahead', async () => {
    await startOn(new Date(2099, 0, 1, 9, 0));
    await startOn(new Date(2026, 5, 4, 9, 0));
    expect(await removedNow()).toEqual(['id-2']);
    await startOn(new Date(2026, 5, 5, 9, 0));
    expect(await removedNow()).toEqual([]);
  });

  it('waits for a second day when nobody started the app for months', async () => {
    await startOn(new Date(2026, 10, 2, 9, 0));
    expect(await removedNow()).toEqual(['id-2']);
    await startOn(new Date(2026, 10, 2, 18, 0));
    expect(await removedNow()).toEqual(['id-2']);
    await startOn(new Date(2026, 10, 3, 9, 0));
    expect(await removedNow()).toEqual([]);
  });

  it('does not go sooner when the clock is set back, nor when it was removed in a year yet to come', async () => {
    await startOn(new Date(2020, 0, 1, 9, 0));
    await startOn(new Date(2020, 2, 1, 9, 0));
    expect(await removedNow()).toEqual(['id-2']);
    valueOf(await carried.calls.putBackAssessment('id-2'));
    now = new Date(2099, 0, 1, 9, 0);
    valueOf(await carried.calls.removeAssessment('id-2'));
    await startOn(new Date(2026, 4, 7, 9, 0));
    await startOn(new Date(2026, 8, 7, 9, 0));
    expect(await removedNow()).toEqual(['id-2']);
  });
});

describe('a clock that nobody has set', () => {
  it.each([
    ['at the beginning of 1970', new Date(0), '1990-01-02'],
    ['in the year 2250', new Date(2250, 0, 1), '2199-12-30'],
  ])('%s gives the nearest day that a round can have', async (_, moment, day) => {
    now = moment;
    const made = valueOf(await carried.calls.createAssessment({ name: 'Brynmor', form: 'quick' }));
    expect(made.assessment.rounds[0]?.date).toBe(day);
    const change = levelChange(made, 'P1', 3);
    expect(await carried.calls.changeAssessment(made.assessment.id, 1, change)).toMatchObject({ ok: true, value: { revision: 2 } });
    valueOf(await carried.calls.removeAssessment(made.assessment.id));
    valueOf(await carried.calls.putBackAssessment(made.assessment.id));
    expect((await carried.calls.listLibrary()).entries).toHaveLength(2);
  });
});
