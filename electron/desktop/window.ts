/** The window: shut off from everything but its page, put where it was last time, and not closed on something unsaved without asking. */

import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import { PAGE_ADDRESS } from './address.ts';
import { closeInOrder, type ClosingOptions } from './closing.ts';
import { fitToScreens, SMALLEST, type Place } from './screens.ts';

/** What the window is made with. */
export interface WindowOptions extends ClosingOptions {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  /** The built script before the page, as a full path. */
  readonly preload: string;
  /** Whether the tools for engineers can be opened. */
  readonly hasTools: boolean;
  /** Whatever was kept of the window's place. */
  readonly saved: unknown;
  readonly keep: (place: Place) => void;
  /** Asks whether to open the page again after it has stopped by itself. */
  readonly askToReopen: (window: BrowserWindow) => Promise<boolean>;
  readonly onOpen: (window: BrowserWindow) => void;
  /** The page has stopped by itself. */
  readonly onPageGone: () => void;
  readonly onClosed: () => void;
  /** The person logs off, or the computer is shut down. */
  readonly onSessionEnd: () => void;
}

/** Opens the window, and resolves when the page is in it. It is shown once there is something to see. Rejects where there is no page to show. */
export async function openWindow({ BrowserWindow: Window, screen, preload, hasTools, saved, keep, ...on }: WindowOptions): Promise<void> {
  const main = screen.getPrimaryDisplay();
  const displays = [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)];
  const { isMaximised, ...place } = fitToScreens(saved, displays.map((display) => display.workArea));
  const window = new Window({ ...place, minWidth: SMALLEST.width, minHeight: SMALLEST.height, show: false, webPreferences: { ...SHUT, preload, devTools: hasTools } });
  on.onOpen(window);
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize();
    window.show();
  });
  window.on('close', () => keep({ ...window.getNormalBounds(), isMaximised: window.isMaximized() }));
  window.on('closed', on.onClosed);
  window.on('query-session-end', (event) => {
    // Windows would end the process in the middle. It goes on with its own end as soon as this one is done.
    event.preventDefault();
    on.onSessionEnd();
  });
  closeInOrder(window, on);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    on.onPageGone();
    if (reason !== 'clean-exit') void reopen();
  });
  await window.loadURL(PAGE_ADDRESS).catch((error: unknown) => {
    // Somebody may have closed the window before there was anything in it.
    if (!window.isDestroyed()) throw error;
  });

  async function reopen(): Promise<void> {
    if (await on.askToReopen(window)) await window.loadURL(PAGE_ADDRESS);
    else window.destroy();
  }
}

/** Brings the window before its person. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The page runs in a world of its own without Node, and loads nothing by itself; a dictionary would be fetched from another computer. */
export const SHUT = {
  contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true,
  allowRunningInsecureContent: false, webviewTag: false, navigateOnDragDrop: false, spellcheck: false, enableWebSQL: false,
} satisfies BrowserWindowConstructorOptions['webPreferences'];
