/** Saved files with damage of every sort: refused with a problem, or read and then written and read again the same. */

import assert from 'node:assert/strict';
import { listDifferences } from '../../assessments/differences.ts';
import { readSavedFile, writeSavedFile } from '../../assessments/file/file.ts';
import type { Assessment } from '../../assessments/model.ts';
import { makeReport } from '../../assessments/report/report.ts';
import { questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { WORDS } from '../support/words.ts';
import { textOf } from '../../electron/host/read-file.ts';
import { damageBytes, turnBit } from './bytes.ts';
import { SAVED_FILES, SMALL_FILE, withoutCheck } from './corpus.ts';
import type { Dice } from './dice.ts';
import { changeLeaves, damageValue, nest } from './values.ts';

const SMALL_BYTES = Buffer.from(SMALL_FILE);
const SMALL_OPEN = withoutCheck(SMALL_FILE);
const SMALL_VALUE: unknown = JSON.parse(SMALL_OPEN);
/** A prime, so that numbers one after another come to all places in turn, far from one another. */
const STRIDE = 7919;
const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };
/** One in so many inputs is made from the large files, which take a hundred times as long. */
const LARGE = 400;
/** One in so many that are read goes on to the report. */
const REPORTED = 20;

/** A saved file with something wrong with it: inside its values, among its bytes, or both. */
export function damagedFile(dice: Dice): Buffer {
  const other = SAVED_FILES[dice.below(LARGE) === 0 ? 1 + dice.below(2) : 0] ?? SMALL_BYTES;
  const base = dice.below(LARGE) === 0 ? (SAVED_FILES[1 + dice.below(2)] ?? SMALL_BYTES) : SMALL_BYTES;
  switch (dice.below(6)) {
    case 0:
      return damageBytes(base, dice, other);
    case 1:
      return damageBytes(Buffer.from(SMALL_OPEN), dice, other);
    case 2:
      return Buffer.from(withNesting(dice));
    default: {
      const damaged = dice.below(2) === 0 ? changeLeaves(SMALL_VALUE, dice) : damageValue(SMALL_VALUE, dice);
      const text = JSON.stringify(damaged, null, dice.below(3)) ?? '';
      return dice.below(4) === 0 ? damageBytes(Buffer.from(text), dice, other) : Buffer.from(text);
    }
  }
}

/** Reads it as the host does, and holds what must hold. Gives how it ended: `read`, or the kind of the problem. */
export function tryFile(bytes: Buffer, dice: Dice): string {
  const text = textOf(bytes);
  if (!text.ok) return text.problem.kind;
  const read = readSavedFile(text.value);
  if (!read.ok) return read.problem.kind;
  const { assessment, revision, savedAt } = read.value;
  const again = readSavedFile(writeSavedFile(assessment, revision, { ...PROGRAM, savedAt }));
  assert.deepEqual(again, read);
  assert.deepEqual(listDifferences(assessment, assessment), []);
  for (const round of assessment.rounds) figuresOf(questionnaireOf(assessment, round), round);
  if (dice.below(REPORTED) === 0) report(assessment);
  return 'read';
}

/** The small file cut at a length, another one for each number: read only where nothing but the last line end is missing. */
export function tryCut(number: number): string {
  return mustBeSame(SMALL_BYTES.subarray(0, (number * STRIDE) % SMALL_BYTES.length));
}

/** The small file with one bit turned, another one for each number: what is still read is what was saved. */
export function tryBit(number: number): string {
  return mustBeSame(turnBit(SMALL_BYTES, (number * STRIDE) % (SMALL_BYTES.length * 8)));
}

function mustBeSame(bytes: Buffer): string {
  const text = textOf(bytes);
  const read = text.ok ? readSavedFile(text.value) : text;
  if (!read.ok) return read.problem.kind;
  assert.deepEqual(read.value, WHOLE);
  return 'read';
}

const wholeFile = readSavedFile(SMALL_FILE);
const WHOLE = wholeFile.ok ? wholeFile.value : undefined;

function report(assessment: Assessment): void {
  for (const round of assessment.rounds) {
    const made = makeReport({ assessment, round, kind: 'report', leavesOut: [], words: WORDS.en, language: 'en', today: '2026-05-06' });
    assert.ok(made.sections.length > 0);
  }
}

/** A file in which one value is made of thousands inside one another, or has thousands of digits. */
function withNesting(dice: Dice): string {
  const depth = dice.below(20) === 0 ? 100_000 : 10 ** (1 + dice.below(4));
  const value = dice.below(3) === 0 ? '9'.repeat(depth) : nest(depth, dice);
  const names = [...SMALL_OPEN.matchAll(/": /g)].map((match) => match.index);
  const at = dice.pick(names) + 3;
  return dice.below(2) === 0 ? SMALL_OPEN.slice(0, at) + value + SMALL_OPEN.slice(at).replace(/^[^,\n]*/, '') : `${SMALL_OPEN.slice(0, at)}${value}`;
}
