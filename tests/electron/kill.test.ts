/** Kills the real program thirty times while answers come in, and looks for every answer that it had said was saved. */

import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { answerAndKill } from './kills.ts';
import { buildProgram } from './program.ts';

const KILLS = 30;
/** Two at a time, each in a data folder of its own. */
const LANES = [20_260_506, 20_270_505];

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
  await buildProgram(folder);
});

afterAll(() => removeFolder(folder));

it('loses no answer that it said was saved, leaves a file that opens and nothing else, through thirty kills', { timeout: 240_000 }, async () => {
  const lanes = await Promise.all(LANES.map((seed) => answerAndKill(folder, join(folder, String(seed)), seed, KILLS / LANES.length)));
  for (const lane of lanes) {
    expect(lane).toMatchObject({ kills: KILLS / LANES.length, lost: [], unreadable: [], orphans: [] });
    expect(lane.acknowledged).toBeGreaterThanOrEqual(lane.kills);
  }
});
