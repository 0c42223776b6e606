/** What the build has left beside the shells for telling which program this is: its version, and the licences of all that is inside it. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { About } from '../api.ts';

/** The version and the licences. `built` is the folder that everything is built into; the package's own description stands one above it. */
export async function readBuilt(built: string): Promise<Pick<About, 'version' | 'licences'>> {
  const [about, licences] = await Promise.all([readFile(join(built, '../package.json'), 'utf8'), readFile(join(built, 'licences.json'), 'utf8')]);
  const { version } = JSON.parse(about) as { readonly version: string };
  return { version, licences: JSON.parse(licences) as About['licences'] };
}
