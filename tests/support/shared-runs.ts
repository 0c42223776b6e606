/** Finds runs of words that a text shares with texts that are not here: of those, only the hashes of their runs are kept. */

import { createHash } from 'node:crypto';

/** So many words in a row are a quotation; four may be plain English. */
const WORDS_A_RUN = 5;
/** Hex digits kept of a hash. Among all the runs of this project, a false alarm has a chance of about one in ten thousand. */
const DIGITS = 10;

/** Every run of five words, in lower case, letters and digits only, so “it’s” is two words. A text of fewer words has none. */
export function listRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS_A_RUN - 1).map((_, at) => words.slice(at, at + WORDS_A_RUN).join(' '));
}

/** The first digits of the SHA-256 of a run, as a fixture keeps them. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, DIGITS);
}

/** The runs of a text whose hashes are among those; none where nothing is shared. */
export function listSharedRuns(text: string, hashes: ReadonlySet<string>): readonly string[] {
  return listRuns(text).filter((run) => hashes.has(hashRun(run)));
}
