/** Reads a QR code of version 2 to 6 back into its text, as far as one block of data goes: enough for the link of a room. ISO/IEC 18004. */

/** What turns the squares of a code around, by the number of the mask. */
const MASKS: readonly ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** Squares that carry no data: the three large marks with what stands around them, the two dotted lines, and the small mark. */
function isFixed(y: number, x: number, side: number): boolean {
  const isLarge = (y < 9 && (x < 9 || x >= side - 8)) || (y >= side - 8 && x < 9);
  const isSmall = Math.abs(y - (side - 7)) <= 2 && Math.abs(x - (side - 7)) <= 2;
  return isLarge || isSmall || y === 6 || x === 6;
}

/** The text of a code, given as rows without the quiet zone; "#" is dark. */
export function readQr(rows: readonly string[]): string {
  const side = rows.length;
  const isDark = (y: number, x: number) => rows[y]?.[x] === '#';
  const format = [0, 1, 2, 3, 4].map((x) => (isDark(8, x) ? 1 : 0)).join('');
  // The five bits of the format, 10101 away from what is drawn: two for how much is repeated, three for the mask.
  const mask = MASKS[(Number.parseInt(format, 2) ^ 0b10101) & 0b111];
  const bits: number[] = [];
  let goesUp = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < side; step += 1) {
      const y = goesUp ? side - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFixed(y, x, side)) bits.push(isDark(y, x) === mask?.(y, x) ? 0 : 1);
    }
    goesUp = !goesUp;
  }
  const take = (from: number, count: number) => Number.parseInt(bits.slice(from, from + count).join(''), 2);
  if (take(0, 4) !== 0b0100) throw new Error('The code is no plain text.');
  const bytes = Array.from({ length: take(4, 8) }, (_, at) => take(12 + 8 * at, 8));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
