/** Makes the README's picture from the app itself: the results of the worked sample. Run by hand: `node build/screenshot.mjs`. */

import { join } from 'node:path';
import { TOP } from './freshness.mjs';
import { lookAt } from './look-at.mjs';
import { setUp } from './setup.mjs';

if (await setUp()) {
  await lookAt(async ({ page, address, call }) => {
    const sample = await call('addSample', 'en');
    await page.goto(`${address}#/a/${sample.value.assessment.id}/now/results`);
    await page.getByRole('figure').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(TOP, 'docs/screenshot.png') });
  });
} else {
  process.exitCode = 1;
}
