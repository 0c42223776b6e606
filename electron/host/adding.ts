/** Adds contributions to a pool, many at a time: each is checked by itself and set down beside the pool, and all of them go in together or none does. */

import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeContributionLine } from '../../assessments/peers/contribution.ts';
import type { Contribution } from '../../assessments/peers/contribution-model.ts';
import { LARGEST_CONTRIBUTION, type ContributionProblem } from '../../assessments/peers/contribution-problems.ts';
import { checkContribution, readContribution } from '../../assessments/peers/read-contribution.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { AddedSoFar, AddedText, PoolProblem } from '../peers.ts';
import { dayOf } from './days.ts';
import { makeLineReader, type LineReader } from './line-reader.ts';
import { appendRecords, readPoolFile, readPoolQuestionnaire, writePoolFile, type KeptPool } from './pool-files.ts';
import { recordKey, type Index } from './pool-records.ts';
import { poolLine, type PoolDesk } from './pools.ts';
import { temporaryName, tryDisk } from './write-file.ts';

/** What is being added to a pool. */
interface Batch {
  readonly pool: KeptPool;
  readonly questionnaire: Questionnaire;
  readonly present: Index;
  /** Those of this batch. */
  readonly fresh: Index;
  readonly readers: Map<string, LineReader>;
  /** Where those that are good are set down: outside the pool's folder, which can be moved meanwhile. */
  readonly path: string;
  /** How many bytes that is. */
  staged: number;
}

/** The calls that add. */
export interface Adding {
  readonly begin: (pool: string) => Promise<Result<{ readonly adding: string }, PoolProblem>>;
  readonly addText: (pool: string, adding: string, texts: readonly AddedText[]) => Promise<Result<AddedSoFar, PoolProblem>>;
  readonly finish: (pool: string, adding: string) => Promise<Result<{ readonly added: number; readonly revision: number }, PoolProblem>>;
  readonly drop: (pool: string, adding: string) => Promise<Result<null, PoolProblem>>;
}

/** Most batches at the same time: a window that was closed in the middle of one never ends it. */
const MOST_AT_ONCE = 8;

const IS_OVER = { kind: 'adding-is-over' } as const;
const HAS_CHANGED = { kind: 'pool-changed' } as const;

/** Nothing is being added yet. What a stop leaves behind is swept away at the next start. */
export function openAdding(desk: PoolDesk): Adding {
  const batches = new Map<string, Batch>();
  const keyOf = (pool: string, adding: string) => `${pool} ${adding}`;
  const lineOf = (key: string) => `adding ${key}`;
  const end = async (key: string) => {
    const batch = batches.get(key);
    batches.delete(key);
    // What is done is done: a file that stays goes at the next start.
    if (batch !== undefined) await rm(batch.path, { force: true }).catch(() => undefined);
  };
  /** Pieces of one file must be read in the order they came. */
  const inLine = <Value>(key: string, work: (batch: Batch) => Promise<Result<Value, PoolProblem>>) =>
    desk.queue.run(lineOf(key), async () => {
      const batch = batches.get(key);
      return batch === undefined ? problem(IS_OVER) : work(batch);
    });
  return {
    async begin(id) {
      const pool = await readPoolFile(desk.folder, id);
      if (!pool.ok) return pool;
      const questionnaire = await readPoolQuestionnaire(desk.folder, id);
      if (!questionnaire.ok) return questionnaire;
      const present = await desk.indexes.read(pool.value);
      if (!present.ok) return present;
      const adding = randomBytes(8).toString('hex');
      const path = join(desk.folder.pools, temporaryName('adding'));
      const made = await tryDisk(() => writeFile(path, '', { flag: 'wx', mode: 0o600 }));
      if (!made.ok) return made;
      batches.set(keyOf(id, adding), { pool: pool.value, questionnaire: questionnaire.value, present: present.value, fresh: new Map(), readers: new Map(), path, staged: 0 });
      const oldest = batches.size > MOST_AT_ONCE ? batches.keys().next().value : undefined;
      if (oldest !== undefined) await desk.queue.run(lineOf(oldest), () => end(oldest));
      return ok({ adding });
    },
    addText: (id, adding, texts) =>
      inLine(keyOf(id, adding), async (batch) => {
        const found = texts.map((text) => takeIn(batch, text, dayOf(desk.clock())));
        const lines = Buffer.from(found.flatMap(({ good }) => good.map(writeContributionLine)).join(''));
        const written = await tryDisk(() => appendFile(batch.path, lines));
        if (!written.ok) {
          await end(keyOf(id, adding));
          return written;
        }
        batch.staged += lines.length;
        return ok({
          added: found.reduce((sum, { good }) => sum + good.length, 0),
          repeated: found.reduce((sum, { repeated }) => sum + repeated, 0),
          problems: found.flatMap(({ problems }) => problems),
        });
      }),
    finish: (id, adding) =>
      inLine(keyOf(id, adding), async (batch) => {
        const finished = await desk.queue.run(poolLine(id), () => commit(desk, id, batch));
        await end(keyOf(id, adding));
        return finished;
      }),
    drop: (id, adding) =>
      inLine(keyOf(id, adding), async () => {
        await end(keyOf(id, adding));
        return ok(null);
      }),
  };
}

interface Taken {
  readonly good: readonly Contribution[];
  readonly repeated: number;
  readonly problems: AddedSoFar['problems'];
}

function takeIn(batch: Batch, { file, kind, text, isEnd }: AddedText, today: string): Taken {
  const reader = batch.readers.get(file) ?? makeLineReader(LARGEST_CONTRIBUTION);
  if (kind === 'lines') batch.readers.set(file, reader);
  if (isEnd) batch.readers.delete(file);
  const pieces = kind === 'whole' ? [{ at: 1, text }] : reader(text, isEnd).filter((line) => line.text === null || line.text.trim() !== '');
  const taken = pieces.map((piece) => ({ at: piece.at, ...takeOne(batch, piece.text, today) }));
  return {
    good: taken.flatMap(({ contribution }) => contribution ?? []),
    repeated: taken.filter(({ isRepeated }) => isRepeated).length,
    problems: taken.flatMap(({ at, found }) => (found === undefined ? [] : [{ file, line: at, problem: found }])),
  };
}

interface TakenOne {
  readonly contribution?: Contribution;
  readonly isRepeated?: boolean;
  readonly found?: ContributionProblem;
}

function takeOne({ pool, questionnaire, present, fresh }: Batch, text: string | null, today: string): TakenOne {
  if (text === null) return { found: { kind: 'contribution-too-long', kilobytes: LARGEST_CONTRIBUTION / 1024 } };
  const read = readContribution(text);
  if (!read.ok) return { found: read.problem };
  const contribution = read.value;
  const found = checkContribution(contribution, { today, book: pool.book, questionnaire });
  if (found !== null) return { found };
  const key = recordKey(contribution);
  const known = present.get(key) ?? fresh.get(key);
  if (known !== undefined) return known === contribution.check ? { isRepeated: true } : { found: { kind: 'contribution-id-taken' } };
  fresh.set(key, contribution.check);
  return { contribution };
}

async function commit(desk: PoolDesk, id: string, { path, staged, present, fresh, pool: begun }: Batch): Promise<Result<{ readonly added: number; readonly revision: number }, PoolProblem>> {
  const read = await readPoolFile(desk.folder, id);
  if (!read.ok) return read;
  const pool = read.value;
  const index = await desk.indexes.read(pool);
  if (!index.ok) return index;
  // Somebody else has added or removed meanwhile: what was checked against is out of date.
  if (pool.bytes !== begun.bytes || index.value !== present) return problem(HAS_CHANGED);
  if (fresh.size === 0) return ok({ added: 0, revision: pool.revision });
  const bytes = pool.bytes + staged;
  const next = { ...pool, revision: pool.revision + 1, bytes, contributions: pool.contributions + fresh.size, changedAt: desk.clock().toISOString() };
  const written = await writePoolFile(desk.folder, next, async () => {
    const end = await appendRecords({ folder: desk.folder, id, bytes: pool.bytes }, createReadStream(path));
    if (!end.ok) return end;
    return end.value === bytes ? ok(null) : problem(HAS_CHANGED);
  });
  if (!written.ok) return written;
  for (const [key, check] of fresh) present.set(key, check);
  await desk.indexes.keep(id, bytes, present);
  return ok({ added: fresh.size, revision: next.revision });
}
