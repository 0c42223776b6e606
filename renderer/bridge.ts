/** The page's end of the bridge: the typed calls, over whatever carrier this shell has. */

import { callsOver, type HostCalls } from '../electron/api.ts';

/** Called when the host cannot be reached or fails in a way nobody expected. Set once, by the app. */
export type OnFailure = (failure: 'out-of-reach' | 'failed') => void;

let onFailure: OnFailure = () => undefined;

/** Says who shows the one general notice for failures that nobody expected. */
export function listenForFailure(listener: OnFailure): void {
  onFailure = listener;
}

async function sendOverLoopback(name: string, args: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ name, args });
  // A small request outlives the page, so that what was typed last is kept when the window closes. Browsers refuse more than 64 KB of that.
  const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: body.length < 32_000 }).catch(
    (reason: unknown) => {
      onFailure('out-of-reach');
      throw reason;
    },
  );
  if (!response.ok) {
    onFailure('failed');
    throw new Error(`The host answered ${response.status} to ${name}.`);
  }
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}

/** Every call the page can make. */
export const host: HostCalls = callsOver(sendOverLoopback);
