/** Finds Electron's own program, and fetches it where it can be reached. Its package is never imported: that would start a download by itself. */

import { execFileSync, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './freshness.mjs';

const PACKAGE = join(TOP, 'node_modules/electron');
/** Holds no more than the moment of the last try: a connection that does not let us through today is not tried at every start. */
const TRIED = join(TOP, 'node_modules/.cache/soundings/electron-tried');

const MEGABYTE = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds without a byte after which the fetching ends. */
const PATIENCE = 20_000;
/** Milliseconds that the unpacking may take in all, where a slow disk and a virus scanner look at every file. */
const UNPACKING = 300_000;

/**
 * Where things are and how long to wait; only tests say otherwise.
 *
 * @typedef {{ readonly folder?: string, readonly tried?: string, readonly patience?: number, readonly unpacking?: number, readonly now?: number,
 *   readonly environment?: NodeJS.ProcessEnv, readonly output?: { readonly isTTY?: boolean, readonly write: (text: string) => unknown } }} Fetching
 */

/**
 * Electron's program, as its package would find it: of the right version, and there. Undefined where it has not been fetched.
 *
 * @param {string} [folder]
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function findElectron(folder = PACKAGE, environment = process.env) {
  const name = readText(join(folder, 'path.txt'));
  const ownPlace = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (ownPlace) return existing(join(ownPlace, name || 'electron'));
  const version = readText(join(folder, 'dist/version')).replace(/^v/, '');
  return name !== '' && version !== '' && version === versionOf(folder) ? existing(join(folder, 'dist', name)) : undefined;
}

/**
 * Whether it may be fetched now: never where tests or a checking machine run, where somebody brings their own, or a second time within a day.
 *
 * @param {Fetching} [fetching]
 */
export function mayFetchElectron({ tried = TRIED, now = Date.now(), environment = process.env } = {}) {
  if (environment.CI || environment.SOUNDINGS_SHELL === 'browser' || environment.ELECTRON_OVERRIDE_DIST_PATH) return false;
  return Math.abs(now - Number(readText(tried))) >= DAY;
}

/**
 * Fetches Electron's program and unpacks it. Gives undefined when it is there, else the reason in a few words.
 *
 * @param {Fetching} [fetching]
 * @returns {Promise<string | undefined>}
 */
export async function fetchElectron(fetching = {}) {
  const { folder = PACKAGE, tried = TRIED, patience = PATIENCE, unpacking = UNPACKING, now = Date.now(), output = process.stderr } = fetching;
  const environment = nameMachine(fetching.environment);
  const waiting = join(tried, '../electron-waiting');
  mkdirSync(waiting, { recursive: true });
  writeFileSync(tried, String(now));
  try {
    return (await download({ folder, waiting, patience, environment, output })) ?? (await unpack(folder, environment, unpacking));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

/**
 * The environment with the machine to fetch for named in it, worked out once so that the same file is fetched and unpacked: as Electron's own script would, which on
 * a Mac takes the program for Apple's processors even where this one is being translated.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {{ readonly platform: string, readonly arch: string }} [here]
 * @returns {NodeJS.ProcessEnv}
 */
export function nameMachine(environment = process.env, here = process) {
  const platform = environment.ELECTRON_INSTALL_PLATFORM || environment.npm_config_platform || here.platform;
  const arch = environment.ELECTRON_INSTALL_ARCH || environment.npm_config_arch || here.arch;
  const mayBeTranslated = platform === 'darwin' && here.platform === 'darwin' && arch === 'x64' && environment.npm_config_arch === undefined;
  return { ...environment, ELECTRON_INSTALL_PLATFORM: platform, ELECTRON_INSTALL_ARCH: mayBeTranslated && isTranslated(environment) ? 'arm64' : arch };
}

function isTranslated(environment) {
  try {
    const told = execFileSync('sysctl', ['-in', 'sysctl.proc_translated'], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return told.trim() === '1';
  } catch {
    return false;
  }
}

/** In a process of its own, because a connection that has gone silent is best ended with the process that holds it. */
function download({ folder, waiting, patience, environment, output }) {
  const child = fork(join(import.meta.dirname, 'electron-download.mjs'), [folder, waiting], { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const line = progressLine(output);
  return new Promise((resolve) => {
    let reason = 'it ended by itself';
    const giveUp = () => {
      reason = `nothing came for ${Math.round(patience / 1000)} seconds`;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, patience);
    child.on('message', (said) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      if (said.kind === 'failed') reason = said.reason;
      else line.show(said);
    });
    child.on('error', (error) => (reason = error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      line.end();
      resolve(code === 0 ? undefined : reason);
    });
  });
}

/** Electron's own script unpacks what has been fetched and checked. It is told for which machine, so that it looks for the same file. */
function unpack(folder, environment, longest) {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { env: environment, stdio: 'ignore', timeout: longest, killSignal: 'SIGKILL' });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0 && findElectron(folder, environment)) resolve(undefined);
      else resolve(signal === 'SIGKILL' ? `it was not unpacked within ${Math.round(longest / 1000)} seconds` : 'it could not be unpacked');
    });
  });
}

/** One line that is written over as more comes in. Where lines cannot be written over, it is written once. */
function progressLine(output) {
  const what = 'Fetching Electron, the program that shows the window. This happens once';
  output.write(output.isTTY ? what : `${what}.\n`);
  return {
    show: ({ transferred, total }) => {
      if (output.isTTY) output.write(`\r${what}: ${inMegabytes(transferred)}${total === null ? '' : ` of ${inMegabytes(total)}`} MB`);
    },
    end: () => output.isTTY && output.write('\n'),
  };
}

function inMegabytes(bytes) {
  return Math.round(bytes / MEGABYTE);
}

function versionOf(folder) {
  const text = readText(join(folder, 'package.json'));
  return text === '' ? undefined : JSON.parse(text).version;
}

function existing(path) {
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
