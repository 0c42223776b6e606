/** The windows of one run: the first, those that later starts ask for, and what to say when none can be opened. */

import type { Language } from '../../assessments/model.ts';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';
import { isDoneWithin } from '../host/limits.ts';
import type { OwnFolder } from '../host/own-folder.ts';
import { findBrowser, hasScreen } from './browser.ts';
import { takeProfile } from './profile.ts';
import { openAnother, openWindow, type OpenWindow } from './window.ts';

/** The windows, however many there are. */
export interface Windows {
  /** Opens one. Null when that went well, else the sentence that says why not. */
  readonly open: (makeAddress: () => string) => Promise<string | null>;
  /** Closes them all, and resolves when what they sent last has been sent. */
  readonly close: () => Promise<void>;
}

/** How long a browser may take to end, in milliseconds. */
const PATIENCE = 3000;

/** No window yet. `onClosed` hears when the last one has been closed; with a sentence where it never really opened. */
export function makeWindows(dataFolder: string, language: () => Language, onClosed: (sentence: string | null) => void): Windows {
  const words = () => SHELL_WORDS[language()].machine;
  let opened: OpenWindow | undefined;
  let profile: OwnFolder | undefined;
  return {
    async open(makeAddress) {
      const browser = findBrowser();
      if (!hasScreen(process.platform, process.env)) return words().noDisplay;
      if (browser === undefined) return words().noBrowser;
      try {
        profile ??= takeProfile(browser, dataFolder);
        const { folder } = profile;
        if (opened !== undefined) {
          await openAnother(browser, folder, makeAddress(), language());
          return null;
        }
        const first = await openWindow(browser, folder, makeAddress(), language());
        opened = first;
        void first.closed.then(({ failure }) => {
          opened = undefined;
          onClosed(failure === null ? null : words().windowFailed(failure));
        });
        return null;
      } catch (error) {
        return words().windowFailed(error instanceof Error ? error.message : String(error));
      }
    },
    async close() {
      opened?.close();
      if (opened !== undefined) await isDoneWithin(PATIENCE, opened.closed);
      await profile?.discard().catch(() => undefined);
    },
  };
}
