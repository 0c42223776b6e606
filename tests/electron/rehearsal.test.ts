/** The rehearsal: a made-up council with a workshop that begins anew each time, and made-up people who vote when they are told to. */

import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { openDirect, valueOf, type Carried } from './carriers.ts';
import { give, makeChange, NO_CARDS, reveal, setWorkshop, slip, votesToKeep, type At } from './workshops.ts';

let folder: string;
let carried: Carried;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

async function begin(): Promise<At> {
  const { assessment } = valueOf(await carried.calls.addRehearsal('en'));
  return [assessment.id, assessment.rounds[0]?.id ?? ''];
}

it('is a made-up council in either language, with a workshop of ten that has not begun', async () => {
  const english = valueOf(await carried.calls.addRehearsal('en'));
  const welsh = valueOf(await carried.calls.addRehearsal('cy'));
  expect([english, welsh].map(({ assessment }) => [assessment.id, assessment.isSample, assessment.organisation.name])).toEqual([
    ['rehearsal', true, 'Rehearsal: Aberwen Borough Council'],
    ['rehearsal-cy', true, 'Ymarfer: Cyngor Bwrdeistref Aberwen'],
  ]);
  expect(english.assessment.rounds).toMatchObject([{ date: '2026-05-06', form: 'quick', workshop: { stage: 'set-up', voters: 10, isRevealed: false, pulled: [], roles: null }, votes: null, closing: null }]);
});

it('begins anew at a later revision, with no votes from before', async () => {
  const at = await begin();
  await setWorkshop(carried.calls, at, {});
  valueOf(await carried.calls.addMadeUpVotes(...at, 'first'));
  await reveal(carried.calls, at);
  const again = valueOf(await carried.calls.addRehearsal('en'));
  expect(again.revision).toBe(4);
  expect(again.assessment.rounds[0]?.workshop).toEqual({ stage: 'set-up', voters: 10, isRevealed: false, pulled: [], roles: null });
  expect(await readdir(join(folder, 'ballots'))).toEqual([]);
  expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 3 }))).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
  expect((await carried.calls.listLibrary()).entries).toHaveLength(1);
});

it('begins anew after it was removed, or cannot be read', async () => {
  await begin();
  valueOf(await carried.calls.removeAssessment('rehearsal'));
  expect(valueOf(await carried.calls.addRehearsal('en')).revision).toBe(2);
  await truncate(join(folder, 'assessments/rehearsal.soundings'), 1000);
  expect(valueOf(await carried.calls.addRehearsal('en')).assessment.rounds).toHaveLength(1);
  expect((await readdir(join(folder, 'assessments'))).toSorted()).toEqual(['rehearsal.soundings', 'rehearsal.soundings.damaged-2026-05-06']);
});

it('has made-up people for all who have no slip yet, and no more', async () => {
  const at = await begin();
  await setWorkshop(carried.calls, at, { voters: 12 });
  await give(carried.calls, at, slip({ P1: 5 }, { isFinished: true }));
  valueOf(await carried.calls.putCards(...at, 'first', 'P2', { ...NO_CARDS, levels: [0, 0, 5, 0, 0] }));
  const [box] = valueOf(await carried.calls.addMadeUpVotes(...at, 'first')).boxes;
  expect(box?.finished).toBe(12);
  expect(box?.slips.map((each) => each.way).toSorted()).toEqual(['keyboard', ...Array.from({ length: 11 }, () => 'made-up')]);
  expect(valueOf(await carried.calls.addMadeUpVotes(...at, 'first')).boxes[0]).toEqual(box);
  const { votes } = valueOf(await carried.calls.openBox(...at, 'first'));
  expect([votes?.questions['P1']?.first.cast, votes?.questions['P2']?.first.cast]).toEqual([12, 12]);
});

it('lets the made-up people come closer with each vote: not agreed the second time, agreed the third', async () => {
  const at = await begin();
  await setWorkshop(carried.calls, at, {});
  valueOf(await carried.calls.addMadeUpVotes(...at, 'first'));
  await reveal(carried.calls, at);
  for (const box of ['T2.2', 'T2.3']) {
    valueOf(await carried.calls.addMadeUpVotes(...at, box));
    valueOf(await carried.calls.openBox(...at, box));
  }
  const { T2 } = valueOf(await carried.calls.readVoting(...at)).votes?.questions ?? {};
  expect([T2?.first, ...(T2?.again ?? [])].map((outcome) => [outcome?.counts?.levels, outcome?.status])).toEqual([
    [[2, 4, 0, 2, 2], 'two-camps'],
    [[0, 6, 2, 2, 0], 'some-spread'],
    [[0, 8, 2, 0, 0], 'close'],
  ]);
});

it('closes with the counts of its made-up people, like any other round', async () => {
  const at = await begin();
  await setWorkshop(carried.calls, at, {});
  valueOf(await carried.calls.addMadeUpVotes(...at, 'first'));
  await reveal(carried.calls, at);
  await makeChange(carried.calls, at[0], { kind: 'close-round', round: at[1], on: '2026-05-06', votes: await votesToKeep(carried.calls, at, '2026-05-06') });
  const [round] = valueOf(await carried.calls.readAssessment(at[0])).assessment.rounds;
  expect(round).toMatchObject({ votes: { countedOn: '2026-05-06', voters: 10 }, closing: { closedOn: '2026-05-06' } });
  expect(await readdir(join(folder, 'ballots'))).toEqual([]);
});

it('has made-up people who say their role group where they are asked', async () => {
  const at = await begin();
  await setWorkshop(carried.calls, at, { roles: { least: 5, reason: '' } });
  valueOf(await carried.calls.addMadeUpVotes(...at, 'first'));
  valueOf(await carried.calls.openBox(...at, 'first'));
  const { votes, isComplete } = valueOf(await carried.calls.completeVotes(...at));
  expect([isComplete, votes?.roles?.groups]).toEqual([true, [{ group: 'front-line', people: 5 }, { group: 'other', people: 5 }]]);
});
