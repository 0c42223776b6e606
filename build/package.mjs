/** `npm run package`: makes the installers for this kind of computer. With `-- --check` it packs for every kind around a stand-in for Electron, offline, and looks inside. */

import './node-version.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './freshness.mjs';
import { makeFakeElectron } from './packaging/fake-electron.mjs';
import { findPacked, inspectApp } from './packaging/inspect.mjs';
import { installPacking } from './packaging/install.mjs';
import { packApp, PLATFORMS } from './packaging/pack.mjs';
import { stageApp } from './packaging/stage.mjs';
import { setUp } from './setup.mjs';

const MEGABYTE = 1024 * 1024;

const isCheck = process.argv.includes('--check');
if ((await setUp()) && (await installPacking())) await inFolder(isCheck ? checkAll : makeInstallers);
else process.exitCode = 1;

/** Does the work with the app gathered in a folder of its own, which goes afterwards. */
async function inFolder(work) {
  mkdirSync(DIST, { recursive: true });
  const folder = mkdtempSync(join(DIST, '.package-'));
  try {
    mkdirSync(join(folder, 'app'));
    stageApp(join(folder, 'app'));
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkAll(folder) {
  // The folder of a Mac app holds links and cannot be made on Windows; electron-builder refuses to try.
  const platforms = Object.keys(PLATFORMS).filter((platform) => platform !== 'darwin' || process.platform !== 'win32');
  const results = [];
  for (const platform of platforms) {
    const electronDist = join(folder, `electron-${platform}`);
    const output = join(folder, `out-${platform}`);
    mkdirSync(electronDist);
    await makeFakeElectron(electronDist, platform);
    await packApp({ app: join(folder, 'app'), output, platform, isFolderOnly: true, electronDist });
    results.push(...(await inspectAll(output, platform, false)));
  }
  finish(results, 'The packing is right');
}

async function makeInstallers(folder) {
  const output = join(DIST, 'installers');
  rmSync(output, { recursive: true, force: true });
  const made = await packApp({ app: join(folder, 'app'), output, platform: process.platform, isFolderOnly: false });
  const results = await inspectAll(output, process.platform, true);
  for (const file of made) say(file);
  finish(results, 'The installers are made');
}

async function inspectAll(output, platform, isReal) {
  return Promise.all(findPacked(output, platform).map(async (packed) => ({ platform, ...(await inspectApp(packed, platform, isReal)) })));
}

/** One line for each packed app and one for all. A run that saw none has not passed. */
function finish(results, sentence) {
  for (const { platform, faults, files, bytes } of results) {
    for (const fault of faults) say(`${platform}: ${fault}`);
    say(`${platform}: ${files} files inside, ${(bytes / MEGABYTE).toFixed(1)} MB without Electron, ${faults.length} faults`);
  }
  const isRight = results.length > 0 && results.every(({ faults }) => faults.length === 0);
  say(isRight ? `${sentence}: ${results.map(({ platform }) => platform).join(', ')}.` : 'The packing is wrong. The lines above say where.');
  process.exitCode = isRight ? 0 : 1;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
