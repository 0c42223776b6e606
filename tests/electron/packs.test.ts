/** Holds what the host does with benchmark packs and contributions: a pack is kept whole or refused with its reason, and a contribution changes nothing. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../assessments/model.ts';
import { measureOf } from '../../assessments/peers/measures.ts';
import { readContribution } from '../../assessments/peers/read-contribution.ts';
import { writePackFile } from '../../assessments/peers/pack-file.ts';
import type { PublishedFields } from '../../electron/peers.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { carriers, openDirect, valueOf, type Carried } from './carriers.ts';
import { makeChange } from './workshops.ts';

const SEVEN = measureOf([2, 2.17, 2.5, 2.67, 3, 3.5, 4], 9);
const PACK: Pack = {
  header: {
    id: 'network-2026', title: { en: 'Network of councils', cy: 'Rhwydwaith o gynghorau' }, isSample: false, madeOn: '2026-03-01', madeBy: 'The coordinator', validUntil: '2027-09-01',
    formatVersion: 1, questionnaire: { id: 'dcm', major: 1, form: 'full' },
    rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 },
    notes: { en: 'Nine were asked.', cy: null }, licence: 'OGL-UK-3.0', source: null,
  },
  groups: [
    {
      id: 'all', name: { en: 'All', cy: null }, definition: { en: 'Everybody', cy: null }, parent: null,
      measures: { overall: SEVEN, policy: SEVEN, access: SEVEN, trust: SEVEN, leadership: SEVEN, culture: SEVEN }, itemMedians: null, carriedFrom: null,
    },
  ],
};
const TEXT = writePackFile(PACK);
/** The pack as somebody would make it who also works out the check of it anew. */
const withOverall = (overall: Pack['groups'][number]['measures']['overall']) => writePackFile({ ...PACK, groups: PACK.groups.map((group) => ({ ...group, measures: { ...group.measures, overall } })) });
const PUBLISHED: PublishedFields = {
  title: { en: 'Fire services', cy: null }, source: { text: 'Annual review, table 4', on: '2026-01-31' }, madeBy: 'Communications team', validUntil: '2027-07-31',
  questionnaire: { id: 'dcm', major: 1 }, form: 'full', licence: 'OGL-UK-3.0', notes: { en: '', cy: null },
  group: { name: { en: 'Fire services', cy: null }, definition: { en: 'All of the United Kingdom', cy: null } },
  measures: { overall: { n: 12, median: 2.7, q1: 2.2, q3: 3.03 } },
};

let folder: string;
let carried: Carried;
const ids = async () => (await carried.calls.listPacks()).packs.map(({ header, isRemovable }) => `${header.id}${isRemovable ? '' : ' (ours)'}`);

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

describe.each(carriers)('packs, %s,', (_, open) => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
  });

  it('are the two made-up ones at first, which stay', async () => {
    expect(await ids()).toEqual(['sample-full (ours)', 'sample-quick (ours)']);
    expect(await carried.calls.removePack('sample-full')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('are brought in, listed with their sizes, read and removed, and the same one twice is here already', async () => {
    expect(valueOf(await carried.calls.importPack(TEXT))).toEqual({ header: PACK.header, isNew: true });
    expect(valueOf(await carried.calls.importPack(TEXT))).toEqual({ header: PACK.header, isNew: false });
    const brought = (await carried.calls.listPacks()).packs.at(-1);
    expect(brought).toMatchObject({ header: { id: 'network-2026' }, isRemovable: true, groups: [{ id: 'all', sizes: { overall: 7, culture: 7 } }] });
    expect(valueOf(await carried.calls.readPack('network-2026'))).toEqual(PACK);
    valueOf(await carried.calls.removePack('network-2026'));
    expect(await readdir(join(folder, 'packs'))).toEqual([]);
  });

  it('are never written over by another content', async () => {
    valueOf(await carried.calls.importPack(TEXT));
    const other = writePackFile({ ...PACK, header: { ...PACK.header, madeBy: 'Somebody else' } });
    expect(await carried.calls.importPack(other)).toEqual({ ok: false, problem: { kind: 'pack-name-taken', madeOn: '2026-03-01' } });
    const ours = writePackFile({ ...PACK, header: { ...PACK.header, id: 'sample-full' } });
    expect(await carried.calls.importPack(ours)).toEqual({ ok: false, problem: { kind: 'pack-name-taken', madeOn: '2026-03-01' } });
    expect(valueOf(await carried.calls.readPack('network-2026'))).toEqual(PACK);
  });

  it.each<readonly [string, string, string]>([
    ['a forged figure', TEXT.replace('"median": 2.67', '"median": 3.67'), 'pack-changed'],
    ['a group of three, under a check that fits', withOverall({ ...SEVEN, n: 3 }), 'pack-breaks-rules'],
    ['quartiles of seven, under a check that fits', withOverall({ ...SEVEN, q1: 2.17, q3: 3.5 }), 'pack-breaks-rules'],
    ['two medians', TEXT.replace('"median": 2.67', '"median": 2.67, "median": 3.67'), 'pack-key-twice'],
    ['21 MB', ' '.repeat(21 * 1024 * 1024), 'pack-too-large'],
    ['a newer format', TEXT.replace('"version": 1', '"version": 2'), 'pack-newer'],
    ['a minimum', TEXT.replace('"median": 2.67', '"minimum": 2, "median": 2.67'), 'pack-unknown-part'],
    ['a cut', TEXT.slice(0, 900), 'pack-cut-short'],
    ['another file', '{ "format": "soundings", "version": 4 }', 'pack-is-assessment'],
  ])('are refused with %s, and nothing is kept', async (_what, text, kind) => {
    expect(await carried.calls.importPack(text)).toMatchObject({ ok: false, problem: { kind } });
    expect(await readdir(join(folder, 'packs'))).toEqual([]);
  });

  it('can be typed in from what somebody has published, with their source', async () => {
    const { header } = valueOf(await carried.calls.addPublished(PUBLISHED));
    expect(header).toMatchObject({ madeOn: '2026-05-06', source: { text: 'Annual review, table 4', on: '2026-01-31' } });
    expect(valueOf(await carried.calls.readPack(header.id)).groups[0]?.measures.overall).toMatchObject({ n: 12, median: 2.7 });
    const four = { ...PUBLISHED, measures: { overall: { n: 4, median: 2.7, q1: null, q3: null } } };
    expect(await carried.calls.addPublished(four)).toMatchObject({ ok: false, problem: { kind: 'published-measure', measure: 'overall' } });
  });
});

describe('packs', () => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
  });

  it('that cannot be read are named, and left as they are', async () => {
    await writeFile(join(folder, 'packs', 'other.soundings-pack.json'), TEXT);
    await writeFile(join(folder, 'packs', 'cut.soundings-pack.json'), TEXT.slice(0, 500));
    expect((await carried.calls.listPacks()).unreadable).toEqual([
      { file: 'cut.soundings-pack.json', problem: { kind: 'pack-cut-short' } },
      { file: 'other.soundings-pack.json', problem: { kind: 'pack-misnamed' } },
    ]);
    expect(await readFile(join(folder, 'packs', 'other.soundings-pack.json'), 'utf8')).toBe(TEXT);
  });
});

describe('a contribution', () => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
  });

  it('is made of a closed round, keeps its id when it is made again, and holds no words of people', async () => {
    const { assessment } = valueOf(await carried.calls.createAssessment({ name: 'Aberwen Borough Council', form: 'quick' }));
    const round = assessment.rounds[0]?.id ?? '';
    expect(await carried.calls.makeContribution(assessment.id, round)).toEqual({ ok: false, problem: { kind: 'round-is-open' } });
    const questions = assessment.questionnaires[0]?.dimensions.flatMap((dimension) => dimension.questions.filter(({ isQuick }) => isQuick)) ?? [];
    for (const { id } of questions) {
      await makeChange(carried.calls, assessment.id, {
        kind: 'record-response', round, question: id, response: { answer: { kind: 'level', level: 3 }, evidence: 'seen', note: 'Only we know this.' },
      });
    }
    await makeChange(carried.calls, assessment.id, { kind: 'close-round', round, on: '2026-05-06', votes: null });
    const first = valueOf(await carried.calls.makeContribution(assessment.id, round));
    expect(first.fileName).toBe('Aberwen Borough Council 2026 r1.soundings-contribution.json');
    expect(first.text).not.toContain('Only we know');
    expect(valueOf(readContribution(first.text))).toEqual(first.contribution);
    const { id, revision } = first.contribution;
    await makeChange(carried.calls, assessment.id, { kind: 'set-handed', round, handed: { contribution: id, revision, on: '2026-05-06' } });
    expect(valueOf(await carried.calls.makeContribution(assessment.id, round)).contribution).toMatchObject({ id, revision: 2 });
    const copy = valueOf(await carried.calls.duplicateAssessment(assessment.id)).assessment.id;
    const ofCopy = valueOf(await carried.calls.makeContribution(copy, round)).contribution;
    expect([ofCopy.id === id, ofCopy.revision]).toEqual([false, 1]);
  });

  it('keeps its revision while it says what it said before, and has a new one once it says something else', async () => {
    const { assessment } = valueOf(await carried.calls.createAssessment({ name: 'Aberwen Borough Council', form: 'quick' }));
    const round = assessment.rounds[0]?.id ?? '';
    const questions = assessment.questionnaires[0]?.dimensions.flatMap((dimension) => dimension.questions.filter(({ isQuick }) => isQuick)) ?? [];
    for (const { id } of questions) {
      await makeChange(carried.calls, assessment.id, { kind: 'record-response', round, question: id, response: { answer: { kind: 'level', level: 3 }, evidence: 'none', note: '' } });
    }
    await makeChange(carried.calls, assessment.id, { kind: 'close-round', round, on: '2026-05-06', votes: null });
    const first = valueOf(await carried.calls.makeContribution(assessment.id, round));
    const { id, revision, check } = first.contribution;
    await makeChange(carried.calls, assessment.id, { kind: 'set-handed', round, handed: { contribution: id, revision, on: '2026-05-06', check } });
    expect(valueOf(await carried.calls.makeContribution(assessment.id, round))).toEqual(first);
    await makeChange(carried.calls, assessment.id, { kind: 'change-organisation', fields: { reference: 'W06000099' } });
    expect(valueOf(await carried.calls.makeContribution(assessment.id, round)).contribution).toMatchObject({ id, revision: 2 });
  });
});
