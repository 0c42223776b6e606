/** What a second start on the same data folder says to the first, which has the lock, whichever shells they are. */

import { setTimeout as pause } from 'node:timers/promises';
import { findHolder, type Holder } from './lock.ts';

/** The only address that is ever listened on: nobody outside this computer can reach it. */
export const HERE = '127.0.0.1';

/** What a second start wants of the first: a window, or an address to print. */
export type Wanted = 'window' | 'address';

/** What the first one did: it opened a window, or gives an address that opens the page as long as it runs. */
export type Answered = { readonly kind: 'opened' } | { readonly kind: 'address'; readonly address: string };

/** How long a first start may take until it answers, in milliseconds. */
const PATIENCE = 5000;

/** Asks the holder of the data folder. Undefined where it does not answer, as when it is another shell. */
export async function askAgain(folder: string, wanted: Wanted): Promise<Answered | undefined> {
  const until = performance.now() + PATIENCE;
  for (let holder = await findHolder(folder); holder !== undefined && performance.now() < until; holder = await findHolder(folder)) {
    const answered = await ask(holder, wanted);
    if (answered !== undefined) return answered;
    await pause(100);
  }
  return undefined;
}

async function ask({ port, secret }: Holder, wanted: Wanted): Promise<Answered | undefined> {
  if (port === null) return undefined;
  try {
    const response = await fetch(`http://${HERE}:${port}/again`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, wanted }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return undefined;
    const answered: unknown = await response.json();
    return isAnswered(answered) ? answered : undefined;
  } catch {
    return undefined;
  }
}

function isAnswered(value: unknown): value is Answered {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'opened' || (value.kind === 'address' && 'address' in value && typeof value.address === 'string');
}
