/** Starts the desktop shell for a test: in Electron where its program is here, else in the stand-in. Both are held by the same handle. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findElectron } from '../../../build/electron.mjs';
import { DIST } from '../../../build/freshness.mjs';
import { askForNoDictionary } from '../quiet-context.ts';
import { openPages, type Worlds } from './pages.ts';
import { MACHINE, type AppSide, type Machine } from './sides.ts';
import { pack, unpack } from './travel.ts';
import { connect, type Message } from './wire.ts';

const HERE = import.meta.dirname;
const MAIN = join(DIST, 'desktop/main.js');

/** A running desktop shell: the part of Playwright's own handle of Electron that tests use. */
export interface DesktopApp extends Pick<ElectronApplication, 'evaluate'> {
  readonly firstWindow: () => Promise<Page>;
  readonly windows: () => Page[];
  readonly process: () => ChildProcess;
  readonly close: () => Promise<void>;
}

/** What a test starts it with. */
export interface Launch {
  readonly args: readonly string[];
  readonly machine: Omit<Machine, 'main'>;
  /** Modules that are loaded before everything else. */
  readonly before: readonly string[];
  readonly complaints: string[];
}

/** The stand-in, bundled: the module itself and the scripts of the two worlds in a page. */
export interface StandIn {
  /** The folder that it was bundled into. */
  readonly folder: string;
  readonly module: string;
  readonly worlds: Worlds;
  /** Bundles what is loaded before the main file; gives its path. */
  readonly before: (name: string) => Promise<string>;
  /** The same, to put the test's answers in the place of the boxes of Electron itself. */
  readonly boxes: () => Promise<string>;
}

/** The program of Electron; undefined where it is not here, or where there is no screen to show its windows on. */
export function findProgram(): string | undefined {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  // The tests keep Electron's package from fetching it, by a place where it is not. Here it matters whether it is in its own.
  return hasScreen ? findElectron(undefined, {}) : undefined;
}

/** Bundles the stand-in into a folder of its own. */
export async function buildStandIn(): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'soundings-test-standin-'));
  const module = await bundle('electron', 'esm', join(folder, 'electron.mjs'));
  const [page, preload] = await Promise.all(['page-world', 'preload-world'].map((name) => bundle(name, 'iife', join(folder, `${name}.js`))));
  return {
    folder,
    module,
    worlds: { page: readFileSync(page ?? '', 'utf8'), preload: readFileSync(preload ?? '', 'utf8') },
    before: (name) => bundle(name, 'cjs', join(folder, `${name}.cjs`)),
    async boxes() {
      const file = join(folder, 'real-boxes.cjs');
      const made = JSON.stringify(await bundle('boxes', 'cjs', join(folder, 'boxes.cjs')));
      const text = `const electron = require('electron'); const boxes = require(${made}).makeBoxes(JSON.parse(process.env.${MACHINE}).boxes);`;
      await writeFile(file, `${text} Object.assign(electron.dialog, boxes.dialog); Object.assign(electron.shell, boxes.shell);\n`);
      return file;
    },
  };
}

async function bundle(name: string, format: 'esm' | 'iife' | 'cjs', file: string): Promise<string> {
  const bundled = await rolldown({ input: join(HERE, `${name}.ts`), platform: format === 'iife' ? 'browser' : 'node', external: ['electron'] });
  await bundled.write({ file, format, name: 'standIn' });
  await bundled.close();
  return file;
}

/** Starts it in Electron itself. */
export async function launchElectron(program: string, { args, before }: Launch): Promise<DesktopApp> {
  const withoutSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({ executablePath: program, args: [...withoutSandbox, ...before.flatMap((file) => ['-r', file]), MAIN, ...args] });
}

/** Starts it in Node, with its windows as pages of the browser. */
export async function launchStandIn(browser: Browser, standIn: StandIn, { args, machine, before, complaints }: Launch): Promise<DesktopApp & { readonly complained: () => string }> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  await askForNoDictionary(context);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  const pages = openPages(context, () => app, standIn.worlds, complaints);
  await pages.start();

  const chosen: Machine = { ...machine, main: MAIN };
  const child = spawn(
    process.execPath,
    [...before.flatMap((file) => ['--require', file]), '--import', new URL('../no-network.mjs', import.meta.url).href, join(HERE, 'start.mjs'), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: machine.home, [MACHINE]: JSON.stringify(chosen), SOUNDINGS_TEST_ELECTRON: standIn.module, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    },
  );
  let said = '';
  child.stdout?.resume();
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const app = connect(
    { post: (message) => void (child.connected && child.send(message, () => undefined)), listen: (listener) => child.on('message', (message: Message) => listener(message)) },
    pages.side,
  ) as AppSide;
  const ended = once(child, 'exit').then(() => context.close());
  const evaluate = async (run: unknown, arg?: unknown): Promise<unknown> => unpack(await app.evaluate(String(run), pack(arg)));
  return {
    firstWindow: () => Promise.race([pages.first, ended.then(() => Promise.reject(new Error(`It ended before it had a window. ${said}`)))]),
    windows: pages.pages,
    process: () => child,
    evaluate: evaluate as DesktopApp['evaluate'],
    async close() {
      if (child.exitCode === null && child.signalCode === null) await evaluate('({ app }) => app.quit()').catch(() => undefined);
      await ended;
    },
    complained: () => said,
  };
}
