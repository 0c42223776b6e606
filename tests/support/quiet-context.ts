/** Keeps a browser's context from the one request that no flag stops. */

import type { BrowserContext } from '@playwright/test';

/** For contexts that a test makes, Chromium asks its maker for a spelling dictionary at the first word that is typed. For an ordinary window of the app it does not. */
export async function askForNoDictionary(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('spellcheck', 'false')));
}
