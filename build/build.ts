/** Builds what it is told to: `page`, what people see, and `shell`, the host that serves it to the system's browser. Each is put in its place only when it is whole. */

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { listLicences } from './licences.ts';

const TOP = resolve(import.meta.dirname, '..');
const DIST = join(TOP, 'dist');

const builders: Readonly<Record<string, (folder: string) => Promise<readonly string[]>>> = { page: buildPage, shell: buildShell };

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

/** The browser shell as one file that needs nothing from node_modules, and the licences of all that is inside it and the page. */
async function buildShell(folder: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: join(TOP, 'electron/loopback/start.ts'),
    platform: 'node',
    // Outside Electron its package would start a download when it is loaded.
    resolve: { alias: { electron: join(TOP, 'build/empty.mjs') } },
  });
  await bundle.write({ file: join(folder, 'shell.mjs'), format: 'esm', codeSplitting: false });
  await bundle.close();
  await writeFile(join(folder, 'licences.json'), JSON.stringify(await listLicences(TOP)));
  return ['shell.mjs', 'licences.json'];
}

/** Swaps the new one for the old. A folder cannot be renamed over another, so the old one goes first. */
async function putInPlace(made: string, place: string): Promise<void> {
  await rm(`${made}.old`, { recursive: true, force: true });
  await rename(place, `${made}.old`).catch(() => undefined);
  await rename(made, place);
}
