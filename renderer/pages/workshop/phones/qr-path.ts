/** A QR code as one path of squares, a unit each. */

import { encode } from 'uqr';

/** Units of light around the code, without which a camera does not find it. */
const QUIET = 4;

/** The dark squares of the code for a text, and how many units a side has with the quiet zone. */
export function qrPathOf(text: string): { readonly path: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const rows = data.map((row, y) => [...row.map((isDark) => (isDark ? '#' : ' ')).join('').matchAll(/#+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`).join(''));
  return { path: rows.join(''), side: size };
}
