/** What watches a run can see: each way out of a page to another machine, tried once on purpose, is refused and counted. */

import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../build/browser.mjs';
import { expect, journey, watch } from '../support/journey.ts';
import { startRefusingProxy } from '../support/refusing-proxy.ts';

/** Each way out, as a page without a content policy would take it. The names are reserved and lead nowhere. */
const WAYS: Readonly<Record<string, string>> = {
  fetch: "fetch('http://fetch.test/').catch(() => 0)",
  image: "new Image().src = 'http://image.test/'",
  beacon: "navigator.sendBeacon('http://beacon.test/', 'text')",
  'event source': "new EventSource('http://events.test/')",
  'web socket': "new WebSocket('ws://socket.test/')",
  worker: "new Worker(URL.createObjectURL(new Blob([\"fetch('http://worker.test/')\"])))",
  'early connection': "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://early.test' }))",
  'early name': "document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: 'https://name.test' }))",
};

journey('counts every way out of a page, and the browser’s own', async () => {
  const wanted: string[] = [];
  const proxy = await startRefusingProxy((what) => wanted.push(what));
  const flags = BROWSER_FLAGS.filter((flag) => !flag.startsWith('--proxy-server'));
  const program = findBrowser();
  const browser = await chromium.launch({ args: [...flags, `--proxy-server=127.0.0.1:${proxy.port}`], ...(program !== undefined && { executablePath: program }) });
  const context = await browser.newContext();
  const outside: string[] = [];
  watch(context, (to) => outside.push(new URL(to).hostname));
  const page = await context.newPage();
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Ways out</title>'));
  await new Promise<void>((begun) => server.listen(0, '127.0.0.1', begun));
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`);

  for (const way of Object.values(WAYS)) await page.evaluate(way);
  await expect.poll(() => outside.toSorted()).toEqual(['beacon.test', 'events.test', 'fetch.test', 'image.test', 'socket.test', 'worker.test']);
  // It does nothing early, neither a connection nor a name.
  await expect.poll(() => namesIn(wanted)).toEqual(['beacon.test', 'events.test', 'fetch.test', 'image.test', 'socket.test', 'worker.test']);
  await browser.close();
  server.close();
  await proxy.close();
});

function namesIn(wanted: readonly string[]): readonly string[] {
  return [...new Set(wanted.flatMap((each) => /([a-z]+\.test)/.exec(each)?.[1] ?? []))].toSorted();
}
