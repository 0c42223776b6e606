/** Closes the window in two steps: what was typed last goes to the disk while the page is still there to say what became of it, and only then does the page go. */

import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { isDoneWithin } from '../host/limits.ts';

/** What closing needs. */
export interface ClosingOptions {
  /** Resolves when no call of the page is under way. */
  readonly settle: () => Promise<void>;
  readonly isBusy: () => boolean;
  /** Asks whether to close although something is not saved. */
  readonly askToLose: (window: BrowserWindow) => boolean;
  /** The window is about to go. */
  readonly onClosing: () => void;
  /** It was about to go, and stays. */
  readonly onStay: () => void;
  /** How long the disk may take, in milliseconds, until a person is asked. */
  readonly limit?: number;
}

const LIMIT = 10_000;
/** What the page sends on hearing an answer comes after that answer: a moment for both ways, in milliseconds. */
const MOMENT = 100;

/** Lets the window go when its page has nothing left that is not saved, or a person says so. */
export function closeInOrder(window: BrowserWindow, { settle, isBusy, askToLose, onClosing, onStay, limit = LIMIT }: ClosingOptions): void {
  let isClosing = false;
  let isWaiting = false;
  let hasWaited = false;

  window.on('close', () => {
    isClosing = true;
    onClosing();
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (isWaiting) return;
    // The page objects to what is on its way to the disk as well as to what the disk has refused. Only after a wait without a call is it the second.
    if (isClosing && (!hasWaited || isBusy())) void waitAndClose();
    // What is prevented here is the page's objection.
    else if (mayGo()) event.preventDefault();
  });

  async function waitAndClose(): Promise<void> {
    isWaiting = true;
    const isSettled = await isDoneWithin(limit, settle());
    await pause(MOMENT);
    isWaiting = false;
    hasWaited = true;
    if (window.isDestroyed()) return;
    if (isSettled) window.close();
    else if (mayGo()) window.destroy();
  }

  /** Asks, once everything else has been tried. */
  function mayGo(): boolean {
    const isLost = askToLose(window);
    hasWaited = false;
    if (isClosing && !isLost) {
      isClosing = false;
      onStay();
    }
    return isLost;
  }
}
