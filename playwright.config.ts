/** How the journeys run: in the system's own browser, against the real built app, with no way out to other machines. */

import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './build/browser.mjs';

const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  globalSetup: './tests/support/watch-run.ts',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than most machines have cores: some journeys mostly wait.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 7_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: { args: BROWSER_FLAGS, ...(browser && { executablePath: browser }) },
  },
});
