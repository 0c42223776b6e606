/** Looks into a packed app, before it becomes an installer: what is in it, whether that is what was built, and whether Electron's doors are shut. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../freshness.mjs';
import { FUSES } from './config.mjs';
import { WIRE } from './fake-electron.mjs';
import { PLATFORMS } from './pack.mjs';
import { describeApp, listBuilt, listFiles } from './stage.mjs';

/** Never inside, even if somebody builds it: sources, maps to them, tests, packages. */
const FOREIGN = /node_modules|\.(map|ts|tsx)$|\.(test|spec)\.|(^|\/)tests?\//;
/** Files of an updater, of its helper, of Electron's own sample, and of a language that is not ours: where one is, they all are. */
const UNWANTED = /(^|[/\\])(locales[/\\]de\.pak|app-update\.yml|dev-app-update\.yml|elevate\.exe|default_app\.asar|app\.asar\.unpacked|latest.*\.yml)$/;
/** The licences that come with Electron and must stay with it. */
const OF_ELECTRON = ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
const ON = 49;

/**
 * What is wrong with a packed app, a sentence for each; none when all is well.
 *
 * @param {string} folder The unpacked folder.
 * @param {keyof typeof PLATFORMS} platform
 * @param {boolean} isReal Whether it was made around Electron itself. Out of a stand-in no licences reach a Mac app.
 * @returns {Promise<{ readonly faults: readonly string[], readonly files: number, readonly bytes: number }>}
 */
export async function inspectApp(folder, platform, isReal) {
  const { default: asar } = await import('@electron/asar');
  const archive = join(folder, PLATFORMS[platform].resources, 'app.asar');
  const entries = asar.listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/').slice(1));
  const inside = entries.filter((name) => 'size' in asar.statFile(archive, name));
  const read = (name) => asar.extractFile(archive, name);
  const faults = [
    ...compareFiles(inside, read),
    ...checkAbout(JSON.parse(read('package.json').toString()), inside),
    ...checkLicences(folder, platform, isReal, JSON.parse(read('dist/licences.json').toString())),
    ...listFiles(folder).filter((file) => UNWANTED.test(file)).map((file) => `${file.slice(folder.length + 1)} should not be there.`),
    ...(await checkFuses(join(folder, PLATFORMS[platform].program))),
    ...(await checkSum(folder, platform, createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex'))),
  ];
  asar.uncache(archive);
  return { faults, files: inside.length, bytes: statSync(archive).size };
}

function compareFiles(inside, read) {
  const built = listBuilt();
  const wanted = [...built, 'package.json'];
  return [
    ...wanted.filter((name) => !inside.includes(name)).map((name) => `${name} is missing inside.`),
    ...inside.filter((name) => !wanted.includes(name)).map((name) => `${name} is inside, though it was not built.`),
    ...inside.filter((name) => FOREIGN.test(name)).map((name) => `${name} has no place inside.`),
    ...built.filter((name) => inside.includes(name) && !read(name).equals(readFileSync(join(TOP, name)))).map((name) => `${name} inside is not the one that was built.`),
  ];
}

function checkAbout(about, inside) {
  const wanted = describeApp();
  const faults = Object.keys(about).filter((key) => !(key in wanted)).map((key) => `package.json inside says “${key}”.`);
  if (about.version !== wanted.version) faults.push(`package.json inside says version ${about.version}.`);
  for (const name of [about.main, 'dist/desktop/preload.cjs', 'dist/page/index.html']) if (!inside.includes(name)) faults.push(`The app cannot start without ${name}.`);
  return faults;
}

function checkLicences(folder, platform, isReal, licences) {
  const faults = licences.length > 0 && licences.every(({ name, licence }) => name !== '' && licence !== '') ? [] : ['dist/licences.json inside is not whole.'];
  const { resources } = PLATFORMS[platform];
  const ofElectron = platform === 'darwin' ? OF_ELECTRON.map((name) => join(resources, name)) : OF_ELECTRON;
  const files = [join(resources, 'LICENSE.txt'), ...(isReal || platform !== 'darwin' ? ofElectron : [])];
  return [...faults, ...files.filter((file) => listFiles(join(folder, file)).length === 0).map((file) => `${file} is missing.`)];
}

async function checkFuses(program) {
  const { getCurrentFuseWire } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(program);
  return WIRE.flatMap((name, place) => (FUSES[name] === (wire[place] === ON) ? [] : [`The fuse ${name} is not ${FUSES[name] ? 'on' : 'off'}.`]));
}

/** The sum of the archive, which Electron compares before it runs it, stands in the program. Electron for Linux has no such check. */
async function checkSum(folder, platform, sum) {
  const said = { linux: () => sum, win32: readSumOfWindows, darwin: readSumOfMac };
  return (await said[platform](folder)).includes(sum) ? [] : ['The program does not know the sum of its archive.'];
}

async function readSumOfWindows(folder) {
  const { NtExecutable, NtExecutableResource } = await import('resedit');
  const program = NtExecutable.from(readFileSync(join(folder, PLATFORMS.win32.program)));
  const found = NtExecutableResource.from(program).entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  return found === undefined ? '' : Buffer.from(found.bin).toString();
}

function readSumOfMac(folder) {
  return readFileSync(join(folder, PLATFORMS.darwin.program, 'Contents/Info.plist'), 'utf8');
}

/**
 * The folders of packed apps in an output folder: one for each platform and chip.
 *
 * @param {string} output
 * @param {keyof typeof PLATFORMS} platform
 */
export function findPacked(output, platform) {
  const name = PLATFORMS[platform].folder;
  const isPacked = (each) => each === name || each.startsWith(`${name.replace('-unpacked', '')}-`);
  return readdirSync(output, { withFileTypes: true }).filter((entry) => entry.isDirectory() && isPacked(entry.name)).map((entry) => join(output, entry.name));
}
