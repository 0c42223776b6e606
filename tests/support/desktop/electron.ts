/** Stands in for the `electron` module in plain Node: the windows are pages of a browser that the test has, at the other end of a channel. */

import { runInThisContext } from 'node:vm';
import type { Display as ElectronDisplay, IpcMain, NativeTheme, Rectangle, Screen, Session } from 'electron';
import { makeBoxes } from './boxes.ts';
import { makeApp } from './lifecycle.ts';
import { makeMenus } from './menus.ts';
import { makeSessions } from './sessions.ts';
import { MACHINE, type AppSide, type BrowserSide, type Machine } from './sides.ts';
import { emitterMembers, makeEmitter, makeEvent, strict } from './strict.ts';
import { pack, unpack } from './travel.ts';
import { makeWindows } from './windows.ts';
import { connect, type Message } from './wire.ts';

const machine = JSON.parse(process.env[MACHINE] ?? '') as Machine;
const handlers = new Map<string, (event: unknown, ...args: readonly unknown[]) => unknown>();
const heard = makeEmitter('ipcMain', ['offer']);

const played = makeApp(machine, (options) => boxes.handOver('started again', options));
const ours: AppSide = {
  async request(request) {
    const window = windows.find(request.window);
    if (window === undefined) return { kind: 'refused' };
    if (request.isNavigation && !window.played.mayGo(request.address, request.isTop)) return { kind: 'refused' };
    const outcome = await sessions.answer(request);
    const goesOn = outcome.kind === 'answered' && request.isNavigation ? outcome.headers['location'] : undefined;
    return goesOn !== undefined && !window.played.mayRedirect(goesOn, request.isTop) ? { kind: 'refused' } : outcome;
  },
  async message(id, sender, wants, channel, args) {
    const window = windows.find(id);
    if (window === undefined) throw new Error('There is no such window.');
    const senderFrame = window.played.frameOf(sender);
    const event = { sender: window.window.webContents, senderFrame, frameId: 1, processId: 1, type: 'frame' };
    const values = unpack(args) as readonly unknown[];
    if (wants === 'nothing') {
      if (!heard.emit(channel, event, ...values)) void browser.complain(`Nobody listens to the channel ${channel}.`);
      return '';
    }
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`);
    try {
      return pack(await handler(event, ...values));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  },
  mayHave: async (id, { origin, address, isTop }, permission) => sessions.mayHave(windows.find(id)?.window.webContents, permission, origin, address, isTop),
  mayOpen: async (id, wanted) => windows.openFrom(id, wanted),
  mayLeave: async (id) => windows.find(id)?.played.mayLeave() ?? true,
  async happened(id, what, address) {
    const window = windows.find(id);
    window?.happened(what, address);
    if (what === 'render-process-gone') played.emit(what, makeEvent({}), window?.window.webContents, { reason: 'crashed', exitCode: 5 });
  },
  download: async (id, download, address, fileName) => sessions.download(windows.find(id)?.window.webContents, download, address, fileName),
  async evaluate(source, arg) {
    const run: unknown = runInThisContext(`(${source})`);
    return typeof run === 'function' ? pack(await Reflect.apply(run, undefined, [electron, unpack(arg)])) : pack(undefined);
  },
};
const browser = connect(
  { post: (message) => process.send?.(message), listen: (listener) => process.on('message', (message: Message) => listener(message)) },
  ours,
) as BrowserSide;
// Without its windows the app is nothing.
process.on('disconnect', () => process.exit(1));

const boxes = makeBoxes(machine.boxes);
const sessions = makeSessions(played.isReady, browser, (options) => boxes.choose('save', options));
const windows = makeWindows(played, browser, () => sessions.session as unknown as Session);

const themed = makeEmitter('nativeTheme', ['updated']);
const watched = makeEmitter('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
const powered = makeEmitter('powerMonitor', ['suspend', 'resume', 'shutdown', 'lock-screen', 'unlock-screen']);
const displays = machine.displays.map((bounds, id) => ({ id, bounds, workArea: bounds, size: bounds, scaleFactor: 1 })) as unknown as readonly ElectronDisplay[];

function overlap(one: Rectangle, other: Rectangle): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}

export const { app } = played;
export const { BrowserWindow } = windows;
export const { protocol } = sessions;
export const dialog = strict('dialog', boxes.dialog);
export const shell = strict('shell', boxes.shell);
export const Menu = makeMenus({ quit: played.app.quit, close: () => windows.focused()?.close(), minimize: () => windows.focused()?.minimize() });
export const session = strict('session', {
  get defaultSession() {
    if (!played.isReady()) throw new Error('Session can only be received when app is ready');
    return sessions.session;
  },
  fromPartition: () => sessions.session,
});
export const ipcMain = strict('ipcMain', {
  ...emitterMembers(heard),
  ...({
    handle: (channel, listener) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, (event, ...args) => Reflect.apply(listener, undefined, [event, ...args]) as unknown);
    },
    removeHandler: (channel) => void handlers.delete(channel),
  } satisfies Partial<IpcMain>),
});
export const nativeTheme = strict('nativeTheme', {
  ...emitterMembers(themed),
  ...({ themeSource: 'system', shouldUseDarkColors: false, shouldUseHighContrastColors: false } satisfies Partial<NativeTheme>),
});
export const powerMonitor = strict('powerMonitor', emitterMembers(powered));
export const screen = strict('screen', {
  ...emitterMembers(watched),
  ...({
    getAllDisplays: () => [...displays],
    getPrimaryDisplay: () => displays[0] as ElectronDisplay,
    getDisplayMatching: (rectangle) => [...displays].toSorted((one, other) => overlap(rectangle, other.bounds) - overlap(rectangle, one.bounds))[0] as ElectronDisplay,
  } satisfies Partial<Screen>),
});

const members = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, screen, session, shell };
const electron = strict('electron', members);
