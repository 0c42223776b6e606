/** One file that carries all: its rounds added to what is here, a copy without names, and the whole of it on another machine. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSavedFile } from '../../assessments/file/file.ts';
import type { Assessment } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { compareRounds } from '../../assessments/years.ts';
import { actionOf, assessmentOf, roundOf } from '../assessments/builders.ts';
import { anyAssessment } from '../assessments/file/any-assessment.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { carriers, levelChange, openDirect, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, give, paper } from './workshops.ts';

const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T13:32:05.000Z' };
const of2025 = closeRound(BUILT_IN, roundOf({ P1: 2, T1: 1 }, { id: 'r2025', date: '2025-05-07' }), '2025-05-20');
const mine = assessmentOf([roundOf({ P1: 3 })], { actions: [actionOf()] });
const theirs = assessmentOf([of2025, roundOf({ P1: 4 })], { id: 'elsewhere', actions: [actionOf({ id: 'a9', round: 'r2025' }), actionOf()] });

const textOf = (assessment: Assessment, revision = 3) => writeSavedFile(assessment, revision, PROGRAM);

let folder: string;
let carried: Carried;

/** What every file in the data folder holds. */
async function listFiles(): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.soundings')).toSorted();
  return Promise.all(names.map(async (name) => `${name} ${await readFile(join(folder, name), 'utf8')}`));
}

describe.each(carriers)('rounds of another file, %s,', (_, open) => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
    valueOf(await carried.calls.importSavedFile(textOf(mine), false));
  });

  afterEach(async () => {
    await carried.close();
    await removeFolder(folder);
  });

  it('are shown before anything is done', async () => {
    const before = await listFiles();
    expect(valueOf(await carried.calls.previewJoin('aberwen', textOf(theirs)))).toMatchObject({
      name: 'Aberwen Borough Council', revision: 3, voted: [], templates: 0,
      rounds: [{ id: 'r2025', state: 'new', given: 2, asked: 30, actions: 1, isOpen: false }, { id: 'r2026', state: 'different', changes: [{ kind: 'answer', question: 'P1', from: 3, to: 4 }] }],
    });
    expect(await listFiles()).toEqual(before);
  });

  it('are on the disk when they were chosen, and what was there is a copy', async () => {
    const { assessment, revision } = valueOf(await carried.calls.joinSavedFile('aberwen', 3, textOf(theirs), ['r2025']));
    expect(revision).toBe(4);
    expect(assessment).toEqual({ ...mine, rounds: [of2025, roundOf({ P1: 3 })], actions: [actionOf(), actionOf({ id: 'a9', round: 'r2025' })] });
    const copies = valueOf(await carried.calls.listBackups('aberwen'));
    expect(copies.map(({ id, rounds }) => [id, rounds])).toContainEqual(['2026-05-06-143205', 1]);
    valueOf(await carried.calls.restoreBackup('aberwen', '2026-05-06-143205'));
    expect(valueOf(await carried.calls.readAssessment('aberwen')).assessment).toEqual(mine);
  });

  it('are refused with a problem, and nothing is lost', async () => {
    const before = await listFiles();
    const other = { ...theirs, organisation: { ...theirs.organisation, name: 'Brynmor Council' } };
    const text = textOf(theirs);
    const tries = [
      [carried.calls.previewJoin('aberwen', textOf(other)), { kind: 'other-organisation', mine: 'Aberwen Borough Council', theirs: 'Brynmor Council' }],
      [carried.calls.joinSavedFile('aberwen', 3, textOf(other), ['r2025']), { kind: 'other-organisation', mine: 'Aberwen Borough Council', theirs: 'Brynmor Council' }],
      [carried.calls.previewJoin('aberwen', text.slice(0, text.length / 2)), { kind: 'file-cut-short' }],
      [carried.calls.joinSavedFile('aberwen', 3, text.slice(0, text.length / 2), ['r2025']), { kind: 'file-cut-short' }],
      [carried.calls.joinSavedFile('aberwen', 3, text, ['r1999']), { kind: 'no-such-round' }],
      [carried.calls.joinSavedFile('aberwen', 3, text, []), { kind: 'nothing-chosen' }],
      [carried.calls.previewJoin('nobody', text), { kind: 'not-found' }],
      [carried.send('joinSavedFile', ['aberwen', 3, text, ['../x']]), { kind: 'bad-arguments', where: 'rounds.0' }],
      [carried.send('previewJoin', ['aberwen']), { kind: 'bad-arguments', where: 'text' }],
    ] as const;
    for (const [answer, problem] of tries) expect(await answer).toEqual({ ok: false, problem });
    expect(await listFiles()).toEqual(before);
  });

  it('are not added to an assessment that has changed since they were looked at', async () => {
    const present = valueOf(await carried.calls.readAssessment('aberwen'));
    valueOf(await carried.calls.changeAssessment('aberwen', 3, levelChange(present, 'A1', 2)));
    expect(await carried.calls.joinSavedFile('aberwen', 3, textOf(theirs), ['r2026'])).toMatchObject({ ok: false, problem: { kind: 'stale', newer: { revision: 4 } } });
  });

  it('do not take the place of a round that has votes here', async () => {
    const [id, round] = await beginWorkshop(carried.calls);
    await give(carried.calls, [id, round], paper({ P1: 3 }));
    const { assessment, revision } = valueOf(await carried.calls.readAssessment(id));
    const text = textOf({ ...assessment, rounds: assessment.rounds.map((each) => ({ ...each, workshop: null })) });
    expect(valueOf(await carried.calls.previewJoin(id, text))).toMatchObject({ voted: [round], rounds: [{ state: 'different', changes: [{ kind: 'workshop' }] }] });
    expect(await carried.calls.joinSavedFile(id, revision, text, [round])).toEqual({ ok: false, problem: { kind: 'round-has-votes', date: '2026-05-06' } });
    expect(valueOf(await carried.calls.readAssessment(id)).revision).toBe(revision);
  });
});

describe('a saved file', () => {
  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
  });

  afterEach(async () => {
    await carried.close();
    await removeFolder(folder);
  });

  it('is the same assessment on another machine, whatever it holds', async () => {
    const elsewhere = await makeFolder();
    const other = await openDirect(elsewhere);
    let number = 0;
    const { closing } = of2025;
    await fc.assert(
      fc.asyncProperty(anyAssessment, fc.string({ maxLength: 50 }), async (assessment, typed) => {
        const reopenings = closing === null ? [] : [{ closing, profile: null, on: '2026-05-21', reason: typed }];
        const rounds = [{ ...of2025, profile: null, handed: { contribution: 'c0ffee', revision: 2, on: '2026-05-22' } }, ...assessment.rounds.map((round) => ({ ...round, whys: { P1: typed }, reopenings }))];
        const whole = { ...assessment, id: `any-${(number += 1)}`, organisation: { ...assessment.organisation, reference: 'W06000023' }, rounds };
        const here = valueOf(await carried.calls.importSavedFile(textOf(whole), false));
        const { text } = valueOf(await carried.calls.readSavedFile(here.assessment.id));
        expect(valueOf(await other.calls.importSavedFile(text, false)).assessment).toEqual(here.assessment);
        expect(here.assessment).toEqual(whole);
      }),
      { numRuns: 12 },
    );
    await other.close();
    await removeFolder(elsewhere);
  });

  it('gives a copy without names that nothing joins to what it was made from', async () => {
    valueOf(await carried.calls.importSavedFile(textOf(mine), false));
    const { fileName, text } = valueOf(await carried.calls.readScrubbedFile('aberwen'));
    expect(fileName).toBe('Without names and notes - Aberwen Borough Council 2026-05-06.soundings');
    expect(text).not.toContain('Head of communications');
    expect(valueOf(await carried.calls.importSavedFile(text, false)).assessment).toMatchObject({ id: 'id-1', organisation: { name: 'Aberwen Borough Council (without names and notes)' } });
    expect(await carried.calls.previewJoin('aberwen', text)).toMatchObject({ ok: false, problem: { kind: 'other-organisation' } });
    expect(valueOf(await carried.calls.readAssessment('aberwen')).assessment).toEqual(mine);
  });

  it('with its rounds in the wrong order is read in the right one', async () => {
    const turned = JSON.stringify({ ...(JSON.parse(textOf(theirs)) as object), assessment: { ...theirs, rounds: theirs.rounds.toReversed() }, check: undefined });
    expect(valueOf(await carried.calls.importSavedFile(turned, false)).assessment.rounds.map(({ date }) => date)).toEqual(['2025-05-07', '2026-05-06']);
  });

  it('with two rounds on one day is refused by the day, and left as it is where it lies in the data folder', async () => {
    const twice = textOf(theirs).replaceAll('2025-05-07', '2026-05-06');
    const problem = { kind: 'file-two-on-a-day', date: '2026-05-06' };
    expect(await carried.calls.importSavedFile(twice, false)).toEqual({ ok: false, problem });
    const path = join(folder, 'assessments/twice.soundings');
    await writeFile(path, twice);
    expect((await carried.calls.listLibrary()).unreadable).toEqual([{ file: 'twice.soundings', problem, copiesOf: null }]);
    expect(await readFile(path, 'utf8')).toBe(twice);
  });

  it('with fifty rounds opens, and the half of it that is missing elsewhere is found and added in less than two seconds of work', async () => {
    const rounds = Array.from({ length: 50 }, (_, at) => closeRound(BUILT_IN, roundOf({ P1: 2, A1: 3 }, { id: `r${at}`, date: `${1990 + at}-05-06` }), `${1990 + at}-06-01`));
    const whole = assessmentOf(rounds, { actions: rounds.map(({ id }) => actionOf({ id: `a-${id}`, round: id })) });
    const half = assessmentOf(rounds.slice(0, 25), { actions: whole.actions.slice(0, 25) });
    valueOf(await carried.calls.importSavedFile(textOf(half), false));
    // Another program may have the processor meanwhile.
    const began = process.cpuUsage();
    const preview = valueOf(await carried.calls.previewJoin('aberwen', textOf(whole)));
    expect(preview.rounds.map(({ state }) => state)).toEqual([...Array.from({ length: 25 }, () => 'same'), ...Array.from({ length: 25 }, () => 'new')]);
    const { assessment } = valueOf(await carried.calls.joinSavedFile('aberwen', 3, textOf(whole), preview.rounds.filter(({ state }) => state === 'new').map(({ id }) => id)));
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
    expect(assessment.rounds).toEqual(rounds);
    expect(assessment.actions).toHaveLength(50);
  });

  it('whose version map points nowhere opens, and its rounds cannot be compared', async () => {
    const later = { ...BUILT_IN, version: '2.0', maps: [{ from: '1.0', to: '1.7', lines: [] }] };
    const file = assessmentOf([of2025, roundOf({ P1: 4 }, { questionnaire: '2.0' })], { questionnaires: [BUILT_IN, later] });
    const { rounds } = valueOf(await carried.calls.importSavedFile(textOf(file), false)).assessment;
    const asked = rounds.map((round, at) => ({ round, questionnaire: at === 0 ? BUILT_IN : later }));
    const [before, after] = asked;
    expect(before && after && compareRounds(before, after).dimensions.map(({ label }) => label)).toEqual(Array.from({ length: 5 }, () => 'not-comparable'));
  });
});

describe('a questionnaire', () => {
  it('whose version map points nowhere is refused by the map', async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
    const small = smallQuestionnaire();
    const text = writeQuestionnaireFile({ ...small, maps: small.maps.map((map) => ({ ...map, to: '1.7' })) });
    expect(await carried.calls.importQuestionnaire(text)).toMatchObject({
      ok: false, problem: { problems: [{ kind: 'map-leads-nowhere', version: '1.7', present: '1.1', place: [{ part: 'map', from: '1.0', to: '1.7' }, { part: 'field', name: 'to' }] }] },
    });
    expect((await carried.calls.listQuestionnaires()).entries).toHaveLength(1);
    await carried.close();
    await removeFolder(folder);
  });
});
