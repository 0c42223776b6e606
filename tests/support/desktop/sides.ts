/** What the process that plays Electron and the test that has the browser may ask of each other. Addresses are those that Electron would show. */

import type { OpenWanted } from './opening.ts';

/** What a window is opened with. */
export interface NewWindow {
  /** The text of the preload; empty where there is none. */
  readonly preload: string;
  readonly isInFrames: boolean;
  readonly width: number;
  readonly height: number;
}

/** Who in a window sends something. */
export interface Sender {
  readonly address: string;
  readonly origin: string;
  readonly isTop: boolean;
}

/** A request of a page before it leaves. */
export interface PageRequest {
  readonly window: number;
  readonly address: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly type: string;
  readonly isNavigation: boolean;
  readonly isTop: boolean;
  /** Where the page is that asks. */
  readonly from: string;
}

/** What becomes of it. `network` would have gone out to another machine. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
  | { readonly kind: 'refused' }
  | { readonly kind: 'network' };

/** What happens in a window, by the names that Electron gives it. */
export type Happening = 'dom-ready' | 'did-finish-load' | 'did-navigate' | 'did-navigate-in-page' | 'render-process-gone' | 'closed';

/** The browser's side. */
export interface BrowserSide {
  readonly openWindow: (window: number, setup: NewWindow) => Promise<void>;
  readonly load: (window: number, address: string) => Promise<void>;
  readonly reload: (window: number) => Promise<void>;
  /** Asks the page whether it may go. What came of it is told by `mayLeave` and `happened`. */
  readonly close: (window: number) => Promise<void>;
  readonly destroy: (window: number) => Promise<void>;
  readonly send: (window: number, channel: string, args: string) => Promise<void>;
  readonly run: (window: number, code: string) => Promise<unknown>;
  readonly crash: (window: number) => Promise<void>;
  readonly resize: (window: number, width: number, height: number) => Promise<void>;
  readonly keepDownload: (download: number, path: string) => Promise<boolean>;
  readonly dropDownload: (download: number) => Promise<void>;
  readonly complain: (about: string) => Promise<void>;
}

/** Electron's side. */
export interface AppSide {
  readonly request: (request: PageRequest) => Promise<Outcome>;
  /** A message over IPC. The answer, where one is wanted, is ready to travel. */
  readonly message: (window: number, sender: Sender, wants: 'answer' | 'nothing', channel: string, args: string) => Promise<string>;
  readonly mayHave: (window: number, sender: Sender, permission: string) => Promise<boolean>;
  /** The number of the window that is made where a page may open one; null where it may not. The page opens it itself. */
  readonly mayOpen: (window: number, wanted: OpenWanted) => Promise<{ readonly made: number; readonly setup: NewWindow } | null>;
  /** A page that was asked to go refuses to. Whether it has to go all the same. */
  readonly mayLeave: (window: number) => Promise<boolean>;
  readonly happened: (window: number, what: Happening, address: string) => Promise<void>;
  readonly download: (window: number, id: number, address: string, fileName: string) => Promise<void>;
  readonly evaluate: (source: string, arg: string) => Promise<string>;
}

/** What a test can choose about the machine. */
export interface Machine {
  readonly main: string;
  /** A folder for what Electron keeps for itself, in place of the person's own. */
  readonly home: string;
  readonly isPackaged: boolean;
  readonly displays: readonly Display[];
  /** Where the test's answers to boxes stand, and where the boxes that were shown are written down. */
  readonly boxes: string;
}

/** A screen. */
export interface Display {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The one screen of most machines. */
export const ONE_DISPLAY: readonly Display[] = [{ x: 0, y: 0, width: 1920, height: 1080 }];

/** The name under which the process finds what the test chose. */
export const MACHINE = 'SOUNDINGS_TEST_MACHINE';

/** What the process tells itself once the main file has been run through. */
export const MAIN_LOADED = 'soundings-main-loaded';
