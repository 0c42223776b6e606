/** Measures what grows with use: more assessments in the library, more rounds in a file. Opening and answering should take no more than twice as long. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../assessments/change-model.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { startApp } from '../../build/serve.mjs';
import { inFolder, openedOf, valueOf } from './data.ts';
import { fillFolder, growAssessment, textOf } from './grown.ts';
import { lookAt, type Looking } from './looking.ts';
import { middleOf, tell, type Row } from './rows.ts';

const TIMES = 9;
const ANSWERS = 30;

/** What one size came to, in milliseconds. */
interface Grown {
  readonly size: number;
  readonly bytes: number;
  readonly read: readonly number[];
  readonly opened: readonly number[];
  readonly saved: readonly number[];
  readonly listedCold: number;
  readonly listed: readonly number[];
  readonly library: readonly number[];
}

/** All rows about what grows. */
export async function measureGrowth(): Promise<readonly Row[]> {
  const [libraries, files]: [Grown[], Grown[]] = [[], []];
  for (const size of [1, 10, 100, 1000]) {
    tell(`Measuring what grows: ${size} in the library`);
    libraries.push(await inFolder(async (folder) => measureOver(folder, size, (await fillFolder(folder, size))[0] ?? '')));
  }
  for (const size of [1, 10, 50]) {
    tell(`Measuring what grows: ${size} rounds in a file`);
    files.push(await inFolder(async (folder) => measureOver(folder, size, await putOne(folder, size))));
  }
  return [...rowsOf(libraries, 'Library of'), ...listRows(libraries), ...rowsOf(files, 'Rounds in a file:')];
}

async function putOne(folder: string, rounds: number): Promise<string> {
  await mkdir(join(folder, 'assessments'), { recursive: true });
  await writeFile(join(folder, 'assessments/grown.soundings'), textOf(growAssessment(rounds, 'grown')));
  return 'grown';
}

async function measureOver(folder: string, size: number, id: string): Promise<Grown> {
  const listedCold = await timeColdList(folder);
  return lookAt(folder, async (looking) => {
    const { page, address, calls } = looking;
    const questions = `#/a/${id}/now/questions/P1`;
    const leave = async () => {
      await page.goto(`${address}#/help`);
      await page.evaluate(() => watch.settled());
    };
    const read = await repeat(TIMES, () => timeCall(looking, 'readAssessment', [id]));
    const opened = await repeat(TIMES, async () => {
      await leave();
      return page.evaluate(openThere, questions);
    });
    const { assessment, revision } = openedOf(await calls.readAssessment(id));
    const round = latestRound(assessment).id;
    let at = revision;
    const saved = await repeat(ANSWERS, async () => {
      const change: Change = { kind: 'record-response', round, question: 'P2', response: { answer: { kind: 'level', level: levelAt(at) }, evidence: 'none', note: '' } };
      const time = await timeCall(looking, 'changeAssessment', [id, at, change]);
      at += 1;
      return time;
    });
    if (openedOf(await calls.readAssessment(id)).revision !== at) throw new Error('Not every answer was saved.');
    const listed = await repeat(5, () => timeCall(looking, 'listLibrary', []));
    const library = await repeat(5, async () => {
      await leave();
      return page.evaluate(openLibrary);
    });
    const bytes = valueOf(await calls.readSavedFile(id)).text.length;
    return { size, bytes, read, opened, saved, listedCold, listed, library };
  });
}

/** How long the first list takes that a host is asked for: without a page, which would ask before. */
async function timeColdList(folder: string): Promise<number> {
  const app = await startApp(folder);
  try {
    const { origin } = new URL(app.address);
    const cookie = (await fetch(app.address)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const body = JSON.stringify({ name: 'listLibrary', args: [] });
    const start = performance.now();
    const answer = await fetch(`${origin}/call`, { method: 'POST', headers: { 'content-type': 'application/json', origin, cookie }, body });
    await answer.text();
    if (!answer.ok) throw new Error(`The library was not listed: ${answer.status}`);
    return performance.now() - start;
  } finally {
    await app.stop();
  }
}

/** A call, timed in the page, from before it is sent until its answer is there to be used. */
function timeCall({ page }: Looking, name: string, args: readonly unknown[]): Promise<number> {
  return page.evaluate(
    async ({ called, given }) => {
      const start = performance.now();
      await watch.call(called, given);
      return performance.now() - start;
    },
    { called: name, given: args },
  );
}

/** Runs in the page: goes to a question as the library's link does. */
async function openThere(address: string): Promise<number> {
  const start = performance.now();
  location.hash = address;
  return (await watch.painted('fieldset:enabled input[type="radio"]')) - start;
}

/** Runs in the page: goes back to the library. */
async function openLibrary(): Promise<number> {
  const start = performance.now();
  location.hash = '#/';
  return (await watch.painted('.assessment-row')) - start;
}

async function repeat(times: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let time = 0; time <= times; time += 1) figures.push(await measure());
  // The first one is for warming up.
  return figures.slice(1);
}

function levelAt(revision: number): Level {
  const levels: readonly Level[] = [1, 2, 3, 4, 5];
  return levels[revision % 5] ?? 1;
}

function rowsOf(grown: readonly Grown[], what: string): readonly Row[] {
  const [smallest] = grown;
  if (smallest === undefined) return [];
  return grown.flatMap((each) => {
    const size = `${what} ${each.size}`;
    const more = `${Math.round(each.bytes / 1024)} KB a file`;
    const twice = (figures: readonly number[]) => (each === smallest ? null : Math.round(2 * middleOf(figures) * 10) / 10);
    return [
      { name: `${size}, open to the question`, figures: each.opened, unit: 'ms', bound: twice(smallest.opened), how: `in the page, from another one; ${more}` },
      { name: `${size}, save one answer`, figures: each.saved, unit: 'ms', bound: twice(smallest.saved), how: 'the call, until it is on the disk and the answer is back' },
      { name: `${size}, read`, figures: each.read, unit: 'ms', bound: null, how: 'the call alone: it carries all that is in the file, and is part of opening' },
    ] satisfies readonly Row[];
  });
}

function listRows(grown: readonly Grown[]): readonly Row[] {
  return grown.flatMap((each) => [
    { name: `Library of ${each.size}, list, cold`, figures: [each.listedCold], unit: 'ms', bound: null, how: 'the call, the first time a host reads the files' },
    { name: `Library of ${each.size}, list, warm`, figures: each.listed, unit: 'ms', bound: null, how: 'the call, nothing changed' },
    { name: `Library of ${each.size}, its page`, figures: each.library, unit: 'ms', bound: 1000, how: 'from another page to the frame with the first rows' },
  ]);
}
