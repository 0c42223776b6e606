/** Looks for a known vote in every byte of the data folder: while people vote it is in the file of the ballots alone, and from the closing on it is nowhere. */

import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callsOver, type HostCalls } from '../../electron/api.ts';
import { openHost, type Host } from '../../electron/host/host.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { valueOf } from './carriers.ts';
import { beginWorkshop, give, makeChange, paper, reveal, slip, votesToKeep, type At } from './workshops.ts';

/** Six voters who answer in a way that no two of them, and no row of counts, have in common. */
const VOTERS: readonly (readonly Level[])[] = [
  [5, 1, 4, 1, 5, 2, 3, 5, 1, 4], [1, 5, 2, 4, 1, 5, 3, 1, 5, 2], [3, 4, 5, 1, 2, 1, 4, 5, 2, 3],
  [4, 2, 1, 5, 3, 4, 1, 2, 5, 1], [2, 3, 3, 2, 5, 1, 5, 4, 1, 5], [1, 1, 5, 3, 4, 2, 1, 5, 4, 3],
];
const QUESTIONS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'A1', 'A2', 'A3', 'A4'];

let folder: string;
let host: Host;
let calls: HostCalls;
let now: Date;

beforeEach(async () => {
  folder = await makeFolder();
  now = new Date(2026, 4, 6, 14, 32, 5);
  await start();
});

afterEach(async () => {
  await host.finish();
  await removeFolder(folder);
});

/** Ids are as random as in the program. */
async function start(): Promise<void> {
  const settings = openSettingsStore(folder, () => undefined);
  host = await openHost({ dataFolder: folder, clock: () => now, newId: randomUUID, version: '0.1.0', shell: 'browser', settings, licences: [] });
  calls = callsOver(async (name, args) => host.send(name, args));
}

/** The files in which one voter's choices stand together, in any of the ways that they could be written, or a slip's id. */
async function listTellTale(slips: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const patterns = VOTERS.flatMap((votes) => {
    const asPairs = votes.map((level, at) => `"${QUESTIONS[at] ?? ''}"\\s*:\\s*${level}\\b`);
    return [
      // All in a row, the first five by name in any order that keeps them together, and the bare levels.
      new RegExp(votes.join('\\D+')),
      new RegExp(asPairs.slice(0, 6).join('[^"]*')),
      new RegExp(asPairs.toSorted().slice(0, 4).join('[^"]*')),
      new RegExp(votes.join('')),
    ];
  });
  const told: string[] = [];
  for (const each of names.filter((entry) => entry.isFile())) {
    const path = join(each.parentPath, each.name);
    const text = await readFile(path, 'latin1');
    if (slips.some((id) => text.includes(id)) || patterns.some((pattern) => pattern.test(text))) told.push(path.slice(folder.length + 1));
  }
  return told;
}

/** All six vote: three at the keyboard, question by question, three on paper. */
async function voteAll(at: At): Promise<readonly string[]> {
  const slips: string[] = [];
  for (const [voter, votes] of VOTERS.entries()) {
    const chosen = QUESTIONS.map((question, place) => [question, votes[place] ?? 1] as const);
    if (voter >= 3) slips.push(await give(calls, at, paper(Object.fromEntries(chosen))));
    else {
      const id = await give(calls, at, slip(Object.fromEntries(chosen.slice(0, 1))));
      for (const vote of chosen.slice(1)) await give(calls, at, slip(Object.fromEntries([vote]), { id }));
      slips.push(id);
    }
  }
  return slips;
}

it('finds it in the ballots alone, through all that a workshop does, and nowhere once the round is closed', async () => {
  const at = await beginWorkshop(calls, { voters: 6 });
  const [id, round] = at;
  const only = [`ballots/${id}.${round}.json`];
  const slips = await voteAll(at);
  expect(slips.every((each) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(each))).toBe(true);
  expect(await listTellTale(slips)).toEqual(only);

  // A round has other changes, is undone, and has copies from each day.
  await makeChange(calls, id, { kind: 'change-organisation', fields: { name: 'Brynmor' } });
  now = new Date(2026, 4, 7, 9, 0);
  await makeChange(calls, id, { kind: 'change-organisation', fields: { name: 'Aberwen' } });
  await reveal(calls, at, 6);
  expect(await listTellTale(slips)).toEqual(only);

  await makeChange(calls, id, { kind: 'settle-questions', round, questions: { P1: { settlement: { outcome: 'agreed', reason: '', views: [] }, answer: { kind: 'level', level: 3 } } } });
  await makeChange(calls, id, { kind: 'settle-questions', round, questions: { P1: { settlement: null, answer: null } } });
  valueOf(await calls.restoreBackup(id, 'previous'));
  valueOf(await calls.duplicateAssessment(id));
  const { text } = valueOf(await calls.readSavedFile(id));
  valueOf(await calls.importSavedFile(text, true));
  expect(slips.some((each) => text.includes(each))).toBe(false);
  expect(await listTellTale(slips)).toEqual(only);

  await host.finish();
  await start();
  expect(await listTellTale(slips)).toEqual(only);
  const again = await give(calls, at, slip({ P1: 3 }), 'P1.2');
  valueOf(await calls.openBox(...at, 'P1.2'));

  await makeChange(calls, id, { kind: 'close-round', round, on: '2026-05-07', votes: await votesToKeep(calls, at, '2026-05-07') });
  expect(await listTellTale([...slips, again])).toEqual([]);
  await makeChange(calls, id, { kind: 'reopen-round', round, why: null });
  valueOf(await calls.restoreBackup(id, 'previous'));
  await host.finish();
  await start();
  expect(await listTellTale([...slips, again])).toEqual([]);
});

it('would find it in another file, whichever way it is written', async () => {
  const at = await beginWorkshop(calls, { voters: 6 });
  const note = async (text: string) => {
    await makeChange(calls, at[0], { kind: 'record-response', round: at[1], question: 'P1', response: { answer: null, evidence: 'none', note: text } });
    return (await listTellTale(['the-id-of-a-slip'])).includes(`assessments/${at[0]}.soundings`);
  };
  expect(await note('nothing')).toBe(false);
  expect(await note('5141523514')).toBe(true);
  expect(await note('[5, 1, 4, 1, 5, 2, 3, 5, 1, 4]')).toBe(true);
  expect(await note('the-id-of-a-slip')).toBe(true);
});

it('goes with an assessment that is removed for good, and not before', async () => {
  const at = await beginWorkshop(calls, { voters: 6 });
  const slips = await voteAll(at);
  valueOf(await calls.removeAssessment(at[0]));
  await host.finish();
  await start();
  expect(await listTellTale(slips)).toEqual([`ballots/${at.join('.')}.json`]);
  valueOf(await calls.putBackAssessment(at[0]));
  expect(valueOf(await calls.readVoting(...at)).boxes[0]?.slips).toHaveLength(6);
  valueOf(await calls.removeAssessment(at[0]));
  valueOf(await calls.removeForGood(at[0]));
  expect(await listTellTale(slips)).toEqual([]);
});

it('is in the order of random ids, which tells neither who came first nor which question was answered first', async () => {
  const at = await beginWorkshop(calls, { voters: 6 });
  const [first] = await voteAll(at);
  await give(calls, at, slip({ P1: null }, { id: first ?? '' }));
  await give(calls, at, slip({ P1: 5 }, { id: first ?? '' }));
  const text = await readFile(join(folder, `ballots/${at.join('.')}.json`), 'utf8');
  const ids = [...text.matchAll(/"([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
  expect(ids).toEqual(ids.toSorted());
  const asked = [...text.matchAll(/"votes":\{([^}]*)\}/g)].map(([, votes = '']) => [...votes.matchAll(/"([A-Z]\d)"/g)].map(([, question]) => question).join());
  expect(new Set(asked)).toEqual(new Set([QUESTIONS.toSorted().join()]));
});
