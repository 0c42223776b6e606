/** Bad input: a clear answer each time, and nothing lost. */

import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Opened } from '../../electron/api.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

let folder: string;
let carried: Carried;
let begun: Opened;
let path: string;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
  begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
  path = join(folder, 'assessments/id-2.soundings');
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

describe('a name', () => {
  it.each([
    ['of emoji', '🌊⚓🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['written from right to left', 'مجلس المدينة'],
    ['with markup', '<script>alert(1)</script>'],
    ['that climbs out of its folder', '../../x'],
    ['of 200 characters', 'n'.repeat(200)],
  ])('%s is kept as it was typed', async (_, name) => {
    const made = valueOf(await carried.calls.createAssessment({ name, form: 'quick' }));
    expect(valueOf(await carried.calls.readAssessment(made.assessment.id)).assessment.organisation.name).toBe(name);
    expect((await readdir(join(folder, 'assessments'))).toSorted()).toEqual(['id-2.soundings', 'id-4.soundings']);
  });

  it.each([['empty', ''], ['of spaces only', '   '], ['of 10,000 characters', 'n'.repeat(10_000)]])('that is %s is refused by its place', async (_, name) => {
    expect(await carried.calls.createAssessment({ name, form: 'full' })).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'wanted.name' } });
    expect((await carried.calls.listLibrary()).entries).toHaveLength(1);
  });

  it('gives a file name that every system takes', async () => {
    valueOf(await carried.calls.changeAssessment('id-2', 1, { kind: 'change-organisation', fields: { name: '../../x' } }));
    expect(valueOf(await carried.calls.readSavedFile('id-2')).fileName).toBe('x 2026-05-06.soundings');
  });
});

describe('an argument', () => {
  it.each([
    ['an id that is a path', 'readAssessment', ['../../etc/passwd'], 'id'],
    ['an id of another kind', 'readAssessment', [{ toString: 'id-2' }], 'id'],
    ['no id', 'readAssessment', [], 'id'],
    ['the name of a copy that is a path', 'restoreBackup', ['id-2', '../assessments/id-2'], 'backup'],
    ['a revision below nought', 'changeAssessment', ['id-2', -1, { kind: 'remove-action', action: 'a1' }], 'revision'],
    ['an unknown kind of change', 'changeAssessment', ['id-2', 1, { kind: 'remove-everything' }], 'change.kind'],
    ['a name that is too long', 'changeAssessment', ['id-2', 1, { kind: 'change-organisation', fields: { name: 'n'.repeat(201) } }], 'change.fields.name'],
    ['a text that is no text', 'importSavedFile', [42, false], 'text'],
    ['a language that nobody speaks here', 'addSample', ['fr'], 'language'],
  ])('is refused by its place: %s', async (_, name, args, where) => {
    expect(await carried.send(name, args)).toEqual({ ok: false, problem: { kind: 'bad-arguments', where } });
  });

  it('is refused for a level of 6 or a note of 10,001 characters', async () => {
    const six = { ...levelChange(begun, 'P1', 5), response: { answer: { kind: 'level', level: 6 }, evidence: 'none', note: '' } };
    expect(await carried.send('changeAssessment', ['id-2', 1, six])).toMatchObject({ ok: false, problem: { kind: 'bad-arguments', where: 'change.response.answer.level' } });
    const long = levelChange(begun, 'P1', 5, 'n'.repeat(10_001));
    expect(await carried.calls.changeAssessment('id-2', 1, long)).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'change.response.note' } });
    expect(valueOf(await carried.calls.readAssessment('id-2')).revision).toBe(1);
  });

  it('loses what it says about prototypes', async () => {
    const change: unknown = JSON.parse('{ "kind": "change-organisation", "fields": { "name": "Brynmor", "__proto__": { "isAdmin": true } } }');
    expect(await carried.send('changeAssessment', ['id-2', 1, change])).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toContain('Brynmor');
    expect(await readFile(path, 'utf8')).not.toContain('isAdmin');
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});

describe('a saved file from elsewhere', () => {
  it.each([
    ['nothing in it', '', { kind: 'file-empty' }],
    ['another program’s contents', '{ "kind": "recipe" }', { kind: 'file-of-another-program' }],
    ['no JSON', 'PK\u0003\u0004', { kind: 'file-not-json' }],
    ['its end missing', '{ "format": "soundings", "version": 1, "pro', { kind: 'file-cut-short' }],
    ['a newer version', '{ "format": "soundings", "version": 99 }', { kind: 'file-newer', version: 99 }],
    ['more than 20 MB', ' '.repeat(21 * 1024 * 1024), { kind: 'file-too-large', megabytes: 21 }],
  ])('is refused with %s', async (_, text, problem) => {
    expect(await carried.calls.importSavedFile(text, false)).toEqual({ ok: false, problem });
    expect(await readdir(join(folder, 'assessments'))).toEqual(['id-2.soundings']);
  });

  it('is refused with a level of 6, and its place is named', async () => {
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 5)));
    const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
    const refused = await carried.calls.importSavedFile(text.replace('"level": 5', '"level": 6'), true);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'file-damaged', where: 'rounds, first, responses, P1, answer, level' } });
  });
});

describe('a file in the data folder', () => {
  it.each([
    ['was cut short', async () => truncate(path, 1000), { kind: 'file-cut-short' }],
    ['belongs to another program', async () => writeFile(path, '{ "kind": "recipe" }'), { kind: 'file-of-another-program' }],
    ['is of a newer version', async () => writeFile(path, '{ "format": "soundings", "version": 7 }'), { kind: 'file-newer', version: 7 }],
    ['is too large', async () => truncate(path, 21 * 1024 * 1024), { kind: 'file-too-large', megabytes: 21 }],
    ['lost its contents', async () => writeFile(path, '\0'.repeat(500)), { kind: 'file-empty' }],
  ])('that %s is listed with its problem and left as it is', async (_, harm, problem) => {
    await harm();
    const harmed = await readFile(path);
    expect(await carried.calls.readAssessment('id-2')).toEqual({ ok: false, problem });
    expect(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4))).toEqual({ ok: false, problem });
    expect(await carried.calls.removeAssessment('id-2')).toEqual({ ok: false, problem });
    const { entries, unreadable } = await carried.calls.listLibrary();
    expect(entries).toEqual([]);
    expect(unreadable).toEqual([{ file: 'id-2.soundings', problem, copiesOf: null }]);
    expect((await readFile(path)).equals(harmed)).toBe(true);
  });

  it('that is damaged can be replaced by a copy, and is set aside for that', async () => {
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    await writeFile(path, '{ "format": "soundings", "version": 1, "rev');
    expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'id-2.soundings', problem: { kind: 'file-cut-short' }, copiesOf: 'id-2' }]);
    const preview = valueOf(await carried.calls.previewRestore('id-2', 'previous'));
    expect(preview).toMatchObject({ backup: { id: 'previous', name: 'Aberwen', responses: 0 }, present: null });
    valueOf(await carried.calls.restoreBackup('id-2', 'previous'));
    expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen']);
    expect(await readFile(`${path}.damaged-2026-05-06`, 'utf8')).toBe('{ "format": "soundings", "version": 1, "rev');
    expect(valueOf(await carried.calls.listBackups('id-2')).map((copy) => copy.id)).toEqual(['previous', '2026-05-06']);
  });

  it('that was set aside goes for good with its assessment', async () => {
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    await writeFile(path, '{ "format": "soundings", "version": 1, "rev');
    valueOf(await carried.calls.restoreBackup('id-2', 'previous'));
    valueOf(await carried.calls.removeAssessment('id-2'));
    valueOf(await carried.calls.removeForGood('id-2'));
    expect(await readdir(join(folder, 'assessments'))).toEqual([]);
  });

  it('that was copied by hand under another name is an assessment of its own', async () => {
    await writeFile(join(folder, 'assessments/second.soundings'), await readFile(path));
    const { entries } = await carried.calls.listLibrary();
    expect(entries.map((entry) => entry.id)).toEqual(['id-2', 'second']);
    valueOf(await carried.calls.changeAssessment('second', 1, levelChange(begun, 'P1', 4)));
    expect(valueOf(await carried.calls.readAssessment('id-2')).revision).toBe(1);
  });

  it('with a name that cannot be an id is listed as a second copy and left alone', async () => {
    await writeFile(join(folder, 'assessments/Aberwen (2).soundings'), await readFile(path));
    expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'Aberwen (2).soundings', problem: { kind: 'second-copy', name: begun.assessment.organisation.name }, copiesOf: null }]);
  });
});
