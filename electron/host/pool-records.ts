/** Reads the contributions of a pool one at a time, however many there are, and knows which of them it has. */

import { createReadStream } from 'node:fs';
import { isSealed } from '../../assessments/peers/contribution.ts';
import { contributionSchema, type Contribution } from '../../assessments/peers/contribution-model.ts';
import { LARGEST_CONTRIBUTION } from '../../assessments/peers/contribution-problems.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { PoolProblem, RecordName } from '../peers.ts';
import type { DataFolder } from './data-folder.ts';
import { makeLineReader, type ReadLine } from './line-reader.ts';
import { readPoolFile, recordsPath, type KeptPool } from './pool-files.ts';
import type { Stamp } from './stamp.ts';
import { codeOf, findStamp } from './write-file.ts';

/**
 * Goes through the contributions that count, in the order they were added. `visit` ends it by answering false, which is said as `pooling-stopped`. Where somebody has taken some
 * out meanwhile it is said as `pool-changed`.
 */
export async function visitRecords(
  folder: DataFolder,
  pool: KeptPool,
  visit: (contribution: Contribution, line: string) => boolean,
): Promise<Result<null, PoolProblem>> {
  const { bytes, book } = pool;
  if (bytes === 0) return ok(null);
  const stream = createReadStream(recordsPath(folder, book.id), { encoding: 'utf8', end: bytes - 1 });
  // Not the lines of Node: it takes other characters for their ends too, and a name may hold these.
  const reader = makeLineReader(LARGEST_CONTRIBUTION);
  let next = 1;
  const visitAll = (lines: readonly ReadLine[]): 'damaged' | 'stopped' | null => {
    for (const { at, text } of lines) {
      const contribution = text === null ? undefined : readKept(text);
      if (contribution === undefined) return 'damaged';
      if (!visit(contribution, text ?? '')) return 'stopped';
      next = at + 1;
    }
    return null;
  };
  try {
    for await (const piece of stream) {
      const end = visitAll(reader(String(piece), false));
      if (end !== null) return end === 'stopped' ? problem({ kind: 'pooling-stopped' }) : tellDamage(folder, pool, next);
    }
    const isWhole = stream.bytesRead === bytes && visitAll(reader('', true)) === null;
    return isWhole ? ok(null) : tellDamage(folder, pool, next);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return code === 'ENOENT' ? tellDamage(folder, pool, 1) : problem({ kind: 'disk-failed', code });
  } finally {
    stream.destroy();
  }
}

/** Which contributions a pool has: the check of each by its id and revision. */
export type Index = Map<string, string>;

/** What a contribution goes by in an index. */
export function recordKey({ id, revision }: RecordName): string {
  return `${id} ${revision}`;
}

/** Indexes of pools, each read once and then kept up to date by whoever adds or removes. */
export interface Indexes {
  readonly read: (pool: KeptPool) => Promise<Result<Index, PoolProblem>>;
  /** Says that the index of a pool now stands for so many bytes of its file as that is now. */
  readonly keep: (id: string, bytes: number, index: Index) => Promise<void>;
  readonly forget: (id: string) => void;
}

/** No index has been read yet. */
export function openIndexes(folder: DataFolder): Indexes {
  const known = new Map<string, { readonly bytes: number; readonly stamp: Stamp | undefined; readonly index: Index }>();
  const stampAt = (id: string) => findStamp(recordsPath(folder, id));
  return {
    async read(pool) {
      const kept = known.get(pool.book.id);
      const stamp = await stampAt(pool.book.id);
      if (kept?.bytes === pool.bytes && kept.stamp === stamp) return ok(kept.index);
      const index: Index = new Map();
      const read = await visitRecords(folder, pool, (contribution) => {
        index.set(recordKey(contribution), contribution.check);
        return true;
      });
      if (!read.ok) return read;
      known.set(pool.book.id, { bytes: pool.bytes, stamp, index });
      return ok(index);
    },
    async keep(id, bytes, index) {
      known.set(id, { bytes, stamp: await stampAt(id), index });
    },
    forget: (id) => void known.delete(id),
  };
}

/** A file that is not what its pool says: damaged, or written by somebody while it was read. */
async function tellDamage(folder: DataFolder, { book, stamp }: KeptPool, line: number): Promise<Result<null, PoolProblem>> {
  const now = await readPoolFile(folder, book.id);
  if (!now.ok) return now;
  return problem(now.value.stamp === stamp ? { kind: 'pool-damaged', line } : { kind: 'pool-changed' });
}

/** A contribution that was checked before it was kept: only the disk can have changed it. */
function readKept(line: string): Contribution | undefined {
  try {
    const { data } = contributionSchema.safeParse(JSON.parse(line));
    return data !== undefined && isSealed(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
