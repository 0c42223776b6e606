/** Collects the licences of everything that ends up inside the app: the packages it needs to run, and the typeface. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One package or typeface, with the full text of its licence as its authors wrote it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-][a-z0-9]+)?$/i;
/** Descriptions for the compiler: nothing of them is in the app. */
const NO_PROGRAM = /^node_modules\/@types\//;
const FONT_LICENCE = 'renderer/fonts/OFL.txt';

/** The licences by name. Build tools are left out: they are not in the app. */
export async function listLicences(top: string): Promise<readonly Licence[]> {
  const lock = JSON.parse(await readFile(join(top, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
  const shipped = Object.entries(lock.packages).filter(([path, each]) => path !== '' && !NO_PROGRAM.test(path) && !each.dev && !each.optional && !each.devOptional && !each.peer);
  const packages = await Promise.all(shipped.map(([path, each]) => readLicence(top, path, each)));
  return [...packages, ...(await readFontLicence(top))].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function readLicence(top: string, path: string, { version, license }: Locked): Promise<Licence> {
  const files = (await readdir(join(top, path))).filter((name) => LICENCE_FILE.test(name)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(top, path, file), 'utf8')));
  return { name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version, licence: license ?? 'see its text', text: texts.map((text) => text.trim()).join('\n\n') };
}

async function readFontLicence(top: string): Promise<readonly Licence[]> {
  const file = join(top, FONT_LICENCE);
  if (!existsSync(file)) return [];
  return [{ name: 'Inter', version: '', licence: 'OFL-1.1', text: (await readFile(file, 'utf8')).trim() }];
}
