/** Finds the files of the built page, and none outside its folder. */

import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Settings } from '../settings.ts';

/** A file to be sent. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
  /** Whether and how long a browser may keep it, as the value of `cache-control`. */
  readonly keeping: string;
}

/** What the build makes. Anything else is not sent. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** For files whose names change with their contents. */
const FOR_GOOD = 'private, max-age=31536000, immutable';

/** The page itself, which says what language it is in and asks for the words of that one at once. The build makes one for each. */
const PAGES = { en: '/index.html', cy: '/index.cy.html' } as const satisfies Readonly<Record<Settings['language'], string>>;

/** Plain names with slashes between: no dots at the start of a name, nothing encoded. */
const PLAIN = /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** The file for the path of an address, the page itself in that language; undefined where there is none. */
export async function findPageFile(folder: string, path: string, language: Settings['language']): Promise<PageFile | undefined> {
  const name = path === '/' || path === PAGES.en ? PAGES[language] : path;
  const type = TYPES[extname(name)];
  if (type === undefined || !PLAIN.test(name)) return undefined;
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    // A link inside the folder may lead out of it.
    if (!file.startsWith(top + sep)) return undefined;
    return { type, content: await readFile(file), keeping: name.startsWith('/assets/') ? FOR_GOOD : 'no-store' };
  } catch {
    return undefined;
  }
}
