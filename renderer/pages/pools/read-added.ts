/** Reads picked files in portions that one call can take, whatever their number and size. */

import { LARGEST_CONTRIBUTION, type ContributionProblem } from '../../../assessments/peers/contribution-problems.ts';
import type { AddedText } from '../../../electron/peers.ts';
import { readTextOf } from '../../files.ts';

/** A file, or a line of one, that is left out, and why. `line` is null where the whole file is meant. */
export interface LeftOut {
  readonly file: string;
  readonly line: number | null;
  readonly problem: ContributionProblem | { readonly kind: 'unreadable' };
}

/** What goes out in one call, what was left out before, and how many bytes of the files that is. */
export interface Portion {
  readonly texts: readonly AddedText[];
  readonly leftOut: readonly LeftOut[];
  readonly bytes: number;
}

/** Most characters and files in one call: less than the host takes, so that Stop is heard soon. */
const MOST_TEXT = 500_000;
const MOST_TEXTS = 200;
/** Bytes of a file of many lines that are read at once. */
const SLICE = 256 * 1024;
/** Small files that are read side by side. */
const SIDE_BY_SIDE = 32;

/** Whether a file of that name holds a contribution a line. */
export function holdsLines(name: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(name);
}

/** Whether a file of a folder is meant to be added: other things may lie beside the contributions. */
export function isContributionName(name: string): boolean {
  return /\.json$/i.test(name) || holdsLines(name);
}

/** The files one after another, put together to portions. */
export async function* portionsOf(files: readonly File[]): AsyncGenerator<Portion> {
  let portion: Portion = { texts: [], leftOut: [], bytes: 0 };
  let length = 0;
  for await (const piece of piecesOf(files)) {
    const more = piece.texts.reduce((sum, { text }) => sum + text.length, 0);
    if (portion.texts.length > 0 && (length + more > MOST_TEXT || portion.texts.length >= MOST_TEXTS)) {
      yield portion;
      portion = { texts: [], leftOut: [], bytes: 0 };
      length = 0;
    }
    portion = { texts: [...portion.texts, ...piece.texts], leftOut: [...portion.leftOut, ...piece.leftOut], bytes: portion.bytes + piece.bytes };
    length += more;
  }
  yield portion;
}

async function* piecesOf(files: readonly File[]): AsyncGenerator<Portion> {
  for (let at = 0; at < files.length; at += SIDE_BY_SIDE) {
    const some = files.slice(at, at + SIDE_BY_SIDE);
    const whole = await Promise.all(some.map((file) => (holdsLines(file.name) ? Promise.resolve(null) : readWhole(file))));
    for (const [index, file] of some.entries()) {
      const read = whole[index];
      if (read === null || read === undefined) yield* readLines(file);
      else yield read;
    }
  }
}

async function readWhole(file: File): Promise<Portion> {
  const name = pathOf(file);
  const leave = (problem: LeftOut['problem']): Portion => ({ texts: [], leftOut: [{ file: name, line: null, problem }], bytes: file.size });
  if (file.size > LARGEST_CONTRIBUTION) return leave({ kind: 'contribution-too-long', kilobytes: Math.ceil(file.size / 1024) });
  const read = await readTextOf(file);
  if (read === null) return leave({ kind: 'unreadable' });
  return { texts: [{ file: name, kind: 'whole', text: read.text, isEnd: true }], leftOut: [], bytes: file.size };
}

async function* readLines(file: File): AsyncGenerator<Portion> {
  const name = pathOf(file);
  const decoder = new TextDecoder();
  for (let at = 0; at === 0 || at < file.size; at += SLICE) {
    const bytes = await file.slice(at, at + SLICE).arrayBuffer().catch(() => null);
    const isEnd = bytes === null || at + SLICE >= file.size;
    // What has been read of a line so far is ended too.
    const text = bytes === null ? '' : decoder.decode(bytes, { stream: !isEnd });
    const leftOut: readonly LeftOut[] = bytes === null ? [{ file: name, line: null, problem: { kind: 'unreadable' } }] : [];
    yield { texts: [{ file: name, kind: 'lines', text, isEnd }], leftOut, bytes: Math.min(SLICE, file.size - at) };
    if (bytes === null) return;
  }
}

/** Where a file stands in its folder; the end of it, where that is very long. */
function pathOf(file: File): string {
  return (file.webkitRelativePath || file.name).slice(-500);
}
