/** The files of a pool: what its coordinator wrote, the contributions as lines that are only ever added to, and who was behind the last pack. */

import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkLine, isAsChecked, sumOf } from '../../assessments/file/check.ts';
import { bookSchema, previousSchema, type Book, type Previous } from '../../assessments/peers/pool-model.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { readQuestionnaireFile } from '../../assessments/questionnaire/file/read-questionnaire-file.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { WriteProblem } from '../api.ts';
import type { PoolProblem } from '../peers.ts';
import { poolFolder, type DataFolder } from './data-folder.ts';
import type { Stamp } from './stamp.ts';
import { codeOf, findStamp, tryDisk, writeFileSafely } from './write-file.ts';

/**
 * A pool as it is on the disk. `bytes` of the file of contributions count; what a stop in the middle has left behind them does not. `stamp` stands for the file it was
 * read from; undefined for a pool that is not there yet.
 */
export interface KeptPool {
  readonly stamp: Stamp | undefined;
  readonly revision: number;
  readonly bytes: number;
  readonly contributions: number;
  readonly changedAt: string;
  readonly book: Book;
}

const poolSchema = z.object({
  revision: z.int().min(0),
  bytes: z.int().min(0),
  contributions: z.int().min(0),
  changedAt: z.iso.datetime(),
  book: bookSchema,
  check: z.string(),
});

/** Puts the rest of a change on the disk. */
export type Settle = () => Promise<Result<null, PoolProblem>>;

const lastSchema = z.object({ previous: previousSchema, check: z.string() });

/** Stands for the damage to a file other than that of the contributions. */
const DAMAGED = { kind: 'pool-damaged', line: 0 } as const;

/** The pool of that id, without its last pack. */
export async function readPoolFile(folder: DataFolder, id: string): Promise<Result<KeptPool, PoolProblem>> {
  const kept = await readPoolIn(poolFolder(folder, id));
  return kept.ok && kept.value.book.id !== id ? problem(DAMAGED) : kept;
}

/** The pool in a folder, whatever the folder is called. */
export async function readPoolIn(path: string): Promise<Result<KeptPool, PoolProblem>> {
  // Taken before the file is read: should it change in between, whoever writes next is refused.
  const stamp = await findStamp(join(path, 'pool.json'));
  const text = await readIfThere(join(path, 'pool.json'));
  if (!text.ok) return text;
  if (text.value === null) return problem({ kind: 'not-found' });
  const kept = parse(poolSchema, text.value);
  return kept === undefined ? problem(DAMAGED) : ok({ ...kept, stamp });
}

/**
 * Puts what the coordinator wrote, and how much of the contributions counts, on the disk, unless another host has written meanwhile. The last pack is not part of it.
 * `settle` does what must be on the disk before: it has its turn with the pool, and what keeps it from its end leaves the pool as it was.
 */
export async function writePoolFile(folder: DataFolder, { stamp, revision, bytes, contributions, changedAt, book }: KeptPool, settle: Settle = async () => ok(null)): Promise<Result<null, PoolProblem>> {
  const path = join(poolFolder(folder, book.id), 'pool.json');
  let refused: PoolProblem = { kind: 'pool-changed' };
  const text = checked({ revision, bytes, contributions, changedAt, book: { ...book, previous: null } });
  const written = await writeFileSafely(path, text, async () => {
    if ((await findStamp(path)) !== stamp) return false;
    const settled = await settle();
    if (!settled.ok) refused = settled.problem;
    return settled.ok;
  });
  if (!written.ok) return written;
  return written.value === undefined ? problem(refused) : ok(null);
}

/** The last pack of a pool and who was behind it; null before the first. */
export async function readPrevious(folder: DataFolder, id: string): Promise<Result<Previous | null, PoolProblem>> {
  const text = await readIfThere(join(poolFolder(folder, id), 'previous.json'));
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
  const kept = parse(lastSchema, text.value);
  return kept === undefined ? problem(DAMAGED) : ok(kept.previous);
}

/** Keeps the last pack of a pool and who was behind it. */
export async function writePrevious(folder: DataFolder, id: string, previous: Previous): Promise<Result<null, WriteProblem>> {
  const written = await writeFileSafely(join(poolFolder(folder, id), 'previous.json'), checked({ previous }));
  return written.ok ? ok(null) : written;
}

/** The questionnaire that a pool is about, as it was when the pool was begun. */
export async function readPoolQuestionnaire(folder: DataFolder, id: string): Promise<Result<Questionnaire, PoolProblem>> {
  const text = await readIfThere(questionnairePath(folder, id));
  if (!text.ok) return text;
  const read = text.value === null ? undefined : readQuestionnaireFile(text.value);
  return read?.ok === true ? read : problem({ kind: 'pool-questionnaire-gone' });
}

/** Keeps the questionnaire that a pool is about. */
export async function writePoolQuestionnaire(folder: DataFolder, id: string, questionnaire: Questionnaire): Promise<Result<null, WriteProblem>> {
  const made = await tryDisk(() => mkdir(poolFolder(folder, id), { recursive: true, mode: 0o700 }));
  if (!made.ok) return made;
  const written = await writeFileSafely(questionnairePath(folder, id), writeQuestionnaireFile(questionnaire));
  return written.ok ? ok(null) : written;
}

/** Where the contributions of a pool are, a line each. */
export function recordsPath(folder: DataFolder, id: string): string {
  return join(poolFolder(folder, id), 'records.ndjson');
}

/** Adds lines behind those that count, and answers with where they end when they are on the disk. They count only once the pool says so. */
export function appendRecords({ folder, id, bytes }: { readonly folder: DataFolder; readonly id: string; readonly bytes: number }, lines: AsyncIterable<Buffer>): Promise<Result<number, WriteProblem>> {
  return tryDisk(async () => {
    const handle = await open(recordsPath(folder, id), bytes === 0 ? 'w' : 'r+', 0o600);
    try {
      // A file that has lost its end must not be filled up with nothing.
      if ((await handle.stat()).size < bytes) return -1;
      await handle.truncate(bytes);
      let end = bytes;
      for await (const piece of lines) end += await writeAll(handle, piece, end);
      await handle.sync();
      return end;
    } catch (error) {
      // On a full disk what has been written so far would only take up room.
      await handle.truncate(bytes).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
  });
}

/** A disk may take less than it is given in one go. */
async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<number> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  return bytes.length;
}

function questionnairePath(folder: DataFolder, id: string): string {
  return join(poolFolder(folder, id), 'questionnaire.json');
}

async function readIfThere(path: string): Promise<Result<string | null, PoolProblem>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return code === 'ENOENT' ? ok(null) : problem({ kind: 'disk-failed', code });
  }
}

function parse<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  if (!isAsChecked(text)) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function checked(value: object): string {
  // Without its last bracket and the line end before it: the check comes in between.
  const head = JSON.stringify(value, null, 1).slice(0, -2);
  return head + checkLine(sumOf(head));
}
