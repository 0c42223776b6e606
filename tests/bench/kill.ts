/** `npm run bench -- kill`: kills the real program a thousand times while answers come in, or as often as `--kills` says, with a table of what was there afterwards. `--work votes`: while people vote; `--work phones`: while they all do at once. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveOutElectron } from '../fuzz/without-electron.mjs';

leaveOutElectron();
const { workAndKill } = await import('../electron/kills.ts');
const { answerQuestions } = await import('../electron/kill-answers.ts');
const { voteOnSlips } = await import('../electron/kill-votes.ts');
const { voteOnPhones } = await import('../electron/kill-phones.ts');
const { buildProgram } = await import('../electron/program.ts');

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    lanes: { type: 'string', default: '4' },
    seed: { type: 'string', default: '20260506' },
    work: { type: 'string', default: 'answers' },
  },
});
const WORKS = { answers: answerQuestions, votes: voteOnSlips, phones: voteOnPhones };
const work = WORKS[values.work === 'votes' || values.work === 'phones' ? values.work : 'answers'];
const [kills = 0, lanes = 0, seed = 0] = [values.kills, values.lanes, values.seed].map(Number);
if (![kills, lanes, seed].every(Number.isSafeInteger) || kills < lanes || lanes < 1) throw new RangeError('--kills, --lanes and --seed are whole numbers, with a kill for each lane.');

const folder = await mkdtemp(join(tmpdir(), 'soundings-kill-'));
const began = performance.now();
let heard = 0;
const hear = (): void => {
  heard += 1;
  if (heard % 100 === 0) print(`    ${heard} kills`);
};
try {
  await buildProgram(folder);
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => {
      const share = Math.floor(kills / lanes) + (lane < kills % lanes ? 1 : 0);
      return workAndKill(folder, join(folder, `lane-${lane}`), work, seed + lane, share, hear);
    }),
  );
  const sum = (of: (lane: (typeof found)[number]) => number): number => found.reduce((all, lane) => all + of(lane), 0);
  const rows: readonly (readonly [string, number])[] = [
    ['Kills while at work', sum((lane) => lane.kills)],
    [`What was acknowledged of the ${values.work}`, sum((lane) => lane.acknowledged)],
    ['Acknowledged ones lost', sum((lane) => lane.lost.length)],
    ['Under way when the kill came', sum((lane) => lane.pending)],
    ['Of these on the disk all the same', sum((lane) => lane.kept)],
    ['Files that did not open', sum((lane) => lane.unreadable.length)],
    ['Orphan files after the next start', sum((lane) => lane.orphans.length)],
  ];
  for (const [what, figure] of rows) print(`${what.padEnd(42)}${String(figure).padStart(8)}`);
  print(`${lanes} lanes, seed ${seed}, ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
  const failures = found.flatMap((lane) => [...lane.lost, ...lane.unreadable, ...lane.orphans]);
  for (const failure of failures) print(`Failed: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
