/** What every journey starts from: the real app over an empty folder, a page that it shows, and a watch on what must never happen. */

import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../../build/browser.mjs';
import { isThisComputer, noteTry } from '../../build/outside.mjs';
import { startApp } from '../../build/serve.mjs';
import { makeFolder, removeFolder } from './folders.ts';
import { askForNoDictionary } from './quiet-context.ts';
import { hasTool } from './tools.ts';

/** The app's own process is watched too: it may reach no other machine. */
const NO_NETWORK = ['--import', new URL('no-network.mjs', import.meta.url).href];

/** The app of one journey. */
export interface RunningApp {
  /** Where it keeps its data. */
  readonly folder: string;
  /** Opens the library in a page. */
  readonly open: (page: Page) => Promise<void>;
  /** Ends the process, as if the machine had lost its power, and starts it again. Pages must be opened again. */
  readonly restart: () => Promise<void>;
  /** Ends the process as its signals do. What it said until then is looked at; it is not started again. */
  readonly stop: () => Promise<void>;
}

export const test = base.extend<{ readonly dataFolder: string; readonly app: RunningApp }>({
  /** Where the app keeps its data: a folder of its own, unless a journey gives another one. */
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs, and this one needs nothing.
  dataFolder: async ({}, provide) => {
    const folder = await makeFolder();
    await provide(folder);
    await removeFolder(folder);
  },
  app: async ({ context, dataFolder: folder }, provide) => {
    const complaints = watch(context, (to) => noteTry('page', to));
    await askForNoDictionary(context);
    let running = await startApp(folder, NO_NETWORK);
    await provide({
      folder,
      open: async (page) => {
        await page.goto(running.address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      },
      restart: async () => {
        await running.stop('SIGKILL');
        running = await startApp(folder, NO_NETWORK);
      },
      stop: () => running.stop(),
    });
    // A page that is still loading would miss the process that goes.
    await Promise.all(context.pages().map((page) => page.close()));
    await running.stop();
    expect(complaints, 'requests to other machines, breaches of the content policy, errors in the console').toEqual([]);
    expect(running.said()).toBe('');
  },
});

export { expect } from '@playwright/test';

/** A journey; one that cannot be made here, for want of a browser or of these programs, is left out and counted. */
export function journeyWith(...tools: readonly string[]) {
  return findBrowser() !== undefined && tools.every(hasTool) ? test : test.skip;
}

/** A journey that needs the browser only. */
export const journey = journeyWith();

/** Notes all that must not happen in any page of a context. `noteOutside` hears of each try to reach another machine as well. */
export function watch(context: BrowserContext, noteOutside: (to: string) => void): readonly string[] {
  const complaints: string[] = [];
  const look = (address: URL) => {
    if (!/^(http|ws)s?:$/.test(address.protocol) || isThisComputer(address.hostname)) return;
    complaints.push(`request to ${address.href}`);
    noteOutside(address.href);
  };
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => look(new URL(request.url())));
  context.on('page', (page) => page.on('websocket', (socket) => look(new URL(socket.url()))));
  return complaints;
}
