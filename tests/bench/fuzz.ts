/** `npm run bench -- fuzz`: a million damaged files, settings, packs and calls, or as many as `--inputs` says, with a table of how they ended. */

import { parseArgs } from 'node:util';
import type { Tally } from '../fuzz/run.ts';
import { leaveOutElectron } from '../fuzz/without-electron.mjs';

leaveOutElectron();
const { addTallies, runFuzz } = await import('../fuzz/run.ts');

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20260506' } } });
const inputs = Number(values.inputs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) throw new RangeError('--inputs and --seed are whole numbers.');

/** Every kind has its turn in each part, so that what has been tried so far is always something of everything. */
const PARTS = 20;

const began = performance.now();
print(`${inputs} inputs, seed ${seed}`);
let tallies: readonly Tally[] = [];
for (let part = 0; part < PARTS; part += 1) {
  const [from = 0, to = 0] = [part, part + 1].map((each) => Math.round((inputs * each) / PARTS));
  const more = await runFuzz({ from, to, seed });
  tallies = more.map((tally, at) => (tallies[at] === undefined ? tally : addTallies(tallies[at], tally)));
  print(`    ${to} tried, ${tallies.flatMap((tally) => tally.failures).length} failures`);
}
for (const tally of tallies) printTally(tally);
const failures = tallies.flatMap((tally) => tally.failures);
const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
const slowest = Math.max(...tallies.map((tally) => tally.slowest.milliseconds));
print(`In all: ${tried} tried, the slowest took ${slowest.toFixed(0)} ms, ${failures.length} failures, ${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
for (const failure of failures) print(`Failed: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function printTally({ kind, tried: count, outcomes, slowest: longest, seconds, failures: failed }: Tally): void {
  const ended = [...outcomes].toSorted(([, one], [, other]) => other - one).map(([outcome, times]) => `${outcome} ${times}`);
  print(`${kind}: ${count} tried in ${seconds.toFixed(1)} s, ${failed.length} failed, the slowest took ${longest.milliseconds.toFixed(0)} ms (number ${longest.number})`);
  print(`    ${ended.join(', ')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
