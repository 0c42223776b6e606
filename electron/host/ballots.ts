/** The file of the ballots of a round: for this user only, written whole each time, without a copy anywhere, and gone when the round closes. */

import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { addSums, checkLine, isAsChecked, sumOf, type Sum } from '../../assessments/file/check.ts';
import { remember } from '../../assessments/remember.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { ballotsSchema, type Ballots, type Box, type Slip } from '../../assessments/workshop-model.ts';
import { isAllRevealed, NO_BALLOTS } from '../../assessments/workshop/ballots.ts';
import type { WriteProblem } from '../api.ts';
import { ballotsFile, listNames, readBallotsName, type BallotsName, type DataFolder } from './data-folder.ts';
import { readText, type ReadProblem } from './read-file.ts';
import type { MovedOn } from './saved-files.ts';
import type { Stamp } from './stamp.ts';
import { findStamp, removeInTurn, removeSafely, tryDisk, writeFileSafely } from './write-file.ts';

/** The ballots of a round as they are on disk. The stamp is undefined where there is no file. */
export interface Kept {
  readonly ballots: Ballots;
  readonly stamp: Stamp | undefined;
}

/** What the file holds. Its version is 1. Nobody has a reason to change it by hand, so its check must be there. */
const fileSchema = z.object({ format: z.literal('soundings-ballots'), version: z.literal(1), check: z.string() }).extend(ballotsSchema.unwrap().shape);

const DAMAGED = { kind: 'ballots-damaged' } as const;

/** The ballots of a round; none where nobody has voted. A file that cannot be read is left as it is. */
export async function readBallots(folder: DataFolder, name: BallotsName): Promise<Result<Kept, Extract<ReadProblem, { kind: 'disk-failed' }> | typeof DAMAGED>> {
  const read = await readText(ballotsFile(folder, name));
  if (!read.ok) {
    if (read.problem.kind === 'not-found') return ok({ ballots: NO_BALLOTS, stamp: undefined });
    return problem(read.problem.kind === 'disk-failed' ? read.problem : DAMAGED);
  }
  const ballots = parseBallots(read.value.text);
  return ballots === undefined ? problem(DAMAGED) : ok({ ballots, stamp: read.value.stamp });
}

/** Puts the ballots of a round on the disk, over what was read from there. Gives the stamp of the new file. */
export async function writeBallots(folder: DataFolder, name: BallotsName, ballots: Ballots, over: Kept): Promise<Result<Stamp, WriteProblem | MovedOn>> {
  const path = ballotsFile(folder, name);
  const written = await writeFileSafely(path, textOf(ballots), async () => (await findStamp(path)) === over.stamp);
  if (!written.ok) return written;
  return written.value === undefined ? problem({ kind: 'moved-on' }) : ok(written.value);
}

/** Removes the ballots of a round for good. */
export function removeBallots(folder: DataFolder, name: BallotsName): Promise<Result<null, WriteProblem>> {
  return tryDisk(async () => {
    await removeSafely(ballotsFile(folder, name));
    return null;
  });
}

/** Removes the ballots of a round for good as long as they are these. Answers whether they are gone. */
export function removeCounted(folder: DataFolder, name: BallotsName, counted: Ballots): Promise<Result<boolean, WriteProblem>> {
  return tryDisk(() =>
    removeInTurn(ballotsFile(folder, name), async () => {
      const now = await readBallots(folder, name);
      return now.ok && isDeepStrictEqual(now.value.ballots, counted);
    }),
  );
}

/** Whether the ballots of a closed round hold a vote that came in while it was closed. No closing counts a vote that is not revealed. */
export async function holdsUncounted(folder: DataFolder, name: BallotsName): Promise<boolean> {
  const kept = await readBallots(folder, name);
  return kept.ok && !isAllRevealed(kept.value.ballots);
}

/** Removes the ballots of every round of an assessment for good. */
export async function removeBallotsOf(folder: DataFolder, id: string): Promise<void> {
  const names = (await listNames(folder.ballots)).filter((name) => readBallotsName(name)?.id === id);
  for (const name of names) await removeSafely(join(folder.ballots, name));
}

function parseBallots(text: string): Ballots | undefined {
  if (!isAsChecked(text)) return undefined;
  try {
    const { boxes, isComplete } = fileSchema.parse(JSON.parse(text));
    return { boxes, ...(isComplete && { isComplete }) };
  } catch {
    return undefined;
  }
}

/** A slip as it stands in the file, and what it adds to the check. In a full room one slip changes and hundreds stay. */
const toPiece = remember((slip: Slip) => pieceOf(JSON.stringify(slip)));

/** A part of the file. */
interface Piece {
  readonly text: string;
  readonly sum: Sum;
}

function textOf({ boxes, ...others }: Ballots): string {
  // Without the brackets around them: the boxes and the check come behind.
  const head = `{${JSON.stringify({ format: 'soundings-ballots', version: 1, ...others }).slice(1, -1)},"boxes":{`;
  const pieces = [pieceOf(head), ...Object.entries(boxes).flatMap(([id, box], at) => listPieces(id, box, at === 0)), pieceOf('}')];
  const sum = pieces.reduce<Sum>((all, piece) => addSums(all, piece.sum), sumOf(''));
  return pieces.map(({ text }) => text).join('') + checkLine(sum);
}

function listPieces(id: string, { slips, ...others }: Box, isFirst: boolean): readonly Piece[] {
  const head = `${isFirst ? '' : ','}\n${JSON.stringify(id)}:{${JSON.stringify(others).slice(1, -1)},"slips":{`;
  const lines = Object.entries(slips).flatMap(([slip, content], at) => [pieceOf(`${at === 0 ? '' : ','}\n${JSON.stringify(slip)}:`), toPiece(content)]);
  return [pieceOf(head), ...lines, pieceOf('}}')];
}

function pieceOf(text: string): Piece {
  return { text, sum: sumOf(text) };
}
