/** Runs a preload in a world of its own in the page, with no more of Electron than a sandboxed one has. */

import { pack, unpack } from './travel.ts';
import { linkWorlds } from './worlds.ts';

/** What a preload tells the process that plays Electron. */
export type Said =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly call: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'permission'; readonly call: number; readonly what: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Who says it. */
export interface SaidFrom {
  readonly address: string;
  readonly origin: string;
  readonly isTop: boolean;
}

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;
type Listener = (event: unknown, ...args: readonly unknown[]) => void;

const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }>();
const listeners = new Map<string, readonly Listener[]>();
let last = 0;
let post: (text: string) => void = () => undefined;

/** Runs it, in the page itself and, where it is asked for, in the frames inside. */
export function run(binding: string, isInFrames: boolean, preload: Preload): void {
  const isTop = window === window.top;
  if (!isTop && !isInFrames) return;
  const bound: unknown = Reflect.get(globalThis, binding);
  if (typeof bound !== 'function') return;
  post = (text) => void Reflect.apply(bound, undefined, [text]);
  const page = linkWorlds('preload', (_kind, what) => ask({ kind: 'permission', what: String(what) }));

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown) => page.call(name, api),
  });
  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: readonly unknown[]) => ask({ kind: 'invoke', channel, args: pack(args) }),
    send: (channel: string, ...args: readonly unknown[]) => say({ kind: 'send', call: 0, channel, args: pack(args) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
  });
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return strict('electron', { contextBridge, ipcRenderer });
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports);
  } catch (error) {
    say({ kind: 'broken', reason: String(error) });
  }
}

/** Main has sent something. */
export function receive(channel: string, args: string): void {
  for (const listener of listeners.get(channel) ?? []) listener({}, ...(unpack(args) as readonly unknown[]));
}

/** Main has answered. */
export function settle(call: number, isOk: boolean, answer: string): void {
  const asked = waiting.get(call);
  waiting.delete(call);
  if (isOk) asked?.resolve(unpack(answer));
  else asked?.reject(new Error(answer));
}

type Question =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: string }
  | { readonly kind: 'permission'; readonly what: string };

function ask(question: Question): Promise<unknown> {
  const call = (last += 1);
  return new Promise((resolve, reject) => {
    waiting.set(call, { resolve, reject });
    say({ ...question, call });
  });
}

function say(said: Said): void {
  const from = { address: location.href, origin: self.origin, isTop: window === window.top } satisfies SaidFrom;
  post(JSON.stringify({ said, from }));
}

/** What a sandboxed preload does not have is refused with its name. */
function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get: (target, member, receiver) => {
      if (!(member in target)) throw new Error(`The stand-in for Electron has no ${name}.${String(member)} in a preload.`);
      return Reflect.get(target, member, receiver) as unknown;
    },
  });
}
