/** Begins, lists, changes and removes the pools of a coordinator, and takes contributions out of them. */

import { rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../assessments/calendar.ts';
import { DAYS_REMOVED_IS_KEPT } from '../../assessments/limits.ts';
import { openBook } from '../../assessments/peers/open-book.ts';
import { withParents } from '../../assessments/peers/pool-groups.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { NewPool, PoolFields, PoolList, PoolProblem, RecordName, RemovedPool } from '../peers.ts';
import type { Desk } from './assessments.ts';
import { listNames, poolFolder, type DataFolder } from './data-folder.ts';
import type { Shelf } from './questionnaires.ts';
import { readPoolFile, readPoolIn, recordsPath, writePoolFile, writePoolQuestionnaire, type KeptPool, type Settle } from './pool-files.ts';
import { recordKey, visitRecords, type Indexes } from './pool-records.ts';
import { isTimeUp } from './time-up.ts';
import { replace, tryDisk, writeFileSafely } from './write-file.ts';

/** What the parts of the host that pool share. */
export interface PoolDesk extends Desk {
  readonly indexes: Indexes;
}

/** What belongs to one pool is done in this line. */
export function poolLine(id: string): string {
  return `pool ${id}`;
}

/** The name of a folder that holds a removed pool: its id and when. */
const REMOVED = /^\.removed\.([a-z0-9-]+)\.(\d{4}-\d\d-\d\dT[\d_.]+Z)$/;

/** The pools, the one changed last first. */
export async function listPools({ folder }: Pick<Desk, 'folder'>): Promise<PoolList> {
  const names = await listNames(folder.pools);
  const ids = names.filter((name) => /^[a-z0-9-]+$/.test(name));
  const read = await Promise.all(ids.map(async (id) => ({ id, pool: await readPoolFile(folder, id), names: await listNames(poolFolder(folder, id)) })));
  return {
    entries: read
      .flatMap(({ id, pool }) => (pool.ok ? [{ id, name: pool.value.book.name, contributions: pool.value.contributions, changedAt: pool.value.changedAt }] : []))
      .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt)),
    removed: await listRemoved(folder, names),
    // A folder with the questionnaire alone is one that a stop has left while it was begun. One with contributions has lost its pool.
    unreadable: read.flatMap(({ id, pool, names: inside }) =>
      pool.ok || (pool.problem.kind === 'not-found' && !inside.includes('records.ndjson')) ? [] : [{ file: join(poolFolder(folder, id), 'pool.json') }],
    ),
  };
}

/** A pool with nothing in it, about that questionnaire as it is now. */
export async function createPool(desk: PoolDesk, shelf: Pick<Shelf, 'read'>, { name, madeBy, questionnaire: wanted, form }: NewPool): Promise<Result<{ readonly id: string }, PoolProblem>> {
  const found = await shelf.read(wanted);
  if (!found.ok) return problem({ kind: 'pool-questionnaire-gone' });
  const questionnaire = found.value;
  const id = desk.newId();
  const book = openBook({
    id, name, madeBy, licence: '', questionnaire: { id: questionnaire.id, version: questionnaire.version }, form, title: { en: name, cy: null }, notes: { en: '', cy: null },
  });
  const kept = await writePoolQuestionnaire(desk.folder, id, questionnaire);
  const pool = { stamp: undefined, revision: 1, bytes: 0, contributions: 0, changedAt: desk.clock().toISOString(), book };
  const written = kept.ok ? await writePoolFile(desk.folder, pool) : kept;
  if (written.ok) return ok({ id });
  await rm(poolFolder(desk.folder, id), { recursive: true, force: true }).catch(() => undefined);
  return written;
}

/** Changes what the coordinator writes. A change to an older revision is refused. */
export function changePool(desk: PoolDesk, id: string, revision: number, fields: PoolFields): Promise<Result<{ readonly revision: number }, PoolProblem>> {
  return changeAt(desk, id, revision, async (pool) => {
    const book = { ...pool.book, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
    return ok({ pool: { ...pool, book: { ...book, groups: withParents(book.groups) } } });
  });
}

/** Takes contributions out and gives their lines. What stays is written whole: that costs as much as there is. */
export async function removeRecords(
  desk: PoolDesk,
  id: string,
  revision: number,
  records: readonly RecordName[],
): Promise<Result<{ readonly revision: number; readonly text: string }, PoolProblem>> {
  const gone = new Set(records.map(recordKey));
  const taken: string[] = [];
  const changed = await changeAt(desk, id, revision, async (pool) => {
    const kept: string[] = [];
    const read = await visitRecords(desk.folder, pool, (contribution, line) => {
      (gone.has(recordKey(contribution)) ? taken : kept).push(`${line}\n`);
      return true;
    });
    if (!read.ok) return read;
    const text = kept.join('');
    const bytes = Buffer.byteLength(text);
    const settle: Settle = async () => {
      desk.indexes.forget(id);
      // The longer file is read up to its old end until the pool says otherwise, so the shorter one must not be there before: what is cut off stands behind it.
      const written = await writeFileSafely(recordsPath(desk.folder, id), text + taken.join(''));
      return written.ok ? ok(null) : written;
    };
    return ok({ pool: { ...pool, bytes, contributions: kept.length }, settle });
  });
  if (!changed.ok) return changed;
  await desk.queue.run(poolLine(id), () => dropBehind(desk, id, changed.value.revision));
  return ok({ revision: changed.value.revision, text: taken.join('') });
}

/** Puts a pool among the removed ones. */
export function removePool(desk: PoolDesk, id: string): Promise<Result<null, PoolProblem>> {
  return desk.queue.run(poolLine(id), async () => {
    const path = poolFolder(desk.folder, id);
    const isThere = await stat(path).then(() => true, () => false);
    if (!isThere) return problem({ kind: 'not-found' });
    const moved = await tryDisk(() => replace(path, join(desk.folder.pools, `.removed.${id}.${desk.clock().toISOString().replaceAll(':', '_')}`)));
    return moved.ok ? ok(null) : moved;
  });
}

/** Puts the pool of that id that was removed last back, unless its place has been taken since. */
export function putBackPool(desk: PoolDesk, id: string): Promise<Result<null, PoolProblem>> {
  return desk.queue.run(poolLine(id), async () => {
    const name = (await listNames(desk.folder.pools)).filter((each) => REMOVED.exec(each)?.[1] === id).at(-1);
    const isTaken = await stat(poolFolder(desk.folder, id)).then(() => true, () => false);
    if (name === undefined || isTaken) return problem({ kind: 'not-found' });
    const moved = await tryDisk(() => replace(join(desk.folder.pools, name), poolFolder(desk.folder, id)));
    return moved.ok ? ok(null) : moved;
  });
}

/** Removes for good what has waited its thirty days, as far as its time is up. */
export async function sweepPools(folder: DataFolder, now: Date): Promise<void> {
  for (const name of await listNames(folder.pools)) {
    const removedAt = REMOVED.exec(name)?.[2];
    const path = join(folder.pools, name);
    if (removedAt !== undefined && (await isTimeUp(path, addDays(removedAt.slice(0, 10), DAYS_REMOVED_IS_KEPT), now))) await rm(path, { recursive: true, force: true });
  }
}

/** A pool as it is to be, and what must be on the disk before it is. */
export interface ChangedPool {
  readonly pool: KeptPool;
  readonly settle?: Settle;
}

/** Does something to a pool as it stands at a revision, in its line. */
export function changeAt(
  desk: PoolDesk,
  id: string,
  revision: number,
  change: (pool: KeptPool) => Promise<Result<ChangedPool, PoolProblem>>,
): Promise<Result<{ readonly revision: number }, PoolProblem>> {
  return desk.queue.run(poolLine(id), async () => {
    const read = await readPoolFile(desk.folder, id);
    if (!read.ok) return read;
    if (read.value.revision !== revision) return problem({ kind: 'pool-changed' });
    const changed = await change(read.value);
    if (!changed.ok) return changed;
    const { pool, settle } = changed.value;
    const written = await writePoolFile(desk.folder, { ...pool, revision: revision + 1, changedAt: desk.clock().toISOString() }, settle);
    return written.ok ? ok({ revision: revision + 1 }) : written;
  });
}

/** What was taken out must not stay on the disk. */
async function dropBehind(desk: PoolDesk, id: string, revision: number): Promise<void> {
  const read = await readPoolFile(desk.folder, id);
  // Whoever adds cuts off what stands behind, and what they add must stay.
  if (!read.ok || read.value.revision !== revision) return;
  await tryDisk(() => truncate(recordsPath(desk.folder, id), read.value.bytes));
}

async function listRemoved(folder: DataFolder, names: readonly string[]): Promise<readonly RemovedPool[]> {
  const found = names.flatMap((name) => {
    const [, id, removedAt] = REMOVED.exec(name) ?? [];
    return id === undefined || removedAt === undefined ? [] : [{ id, name, removedAt: removedAt.replaceAll('_', ':') }];
  });
  const read = await Promise.all(
    found.map(async ({ id, name, removedAt }) => {
      const pool = await readPoolIn(join(folder.pools, name));
      return pool.ok ? [{ id, name: pool.value.book.name, removedAt }] : [];
    }),
  );
  return read.flat();
}
