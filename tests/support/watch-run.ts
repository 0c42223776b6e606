/** Watches a whole run of journeys: whatever the browsers want of other machines comes to a proxy that refuses and counts, and one try fails the run. */

import { PROXY_PLACE } from '../../build/browser.mjs';
import { noteTry, openTries, PLACE, readTries, tellTries } from '../../build/outside.mjs';
import { startRefusingProxy } from './refusing-proxy.ts';

/** The app’s own pages where a plain browser stands in for the desktop shell: their requests are answered before they leave, but a connection is opened ahead of them. */
const OWN_PAGES = 'CONNECT soundings.app.test:443';

/** Playwright calls this before the first journey, and what it gives back after the last. */
export default async function watchRun(): Promise<() => Promise<void>> {
  // Within `npm test`, the whole run counts in one file, and tells at its end.
  const isWholeRun = process.env[PLACE] !== undefined;
  if (!isWholeRun) openTries();
  const proxy = await startRefusingProxy((wanted) => {
    if (wanted !== OWN_PAGES) noteTry('browser', wanted);
  });
  process.env[PROXY_PLACE] = String(proxy.port);
  return async () => {
    await proxy.close();
    if (isWholeRun) return;
    const tries = readTries();
    process.stdout.write(`${tellTries(tries)}\n`);
    const made = tries.flatMap(({ by, to }) => to.map((each) => `${by}: ${each}`));
    if (made.length > 0) throw new Error(made.join('\n'));
  };
}
