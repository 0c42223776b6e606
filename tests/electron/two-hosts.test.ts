/** Two hosts on one folder, as when a lock gets lost on a network drive: what one says is saved, the other does not undo. And the lock itself, with many at the door. */

import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { takeLock } from '../../electron/host/lock.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';
import { bundleModules } from './program.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'full').map((question) => question.id);
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

let folder: string;
let hosts: readonly [Carried, Carried];

beforeEach(async () => {
  folder = await makeFolder();
  hosts = [await openDirect(folder), await openDirect(folder)];
});

afterEach(async () => {
  for (const host of hosts) await host.close();
  await removeFolder(folder);
});

/** Answers questions as a page does: what is stale is put on top of the newer one and sent again. Gives what was acknowledged. */
async function answerAll({ calls }: Carried, questions: readonly string[]): Promise<{ readonly saved: ReadonlyMap<string, Level>; readonly revisions: readonly number[] }> {
  const begun = valueOf(await calls.readAssessment('id-2'));
  let { revision } = begun;
  const saved = new Map<string, Level>();
  const revisions: number[] = [];
  for (const [at, question] of questions.entries()) {
    const level = LEVELS[at % LEVELS.length] ?? 1;
    for (;;) {
      const answer = await calls.changeAssessment('id-2', revision, levelChange(begun, question, level));
      if (answer.ok) {
        ({ revision } = answer.value);
        revisions.push(revision);
        saved.set(question, level);
        break;
      }
      if (answer.problem.kind !== 'stale') throw new Error(answer.problem.kind);
      ({ revision } = answer.problem.newer);
    }
  }
  return { saved, revisions };
}

async function listOrphans(): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'));
}

describe('two hosts on one folder', () => {
  it('lose no answer of either, give each revision once, and leave nothing behind', async () => {
    valueOf(await hosts[0].calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const [odd, even] = [1, 0].map((rest) => QUESTIONS.filter((_, at) => at % 2 === rest));
    const [one, two] = await Promise.all([answerAll(hosts[0], odd ?? []), answerAll(hosts[1], even ?? [])]);
    for (const { calls } of hosts) {
      const opened = valueOf(await calls.readAssessment('id-2'));
      const found = Object.entries(opened.assessment.rounds[0]?.responses ?? {}).map(([question, { answer }]) => [question, answer?.kind === 'level' ? answer.level : 0]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...one.saved, ...two.saved]));
      expect(opened.revision).toBe(31);
    }
    expect([...one.revisions, ...two.revisions].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 2));
    expect(await listOrphans()).toEqual([]);
  });

  it('tell whoever comes second for the same answer that there is a newer one', async () => {
    const begun = valueOf(await hosts[0].calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await hosts[1].calls.readAssessment('id-2'));
    const answers = await Promise.all(hosts.map(({ calls }, at) => calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', at === 0 ? 2 : 4))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const winner = answers[0]?.ok === true ? 2 : 4;
    const refused = answers.find((answer) => !answer.ok);
    expect(refused).toMatchObject({ problem: { kind: 'stale', newer: { revision: 2, assessment: { rounds: [{ responses: { P1: { answer: { level: winner } } } }] } } } });
  });

  it('bring in the same file once', async () => {
    valueOf(await hosts[0].calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const { text } = valueOf(await hosts[0].calls.readSavedFile('id-2'));
    valueOf(await hosts[0].calls.removeAssessment('id-2'));
    const brought = await Promise.all(hosts.map(({ calls }) => calls.importSavedFile(text, false)));
    expect(brought.map((answer) => (answer.ok ? 'done' : answer.problem.kind)).toSorted()).toEqual(['already-here', 'done']);
  });

  it('never bring back by an answer what the other has removed', async () => {
    const begun = valueOf(await hosts[0].calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    valueOf(await hosts[1].calls.readAssessment('id-2'));
    valueOf(await hosts[0].calls.removeAssessment('id-2'));
    expect(await hosts[1].calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 3))).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect((await hosts[1].calls.listLibrary()).removed).toHaveLength(1);
  });

  it('wait for no process that was killed in the middle of a swap', { timeout: 30_000 }, async () => {
    const begun = valueOf(await hosts[0].calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    await writeFile(join(folder, 'assessments', `.id-2.soundings.${'0'.repeat(16)}.tmp`), '');
    expect(await hosts[0].calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 3))).toMatchObject({ ok: true });
    expect(await listOrphans()).toEqual([]);
  });
});

/** A process that asks for the lock at a given moment, says what came of it, and holds what it got until its input ends. */
const ASKER = `
const [folder, moment, modules] = process.argv.slice(1);
const { takeLock } = await import(modules);
await new Promise((resolve) => setTimeout(resolve, Number(moment) - Date.now()));
console.log((await takeLock(folder)).kind);
process.stdin.on('end', () => process.exit()).resume();
`;

describe('the lock', () => {
  let place: string;
  let modules: string;

  beforeAll(async () => {
    place = await makeFolder();
    modules = await bundleModules(place, ['electron/host/lock.ts']);
  });

  afterAll(() => removeFolder(place));

  it.each([
    ['there is none', undefined],
    ['one was left by a process that is gone', { pid: 4_194_303, began: '', secret: 'gone', port: 1 }],
  ])('goes to exactly one of six processes that ask at once, where %s', { timeout: 60_000 }, async (_, leftOver) => {
    if (leftOver !== undefined) await writeFile(join(folder, 'lock'), JSON.stringify(leftOver));
    const moment = Date.now() + 1500;
    const processes = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', ASKER, folder, String(moment), modules], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(processes.map((child) => new Promise<string>((found) => child.stdout.once('data', (text) => found(String(text).trim())))));
    const ended = Promise.all(processes.map((child) => new Promise((found) => child.once('exit', found))));
    for (const child of processes) child.stdin.end();
    await ended;
    expect(said.toSorted()).toEqual(['held', ...Array.from({ length: 5 }, () => 'in-use')]);
    expect(await listOrphans()).toEqual([]);
  });

  it('goes to exactly one of a hundred that ask at once for one that was left over', async () => {
    await writeFile(join(folder, 'lock'), '{ "pid": 1');
    const asked = await Promise.all(Array.from({ length: 100 }, () => takeLock(folder)));
    expect(asked.filter((each) => each.kind === 'held')).toHaveLength(1);
    expect((await readdir(folder)).toSorted()).toEqual(['assessments', 'backups', 'ballots', 'lock', 'packs', 'pools', 'questionnaires', 'removed']);
  });
});
