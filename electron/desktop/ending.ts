/** Ends the program in order: the windows first, then everything that is under way, then the process. */

import type { App } from 'electron';
import { isDoneWithin } from '../host/limits.ts';

/** What the end needs. */
export interface EndOptions {
  readonly app: Pick<App, 'on' | 'quit'>;
  /** Each waits for the one before it, and one that fails stops no other. */
  readonly steps: readonly (() => Promise<unknown>)[];
  /** Says that not everything could be finished. Nobody has to answer. */
  readonly tellUnfinished: () => Promise<unknown>;
  /** The last step, which is never left out. */
  readonly leave: (isFinished: boolean) => Promise<void>;
  /** How long the steps may take together, in milliseconds. */
  readonly limit?: number;
  /** How long what is said stands there, in milliseconds. */
  readonly readingTime?: number;
}

const LIMIT = 15_000;
const READING_TIME = 60_000;

/** Whether by the menu, the last window or a signal, the end is the same. It waits for each step, but not for ever: a program that hangs keeps the next one from starting. */
export function endInOrder({ app, steps, tellUnfinished, leave, limit = LIMIT, readingTime = READING_TIME }: EndOptions): void {
  let isEnding = false;
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void end();
  });

  async function end(): Promise<void> {
    const isFinished = await isDoneWithin(limit, finish());
    if (!isFinished) await isDoneWithin(readingTime, tellUnfinished());
    await leave(isFinished);
  }

  async function finish(): Promise<void> {
    for (const step of steps) await step().catch(() => undefined);
  }
}
