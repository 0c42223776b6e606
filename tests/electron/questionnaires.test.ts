/** Holds what the host does with questionnaires: kept whole or not at all, never written over, and each assessment stays with its own. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { carriers, openDirect, valueOf, type Carried } from './carriers.ts';

const SMALL = smallQuestionnaire();
const SMALL_TEXT = writeQuestionnaireFile(SMALL);
const SMALL_FILE = 'small-steps_1.1.soundings-questionnaire.json';
const ENTRY = { id: 'small-steps', version: '1.1', title: { en: 'Small steps', cy: 'Camau bach' }, isBuiltIn: false, counts: { full: 15, quick: 15 } };
const OURS = { id: 'dcm', version: '1.0', title: { en: 'Digital channels', cy: 'Sianeli digidol' }, isBuiltIn: true, counts: { full: 30, quick: 15 } };

function withTitle(questionnaire: Questionnaire, en: string): Questionnaire {
  return { ...questionnaire, title: { en, cy: en } };
}

let folder: string;
let carried: Carried;
const take = async (text: string) => expect((await carried.calls.importQuestionnaire(text)).ok).toBe(true);
const files = () => readdir(join(folder, 'questionnaires'));

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

describe.each(carriers)('questionnaires, %s,', (_, open) => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
  });

  it('are the built-in one at first', async () => {
    expect(await carried.calls.listQuestionnaires()).toEqual({ entries: [OURS], unreadable: [] });
    expect(valueOf(await carried.calls.readQuestionnaire('dcm', '1.0'))).toEqual(BUILT_IN);
    expect(await carried.calls.readQuestionnaire('dcm', '1.1')).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(JSON.parse(await carried.calls.readQuestionnaireSchema())).toHaveProperty('$defs.question');
  });

  it('are imported, listed, read and removed, and the same one twice is here already', async () => {
    expect(await carried.calls.importQuestionnaire(SMALL_TEXT)).toEqual({ ok: true, value: { entry: ENTRY, isNew: true } });
    expect(await carried.calls.importQuestionnaire(SMALL_TEXT)).toEqual({ ok: true, value: { entry: ENTRY, isNew: false } });
    expect(await carried.calls.listQuestionnaires()).toEqual({ entries: [OURS, ENTRY], unreadable: [] });
    expect(valueOf(await carried.calls.readQuestionnaire('small-steps', '1.1'))).toEqual(SMALL);
    expect(await readFile(join(folder, 'questionnaires', SMALL_FILE), 'utf8')).toBe(SMALL_TEXT);
    valueOf(await carried.calls.removeQuestionnaire('small-steps', '1.1'));
    expect(await files()).toEqual([]);
    expect(await carried.calls.removeQuestionnaire('small-steps', '1.1')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('are never written over by another content, and the id of the built-in one is its own', async () => {
    await take(SMALL_TEXT);
    const other = await carried.calls.importQuestionnaire(writeQuestionnaireFile(withTitle(SMALL, 'Other steps')));
    expect(other).toEqual({ ok: false, problem: { kind: 'questionnaire-name-taken', title: SMALL.title, version: '1.1' } });
    expect(await readFile(join(folder, 'questionnaires', SMALL_FILE), 'utf8')).toBe(SMALL_TEXT);
    expect(await carried.calls.importQuestionnaire(writeQuestionnaireFile(BUILT_IN))).toEqual({ ok: true, value: { entry: OURS, isNew: false } });
    const ours = await carried.calls.importQuestionnaire(writeQuestionnaireFile(withTitle(BUILT_IN, 'Ours')));
    expect(ours).toEqual({ ok: false, problem: { kind: 'questionnaire-id-built-in', id: 'dcm' } });
    expect(await files()).toEqual([SMALL_FILE]);
  });

  it('that do not fit are refused whole', async () => {
    const refused = await carried.calls.importQuestionnaire(SMALL_TEXT.replace('"Topic P3"', '""'));
    expect(refused).toEqual({
      ok: false,
      problem: {
        kind: 'questionnaire-unfit',
        problems: [{ kind: 'language-missing', place: [{ part: 'question', id: 'P3' }, { part: 'field', name: 'title' }, { part: 'field', name: 'en' }] }],
        more: 0,
      },
    });
    expect(await carried.calls.importQuestionnaire('a'.repeat(10 * 1024 * 1024))).toEqual({ ok: false, problem: { kind: 'questionnaire-too-large', megabytes: 10 } });
    expect(await files()).toEqual([]);
  });

  it('begin an assessment, which keeps to its own, in its newest version', async () => {
    await take(SMALL_TEXT);
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Brynmor', form: 'full', questionnaire: { id: 'small-steps', version: '1.1' } })).assessment;
    expect([begun.questionnaires, begun.rounds[0]?.questionnaire]).toEqual([[SMALL], '1.1']);
    const next = async () => valueOf(await carried.calls.readNextQuestionnaire(begun.id));
    await take(writeQuestionnaireFile({ ...SMALL, version: '1.2', maps: [] }));
    await take(writeQuestionnaireFile({ ...SMALL, id: 'others', version: '9.0', maps: [] }));
    expect([(await next()).id, (await next()).version]).toEqual(['small-steps', '1.2']);
    valueOf(await carried.calls.removeQuestionnaire('small-steps', '1.2'));
    valueOf(await carried.calls.removeQuestionnaire('small-steps', '1.1'));
    expect(await next()).toEqual(SMALL);
    const ours = valueOf(await carried.calls.createAssessment({ name: 'Aberwen', form: 'full' })).assessment;
    expect(valueOf(await carried.calls.readNextQuestionnaire(ours.id))).toEqual(BUILT_IN);
    expect(await carried.calls.readNextQuestionnaire('nobody')).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(await carried.calls.createAssessment({ name: 'A', form: 'full', questionnaire: { id: 'small-steps', version: '1.1' } })).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });
});

describe('a file among the questionnaires', () => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
  });

  const put = (name: string, content: string | Buffer) => writeFile(join(folder, 'questionnaires', `${name}.soundings-questionnaire.json`), content);

  it('that cannot be read is listed and left as it is', async () => {
    await put('broken_1.0', '{ "format": "soundings-questionnaire", ');
    await put('latin_1.0', Buffer.from([0x7b, 0xff, 0x7d]));
    await put('another-name', SMALL_TEXT);
    expect(await carried.calls.listQuestionnaires()).toEqual({
      entries: [OURS],
      unreadable: [
        { file: 'another-name.soundings-questionnaire.json', problem: { kind: 'questionnaire-misnamed' } },
        { file: 'broken_1.0.soundings-questionnaire.json', problem: { kind: 'questionnaire-cut-short' } },
        { file: 'latin_1.0.soundings-questionnaire.json', problem: { kind: 'questionnaire-no-letters' } },
      ],
    });
    expect(await carried.calls.removeQuestionnaire('broken', '1.0')).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(await files()).toHaveLength(3);
  });

  it('that is damaged is set aside by what takes its place', async () => {
    await put('small-steps_1.1', 'damaged');
    expect(await carried.calls.importQuestionnaire(SMALL_TEXT)).toEqual({ ok: true, value: { entry: ENTRY, isNew: true } });
    expect(await files()).toEqual([SMALL_FILE, `${SMALL_FILE}.damaged-2026-05-06`]);
    expect(await readFile(join(folder, 'questionnaires', `${SMALL_FILE}.damaged-2026-05-06`), 'utf8')).toBe('damaged');
    expect((await carried.calls.listQuestionnaires()).unreadable).toEqual([]);
  });
});
