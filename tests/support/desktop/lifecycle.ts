/** Plays Electron's `app`: how it begins, what is asked before it ends, and in which order. */

import { createHash } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App, CommandLine, RelaunchOptions } from 'electron';
import { MAIN_LOADED, type Machine } from './sides.ts';
import { checkOptions, emitterMembers, makeEmitter, makeEvent, strict } from './strict.ts';

const EVENTS = [
  'will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'activate', 'open-file', 'open-url', 'second-instance', 'web-contents-created',
  'browser-window-created', 'render-process-gone', 'child-process-gone', 'certificate-error', 'select-client-certificate', 'login', 'session-created',
];
const PATHS = ['home', 'appData', 'userData', 'sessionData', 'temp', 'exe', 'desktop', 'documents', 'downloads', 'logs'];

/** What the end of the app has to know of a window. */
export interface OpenWindow {
  readonly close: () => void;
  readonly destroy: () => void;
}

/** The app and what its windows tell it. A new one is not started: `onRelaunch` hears how it would be. */
export function makeApp({ main, home, isPackaged }: Machine, onRelaunch: (options: RelaunchOptions) => void) {
  const emitter = makeEmitter('app', EVENTS);
  const windows = new Set<OpenWindow>();
  const paths = new Map(PATHS.map((name) => [name, join(home, name)]));
  const switches: string[] = [];
  let state: 'running' | 'quitting' | 'exiting' | 'over' = 'running';
  let isReady = false;
  let exitCode = 0;
  let instances = '';
  let mark = '';

  const ready = new Promise<void>((resolve) => {
    // The app is ready no earlier than when its main file has been run through: to wait for one in the other is to wait for ever.
    const starting: EventEmitter = process;
    starting.once(MAIN_LOADED, () => {
      emitter.emit('will-finish-launching');
      setImmediate(() => {
        isReady = true;
        resolve();
        emitter.emit('ready', {}, {});
      });
    });
  });

  function quit(): void {
    if (state !== 'running') return;
    const event = makeEvent({});
    state = 'quitting';
    emitter.emit('before-quit', event);
    if (event.defaultPrevented) state = 'running';
    else if (windows.size === 0) endUnlessPrevented();
    else for (const window of windows) window.close();
  }

  function endUnlessPrevented(): void {
    const event = makeEvent({});
    emitter.emit('will-quit', event);
    if (event.defaultPrevented) state = 'running';
    else end();
  }

  function end(): void {
    state = 'over';
    emitter.emit('quit', makeEvent({}), exitCode);
    for (const left of [instances, mark].filter((each) => each !== '')) rmSync(left, { recursive: true, force: true });
    process.exit(exitCode);
  }

  function exit(code = 0): void {
    if (state === 'over' || state === 'exiting') return;
    exitCode = code;
    state = 'exiting';
    if (windows.size === 0) end();
    else for (const window of windows) window.destroy();
  }

  /**
   * One instance for each folder that Electron keeps its own things in. The others leave what they were started with, and the first one finds it. As in
   * Electron it is false too where nothing can be written there, and where another computer has left its mark.
   */
  function requestSingleInstanceLock(more: unknown = {}): boolean {
    const folder = join(tmpdir(), `soundings-test-instance-${createHash('sha256').update(pathOf('userData')).digest('hex').slice(0, 16)}`);
    const holder = takeMark(join(pathOf('userData'), 'SingletonLock'));
    if (holder === 'unknown') return false;
    if (holder === 'first') {
      const name = join(folder, `${process.pid}.json`);
      // Renamed when it is whole: the first one reads it as soon as it is there.
      writeFileSync(`${name}.part`, JSON.stringify({ argv: process.argv, folder: process.cwd(), more }));
      renameSync(`${name}.part`, name);
      return false;
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    instances = folder;
    watch(folder, () => listInstances(folder)).unref();
    return true;
  }

  /** Who has the folder after this: we, a first one on this computer, or nobody knows. */
  function takeMark(path: string): 'ours' | 'first' | 'unknown' {
    try {
      mkdirSync(pathOf('userData'), { recursive: true });
      symlinkSync(`${hostname()}-${process.pid}`, path);
      mark = path;
      return 'ours';
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') return 'unknown';
    }
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(path)) ?? [];
    if (host !== hostname()) return 'unknown';
    try {
      process.kill(Number(pid), 0);
      return 'first';
    } catch {
      rmSync(path);
      return takeMark(path);
    }
  }

  function listInstances(folder: string): void {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const { argv, folder: from, more } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly argv: readonly string[]; readonly folder: string; readonly more: unknown };
      rmSync(join(folder, name));
      emitter.emit('second-instance', {}, argv, from, more);
    }
  }

  function pathOf(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The stand-in for Electron has no path ${name}.`);
    return path;
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit);

  const commandLine = {
    appendSwitch: (name: string, value?: string) => {
      if (isReady) throw new Error('A switch comes too late once the app is ready.');
      switches.push(value === undefined ? name : `${name}=${value}`);
    },
    hasSwitch: (name: string) => switches.some((each) => each === name || each.startsWith(`${name}=`)),
    getSwitchValue: (name: string) => switches.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? '',
  } satisfies Partial<CommandLine>;

  const members = {
    ...emitterMembers(emitter),
    ...({
      quit,
      exit,
      requestSingleInstanceLock,
      relaunch: (options: RelaunchOptions = {}) => {
        checkOptions('a new start', options, ['args', 'execPath']);
        onRelaunch(options);
      },
      whenReady: () => ready,
      isReady: () => isReady,
      getPath: pathOf,
      getPreferredSystemLanguages: () => ['en-GB'],
      setPath: (name: string, path: string) => void paths.set(name, path),
      getAppPath: () => join(main, '../../..'),
      getVersion: () => '0.1.0',
      getName: () => 'Soundings',
      setName: () => undefined,
      getLocale: () => 'en-GB',
      hasSingleInstanceLock: () => instances !== '',
      releaseSingleInstanceLock: () => undefined,
      setAppUserModelId: () => undefined,
      setAboutPanelOptions: () => undefined,
      enableSandbox: () => {
        if (isReady) throw new Error('The sandbox comes too late once the app is ready.');
      },
      disableHardwareAcceleration: () => undefined,
      focus: () => undefined,
      isPackaged,
    } satisfies Partial<App>),
    name: 'Soundings',
    commandLine: strict('app.commandLine', commandLine),
  };

  return {
    app: strict('app', members),
    emit: emitter.emit.bind(emitter),
    isReady: () => isReady,
    opened: (window: OpenWindow) => void windows.add(window),
    /** A window is gone, for whatever reason. */
    gone(window: OpenWindow) {
      if (!windows.delete(window) || windows.size > 0 || state === 'over') return;
      if (state === 'exiting') end();
      else if (state === 'quitting') endUnlessPrevented();
      else if (!emitter.emit('window-all-closed')) quit();
    },
    /** A window that was to be closed stays: then the app stays too. */
    stayed() {
      if (state === 'quitting') state = 'running';
    },
  };
}

/** The app as the rest of the stand-in sees it. */
export type PlayedApp = ReturnType<typeof makeApp>;
