/** The browser shell as a program of its own, built as it is for people, with a page of one line: for tests that start and kill real processes. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const TOP = resolve(import.meta.dirname, '../..');
/** The line that says it, in whichever language. */
const READY = /: (http:\/\/127\.0\.0\.1:\d+\/open\/\S+)$/;
/** It may reach no other machine; each try is refused and noted. */
const NO_NETWORK = `--import=${new URL('../support/no-network.mjs', import.meta.url).href}`;

/** A process that was started. */
export interface Run {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly said: { readonly out: () => string; readonly error: () => string };
  /** Resolves with how it ended: its code, or the signal. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Resolves when the address stands on standard output. */
  readonly address: Promise<string>;
}

/** Builds the program into a folder, beside pages that say no more than their title. */
export async function buildProgram(folder: string, script = ''): Promise<void> {
  const bundle = await rolldown({ input: join(TOP, 'electron/loopback/start.ts'), platform: 'node', resolve: { alias: { electron: join(TOP, 'build/empty.mjs') } } });
  await bundle.write({ file: join(folder, 'dist/shell.mjs'), format: 'esm' });
  await bundle.close();
  await mkdir(join(folder, 'dist/page/assets'), { recursive: true });
  await writeFile(join(folder, 'dist/page/index.html'), '<!doctype html><title>Soundings</title><script type="module" src="/assets/page.js"></script>');
  await writeFile(join(folder, 'dist/page/assets/page.js'), script);
  await mkdir(join(folder, 'dist/room'), { recursive: true });
  await writeFile(join(folder, 'dist/room/phone.html'), '<!doctype html><title>Soundings</title><style></style><script></script>');
  await writeFile(join(folder, 'dist/licences.json'), '[]');
  await cp(join(TOP, 'package.json'), join(folder, 'package.json'));
}

/** Puts modules of ours into one file that plain Node can load at once; gives its address. */
export async function bundleModules(folder: string, paths: readonly string[]): Promise<string> {
  const [entry, file] = [join(folder, 'modules.ts'), join(folder, 'modules.mjs')];
  await writeFile(entry, paths.map((path) => `export * from ${JSON.stringify(join(TOP, path))};\n`).join(''));
  const bundle = await rolldown({ input: entry, platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return pathToFileURL(file).href;
}

/** Starts the program in its folder. */
export function startProgram(folder: string, args: readonly string[], more: { readonly environment?: NodeJS.ProcessEnv; readonly uid?: number } = {}): Run {
  const { environment = {}, ...identity } = more;
  const clean = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', INIT_CWD: folder, NODE_OPTIONS: NO_NETWORK };
  const child = spawn(process.execPath, [join(folder, 'dist/shell.mjs'), ...args], { env: { ...clean, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], ...identity });
  let out = '';
  let error = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (error += piece));
  const ended = new Promise<number | NodeJS.Signals | null>((found) => child.on('close', (code, signal) => found(code ?? signal)));
  const address = new Promise<string>((found, fail) => {
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      const [ready] = out.split('\n').flatMap((line) => READY.exec(line)?.[1] ?? []);
      if (ready !== undefined && out.endsWith('\n')) found(ready);
    });
    void ended.then(() => fail(new Error(`It ended before it was ready: ${error}`)));
  });
  // Not every test waits for an address.
  address.catch(() => undefined);
  return { child, said: { out: () => out, error: () => error }, ended, address };
}
