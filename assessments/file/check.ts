/** Ends a saved file with a short sum of all that is in it, so that a letter or a level that a fault of the disk has changed is noticed. */

const CHECK = '"check"';
/** What stands from the check on: nothing may come after it. */
const AT_THE_END = /^"check"\s*:\s*"([0-9a-f]{8})"\s*\}\s*$/;
/** Spaces and line ends, and all below them: programs that tidy a file or send it on change these. */
const LAST_BLANK = 0x20;
/** Odd, so that no power of it loses a character; the prime of the FNV sums, which spreads well. */
const FACTOR = 0x01000193;

/** What characters add up to, and how many there are: enough to work out the sum of texts that stand one after another. Blanks do not count. */
export interface Sum {
  readonly value: number;
  readonly count: number;
}

/** The last line of a JSON object that adds up to that, from the comma before the check to the end of the file. */
export function checkLine(sum: Sum): string {
  return `,\n  ${CHECK}: "${show(addSums(sum, sumOf(',')))}"\n}\n`;
}

/** Whether a text is as it was when its check was added. True where it has none: files were saved before there was one, and a person may take it out. */
export function isAsChecked(text: string): boolean {
  const at = text.lastIndexOf(CHECK);
  const sum = at === -1 ? undefined : AT_THE_END.exec(text.slice(at))?.[1];
  return sum === undefined || sum === show(sumOf(text.slice(0, at)));
}

/**
 * The sum of a text, of 32 bits: each character counts by its place, times a power of an odd number. One that differs always shows, many with all but
 * certainty.
 *
 * @example sumOf('{ "a": 1') // { value: -1275172913, count: 6 }
 */
export function sumOf(text: string): Sum {
  let value = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_BLANK) {
      value = (Math.imul(value, FACTOR) + unit) | 0;
      count += 1;
    }
  }
  return { value, count };
}

/** The sum of two texts that stand one after another. */
export function addSums(one: Sum, other: Sum): Sum {
  return { value: (Math.imul(one.value, power(other.count)) + other.value) | 0, count: one.count + other.count };
}

function power(exponent: number): number {
  let made = 1;
  let square = FACTOR;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) made = Math.imul(made, square);
    square = Math.imul(square, square);
  }
  return made;
}

function show(sum: Sum): string {
  return (sum.value >>> 0).toString(16).padStart(8, '0');
}
