/** The two pages that the build has made for others' machines: the one that phones load, and the form for absent colleagues. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../host/write-file.ts';

/** The page that phones load, as text. `built` is the folder that everything is built into. Throws what the disk says where it is not there. */
export function readPhonePage(built: string): string {
  return readFileSync(join(built, 'room/phone.html'), 'utf8');
}

/** The form for absent colleagues, as text; undefined where it is not there. */
export function readFormPage(built: string): string | undefined {
  try {
    return readFileSync(join(built, 'room/form.html'), 'utf8');
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}
