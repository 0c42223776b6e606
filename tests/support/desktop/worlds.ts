/** Links the page's own world and the preload's. They share nothing but the events of the window; functions and promises are passed as their numbers. */

import { pack, unpack, type Own } from './travel.ts';

type Note =
  | { readonly kind: 'call'; readonly call: number; readonly own: number; readonly args: string }
  | { readonly kind: 'value'; readonly call: number; readonly value: string }
  | { readonly kind: 'later'; readonly call: number }
  | { readonly kind: 'error'; readonly call: number; readonly reason: string }
  | { readonly kind: 'kept'; readonly call: number; readonly value: string }
  | { readonly kind: 'broken'; readonly call: number; readonly reason: string };

/** The other world, as one of the two sees it. */
export interface OtherWorld {
  /** Calls what the other world answers to at the start. What it throws comes back as a plain error with its message, as over Electron's bridge. */
  readonly call: (...args: readonly unknown[]) => unknown;
}

/** The number of what a world answers to from the start. */
const START = 0;

/** Links this world to the other one, and answers its first calls with `start`. */
export function linkWorlds(here: 'page' | 'preload', start: Own): OtherWorld {
  const there = here === 'page' ? 'preload' : 'page';
  const owns: Own[] = [start];
  const answers = new Map<number, Exclude<Note, { readonly kind: 'call' }>>();
  const promises = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }>();
  let last = 0;

  const tell = (note: Note) => void dispatchEvent(new CustomEvent(`stand-in-${there}`, { detail: JSON.stringify(note) }));
  const packed = (value: unknown) => pack(value, (own) => owns.push(own) - 1);
  const unpacked = (text: string) => unpack(text, (own) => (...args) => callThere(own, args));

  function callThere(own: number, args: readonly unknown[]): unknown {
    const call = (last += 1);
    tell({ kind: 'call', call, own, args: packed(args) });
    const answer = answers.get(call);
    answers.delete(call);
    if (answer?.kind === 'value') return unpacked(answer.value);
    if (answer?.kind === 'error') throw new Error(answer.reason);
    if (answer?.kind === 'later') return new Promise((resolve, reject) => promises.set(call, { resolve, reject }));
    throw new Error('The other world did not answer.');
  }

  function answerCall(call: number, own: number, args: string): void {
    try {
      const value = owns[own]?.(...(unpacked(args) as readonly unknown[]));
      if (!(value instanceof Promise)) return tell({ kind: 'value', call, value: packed(value) });
      tell({ kind: 'later', call });
      value.then((kept) => tell({ kind: 'kept', call, value: packed(kept) })).catch((error: unknown) => tell({ kind: 'broken', call, reason: reasonOf(error) }));
    } catch (error) {
      tell({ kind: 'error', call, reason: reasonOf(error) });
    }
  }

  addEventListener(`stand-in-${here}`, (event) => {
    if (!(event instanceof CustomEvent)) return;
    const note = JSON.parse(String(event.detail)) as Note;
    const waiting = promises.get(note.call);
    if (note.kind === 'call') answerCall(note.call, note.own, note.args);
    else if (note.kind === 'kept') waiting?.resolve(unpacked(note.value));
    else if (note.kind === 'broken') waiting?.reject(new Error(note.reason));
    else answers.set(note.call, note);
  });
  return { call: (...args) => callThere(START, args) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
