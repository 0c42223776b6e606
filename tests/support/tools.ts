/** Tells which programs of the system are here, for the tests that read documents with them. */

import { hasOneOf } from '../../build/debian.mjs';

/** Whether a program can be started by its name, such as `pdftotext`. */
export function hasTool(name: string): boolean {
  return hasOneOf([name]);
}
