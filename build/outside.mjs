/** Counts the tries of a test run to reach another machine: one line a try, in one file that all its processes know by their environment. */

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { dirname, resolve } from 'node:path';

/** Names the file in the environment. */
export const PLACE = 'SOUNDINGS_OUTSIDE_TRIES';

/** Where the tries of a whole run are noted. */
const RUN_FILE = resolve(import.meta.dirname, '../test-results/outside-tries.jsonl');

/** Who may try: a page of ours, the browser on its own account, or a program of ours in Node. */
const WAYS = ['page', 'browser', 'Node'];

/** The addresses of this computer on its networks, by version 4: what is sent there goes no further. */
export const OWN_ADDRESSES = Object.values(networkInterfaces()).flatMap((places) => places ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);

/**
 * Whether an address is this computer, as the page and the browser call it.
 *
 * @param {string} address
 */
export function isThisComputer(address) {
  return address === '127.0.0.1' || OWN_ADDRESSES.includes(address);
}

/** Begins to count: an empty file, known to every process that is started from here on. */
export function openTries(file = RUN_FILE) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  process.env[PLACE] = file;
}

/**
 * Notes one try, where anybody counts.
 *
 * @param {'page' | 'browser' | 'Node'} by
 * @param {string} to
 * @param {string} [file]
 */
export function noteTry(by, to, file = process.env[PLACE]) {
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify({ by, to })}\n`);
}

/**
 * The tries so far, by who made them.
 *
 * @param {string} [file]
 * @returns {readonly { readonly by: string, readonly to: readonly string[] }[]}
 */
export function readTries(file = process.env[PLACE]) {
  const tries = readFileSync(file ?? RUN_FILE, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  return WAYS.map((by) => ({ by, to: tries.filter((each) => each.by === by).map((each) => each.to) }));
}

/** The line that a run ends with: "Requests to other machines: page 0, browser 0, Node 0". */
export function tellTries(tries = readTries()) {
  return `Requests to other machines: ${tries.map(({ by, to }) => `${by} ${to.length}`).join(', ')}`;
}
