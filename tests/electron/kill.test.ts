/** Kills the real program while answers come in, while people vote, at the keyboard and on phones, and while a coordinator adds contributions, and looks for everything that it had said was saved. */

import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { answerQuestions } from './kill-answers.ts';
import { voteOnPhones } from './kill-phones.ts';
import { addToPool } from './kill-pool.ts';
import { voteOnSlips } from './kill-votes.ts';
import { workAndKill } from './kills.ts';
import { buildProgram } from './program.ts';

/** Two at a time, each in a data folder of its own. */
const LANES = [20_260_506, 20_270_505];

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
  await buildProgram(folder);
});

afterAll(() => removeFolder(folder));

it.each([
  ['answer', 30, answerQuestions],
  ['vote', 20, voteOnSlips],
  ['vote of a full room', 10, voteOnPhones],
  ['contribution', 10, addToPool],
] as const)('loses no %s that it said was saved, leaves files that open and nothing else, through %i kills', { timeout: 240_000 }, async (name, all, work) => {
  const kills = all / LANES.length;
  const lanes = await Promise.all(LANES.map((seed) => workAndKill(folder, join(folder, `${name}-${seed}`), work, seed, kills)));
  for (const lane of lanes) {
    expect(lane).toMatchObject({ kills, lost: [], unreadable: [], orphans: [] });
    expect(lane.acknowledged).toBeGreaterThanOrEqual(lane.kills);
  }
});
