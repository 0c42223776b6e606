/** Holds the contract between page and host: each call, over each carrier. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { carriers, levelChange, valueOf, type Carried } from './carriers.ts';

describe.each(carriers)('the host, %s,', (_, open) => {
  let folder: string;
  let carried: Carried;

  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
  });

  afterEach(async () => {
    await carried.close();
    await removeFolder(folder);
  });

  it('begins with an empty library that says where it is', async () => {
    expect(await carried.calls.listLibrary()).toEqual({ entries: [], removed: [], unreadable: [], dataFolder: folder, dataFolderPlace: { kind: 'local' }, backedUpAt: null });
  });

  it('begins an assessment with one open round of today', async () => {
    const { assessment, revision, savedAt } = valueOf(await carried.calls.createAssessment({ name: '  Aberwen Borough Council ', form: 'quick' }));
    expect(revision).toBe(1);
    expect(savedAt).toBe('2026-05-06T13:32:05.000Z');
    expect(assessment.organisation.name).toBe('Aberwen Borough Council');
    expect(assessment.rounds).toEqual([
      { id: 'id-1', date: '2026-05-06', form: 'quick', origin: 'answered', questionnaire: BUILT_IN.version, responses: {}, workshop: null, settled: {}, votes: null, goals: {}, targetLine: null, whys: {}, peers: null, profile: null, handed: null, reopenings: [], closing: null },
    ]);
    expect(assessment.questionnaires).toEqual([BUILT_IN]);
  });

  it('has a change on the disk by the time it answers', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const written = valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    expect(written.revision).toBe(2);
    const text = await readFile(join(folder, 'assessments/id-2.soundings'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'soundings', version: 6, revision: 2, assessment: { rounds: [{ responses: { P1: { answer: { level: 4 } } } }] } });
  });

  it('lists an assessment with what has been answered and what it came to', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'quick' }));
    const quick = BUILT_IN.dimensions[0]?.questions.filter((question) => question.isQuick) ?? [];
    let revision = 1;
    for (const question of quick) revision = valueOf(await carried.calls.changeAssessment('id-2', revision, levelChange(begun, question.id, 3))).revision;
    const { entries } = await carried.calls.listLibrary();
    expect(entries).toEqual([
      {
        id: 'id-2',
        name: 'Aberwen',
        isSample: false,
        changedAt: '2026-05-06T13:32:05.000Z',
        rounds: [{ id: 'id-1', date: '2026-05-06', form: 'quick', isOpen: true, isWorkshop: false }],
        latest: { given: [3, 0, 0, 0, 0], asked: [3, 3, 3, 3, 3], scores: [3, null, null, null, null], overall: null },
        due: { overdue: 0, soon: 0, until: '2026-06-05', isReviewLate: false },
      },
    ]);
  });

  it('refuses a change to an older revision, and gives the newer one', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4)));
    const refused = await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P2', 2));
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'stale', newer: { revision: 2, assessment: { rounds: [{ responses: { P1: { answer: { level: 4 } } } }] } } } });
    expect(valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.responses).not.toHaveProperty('P2');
  });

  it('lets two windows write in turn and keeps the answers of both', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const answers = await Promise.all(['P1', 'P2'].map((question) => carried.calls.changeAssessment('id-2', 1, levelChange(begun, question, 3))));
    expect(answers.map((answer) => answer.ok)).toEqual([true, false]);
    valueOf(await carried.calls.changeAssessment('id-2', 2, levelChange(begun, 'P2', 3)));
    expect(Object.keys(valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.responses ?? {})).toEqual(['P1', 'P2']);
  });

  it('takes changes in the order of their revisions, when a page sends all it has at once', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const sent = [3, 2, 1].map((revision) => carried.calls.changeAssessment('id-2', revision, levelChange(begun, `P${revision}`, 2)));
    expect((await Promise.all(sent)).map((answer) => answer.ok)).toEqual([true, true, true]);
    expect(valueOf(await carried.calls.readAssessment('id-2')).revision).toBe(4);
  });

  it('notices a file that was changed from outside, even when its revision does not say so', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const path = join(folder, 'assessments/id-2.soundings');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Aberwen"', '"Brynmor"').replace(/,\s*"check": "\w+"/, ''));
    const refused = await carried.calls.changeAssessment('id-2', begun.revision, levelChange(begun, 'P1', 4));
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'stale', newer: { assessment: { organisation: { name: 'Brynmor' } } } } });
    expect((await carried.calls.listLibrary()).entries[0]?.name).toBe('Brynmor');
  });

  it('says what is wrong with a change that cannot be made', async () => {
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    expect(await carried.calls.changeAssessment('id-2', 1, { kind: 'remove-action', action: 'a1' })).toEqual({ ok: false, problem: { kind: 'no-such-action' } });
    expect(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P99', 4))).toEqual({ ok: false, problem: { kind: 'no-such-question' } });
    expect(await carried.calls.changeAssessment('nobody', 1, levelChange(begun, 'P1', 4))).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('adds the worked sample once', async () => {
    const first = valueOf(await carried.calls.addSample('en'));
    const second = valueOf(await carried.calls.addSample('en'));
    expect(first.assessment.isSample).toBe(true);
    expect(second).toEqual(first);
    expect((await carried.calls.listLibrary()).entries).toHaveLength(1);
  });

  it('adds a worked sample for each language, and one that was removed again', async () => {
    const english = valueOf(await carried.calls.addSample('en'));
    const welsh = valueOf(await carried.calls.addSample('cy'));
    expect([english, welsh].map(({ assessment }) => [assessment.id, assessment.organisation.name])).toEqual([
      ['sample', 'Aberwen Borough Council'],
      ['sample-cy', 'Cyngor Bwrdeistref Aberwen'],
    ]);
    valueOf(await carried.calls.removeAssessment('sample-cy'));
    expect((await carried.calls.listLibrary()).entries.map(({ id }) => id)).toEqual(['sample']);
    expect(valueOf(await carried.calls.addSample('cy')).assessment).toEqual(welsh.assessment);
  });

  it('says in the name of a copy of a sample that it is made up, in the language in use', async () => {
    valueOf(await carried.calls.addSample('en'));
    expect(valueOf(await carried.calls.readSavedFile('sample')).fileName).toBe('Sample, made up - Aberwen Borough Council 2026-05-06.soundings');
    valueOf(await carried.calls.changeSetting('language', 'cy'));
    expect(valueOf(await carried.calls.readSavedFile('sample')).fileName).toBe('Enghraifft, wedi’i dyfeisio - Aberwen Borough Council 2026-05-06.soundings');
  });

  it('duplicates an assessment under a name that says so', async () => {
    valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const copy = valueOf(await carried.calls.duplicateAssessment('id-2'));
    expect(copy.assessment).toMatchObject({ id: 'id-3', organisation: { name: 'Aberwen (copy)' } });
    expect((await carried.calls.listLibrary()).entries.map((entry) => entry.name)).toEqual(['Aberwen', 'Aberwen (copy)']);
  });

  it('names a copy in the language in use', async () => {
    valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await carried.calls.changeSetting('language', 'cy'));
    const copy = valueOf(await carried.calls.duplicateAssessment('id-2'));
    expect(copy.assessment.organisation.name).toBe('Aberwen (copi)');
  });

  it('gives the text of a saved file, and takes it in again elsewhere', async () => {
    const { assessment } = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const saved = valueOf(await carried.calls.readSavedFile('id-2'));
    expect(saved.fileName).toBe('Aberwen 2026-05-06.soundings');
    expect(await carried.calls.importSavedFile(saved.text, false)).toEqual({ ok: false, problem: { kind: 'already-here', id: 'id-2', name: 'Aberwen', isSame: true } });
    expect(valueOf(await carried.calls.importSavedFile(saved.text, true)).assessment).toEqual({ ...assessment, id: 'id-3' });
    valueOf(await carried.calls.changeAssessment('id-2', 1, { kind: 'change-organisation', fields: { name: 'Brynmor' } }));
    expect(await carried.calls.importSavedFile(saved.text, false)).toMatchObject({ ok: false, problem: { kind: 'already-here', name: 'Brynmor', isSame: false } });
  });

  it('offers the packs, and a pack only by its id', async () => {
    const { packs } = await carried.calls.listPacks();
    expect(packs.map((pack) => [pack.header.id, pack.header.isSample, pack.groups.length >= 5])).toEqual([['sample-full', true, true], ['sample-quick', true, true]]);
    expect(valueOf(await carried.calls.readPack('sample-quick')).header.questionnaire.form).toBe('quick');
    expect(await carried.calls.readPack('another')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('keeps a setting, and refuses one that does not exist or a value that it does not take', async () => {
    expect((await carried.calls.readSettings()).theme).toBe('system');
    expect(valueOf(await carried.calls.changeSetting('theme', 'dark')).theme).toBe('dark');
    expect(await carried.calls.changeSetting('theme', 'purple')).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'theme' } });
    expect(await carried.calls.changeSetting('__proto__', {})).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'name' } });
    expect((await carried.calls.readSettings()).theme).toBe('dark');
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark' });
  });

  it('says what it is', async () => {
    expect(await carried.calls.readAbout()).toEqual({ version: '0.1.0', shell: 'browser', dataFolder: folder, dataFolderPlace: { kind: 'local' }, licences: [] });
  });
});
