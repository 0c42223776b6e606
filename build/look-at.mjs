/** Opens the built app over an empty folder in a browser that nobody sees, does something with it, and clears up. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { startApp } from './serve.mjs';

/**
 * @param {(looking: { page: import('@playwright/test').Page, address: string, call: (name: string, ...args: unknown[]) => Promise<any> }) => Promise<void>} work
 * `call` asks the host for something, as the page does.
 */
export async function lookAt(work) {
  const folder = await mkdtemp(join(tmpdir(), 'soundings-look-'));
  const app = await startApp(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'Europe/London' });
    await page.goto(app.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await work({ page, address: page.url().split('#')[0], call: (name, ...args) => page.evaluate(askHost, { name, args }) });
  } finally {
    await browser.close();
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs in the page, where the cookie is. */
async function askHost(call) {
  const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call) });
  return (await response.json()).value;
}
