/** Tests of votes from phones on the host's side: on the disk before they are acknowledged, together where they come together, and only where they fit. */

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { ballotsSchema, type Slip } from '../../assessments/workshop-model.ts';
import type { RoomDesk } from '../../electron/host/room-desk.ts';
import { turnMark } from '../../electron/host/write-file.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { valueOf } from './carriers.ts';
import { allOf, beginRoom, openRooming, vote, type Rooming } from './rooms.ts';
import { give, paper, reveal, setWorkshop, slip, type At } from './workshops.ts';

let folder: string;
let rooming: Rooming;

beforeEach(async () => {
  folder = await makeFolder();
  rooming = await openRooming(folder);
});

afterEach(async () => {
  await rooming.close();
  await removeFolder(folder);
});

/** The slips of a vote as they are on the disk. */
async function slipsOf([id, round]: At, box = 'first'): Promise<readonly Slip[]> {
  const text = await readFile(join(folder, `ballots/${id}.${round}.json`), 'utf8');
  return Object.values(ballotsSchema.parse(JSON.parse(text)).boxes[box]?.slips ?? {});
}

it('a vote is on the disk when it is acknowledged', async () => {
  const { at, desk } = await beginRoom(rooming);
  expect(await desk.put(vote('one', { P1: 2, P2: 'unknown' }))).toEqual({ ok: true, value: { isFinished: false } });
  expect(await slipsOf(at)).toEqual([{ way: 'phone', votes: { P1: 2, P2: 'unknown' }, isFinished: false, isSealed: false }]);
});

it('a slip is finished when nothing on it is blank, can still change, and is not finished when something is taken back', async () => {
  const { at, desk } = await beginRoom(rooming, { form: 'quick' });
  expect(await desk.put(vote('one', allOf(desk, 3)))).toEqual({ ok: true, value: { isFinished: true } });
  expect(await rooming.calls.watchRoom(1)).toMatchObject({ finished: 1 });
  expect(await desk.put(vote('one', { P1: 5 }))).toEqual({ ok: true, value: { isFinished: true } });
  expect(await desk.put(vote('one', { P1: null }))).toEqual({ ok: true, value: { isFinished: false } });
  expect(await slipsOf(at)).toMatchObject([{ isFinished: false }]);
  expect(await rooming.calls.watchRoom(0)).toMatchObject({ finished: 0 });
});

it('a hundred that come together are all there, none twice, in one write', async () => {
  const { at, desk } = await beginRoom(rooming, { voters: 100 });
  const devices = Array.from({ length: 100 }, (_, number) => `device-${number}`);
  const texts = new Set<string>();
  const told = await Promise.all(
    devices.map(async (device, number) => {
      const answer = await desk.put(vote(device, { P1: number < 40 ? 2 : 3 }));
      texts.add(await readFile(join(folder, `ballots/${at[0]}.${at[1]}.json`), 'utf8'));
      return answer.ok;
    }),
  );
  expect(told).toEqual(devices.map(() => true));
  const choices = (await slipsOf(at)).map(({ votes }) => votes['P1']);
  expect([choices.length, choices.filter((choice) => choice === 2).length]).toEqual([100, 40]);
  expect(texts.size).toBe(1);
});

it('those that come while others are being written wait for one write between them, however long that takes', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('first-of-all', { P1: 1 })));
  const path = join(folder, `ballots/${at[0]}.${at[1]}.json`);
  // Another process has its turn with the file.
  await writeFile(turnMark(path), '');
  const slow = desk.put(vote('slow', { P1: 2 }));
  await pause(60);
  const texts = new Set<string>();
  const others = Array.from({ length: 8 }, async (_, number) => {
    await pause(number * 20);
    valueOf(await desk.put(vote(`device-${number}`, { P1: 3 })));
    texts.add(await readFile(path, 'utf8'));
  });
  await pause(250);
  await rm(turnMark(path));
  await Promise.all([slow, ...others]);
  expect(await slipsOf(at)).toHaveLength(10);
  expect(texts.size).toBe(1);
});

it('those of one phone that come together are put on one slip, the last one above', async () => {
  const { at, desk } = await beginRoom(rooming);
  await Promise.all([desk.put(vote('one', { P1: 1 })), desk.put(vote('one', { P2: 4 })), desk.put(vote('one', { P1: 5 }))]);
  expect(await slipsOf(at)).toEqual([{ way: 'phone', votes: { P1: 5, P2: 4 }, isFinished: false, isSealed: false }]);
});

it('one that does not fit leaves those beside it as they are', async () => {
  const { at, desk } = await beginRoom(rooming, { voters: 2 });
  const always = questionsOf(BUILT_IN, 'full').find(({ canNotApply }) => !canNotApply)?.id ?? '';
  const told = await Promise.all([
    desk.put(vote('one', { P1: 2 })),
    desk.put(vote('one', { Z9: 2 })),
    desk.put(vote('one', { [always]: 'not-applicable' })),
    desk.put(vote('one', { T2: 4 }, { box: 'T2.2' })),
    desk.put(vote('two', { P1: 3 })),
    desk.put(vote('three', { P1: 3 })),
  ]);
  expect(told.map((each) => (each.ok ? 'kept' : each.problem.kind))).toEqual(['kept', 'bad-request', 'bad-request', 'other-vote', 'kept', 'too-many-votes']);
  expect(await slipsOf(at)).toHaveLength(2);
});

it('there are never more than people who vote, paper and keyboard among them', async () => {
  const { at, desk } = await beginRoom(rooming, { voters: 3 });
  await give(rooming.calls, at, paper({ P1: 2 }));
  await give(rooming.calls, at, slip({ P1: 2 }));
  expect((await desk.put(vote('one', { P1: 4 }))).ok).toBe(true);
  expect(await desk.put(vote('two', { P1: 4 }))).toEqual({ ok: false, problem: { kind: 'too-many-votes' } });
});

it('what says nothing takes nobody’s place', async () => {
  const { at, desk } = await beginRoom(rooming, { voters: 1 });
  expect(await desk.put(vote('one', { P1: null }))).toEqual({ ok: true, value: { isFinished: false } });
  expect(valueOf(await rooming.calls.readVoting(...at)).boxes).toEqual([]);
  expect((await desk.put(vote('two', { P1: 2 }))).ok).toBe(true);
});

it('after the reveal none is kept, however it comes', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('one', { P1: 2 })));
  await reveal(rooming.calls, at);
  expect(await desk.put(vote('one', { P1: 5 }))).toEqual({ ok: false, problem: { kind: 'votes-were-shown' } });
  expect(await desk.put(vote('two', { P1: 5 }))).toEqual({ ok: false, problem: { kind: 'votes-were-shown' } });
  valueOf(await rooming.calls.aimRoom('T2.2', null));
  expect(await desk.put(vote('one', { P1: 5 }))).toEqual({ ok: false, problem: { kind: 'votes-were-shown' } });
  expect(await desk.put(vote('one', { T2: 5 }, { box: 'T2.3' }))).toEqual({ ok: false, problem: { kind: 'other-vote' } });
  expect(await slipsOf(at)).toEqual([{ way: 'phone', votes: { P1: 2 }, isFinished: false, isSealed: true }]);
});

it('one that is on its way when the reveal comes is there before it, or told that it came too late', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('one', { P1: 2 })));
  const late = desk.put(vote('two', { P1: 4 }));
  valueOf(await rooming.calls.openBox(...at, 'first'));
  expect(await late).toEqual({ ok: false, problem: { kind: 'votes-were-shown' } });
  expect(await slipsOf(at)).toHaveLength(1);
});

it('a vote again has a slip of its own that cannot be tied to the first', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('one', { T2: 2 })));
  await reveal(rooming.calls, at);
  valueOf(await rooming.calls.aimRoom('T2.2', null));
  valueOf(await desk.put(vote('one', { T2: 3 }, { box: 'T2.2' })));
  const { boxes } = valueOf(await rooming.calls.readVoting(...at));
  const ids = boxes.flatMap(({ slips }) => slips.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it('a role is kept where one is asked, taken back when that is wanted, and dropped where none is asked', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('none-asked', { P1: 2 }, { role: 'senior', rolesFrom: 5 })));
  expect(await slipsOf(at)).toEqual([{ way: 'phone', votes: { P1: 2 }, isFinished: false, isSealed: false }]);
  const asked = await beginAsking(rooming);
  valueOf(await asked.desk.put(vote('one', { P1: 2 }, { role: 'ict', rolesFrom: 5 })));
  expect(await slipsOf(asked.at)).toMatchObject([{ role: 'ict' }]);
  valueOf(await asked.desk.put(vote('one', { P2: 2 })));
  expect(await slipsOf(asked.at)).toMatchObject([{ role: 'ict', votes: { P1: 2, P2: 2 } }]);
  valueOf(await asked.desk.put(vote('one', { P2: 3 }, { role: null })));
  expect((await slipsOf(asked.at)).map((each) => each.role)).toEqual([undefined]);
});

it('a role is dropped, and the votes kept, where its voter was told that only larger groups are shown', async () => {
  const { at, desk } = await beginRoom(rooming);
  await setWorkshop(rooming.calls, at, { roles: { least: 5, reason: '' } });
  const { asks } = desk.view();
  await setWorkshop(rooming.calls, at, { roles: { least: 3, reason: 'Few of us.' } });
  expect(desk.view().asks).not.toBe(asks);
  valueOf(await desk.put(vote('told-five', { P1: 2 }, { role: 'senior', rolesFrom: 5 })));
  valueOf(await desk.put(vote('told-nothing', { P1: 3 }, { role: 'senior' })));
  valueOf(await desk.put(vote('told-three', { P1: 4 }, { role: 'senior', rolesFrom: 3 })));
  const roles = Object.fromEntries((await slipsOf(at)).map(({ role, votes }) => [votes['P1'], role]));
  expect(roles).toEqual({ 2: undefined, 3: undefined, 4: 'senior' });
});

it('nothing is told of what phones chose before the reveal, and no file here has the name of a device', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('secret-name-of-a-device', { P1: 2 })));
  const voting = valueOf(await rooming.calls.readVoting(...at));
  expect(voting.votes).toBeNull();
  expect(voting.boxes[0]?.slips).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{32}$/), way: 'phone', isFinished: false, isSealed: false, given: [] }]);
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toContain('secret-name-of-a-device');
  }
});

it('one that comes when the round has been removed is told that there is no such vote', async () => {
  const { at, desk } = await beginRoom(rooming);
  await rooming.calls.removeAssessment(at[0]);
  expect(await desk.put(vote('one', { P1: 2 }))).toEqual({ ok: false, problem: { kind: 'other-vote' } });
});

it('one may be taken out by the facilitator, and its phone begins a new slip', async () => {
  const { at, desk } = await beginRoom(rooming);
  valueOf(await desk.put(vote('one', { P1: 2 })));
  const [box] = valueOf(await rooming.calls.readVoting(...at)).boxes;
  valueOf(await rooming.calls.dropSlip(...at, 'first', box?.slips[0]?.id ?? ''));
  valueOf(await desk.put(vote('one', { P2: 3 })));
  expect(await slipsOf(at)).toEqual([{ way: 'phone', votes: { P2: 3 }, isFinished: false, isSealed: false }]);
});

it('a change to the round in between is seen by the next one', async () => {
  const { at, desk } = await beginRoom(rooming, { voters: 1 });
  valueOf(await desk.put(vote('one', { P1: 2 })));
  await setWorkshop(rooming.calls, at, { voters: 2 });
  expect((await desk.put(vote('two', { P1: 2 }))).ok).toBe(true);
  expect(await slipsOf(at)).toHaveLength(2);
});

async function beginAsking(host: Rooming): Promise<{ readonly at: At; readonly desk: RoomDesk }> {
  await host.calls.closeRoom();
  const { at, desk } = await beginRoom(host);
  await setWorkshop(host.calls, at, { roles: { least: 5, reason: '' } });
  return { at, desk };
}
