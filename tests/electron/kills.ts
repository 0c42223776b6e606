/** Kills the real program while answers come in, again and again on one folder, and looks each time for every answer that it had said was saved. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSavedFile } from '../../assessments/file/file.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { callsOver } from '../../electron/api.ts';
import { makeDice } from '../fuzz/dice.ts';
import { letIn, levelChange, valueOf } from './carriers.ts';
import { startProgram } from './program.ts';

/** The kill comes up to so many milliseconds after an answer, which is longer than the next one takes. */
const LATEST = 25;
/** So many answers are acknowledged at most before the kill. */
const MOST = 8;
const QUESTIONS = BUILT_IN.dimensions.flatMap((dimension) => dimension.questions.map((question) => question.id));
/** What may lie in a data folder while the program runs. */
const KNOWN = /^(lock|assessments|backups|removed|questionnaires|assessments\/[\w-]+\.soundings|backups\/[\w-]+|backups\/[\w-]+\/(previous|\d{4}-\d\d-\d\d)\.soundings)$/;

/** What came of it. Lost, unreadable and orphans are a line each; there should be none. */
export interface Kills {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills in the middle of an answer, and how many of those answers were on the disk all the same. */
  readonly pending: number;
  readonly kept: number;
  readonly lost: readonly string[];
  readonly unreadable: readonly string[];
  readonly orphans: readonly string[];
}

/** Which levels were acknowledged; the answer that was on its way when the process was killed may or may not be there. */
interface Ledger {
  readonly saved: Map<string, Level>;
  pending: { readonly question: string; readonly level: Level } | undefined;
}

/** Starts the program of a folder over a data folder, sends answers until it is killed, and looks at what is there; so many times. */
export async function answerAndKill(folder: string, data: string, seed: number, kills: number, hear: () => void = () => undefined): Promise<Kills> {
  const dice = makeDice(seed);
  const ledger: Ledger = { saved: new Map(), pending: undefined };
  const found = { kills: 0, acknowledged: 0, pending: 0, kept: 0 };
  const lost: string[] = [];
  const unreadable: string[] = [];
  const orphans: string[] = [];
  let id = '';

  for (let kill = 1; kill <= kills + 1; kill += 1) {
    const run = startProgram(folder, ['--no-window', '--port', '0', '--data', data]);
    const calls = callsOver(await letIn(await run.address));
    orphans.push(...(await listUnknown(data)).map((name) => `${name}, after kill ${kill - 1}`));
    const opened = valueOf(id === '' ? await calls.createAssessment({ name: 'Aberwen', form: 'full' }) : await calls.readAssessment(id));
    id = opened.assessment.id;
    if (ledger.pending !== undefined) found.pending += 1;
    if (settlePending(ledger, opened.assessment.rounds[0]?.responses ?? {})) found.kept += 1;
    lost.push(...listLost(ledger, opened.assessment.rounds[0]?.responses ?? {}).map((question) => `${question}, after kill ${kill - 1}`));
    if (kill > kills) {
      run.child.kill('SIGTERM');
      assert.equal(await run.ended, 0);
      if ((await readdir(data)).includes('lock')) orphans.push('lock, at the end');
      break;
    }

    let { revision } = opened;
    const killAfter = 1 + dice.below(MOST);
    try {
      for (let answers = 1; ; answers += 1) {
        const question = dice.pick(QUESTIONS);
        const level = dice.pick([1, 2, 3, 4, 5] as const);
        ledger.pending = { question, level };
        revision = valueOf(await calls.changeAssessment(id, revision, levelChange(opened, question, level))).revision;
        ledger.saved.set(question, level);
        ledger.pending = undefined;
        found.acknowledged += 1;
        if (answers === killAfter) setTimeout(() => run.child.kill('SIGKILL'), dice.next() * LATEST);
      }
    } catch (error) {
      // The connection broke: that is the kill. Anything else is a failure.
      if (!(error instanceof TypeError)) throw error;
    }
    assert.equal(await run.ended, 'SIGKILL');
    const read = readSavedFile(await readFile(join(data, `assessments/${id}.soundings`), 'utf8'));
    if (!read.ok) unreadable.push(`${read.problem.kind}, after kill ${kill}`);
    found.kills += 1;
    hear();
  }
  return { ...found, lost, unreadable, orphans };
}

/** Takes in the one answer that may be either way. Says whether it is there. */
function settlePending(ledger: Ledger, responses: Responses): boolean {
  const { pending } = ledger;
  ledger.pending = undefined;
  if (pending === undefined || levelIn(responses, pending.question) !== pending.level) return false;
  ledger.saved.set(pending.question, pending.level);
  return true;
}

function listLost({ saved }: Ledger, responses: Responses): readonly string[] {
  const questions = new Set([...saved.keys(), ...Object.keys(responses)]);
  return [...questions].filter((question) => saved.get(question) !== levelIn(responses, question));
}

type Responses = Readonly<Record<string, { readonly answer: { readonly kind: string; readonly level?: Level } | null }>>;

function levelIn(responses: Responses, question: string): Level | undefined {
  return responses[question]?.answer?.level;
}

async function listUnknown(data: string): Promise<readonly string[]> {
  return (await readdir(data, { recursive: true })).filter((name) => !KNOWN.test(name));
}
