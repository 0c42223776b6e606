/** Bytes as text, for formats that hold pictures and typefaces as an address. */

/**
 * Bytes in base 64.
 *
 * @example toBase64(new Uint8Array([72, 105])) // 'SGk='
 */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
