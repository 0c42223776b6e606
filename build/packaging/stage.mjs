/** Gathers what goes into an installer in one folder: the built files of the desktop shell, and a package.json that says no more than it must. */

import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { DIST, TOP } from '../freshness.mjs';
import { MAINTAINER } from './config.mjs';

/** What the desktop shell is made of, in the folder of built things. */
const PARTS = ['desktop', 'page', 'room', 'licences.json'];

/** Every built file that belongs inside, by its path from the top of the app. */
export function listBuilt() {
  return PARTS.flatMap((part) => listFiles(join(DIST, part)))
    .map((file) => file.slice(TOP.length + 1).replaceAll(sep, '/'))
    .toSorted();
}

/**
 * The package.json that goes inside.
 *
 * @returns {Readonly<Record<string, string | Readonly<Record<string, string>>>>}
 */
export function describeApp() {
  const { name, version, description, license, type } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
  const { homepage, ...author } = MAINTAINER;
  return { name, productName: 'Soundings', version, description, license, author, homepage, desktopName: `${name}.desktop`, type, main: 'dist/desktop/main.js' };
}

/** The version of Electron that the project is checked with. */
export function electronVersion() {
  return JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')).devDependencies.electron;
}

/**
 * Puts the app together in an empty folder.
 *
 * @param {string} folder
 */
export function stageApp(folder) {
  for (const file of listBuilt()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(TOP, file), join(folder, file));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(describeApp()));
}

/**
 * Every file in a folder and below it, or the file itself.
 *
 * @param {string} path
 * @returns {readonly string[]}
 */
export function listFiles(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  return found.isFile() ? [path] : readdirSync(path).toSorted().flatMap((name) => listFiles(join(path, name)));
}
