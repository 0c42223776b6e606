/** Looks for the start that has the data folder already, when Chromium says that this is not the first. */

import { setTimeout as pause } from 'node:timers/promises';
import { findHolder, isRunning, type Holder } from '../host/lock.ts';

/** How long a first start may take until it holds the folder, in milliseconds. */
const PATIENCE = 5000;

/** Who holds the data folder, and runs. Undefined where nobody does: what Chromium found was left behind, or could not be looked at. */
export async function findFirst(dataFolder: string, patience = PATIENCE): Promise<Holder | undefined> {
  const until = performance.now() + patience;
  do {
    const holder = await findHolder(dataFolder);
    if (holder !== undefined && (await isRunning(holder))) return holder;
    await pause(50);
  } while (performance.now() < until);
  return undefined;
}
