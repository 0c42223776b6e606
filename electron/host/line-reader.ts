/** Cuts a text that comes in pieces into lines, whatever they end with, and never holds more of one than may be read. */

/** A line with its number from 1; null stands for one that is longer than may be read. */
export interface ReadLine {
  readonly at: number;
  readonly text: string | null;
}

/** Takes the next piece and gives the lines that it completes. `isEnd` says that no more comes. */
export type LineReader = (piece: string, isEnd: boolean) => readonly ReadLine[];

/** A reader at the start of a text. `longest` is in characters. */
export function makeLineReader(longest: number): LineReader {
  let held = '';
  let at = 1;
  let isTooLong = false;
  return (piece, isEnd) => {
    const text = held + piece;
    // A line may end with two characters, and a piece between the two.
    const isHalfEnd = !isEnd && text.endsWith('\r');
    const parts = (isHalfEnd ? text.slice(0, -1) : text).split(/\r\n|\r|\n/);
    const rest = parts.pop() ?? '';
    const lines = parts.map((part) => readOne(part));
    if (isEnd) {
      held = '';
      return rest === '' && !isTooLong ? lines : [...lines, readOne(rest)];
    }
    isTooLong ||= rest.length > longest;
    // Of a line that is refused anyway nothing need be kept.
    held = (isTooLong ? '' : rest) + (isHalfEnd ? '\r' : '');
    return lines;
  };

  function readOne(part: string): ReadLine {
    const line = { at, text: isTooLong || part.length > longest ? null : part };
    at += 1;
    isTooLong = false;
    return line;
  }
}
