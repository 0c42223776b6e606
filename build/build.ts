/** Builds what it is told to: `page`, what people see; `room`, what phones and absent colleagues get; `shell`, the host that serves it to the system's browser; `desktop`, the host in Electron. Each is put in its place only when it is whole. */

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { listLicences } from './licences.ts';
import { makeRoomPages } from './room-pages.ts';

const TOP = resolve(import.meta.dirname, '..');
const DIST = join(TOP, 'dist');
const EMPTY = join(TOP, 'build/empty.mjs');

const builders: Readonly<Record<string, (folder: string) => Promise<readonly string[]>>> = { page: buildPage, room: buildRoom, shell: buildShell, desktop: buildDesktop };

await mkdir(DIST, { recursive: true });
for (const name of process.argv.slice(2)) {
  const builder = builders[name];
  if (builder === undefined) throw new Error(`There is nothing called ${name} to build.`);
  const folder = await mkdtemp(join(DIST, `.${name}-`));
  try {
    for (const made of await builder(folder)) await putInPlace(join(folder, made), join(DIST, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page, by the settings of vite.config.ts. */
async function buildPage(folder: string): Promise<readonly string[]> {
  await build({ configFile: join(TOP, 'vite.config.ts'), logLevel: 'warn', build: { outDir: join(folder, 'page') } });
  return ['page'];
}

/** The page that phones load, and the form for absent colleagues: each one file. */
async function buildRoom(folder: string): Promise<readonly string[]> {
  const pages = await makeRoomPages(TOP);
  await mkdir(join(folder, 'room'));
  await Promise.all(Object.entries(pages).map(([name, text]) => writeFile(join(folder, `room/${name}.html`), text)));
  return ['room'];
}

/** The browser shell as one file that needs nothing from node_modules, and the licences of all that is inside it and the page. */
async function buildShell(folder: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: join(TOP, 'electron/loopback/start.ts'),
    platform: 'node',
    // Outside Electron its package would start a download when it is loaded.
    resolve: { alias: { electron: EMPTY } },
  });
  await bundle.write({ file: join(folder, 'shell.mjs'), format: 'esm', codeSplitting: false });
  await bundle.close();
  await writeFile(join(folder, 'licences.json'), JSON.stringify(await listLicences(TOP)));
  return ['shell.mjs', 'licences.json'];
}

/** The desktop shell: its main program, and the script before the page, which must be one plain file because it runs in the page's sandbox. */
async function buildDesktop(folder: string): Promise<readonly string[]> {
  const main = await rolldown({
    input: join(TOP, 'electron/main.ts'),
    platform: 'node',
    // The settings are kept the same way in both shells: the package that keeps them does without Electron, and opens no way to itself from the page.
    external: (name, importer) => name === 'electron' && importer?.includes('electron-store') !== true,
    resolve: { alias: { electron: EMPTY } },
  });
  await main.write({ file: join(folder, 'desktop/main.js'), format: 'esm', codeSplitting: false });
  await main.close();
  const preload = await rolldown({ input: join(TOP, 'electron/preload.ts'), platform: 'node', external: ['electron'] });
  await preload.write({ file: join(folder, 'desktop/preload.cjs'), format: 'cjs', codeSplitting: false });
  await preload.close();
  return ['desktop'];
}

/** Swaps the new one for the old. A folder cannot be renamed over another, so the old one goes first. */
async function putInPlace(made: string, place: string): Promise<void> {
  await rm(`${made}.old`, { recursive: true, force: true });
  await rename(place, `${made}.old`).catch(() => undefined);
  await rename(made, place);
}
