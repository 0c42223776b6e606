/** `npm run bench -- pool`: pools contributions at three sizes, and holds the figures against DuckDB's where it is installed. A part that goes over its bound fails. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writeContributionLine } from '../../assessments/peers/contribution.ts';
import { makePack } from '../../assessments/peers/make-pack.ts';
import { addToFigures, finishPool, startFigures, type PoolResult } from '../../assessments/peers/pool-figures.ts';
import { addToPool, chooseCounted, startPool } from '../../assessments/peers/pool.ts';
import { checkContribution, readContribution } from '../../assessments/peers/read-contribution.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { openDirect, valueOf } from '../electron/carriers.ts';
import { inFolder } from './data.ts';
import { compareWithDuckdb } from './duckdb.ts';
import { linesOf, measuredBook, oneOfMany, PACK_DAY, writeMany } from './many-contributions.ts';
import { middleOf, printRows, tell, type Row } from './rows.ts';

const MEGABYTE = 1024 * 1024;
const TIMES = 5;
const book = measuredBook();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

await inFolder(async (folder) => {
  const rows: Row[] = [];
  const [small, large] = [join(folder, 'small.ndjson'), join(folder, 'large.ndjson')];
  tell('Writing 1,000 and 20,000 contributions');
  await writeMany(small, 1000);
  await writeMany(large, 20_000);

  tell('Pooling 1,000');
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    makePack(await pool(small), { id: 'measured', validUntil: '2028-06-30' });
    times.push(performance.now() - began);
  }
  rows.push({ name: '1,000 contributions checked, pooled and made a pack', figures: times, unit: 'ms', bound: 2000, how: 'read twice from a file, each checked as one from a stranger' });

  tell('Pooling 20,000');
  const base = heap();
  let most = base;
  const began = performance.now();
  const result = await pool(large, (at) => {
    if (at % 2000 === 0) most = Math.max(most, heap());
  });
  const pooled = performance.now() - began;
  most = Math.max(most, heap());
  const making = performance.now();
  makePack(result, { id: 'measured', validUntil: '2028-06-30' });
  rows.push({ name: '20,000 contributions, heap over base', figures: [(most - base) / MEGABYTE], unit: 'MB', bound: 64, how: 'the most after any 2,000, waste collected' });
  rows.push({ name: '20,000 contributions checked and pooled', figures: [pooled], unit: 'ms', bound: null, how: 'the same stream' });
  rows.push({ name: '20,000 contributions, the pack', figures: [performance.now() - making], unit: 'ms', bound: null, how: `${book.groups.length} groups` });

  rows.push(...(await measureAdding(folder, [10, 1000, 20_000])));
  printRows(rows);
  const isSame = await compareWithDuckdb(large, result);
  if (!isSame || rows.some(({ figures, bound }) => bound !== null && middleOf(figures) > bound)) process.exitCode = 1;
});

/** Both passes over a file, each line read and checked as one that has just come in. */
async function pool(path: string, each: (at: number) => void = () => undefined): Promise<PoolResult> {
  const state = startPool(book, BUILT_IN, PACK_DAY);
  let at = 0;
  for await (const line of linesOf(path)) {
    const contribution = readOne(line);
    const problem = checkContribution(contribution, { today: PACK_DAY, book, questionnaire: BUILT_IN });
    if (problem !== null) throw new Error(problem.kind);
    addToPool(state, contribution);
    each((at += 1));
  }
  const figures = startFigures(chooseCounted(state));
  for await (const line of linesOf(path)) {
    addToFigures(figures, readOne(line));
    each((at += 1));
  }
  return finishPool(figures);
}

function readOne(line: string) {
  const read = readContribution(line);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** What one more contribution takes in a pool of each size, through the host: checked, added and on the disk. */
async function measureAdding(folder: string, sizes: readonly number[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    tell(`Adding one to ${size}`);
    const home = join(folder, `home-${size}`);
    const base = heap();
    await mkdir(home);
    const { calls, close } = await openDirect(home, () => new Date(`${PACK_DAY}T12:00:00`));
    const { id } = valueOf(await calls.createPool({ name: 'Measured', madeBy: 'Soundings', questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version }, form: 'full' }));
    const add = async (from: number, count: number) => {
      const { adding } = valueOf(await calls.beginAdding(id));
      for (let at = from; at < from + count; at += 500) {
        const text = Array.from({ length: Math.min(500, from + count - at) }, (_, each) => writeContributionLine(oneOfMany(at + each))).join('');
        valueOf(await calls.addText(id, adding, [{ file: 'many.ndjson', kind: 'lines', text, isEnd: at + 500 >= from + count }]));
      }
      if (valueOf(await calls.finishAdding(id, adding)).added !== count) throw new Error('Not every contribution was added.');
    };
    await add(0, size);
    const figures: number[] = [];
    for (let time = 0; time < 2 * TIMES; time += 1) {
      const began = performance.now();
      await add(size + time, 1);
      figures.push(performance.now() - began);
    }
    rows.push({ name: `One more in a pool of ${size}`, figures, unit: 'ms', bound: null, how: 'checked, added and on the disk, through the host' });
    if (size === Math.max(...sizes)) {
      tell(`Reading and previewing the pool of ${size}`);
      valueOf(await calls.readPool(id, 0));
      valueOf(await calls.previewPack(id));
      rows.push({ name: `A pool of ${size} in the host, heap over base`, figures: [(heap() - base) / MEGABYTE], unit: 'MB', bound: 64, how: 'added, read and previewed, waste collected' });
    }
    await close();
  }
  return rows;
}

function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
