/** Tells whether what was installed and built still belongs to its sources, by their contents, so that a clone, a copy or a clock cannot mislead it. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const TOP = resolve(import.meta.dirname, '..');
export const DIST = join(TOP, 'dist');

const LOCK = 'package-lock.json';
/** Written by npm when an install has ended well: what is in node_modules. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * What is built, and from what.
 *
 * @type {Readonly<Record<string, { readonly made: readonly string[], readonly from: readonly string[] }>>}
 */
export const TARGETS = {
  page: { made: ['page/index.html'], from: ['renderer', 'assessments', 'electron/api.ts', 'electron/voting.ts', 'electron/phones.ts', 'electron/absent.ts', 'electron/peers.ts', 'electron/settings.ts', 'vite.config.ts', 'tsconfig.json', 'build/build.ts', 'build/empty.mjs', 'package-lock.json'] },
  room: { made: ['room/phone.html', 'room/form.html'], from: ['electron/room/page', 'renderer/styles/tokens.css', 'assessments', 'build/build.ts', 'build/room-pages.ts', 'package-lock.json'] },
  shell: { made: ['shell.mjs', 'licences.json'], from: ['electron', 'assessments', 'renderer/fonts', 'package.json', 'build/build.ts', 'build/licences.ts', 'build/empty.mjs', 'package-lock.json'] },
  desktop: { made: ['desktop/main.js', 'desktop/preload.cjs'], from: ['electron', 'assessments', 'package.json', 'build/build.ts', 'build/empty.mjs', 'package-lock.json'] },
};

/** The targets that are missing or were built from other sources, each with the stamp to write once it is built. */
export function listStale() {
  return Object.entries(TARGETS)
    .map(([name, { made, from }]) => ({ name, made, stamp: stampOf(from) }))
    .filter(({ name, made, stamp }) => made.some((file) => !existsSync(join(DIST, file))) || readText(stampFile(name)) !== stamp);
}

/** Remembers what a target was built from. */
export function keepStamp(name, stamp) {
  writeFileSync(stampFile(name), stamp);
}

/**
 * Whether the node_modules of a folder holds every package that its lock file pins, at its version.
 *
 * @param {string} folder
 */
export function isInstalled(folder = TOP) {
  const wanted = readPackages(join(folder, LOCK));
  const found = readPackages(join(folder, INSTALLED));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional === true || found[path]?.version === version);
}

function stampFile(name) {
  return join(DIST, `${name}.stamp`);
}

function readPackages(file) {
  const text = readText(file);
  return text === '' ? {} : (JSON.parse(text).packages ?? {});
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function stampOf(names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => listFiles(join(TOP, name)))) hash.update(file.slice(TOP.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function listFiles(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name)));
}
