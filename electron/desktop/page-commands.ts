/** Hands commands to the page, and keeps them until it listens. */

import type { WebContents } from 'electron';
import type { Command } from '../api.ts';

/** The way to the page. */
export interface PageCommands {
  readonly send: (command: Command) => void;
  /** The page has said what it offers, so it listens. */
  readonly heard: (contents: Pick<WebContents, 'send'>) => void;
  /** The page has gone: what comes now is kept for the next. */
  readonly gone: () => void;
}

/** No page yet. */
export function makePageCommands(): PageCommands {
  let page: Pick<WebContents, 'send'> | undefined;
  let waiting: readonly Command[] = [];
  return {
    send(command) {
      if (page === undefined) waiting = [...waiting, command];
      else page.send('command', command);
    },
    heard(contents) {
      page = contents;
      const kept = waiting;
      waiting = [];
      for (const command of kept) contents.send('command', command);
    },
    gone() {
      page = undefined;
    },
  };
}
