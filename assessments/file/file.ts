/** Writes an assessment as the text of a saved file, and reads one back, however it comes in. */

import { z } from 'zod';
import { LARGEST_FILE } from '../limits.ts';
import { assessmentSchema, type Assessment } from '../model.ts';
import { ok, problem, type Result } from '../result.ts';
import { countBytes, isLonger } from './bytes.ts';
import { isAsChecked } from './check.ts';
import { findMisfit } from './checks.ts';
import { isCutShort } from './cut-short.ts';
import { damageAt, type FileProblem } from './damage.ts';
import { layOutSavedFile, roundInOrder, type Piece } from './parts.ts';
import { bringToPresent, PRESENT_VERSION, STEPS, versionAfter, type Step, type Stored } from './versions.ts';

/** What a saved file holds. `revision` goes up by one with each write; `savedAt` is a moment such as 2026-05-06T14:32:00.000Z. */
export interface SavedFile {
  readonly assessment: Assessment;
  readonly revision: number;
  readonly savedAt: string;
}

/** Which version of the app writes a file, and when. */
interface Program {
  readonly version: string;
  readonly savedAt: string;
}

const FORMAT = 'soundings';

const envelopeSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  program: z.string(),
  savedAt: z.iso.datetime(),
  revision: z.int().min(0),
});

const savedFileSchema = envelopeSchema.extend({ assessment: assessmentSchema });

/**
 * The text of a saved file: JSON of the present version, for people to read too, its keys always in the same order, its check last. `program` is the version of the app
 * that writes it. An assessment that could not be read back is a bug and throws, so that it never replaces one that can.
 *
 * @example writeSavedFile(assessment, 7, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' }) // '{\n  "format": "soundings",\n  "version": 3, …'
 */
export function writeSavedFile(assessment: Assessment, revision: number, program: Program): string {
  return writeSavedPieces(assessment, revision, program).map(({ text }) => text).join('');
}

/** The same text in pieces. Those of parts that did not change since they were last written are the same objects, and cost nothing. */
export function writeSavedPieces(assessment: Assessment, revision: number, { version, savedAt }: Program): readonly Piece[] {
  const envelope = envelopeSchema.parse({ format: FORMAT, version: PRESENT_VERSION, program: version, savedAt, revision });
  const pieces = layOutSavedFile(envelope, assessment);
  const misfit = findMisfit(assessment);
  if (misfit) throw new RangeError(`This assessment could not be read back: ${misfit.join(', ')}`);
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  if (bytes > LARGEST_FILE) throw new RangeError(`This assessment is too large to be read back: ${bytes} bytes`);
  return pieces;
}

/**
 * What a saved file holds, brought to the present from any older version, or why it cannot be opened. Parts that nobody knows are left out; rounds come
 * back in order of their date. `steps` is for files of versions yet to come.
 *
 * @example readSavedFile('{ "format": "soundings", "ver') // { ok: false, problem: { kind: 'file-cut-short' } }
 */
export function readSavedFile(text: string, steps: readonly Step[] = STEPS): Result<SavedFile, FileProblem> {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const stored = parsed.value;
  if (!isStored(stored) || stored['format'] !== FORMAT) return problem({ kind: 'file-of-another-program' });
  const version = stored['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return problem(damageAt(['version']));
  if (version > versionAfter(steps)) return problem({ kind: 'file-newer', version });
  const checked = savedFileSchema.safeParse(bringToPresent(stored, version, steps));
  if (!checked.success) return problem(damageAt(pathOf(checked.error)));
  const { assessment, revision, savedAt } = checked.data;
  const misfit = findMisfit(assessment);
  if (misfit) return problem(findTwoOnADay(assessment) ?? damageAt(misfit));
  return isAsChecked(withoutMark(text)) ? ok({ assessment: inOrder(assessment), revision, savedAt }) : problem({ kind: 'file-altered' });
}

function parseText(text: string): Result<unknown, FileProblem> {
  if (isLonger(text, LARGEST_FILE)) return problem({ kind: 'file-too-large', megabytes: Math.ceil(countBytes(text) / MEGABYTE) });
  if (NOTHING.test(text)) return problem({ kind: 'file-empty' });
  const json = withoutMark(text);
  try {
    return ok(JSON.parse(json));
  } catch {
    return problem({ kind: isCutShort(json) ? 'file-cut-short' : 'file-not-json' });
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

const MEGABYTE = 1024 * 1024;

/** Some editors put it before a text. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Some disks keep a file's length and lose what was in it: all that is left are noughts. */
const NOTHING = /^[\s\0\uFEFF]*$/;

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two files were put together by hand, more likely than not: that is worth a sentence of its own. */
function findTwoOnADay({ rounds }: Assessment): FileProblem | undefined {
  const second = rounds.find(({ date }, at) => rounds.findIndex((each) => each.date === date) < at);
  return second && { kind: 'file-two-on-a-day', date: second.date };
}

/** The way to the first thing that is wrong, from the assessment on where it is in there. */
function pathOf(error: z.ZodError): readonly PropertyKey[] {
  const path = error.issues[0]?.path ?? [];
  return path[0] === 'assessment' && path.length > 1 ? path.slice(1) : path;
}

/** Rounds by their date, what they hold for questions by the order of these: the same assessment is always the same text. */
function inOrder(assessment: Assessment): Assessment {
  const rounds = assessment.rounds.toSorted((one, other) => (one.date < other.date ? -1 : 1)).map((round) => {
    const questionnaire = assessment.questionnaires.find((each) => each.version === round.questionnaire);
    return questionnaire ? roundInOrder(round, questionnaire) : round;
  });
  return { ...assessment, rounds };
}
