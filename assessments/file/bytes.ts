/** How long a text is on disk. */

/**
 * How many bytes a text takes in UTF-8, counted without making them.
 *
 * @example countBytes('Môn') // 4
 */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) bytes += bytesOfUnit(text.charCodeAt(at));
  return bytes;
}

/**
 * Whether a text takes more bytes than that. Nearly every text is so far from it that nothing has to be counted: no unit takes more than three.
 *
 * @example isLonger('Môn', 3) // true
 */
export function isLonger(text: string, most: number): boolean {
  return text.length * 3 > most && countBytes(text) > most;
}

/** A character above 0xFFFF is two units, of two bytes each. */
function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  return unit < 0x800 || isHalf ? 2 : 3;
}
