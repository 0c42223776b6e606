/** Kills the real program while work comes in, again and again on one folder, and looks each time for everything that it had said was saved. */

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { callsOver, type HostCalls } from '../../electron/api.ts';
import { makeDice, type Dice } from '../fuzz/dice.ts';
import { letIn } from './carriers.ts';
import { startProgram } from './program.ts';

/** The kill comes up to so many milliseconds after an answer, which is longer than the next one takes. */
const LATEST = 25;
/** So many pieces of work are acknowledged at most before the kill. */
const MOST = 8;
/** What may lie in a data folder while the program runs. */
const KNOWN =
  /^(lock|assessments|backups|ballots|removed|questionnaires|packs|pools|assessments\/[\w-]+\.soundings|backups\/[\w-]+|backups\/[\w-]+\/(previous|\d{4}-\d\d-\d\d)\.soundings|ballots\/[\w-]+\.[\w-]+\.json|pools\/[\w-]+(\/(pool\.json|questionnaire\.json|records\.ndjson))?)$/;

/** What came of it. Lost, unreadable and orphans are a line each; there should be none. */
export interface Kills {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills in the middle of a piece of work, and how many of those pieces were on the disk all the same. */
  readonly pending: number;
  readonly kept: number;
  readonly lost: readonly string[];
  readonly unreadable: readonly string[];
  readonly orphans: readonly string[];
}

/** What is there after a start: what was acknowledged and is not there, and what became of the piece that was on its way. */
export interface Found {
  readonly lost: readonly string[];
  readonly pending: 'none' | 'kept' | 'gone';
}

/** Work to be killed at, with a memory of what was acknowledged. */
export interface Work {
  /** Comes first after each start, and makes what the work needs. */
  readonly begin: (calls: HostCalls) => Promise<Found>;
  /** Does one piece of work, and resolves when it is acknowledged. */
  readonly act: (calls: HostCalls) => Promise<void>;
  /** The names of the files that cannot be read as the program left them. */
  readonly listUnreadable: () => Promise<readonly string[]>;
}

/** Makes the work for a data folder. */
export type MakeWork = (data: string, dice: Dice) => Work;

/** Starts the program of a folder over a data folder, has it work until it is killed, and looks at what is there; so many times. */
export async function workAndKill(folder: string, data: string, makeWork: MakeWork, seed: number, kills: number, hear: () => void = () => undefined): Promise<Kills> {
  const dice = makeDice(seed);
  const work = makeWork(data, dice);
  const found = { kills: 0, acknowledged: 0, pending: 0, kept: 0 };
  const lost: string[] = [];
  const unreadable: string[] = [];
  const orphans: string[] = [];

  for (let kill = 1; kill <= kills + 1; kill += 1) {
    const run = startProgram(folder, ['--no-window', '--port', '0', '--data', data]);
    const calls = callsOver(await letIn(await run.address));
    orphans.push(...(await listUnknown(data)).map((name) => `${name}, after kill ${kill - 1}`));
    const after = await work.begin(calls);
    if (after.pending !== 'none') found.pending += 1;
    if (after.pending === 'kept') found.kept += 1;
    lost.push(...after.lost.map((what) => `${what}, after kill ${kill - 1}`));
    if (kill > kills) {
      run.child.kill('SIGTERM');
      assert.equal(await run.ended, 0);
      if ((await readdir(data)).includes('lock')) orphans.push('lock, at the end');
      break;
    }

    const killAfter = 1 + dice.below(MOST);
    try {
      for (let acts = 1; ; acts += 1) {
        await work.act(calls);
        found.acknowledged += 1;
        if (acts === killAfter) setTimeout(() => run.child.kill('SIGKILL'), dice.next() * LATEST);
      }
    } catch (error) {
      // The connection broke: that is the kill. Anything else is a failure.
      if (!(error instanceof TypeError)) throw error;
    }
    assert.equal(await run.ended, 'SIGKILL');
    unreadable.push(...(await work.listUnreadable()).map((name) => `${name}, after kill ${kill}`));
    found.kills += 1;
    hear();
  }
  return { ...found, lost, unreadable, orphans };
}

async function listUnknown(data: string): Promise<readonly string[]> {
  return (await readdir(data, { recursive: true })).filter((name) => !KNOWN.test(name));
}
