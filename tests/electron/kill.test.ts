/** Kills the real program thirty times while answers come in, and looks for every answer that it had said was saved. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSavedFile } from '../../assessments/file/file.ts';
import type { Level } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { callsOver } from '../../electron/api.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { letIn, levelChange, valueOf } from './carriers.ts';
import { buildProgram, startProgram } from './program.ts';

const KILLS = 30;
/** Two at a time, each in a data folder of its own. */
const LANES = [20_260_506, 20_270_505];
/** The kill comes up to so many milliseconds after an answer, which is longer than the next one takes. */
const LATEST = 25;
/** So many answers are acknowledged at most before the kill. */
const MOST = 8;
const QUESTIONS = BUILT_IN.dimensions.flatMap((dimension) => dimension.questions.map((question) => question.id));

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
  await buildProgram(folder);
});

afterAll(() => removeFolder(folder));

/** Numbers from 0 to 1 that look random and are the same each time. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Which levels were acknowledged; the answer that was on its way when the process was killed may or may not be there. */
interface Ledger {
  readonly saved: Map<string, Level>;
  revision: number;
  pending: { readonly question: string; readonly level: Level } | undefined;
}

it('loses no answer that it said was saved, and always leaves a file that opens, through thirty kills', { timeout: 120_000 }, async () => {
  const counts = await Promise.all(LANES.map((seed) => answerAndKill(join(folder, String(seed)), makeDice(seed), KILLS / LANES.length)));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(KILLS / LANES.length);
});

/** Starts the program, sends answers until it is killed, and looks at what is there; so many times on one folder. Gives how many answers were acknowledged. */
async function answerAndKill(data: string, dice: () => number, kills: number): Promise<number> {
  const ledger: Ledger = { saved: new Map(), revision: 0, pending: undefined };
  let id = '';
  let acknowledged = 0;

  for (let kill = 0; kill < kills; kill += 1) {
    const run = startProgram(folder, ['--no-window', '--port', '0', '--data', data]);
    const calls = callsOver(await letIn(await run.address));
    const opened = valueOf(id === '' ? await calls.createAssessment({ name: 'Aberwen', form: 'full' }) : await calls.readAssessment(id));
    id = opened.assessment.id;
    check(ledger, opened.assessment.rounds[0]?.responses ?? {});
    ledger.revision = opened.revision;

    const killAfter = 1 + Math.floor(dice() * MOST);
    try {
      for (let answers = 1; ; answers += 1) {
        const question = QUESTIONS[Math.floor(dice() * QUESTIONS.length)] ?? 'P1';
        const level = ([1, 2, 3, 4, 5] as const)[Math.floor(dice() * 5)] ?? 1;
        ledger.pending = { question, level };
        ledger.revision = valueOf(await calls.changeAssessment(id, ledger.revision, levelChange(opened, question, level))).revision;
        ledger.saved.set(question, level);
        ledger.pending = undefined;
        acknowledged += 1;
        if (answers === killAfter) setTimeout(() => run.child.kill('SIGKILL'), dice() * LATEST);
      }
    } catch (error) {
      // The connection broke: that is the kill. Anything else is a failure.
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(await run.ended).toBe('SIGKILL');
    const read = readSavedFile(await readFile(join(data, `assessments/${id}.soundings`), 'utf8'));
    expect(read.ok).toBe(true);
  }
  return acknowledged;
}

/** Compares what was acknowledged with what is there, and takes in the one answer that may be either way. */
function check({ saved, pending }: Ledger, responses: Readonly<Record<string, { readonly answer: unknown }>>): void {
  if (pending !== undefined) {
    const answer = responses[pending.question]?.answer;
    const before = saved.get(pending.question);
    expect([before === undefined ? undefined : { kind: 'level', level: before }, { kind: 'level', level: pending.level }]).toContainEqual(answer);
    if (JSON.stringify(answer) === JSON.stringify({ kind: 'level', level: pending.level })) saved.set(pending.question, pending.level);
  }
  const found = Object.fromEntries(Object.entries(responses).map(([question, { answer }]) => [question, answer]));
  expect(found).toEqual(Object.fromEntries([...saved].map(([question, level]) => [question, { kind: 'level', level }])));
}
