/** The short sum that ends a contribution and a pack: by what they say, however the file is laid out, so that a change on the way is noticed. */

import { sumOf } from '../file/check.ts';

/**
 * Eight hexadecimal digits for a value of plain JSON. The order of names and the white space of a file do not count; anything else that differs shows. It is no
 * signature: whoever can change the file on purpose can work it out too.
 *
 * @example sealOf({ b: 1, a: [2] }) === sealOf({ a: [2], b: 1 }) // true
 */
export function sealOf(value: unknown): string {
  return (sumOf(canonical(value)).value >>> 0).toString(16).padStart(8, '0');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(Reflect.get(value, name))}`).join(',')}}`;
}
