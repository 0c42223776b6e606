/** A disk that is full and a folder that cannot be written to: a clear answer, and the old file as it was. */

import { existsSync } from 'node:fs';
import { readdir, readFile, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../electron/host/lock.ts';
import { takeProfile } from '../../electron/loopback/profile.ts';
import { canMount, makeSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

const hasDisk = canMount();

describe('on a small disk', () => {
  let disk: SmallDisk;
  let carried: Carried | undefined;

  beforeEach(async () => {
    if (hasDisk) disk = await makeSmallDisk();
  });

  afterEach(async () => {
    await carried?.close();
    carried = undefined;
    if (hasDisk) await disk.remove();
  });

  it.runIf(hasDisk)('an answer that does not fit is refused, the file stays as it was, and the answer goes in once there is room', async () => {
    carried = await openDirect(disk.folder);
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    const path = join(disk.folder, 'assessments/id-2.soundings');
    const before = await readFile(path, 'utf8');
    await disk.begin('full');
    const change = levelChange(begun, 'P2', 3, 'n'.repeat(5000));
    expect(await carried.calls.changeAssessment('id-2', 2, change)).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(join(disk.folder, 'assessments'))).toEqual(['id-2.soundings']);
    expect(await carried.calls.createAssessment({ name: 'Brynmor', form: 'full' })).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen']);
    await disk.end('full');
    expect(valueOf(await carried.calls.changeAssessment('id-2', 2, change)).revision).toBe(3);
  });

  it.runIf(hasDisk)('a damaged file stays in its place, with its copies, where the restored one does not fit', async () => {
    carried = await openDirect(disk.folder);
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    const path = join(disk.folder, 'assessments/id-2.soundings');
    await truncate(path, 1000);
    await disk.begin('full');
    expect(await carried.calls.restoreBackup('id-2', 'previous')).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await readdir(join(disk.folder, 'assessments'))).toEqual(['id-2.soundings']);
    expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'id-2.soundings', problem: { kind: 'file-cut-short' }, copiesOf: 'id-2' }]);
    await disk.end('full');
    expect(valueOf(await carried.calls.restoreBackup('id-2', 'previous')).assessment).toEqual(begun.assessment);
  });

  it.runIf(hasDisk)('settings that do not fit are refused and stay as they were', async () => {
    carried = await openDirect(disk.folder);
    valueOf(await carried.calls.changeSetting('theme', 'dark'));
    await disk.begin('full');
    const refused = await carried.calls.changeSetting('theme', 'light');
    expect(refused).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect((await carried.calls.readSettings()).theme).toBe('dark');
  });

  it.runIf(hasDisk)('a folder that cannot be written to is still read, and says so at each change', async () => {
    carried = await openDirect(disk.folder);
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    await carried.close();
    await disk.begin('read-only');
    carried = await openDirect(disk.folder);
    const readOnly = { ok: false, problem: { kind: 'folder-read-only' } };
    expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen']);
    expect(valueOf(await carried.calls.readAssessment('id-2')).assessment).toEqual(begun.assessment);
    expect(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4))).toEqual(readOnly);
    expect(await carried.calls.createAssessment({ name: 'Brynmor', form: 'full' })).toEqual(readOnly);
    expect(await carried.calls.removeAssessment('id-2')).toEqual(readOnly);
    expect(await carried.calls.changeSetting('theme', 'dark')).toEqual(readOnly);
    expect((await stat(join(disk.folder, 'assessments/id-2.soundings'))).isFile()).toBe(true);
  });

  it.runIf(hasDisk).each(['full', 'read-only'] as const)('a %s disk keeps nobody from starting, unless somebody else has the folder', async (trouble) => {
    await disk.begin(trouble);
    const before = await disk.readAll();
    expect(await takeLock(disk.folder)).toEqual({ kind: 'read-only' });
    expect(await disk.readAll()).toEqual(before);
    await disk.end(trouble);

    const first = await takeLock(disk.folder);
    if (first.kind !== 'held') throw new Error(`The lock is ${first.kind}.`);
    await disk.begin(trouble);
    expect(await takeLock(disk.folder)).toMatchObject({ kind: 'in-use', holder: { pid: process.pid, port: null } });
    // Neither is a failure: whoever comes next knows a left-over lock.
    await first.lock.announce(4711);
    await first.lock.release();
    await disk.end(trouble);
    await first.lock.release();
    expect(await disk.readAll()).toEqual(before);
  });

  it.runIf(hasDisk).each(['full', 'read-only'] as const)('a %s disk has the window’s profile among the temporary files, for one run', async (trouble) => {
    const browser = { program: '/usr/bin/chromium', isSnap: false };
    const kept = takeProfile(browser, disk.folder);
    await kept.discard();
    expect(kept.folder).toBe(join(disk.folder, 'window'));
    await disk.begin(trouble);
    const passing = takeProfile(browser, disk.folder);
    expect(passing.folder.startsWith(join(tmpdir(), 'soundings-window-'))).toBe(true);
    await passing.discard();
    expect(existsSync(passing.folder)).toBe(false);
    expect(existsSync(kept.folder)).toBe(true);
    await disk.end(trouble);
  });
});
