/** The built app, open in a browser that nobody sees, with what is measured in its page and in its processes. */

import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../build/browser.mjs';
import { startApp } from '../../build/serve.mjs';
import type { HostCalls } from '../../electron/api.ts';
import { callsOver } from '../../electron/api.ts';
import { watchPage, type Watch } from './watch.ts';

/** An app with its page. */
export interface Looking {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  /** The page's address, up to the `#`. */
  readonly address: string;
  readonly calls: HostCalls;
  /** Gives a meter of how long the main thread of the page that is there now has been at work, in milliseconds of the processor. */
  readonly meter: () => Promise<() => number>;
}

declare global {
  /** Put into each page by `watchPage`. */
  var watch: Watch;
}

/** Opens the app over a data folder, does something with it, and closes it. */
export async function lookAt<Value>(folder: string, work: (looking: Looking) => Promise<Value>): Promise<Value> {
  const app = await startApp(folder);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'Europe/London' });
    // The names that tsx gives to functions are of no use in a page.
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.addInitScript(watchPage);
    await page.goto(app.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const session = await page.context().newCDPSession(page);
    const calls = callsOver((name, args) => page.evaluate(({ called, given }) => watch.call(called, given), { called: name, given: args }));
    const meter = async () => {
      const pid = await findRenderer(browser, page);
      return () => workOf(pid);
    };
    return await work({ browser, page, session, address: page.url().split('#')[0] ?? '', calls, meter });
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** A browser as the journeys have it. */
export function openBrowser(): Promise<Browser> {
  const path = findBrowser();
  if (path === undefined) throw new Error('There is no Chromium here to measure with.');
  return chromium.launch({ executablePath: path, args: [...BROWSER_FLAGS] });
}

/** The process that draws the page: the one that gets to work when the page is given some. Its main thread has the same number. */
async function findRenderer(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const read = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, worked: workOf(id) }));
  const before = await read();
  await page.evaluate(() => watch.beBusy());
  const grown = (await read()).map(({ id, worked }) => ({ id, by: worked - (before.find((each) => each.id === id)?.worked ?? 0) }));
  const [busiest] = grown.toSorted((one, other) => other.by - one.by);
  await session.detach();
  if (busiest === undefined || busiest.by < 50) throw new Error('The process of the page could not be told from the others.');
  return busiest.id;
}

/** Milliseconds that the first thread of a process has had of the processor. Linux counts them. */
function workOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
