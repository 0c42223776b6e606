/** The file of a pack: writes one, and reads one whole or says why it is refused. */

import { countBytes, isLonger } from '../file/bytes.ts';
import { isCutShort } from '../file/cut-short.ts';
import { toFileNamePart } from '../file/file-name.ts';
import { LARGEST_FILE, LONGEST_NAME, PROBLEMS_LISTED } from '../limits.ts';
import { packSchema, type Pack } from '../model.ts';
import { valueAt } from '../questionnaire/check/raw.ts';
import { ok, problem, type Result } from '../result.ts';
import { findKeyTwice, findUnknownPart } from './json-keys.ts';
import { checkPack } from './pack.ts';
import type { PackFileProblem } from './pack-problems.ts';
import { sealOf } from './seal.ts';

/** How the name of such a file ends: programs that know JSON open it. */
export const PACK_ENDING = '.soundings-pack.json';
/** Largest file of a pack that is read, in bytes. */
export const LARGEST_PACK = LARGEST_FILE;
/** What each file says that it is. */
export const PACK_FORMAT = 'soundings-pack';
/** The version of the format that is written. */
export const PACK_FORMAT_VERSION = 1;

const MEGABYTE = 1024 * 1024;
/** Some programs put it before a text. */
const BYTE_ORDER_MARK = '\uFEFF';
const NOTHING = /^[\s\0\uFEFF]*$/;
/** What stands around a pack in its file. */
const AROUND = ['format', 'version', 'check'];

/**
 * The text of the file of a pack, with the sum of all it says. The same pack is always the same text.
 *
 * @example writePackFile(pack) // '{\n  "format": "soundings-pack",\n  "version": 1,\n  "header": { …'
 */
export function writePackFile({ header, groups }: Pack): string {
  return `${JSON.stringify({ format: PACK_FORMAT, version: PACK_FORMAT_VERSION, header, groups, check: sealOf({ header, groups }) }, null, 1)}\n`;
}

/**
 * The name that the file of a pack is offered under.
 *
 * @example toPackFileName(pack) // 'Councils in the West 2026-03-01.soundings-pack.json'
 */
export function toPackFileName({ header: { title, madeOn } }: Pack): string {
  return `${toFileNamePart(title.en)} ${madeOn}${PACK_ENDING}`;
}

/**
 * The pack in a text. One that says more than a pack may say, such as a minimum or a mean, one that was changed since it was made and one that breaks its own rules are
 * refused. Methods D.9.
 *
 * @example readPackFile('{ "format": "soundings-pack", "version": 2 }') // { ok: false, problem: { kind: 'pack-newer', version: 2 } }
 */
export function readPackFile(text: string): Result<Pack, PackFileProblem> {
  if (isLonger(text, LARGEST_PACK)) return problem({ kind: 'pack-too-large', megabytes: Math.ceil(countBytes(text) / MEGABYTE) });
  if (NOTHING.test(text)) return problem({ kind: 'pack-empty' });
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const parsed = parse(json);
  if (!parsed.ok) return problem({ kind: isCutShort(json) ? 'pack-cut-short' : 'pack-not-json' });
  const key = findKeyTwice(json);
  if (key !== undefined) return problem({ kind: 'pack-key-twice', key: key.slice(0, LONGEST_NAME) });
  return takeIn(parsed.value);
}

function takeIn(stored: unknown): Result<Pack, PackFileProblem> {
  const [format, version] = [valueAt(stored, 'format'), valueAt(stored, 'version')];
  if (format === 'soundings') return problem({ kind: 'pack-is-assessment' });
  if (format === 'soundings-contribution') return problem({ kind: 'pack-is-contribution' });
  if (format === 'soundings-questionnaire') return problem({ kind: 'pack-is-questionnaire' });
  if (format !== PACK_FORMAT || typeof version !== 'number') return problem({ kind: 'pack-of-another-program' });
  if (version > PACK_FORMAT_VERSION) return problem({ kind: 'pack-newer', version });
  const checked = packSchema.safeParse(stored);
  if (!checked.success) return problem({ kind: 'pack-part', part: (checked.error.issues[0]?.path ?? []).map(String).join('.').slice(0, LONGEST_NAME) });
  const pack = checked.data;
  const unknown = findUnknownPart(stored, { ...pack, ...Object.fromEntries(AROUND.map((name) => [name, null])) });
  if (unknown !== undefined) return problem({ kind: 'pack-unknown-part', part: unknown.slice(0, LONGEST_NAME) });
  if (valueAt(stored, 'check') !== sealOf(pack)) return problem({ kind: 'pack-changed' });
  const broken = checkPack(pack);
  if (broken.length > 0) return problem({ kind: 'pack-breaks-rules', problems: broken.slice(0, PROBLEMS_LISTED), more: Math.max(0, broken.length - PROBLEMS_LISTED) });
  return ok(pack);
}

function parse(json: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(json));
  } catch {
    return problem(null);
  }
}
