/** The small parts that keeping rests on: the safe writer, the lock, the log and the settings. */

import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolderAt, prepareDataFolder } from '../../electron/host/data-folder.ts';
import { isSameBeginning } from '../../electron/host/beginning.ts';
import { findHolder, takeLock } from '../../electron/host/lock.ts';
import { LARGEST_LOG, logFailure } from '../../electron/host/log.ts';
import { makeQueue } from '../../electron/host/queue.ts';
import { steadily } from '../../electron/host/saved-files.ts';
import { setAside } from '../../electron/host/set-aside.ts';
import { copySafely, turnMark, writeFileSafely } from '../../electron/host/write-file.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, makeHost } from './carriers.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => removeFolder(folder));

describe('the safe writer', () => {
  it('keeps the old file when what comes before the swap fails, and leaves nothing else', async () => {
    const path = join(folder, 'a');
    await writeFile(path, 'old');
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'link' });
    expect(await writeFileSafely(path, 'new', () => Promise.reject(full))).toEqual({ ok: false, problem: { kind: 'disk-full' } });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('writes a file that only this user can read', async () => {
    await writeFileSafely(join(folder, 'a'), 'new');
    expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o600);
  });

  it('gives a failure a name that it knows, and lets a bug through', async () => {
    expect(await writeFileSafely(join(folder, 'missing/a'), 'new')).toEqual({ ok: false, problem: { kind: 'disk-failed', code: 'ENOENT' } });
    await expect(writeFileSafely(join(folder, 'a'), 'new', () => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug');
  });

  it('keeps a copy that later writes do not touch', async () => {
    const path = join(folder, 'a');
    await writeFileSafely(path, 'one');
    await copySafely(path, join(folder, 'copy'));
    await writeFileSafely(path, 'two');
    expect(await readFile(join(folder, 'copy'), 'utf8')).toBe('one');
    await copySafely(path, join(folder, 'copy'));
    await copySafely(path, join(folder, 'copy'));
    expect(await readFile(join(folder, 'copy'), 'utf8')).toBe('two');
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'copy']);
  });

  it('has written what it has written, also where its mark cannot be taken away again', async () => {
    const path = join(folder, 'a');
    const written = await writeFileSafely(path, 'new', async () => {
      await rm(turnMark(path));
      await mkdir(turnMark(path));
      return true;
    });
    expect(written.ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('has what it left in a sudden stop swept away at the next start, and nothing else', async () => {
    const places = dataFolderAt(folder);
    await prepareDataFolder(places);
    await mkdir(join(places.backups, 'id-2'));
    await writeFile(join(places.assessments, '.id-2.soundings.0123456789abcdef.tmp'), 'half');
    await writeFile(join(places.backups, 'id-2/.previous.soundings.0123456789abcdef.tmp'), 'half');
    await writeFile(turnMark(join(places.assessments, 'id-2.soundings')), '');
    await writeFile(join(places.assessments, 'notes.tmp'), 'mine');
    await prepareDataFolder(places);
    expect(await readdir(places.assessments)).toEqual(['notes.tmp']);
    expect(await readdir(join(places.backups, 'id-2'))).toEqual([]);
  });
});

describe('reading and writing anew', () => {
  it('ends with a problem where the file seems to be another one each time', async () => {
    let tried = 0;
    const done = await steadily(async () => {
      tried += 1;
      return { ok: false, problem: { kind: 'moved-on' } };
    });
    expect([done, tried]).toEqual([{ ok: false, problem: { kind: 'disk-failed', code: 'EBUSY' } }, 50]);
  });

  it('goes on as soon as nothing gets in between', async () => {
    let tried = 0;
    const done = await steadily(async () => {
      tried += 1;
      return tried < 50 ? { ok: false, problem: { kind: 'moved-on' } } : { ok: true, value: 'written' };
    });
    expect(done).toEqual({ ok: true, value: 'written' });
  });
});

describe('the queue', () => {
  it('does what has one key in its order, and goes on after a failure', async () => {
    const queue = makeQueue();
    const done: string[] = [];
    const slow = queue.run('a', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push('slow');
      throw new Error('failed');
    });
    const quick = queue.run('a', async () => done.push('quick'));
    const other = queue.run('b', async () => done.push('other'));
    await expect(slow).rejects.toThrow('failed');
    await Promise.all([quick, other, queue.empty()]);
    expect(done).toEqual(['other', 'slow', 'quick']);
  });
});

describe('the lock', () => {
  it('is held by one at a time, and free once it is released', async () => {
    const first = await takeLock(folder);
    expect(first.kind).toBe('held');
    expect(await takeLock(folder)).toMatchObject({ kind: 'in-use', holder: { pid: process.pid, port: null } });
    if (first.kind === 'held') await first.lock.announce(4711);
    expect((await findHolder(folder))?.port).toBe(4711);
    expect((await stat(join(folder, 'lock'))).mode & 0o777).toBe(0o600);
    if (first.kind === 'held') await first.lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', { pid: 4_194_303, began: '', secret: 's', port: 1 }],
    ['of a process whose number another one has now', { pid: process.pid, began: 'another boot 123', secret: 's', port: 1 }],
    ['that was cut short', undefined],
  ])('%s is no hindrance', async (_, holder) => {
    await writeFile(join(folder, 'lock'), holder === undefined ? '{ "pid": 1' : JSON.stringify(holder));
    expect((await takeLock(folder)).kind).toBe('held');
  });

  it('is not released by one that has lost it', async () => {
    const first = await takeLock(folder);
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, began: '', secret: 'of another', port: null }));
    if (first.kind === 'held') await first.lock.release();
    expect((await findHolder(folder))?.secret).toBe('of another');
  });
});

describe('the beginning of a process', () => {
  it.each([
    ['the same where the words are the same', 'a boot 4711', 'a boot 4711', true],
    ['another one where they are not', 'a boot 4711', 'a boot 4712', false],
    ['the same where Node began in the same second', '1778074325', '1778074325', true],
    ['the same where something held Node back for a minute', '1778074325', '1778074385', true],
    ['another one where Node would have waited for longer', '1778074325', '1778074386', false],
    ['another one where Node would have begun before the process did', '1778074325', '1778074324', false],
  ])('is %s', (_, found, noted, isSame) => {
    expect(isSameBeginning(found, noted)).toBe(isSame);
  });
});

describe('the log', () => {
  it('notes a failure that nobody expected, without what was in the call', async () => {
    const settings = { read: () => { throw new Error('a bug'); }, change: () => { throw new Error('a bug'); } };
    const host = await makeHost(folder, afternoon, settings);
    await expect(host.send('readSettings', [])).rejects.toThrow('The host could not answer.');
    await expect(host.send('changeSetting', ['theme', 'dark'])).rejects.toThrow('The host could not answer.');
    const log = await readFile(join(folder, 'log.txt'), 'utf8');
    expect(log).toMatch(/^2026-05-06T13:32:05\.000Z readSettings: Error: a bug\n/);
    expect(log).not.toContain('dark');
  });

  it('drops its older half when it is full', async () => {
    const file = join(folder, 'log.txt');
    await writeFile(file, `${'x'.repeat(99)}\n`.repeat(LARGEST_LOG / 100 + 1));
    await logFailure(file, afternoon(), 'listLibrary', 'the last');
    const text = await readFile(file, 'utf8');
    expect(text.length).toBeLessThan(LARGEST_LOG / 2 + 200);
    expect(text.endsWith('listLibrary: the last\n')).toBe(true);
  });
});

describe('the settings', () => {
  it('are remembered, in a file that only this user can read', async () => {
    openSettingsStore(folder, () => undefined).change('theme', 'dark');
    expect(openSettingsStore(folder, () => undefined).read().theme).toBe('dark');
    expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600);
  });

  it('start from the defaults when their file is damaged, and that is set aside', async () => {
    await writeFile(join(folder, 'settings.json'), '{ "theme": "da');
    const store = openSettingsStore(folder, (name) => void setAside(join(folder, name), '2026-05-06'));
    expect(store.read().theme).toBe('system');
    expect(await readFile(join(folder, 'settings.json.damaged-2026-05-06'), 'utf8')).toBe('{ "theme": "da');
  });

  it('take nothing that their table does not accept', async () => {
    await writeFile(join(folder, 'settings.json'), '{ "theme": "purple", "documentZip": true, "__proto__": { "isAdmin": true } }');
    const settings = openSettingsStore(folder, () => undefined).read();
    expect([settings.theme, settings.documentZip, 'isAdmin' in settings]).toEqual(['system', true, false]);
  });
});

describe('a file that is set aside', () => {
  it('never takes the place of an earlier one', async () => {
    const path = join(folder, 'a');
    await writeFile(path, 'one');
    expect(setAside(path, '2026-05-06')).toBe(`${path}.damaged-2026-05-06`);
    await writeFile(path, 'two');
    expect(setAside(path, '2026-05-06')).toBe(`${path}.damaged-2026-05-06-2`);
    await expect(access(path)).rejects.toThrow('ENOENT');
  });
});
