/** The page's end of the bridge: the typed calls, over whatever carrier this shell has. */

import { callsOver, type Bridge, type HostCalls, type Send } from '../electron/api.ts';

declare global {
  /** The desktop shell's end of the bridge; undefined in a browser. */
  var soundings: Bridge | undefined;
}

/** Called when the host cannot be reached or fails in a way nobody expected. Set once, by the app. */
export type OnFailure = (failure: 'out-of-reach' | 'failed') => void;

/** Bytes that a request may have to outlive its page. */
const LARGEST_KEPT_ALIVE = 60_000;

let onFailure: OnFailure = () => undefined;

/** Says who shows the one general notice for failures that nobody expected. */
export function listenForFailure(listener: OnFailure): void {
  onFailure = listener;
}

async function sendOverLoopback(name: string, args: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ name, args });
  const response = await post(body).catch((reason: unknown) => {
    onFailure('out-of-reach');
    throw reason;
  });
  if (!response.ok) {
    // A host that was started again does not know this window any more.
    const isUnknownHere = response.status === 403;
    onFailure(isUnknownHere ? 'out-of-reach' : 'failed');
    throw Object.assign(new Error(`The host answered ${response.status} to ${name}.`), { name: isUnknownHere ? 'HostGone' : 'HostFailed' });
  }
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}

/** A small request outlives the page, so that what was typed last is kept when the window closes. Browsers refuse that above 64 KB in all. */
async function post(body: string): Promise<Response> {
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  // No character takes more than three bytes for each of its units, so most bodies need no counting.
  if (body.length * 3 > LARGEST_KEPT_ALIVE && new Blob([body]).size > LARGEST_KEPT_ALIVE) return fetch('/call', options);
  return fetch('/call', { ...options, keepalive: true }).catch(() => fetch('/call', options));
}

/** Over the bridge of the desktop shell, whose host lives as long as the window does: what fails there, failed. */
function sendOver({ send }: Bridge): Send {
  return (name, args) =>
    send(name, args).catch((cause: unknown) => {
      onFailure('failed');
      throw Object.assign(new Error(`The host did not answer ${name}.`, { cause }), { name: 'HostFailed' });
    });
}

/** The shell's own menu; undefined where the shell has none. */
export const nativeMenu: Pick<Bridge, 'listen' | 'offer'> | undefined = globalThis.soundings;

/** Every call the page can make. */
export const host: HostCalls = callsOver(globalThis.soundings === undefined ? sendOverLoopback : sendOver(globalThis.soundings));
