/** A disk that is full and a folder that cannot be written to: a clear answer, and the old file as it was. */

import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

/** Small enough to be filled, large enough for an assessment and its copies, in kilobytes. */
const SIZE = 600;

/** Whether this machine lets us make a small disk: root on Linux, where nothing else forbids it. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    execFileSync('umount', ['/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasDisk = canMount();

describe('on a small disk', () => {
  let folder: string;
  let disk: string;
  let carried: Carried | undefined;

  beforeEach(async () => {
    folder = await makeFolder();
    disk = join(folder, 'disk');
    await mkdir(disk);
  });

  afterEach(async () => {
    await carried?.close();
    carried = undefined;
    await removeFolder(folder);
  });

  /** Does it on a disk of its own, gone afterwards. */
  async function onDisk(work: () => Promise<void>): Promise<void> {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}k`, 'tmpfs', disk]);
    try {
      await work();
    } finally {
      execFileSync('umount', [disk]);
    }
  }

  async function fill(): Promise<void> {
    const block = Buffer.alloc(4096, 'x');
    for (;;) {
      try {
        await appendFile(join(disk, 'filler'), block);
      } catch {
        return;
      }
    }
  }

  it.runIf(hasDisk)('an answer that does not fit is refused, the file stays as it was, and the answer goes in once there is room', () =>
    onDisk(async () => {
      carried = await openDirect(disk);
      const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
      valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
      const path = join(disk, 'assessments/id-2.soundings');
      const before = await readFile(path, 'utf8');
      await fill();
      const change = levelChange(begun, 'P2', 3, 'n'.repeat(5000));
      expect(await carried.calls.changeAssessment('id-2', 2, change)).toEqual({ ok: false, problem: { kind: 'disk-full' } });
      expect(await readFile(path, 'utf8')).toBe(before);
      expect(await readdir(join(disk, 'assessments'))).toEqual(['id-2.soundings']);
      expect(await carried.calls.createAssessment({ name: 'Brynmor', form: 'full' })).toEqual({ ok: false, problem: { kind: 'disk-full' } });
      expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen']);
      execFileSync('rm', [join(disk, 'filler')]);
      expect(valueOf(await carried.calls.changeAssessment('id-2', 2, change)).revision).toBe(3);
    }),
  );

  it.runIf(hasDisk)('a damaged file stays in its place, with its copies, where the restored one does not fit', () =>
    onDisk(async () => {
      carried = await openDirect(disk);
      const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
      valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
      const path = join(disk, 'assessments/id-2.soundings');
      await truncate(path, 1000);
      await fill();
      expect(await carried.calls.restoreBackup('id-2', 'previous')).toEqual({ ok: false, problem: { kind: 'disk-full' } });
      expect(await readdir(join(disk, 'assessments'))).toEqual(['id-2.soundings']);
      expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'id-2.soundings', problem: { kind: 'file-cut-short' }, copiesOf: 'id-2' }]);
      execFileSync('rm', [join(disk, 'filler')]);
      expect(valueOf(await carried.calls.restoreBackup('id-2', 'previous')).assessment).toEqual(begun.assessment);
    }),
  );

  it.runIf(hasDisk)('settings that do not fit are refused and stay as they were', () =>
    onDisk(async () => {
      carried = await openDirect(disk);
      valueOf(await carried.calls.changeSetting('theme', 'dark'));
      await fill();
      const refused = await carried.calls.changeSetting('theme', 'light');
      expect(refused).toEqual({ ok: false, problem: { kind: 'disk-full' } });
      expect((await carried.calls.readSettings()).theme).toBe('dark');
    }),
  );

  it.runIf(hasDisk)('a folder that cannot be written to is still read, and says so at each change', () =>
    onDisk(async () => {
      carried = await openDirect(disk);
      const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
      await carried.close();
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      carried = await openDirect(disk);
      const readOnly = { ok: false, problem: { kind: 'folder-read-only' } };
      expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen']);
      expect(valueOf(await carried.calls.readAssessment('id-2')).assessment).toEqual(begun.assessment);
      expect(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4))).toEqual(readOnly);
      expect(await carried.calls.createAssessment({ name: 'Brynmor', form: 'full' })).toEqual(readOnly);
      expect(await carried.calls.removeAssessment('id-2')).toEqual(readOnly);
      expect(await carried.calls.changeSetting('theme', 'dark')).toEqual(readOnly);
      expect((await stat(join(disk, 'assessments/id-2.soundings'))).isFile()).toBe(true);
    }),
  );
});
