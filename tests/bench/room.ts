/** `npm run bench -- room`: a hundred simulated phones vote at once and three hundred on every question, over sockets of this computer, and every vote is looked for on the disk. What goes over its bound fails. */

import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from '../../build/serve.mjs';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { ballotsSchema, type Choice } from '../../assessments/workshop-model.ts';
import { callsOver, type HostCalls } from '../../electron/api.ts';
import type { Room } from '../../electron/phones.ts';
import { letIn, valueOf } from '../electron/carriers.ts';
import { beginWorkshop, type At } from '../electron/workshops.ts';
import { inFolder } from './data.ts';
import { joinPhones, type SimulatedPhone } from './many-phones.ts';
import { middleOf, printRows, ratioRow, tell, valueAt, type Row } from './rows.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'full').map(({ id }) => id);
const [LAST = '', ...BEFORE] = QUESTIONS.toReversed();
const BURST = 100;
const FULL = 300;
const FEW = 10;
const TIMES = 7;
/** Milliseconds from one vote of a phone to its next: far quicker than anybody reads a question. */
const READING = 3000;
/** What somebody takes for at once, and what a phone may take that waits for nothing else. Milliseconds. */
const AT_ONCE = 250;

let faults = 0;
process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; Node ${process.versions.node}\n\n`);
await inFolder(async (folder) => {
  const app = await startApp(folder);
  try {
    const calls = callsOver(await letIn(app.address));
    const bursts = [];
    for (let time = 0; time < TIMES; time += 1) {
      tell(`A burst of ${BURST} votes, ${time + 1} of ${TIMES}`);
      bursts.push(await measureBurst(folder, calls));
    }
    const rows: Row[] = [
      { name: `${BURST} votes at once, half of them acknowledged`, figures: bursts.map(({ told }) => valueAt(told, 0.5)), unit: 'ms', bound: null, how: 'each the last one of its phone, over a connection of its own' },
      { name: `${BURST} votes at once, 95 of them`, figures: bursts.map(({ told }) => valueAt(told, 0.95)), unit: 'ms', bound: null, how: 'on the disk, and told so' },
      { name: `${BURST} votes at once, all of them`, figures: bursts.map(({ told }) => Math.max(...told)), unit: 'ms', bound: AT_ONCE, how: 'the last one that was told so' },
      { name: `${BURST} votes at once, counted on the page`, figures: bursts.map(({ seen }) => seen), unit: 'ms', bound: AT_ONCE, how: 'from the first one sent until the facilitator’s page could read that all have finished' },
    ];
    rows.push(...(await measureFull(folder, calls)));
    printRows(rows);
    process.stdout.write(`Votes lost, doubled or changed: ${faults}\n`);
    if (faults > 0 || rows.some(({ figures, bound }) => bound !== null && middleOf(figures) > bound)) process.exitCode = 1;
  } finally {
    await app.stop();
  }
});

/** A room of a hundred who have voted on all but one question, and then all on that. `told` is how long each vote took, `seen` how long the page was behind. */
async function measureBurst(folder: string, calls: HostCalls): Promise<{ readonly told: readonly number[]; readonly seen: number }> {
  const { at, room, phones } = await fillRoom(calls, BURST);
  await Promise.all(phones.map((phone, number) => phone.vote('first', Object.fromEntries(BEFORE.map((question) => [question, choiceOf(number, question)])))));
  const began = performance.now();
  const [seen, ...told] = await Promise.all([waitForAll(calls, at, room.version), ...phones.map((phone, number) => phone.vote('first', { [LAST]: choiceOf(number, LAST) }))]);
  await endRoom(folder, calls, at, phones);
  return { told, seen: (seen ?? Number.NaN) - began };
}

/** Three hundred phones, each through all questions at a pace of its own. */
async function measureFull(folder: string, calls: HostCalls): Promise<readonly Row[]> {
  tell(`${FULL} phones join`);
  const joining = performance.now();
  const { at, phones } = await fillRoom(calls, FULL);
  const joined = performance.now() - joining;
  tell(`${FULL} phones vote on ${QUESTIONS.length} questions`);
  const took = await Promise.all(phones.map((phone, number) => voteOnAll(phone, number)));
  const again = phones.slice(0, FEW).map((phone, number) => [phone, number] as const);
  const many = await voteInTurn(again);
  const reading: number[] = [];
  for (let time = 0; time < FEW; time += 1) {
    const began = performance.now();
    valueOf(await calls.readVoting(...at));
    reading.push(performance.now() - began);
  }
  await endRoom(folder, calls, at, phones);
  const few = await fillRoom(calls, FEW);
  await Promise.all(few.phones.map((phone, number) => phone.vote('first', Object.fromEntries(QUESTIONS.map((question) => [question, choiceOf(number, question)])))));
  const alone = await voteInTurn(few.phones.map((phone, number) => [phone, number] as const));
  await endRoom(folder, calls, few.at, few.phones);
  const all = took.flat();
  return [
    { name: `${FULL} phones join at once`, figures: [joined], unit: 'ms', bound: null, how: 'a round begun, its room opened, each let in with the code and with a stream of events' },
    { name: `${FULL} phones on ${QUESTIONS.length} questions, half of the votes`, figures: [valueAt(all, 0.5)], unit: 'ms', bound: null, how: `${all.length} votes, each phone one in ${READING / 1000} s` },
    { name: `${FULL} phones on ${QUESTIONS.length} questions, 95 in 100 votes`, figures: [valueAt(all, 0.95)], unit: 'ms', bound: AT_ONCE, how: 'on the disk, and told so' },
    { name: `${FULL} phones on ${QUESTIONS.length} questions, every vote`, figures: [Math.max(...all)], unit: 'ms', bound: null, how: 'the slowest of them' },
    { name: `${FULL} slips read by the page`, figures: reading, unit: 'ms', bound: null, how: 'how far each is, and no choice' },
    ratioRow(`One vote of ${FULL} phones against one of ${FEW}`, many, alone, null, 'one after another, all other votes in the file'),
  ];
}

async function voteOnAll(phone: SimulatedPhone, number: number): Promise<readonly number[]> {
  const took: number[] = [];
  // Nobody begins at the same moment.
  await pause((READING * number) / FULL);
  const began = performance.now();
  for (const [place, question] of QUESTIONS.entries()) {
    await pause(Math.max(0, began + place * READING - performance.now()));
    took.push(await phone.vote('first', { [question]: choiceOf(number, question) }));
  }
  return took;
}

async function voteInTurn(phones: readonly (readonly [SimulatedPhone, number])[]): Promise<readonly number[]> {
  const took: number[] = [];
  for (const [phone, number] of phones) {
    await phone.vote('first', { [LAST]: 'unknown' });
    took.push(await phone.vote('first', { [LAST]: choiceOf(number, LAST) }));
  }
  return took;
}

async function fillRoom(calls: HostCalls, voters: number): Promise<{ readonly at: At; readonly room: Room; readonly phones: readonly SimulatedPhone[] }> {
  const at = await beginWorkshop(calls, { voters });
  const room = valueOf(await calls.openRoom(...at, '127.0.0.1'));
  const phones = await joinPhones(room, voters);
  const now = await calls.watchRoom(0);
  if (now?.joined !== voters) throw new Error(`${now?.joined ?? 0} of ${voters} phones have joined.`);
  return { at, room: now, phones };
}

/** Watches the room as the facilitator's page does, until all are counted; gives the moment. */
async function waitForAll(calls: HostCalls, at: At, from: number): Promise<number> {
  let version = from;
  for (;;) {
    const room = await calls.watchRoom(version);
    if (room === null) throw new Error('The room was closed.');
    if (room.version !== version && valueOf(await calls.readVoting(...at)).boxes[0]?.finished === BURST) return performance.now();
    version = room.version;
  }
}

/** Looks for each vote on the disk, then closes the room. */
async function endRoom(folder: string, calls: HostCalls, [id, round]: At, phones: readonly SimulatedPhone[]): Promise<void> {
  const { boxes } = ballotsSchema.parse(JSON.parse(await readFile(join(folder, `ballots/${id}.${round}.json`), 'utf8')));
  const found = Object.values(boxes['first']?.slips ?? {}).map(({ votes }) => JSON.stringify(QUESTIONS.map((question) => votes[question] ?? null)));
  const wanted = phones.map((_, number) => JSON.stringify(QUESTIONS.map((question) => choiceOf(number, question))));
  const [sortedFound, sortedWanted] = [found, wanted].map((each) => each.toSorted());
  faults += Math.abs(found.length - wanted.length) + wanted.filter((_, place) => sortedFound?.[place] !== sortedWanted?.[place]).length;
  for (const phone of phones) phone.leave();
  await calls.closeRoom();
}

/** What a phone chooses: no two of the first 625 choose the same throughout. */
function choiceOf(number: number, question: string): Choice {
  const place = QUESTIONS.indexOf(question);
  const digit = place < 4 ? Math.floor(number / 5 ** place) : number + place;
  return ([1, 2, 3, 4, 5] as const)[digit % 5] ?? 1;
}
