/** Ends the program in order: the windows first, then everything that is under way, then the process. */

import type { App } from 'electron';

/** Whether by the menu, the last window or a signal, the end is the same: it waits for each step, one after another, and a step that fails stops no other. */
export function endInOrder(app: Pick<App, 'exit' | 'on' | 'quit'>, steps: readonly (() => Promise<unknown>)[]): void {
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
    for (const step of steps) await step().catch(() => undefined);
    app.exit(0);
  }
}
