/** Every page at both ends of the widths, in every kind of colour: nothing scrolls sideways, nothing complains. */

import type { Page } from '@playwright/test';
import { expect, journey, test } from '../support/journey.ts';
import { expectAccessible } from '../support/access.ts';
import { settle } from '../support/settle.ts';

/** Of the worked sample; the library's own pages have no assessment in their address. */
const PAGES = [
  'organisation', 'questions', 'questions/policy', 'questions/all', 'results', 'results/questions', 'results/radar', 'peers', 'peers/trust', 'plan',
  'plan/actions', 'documents', 'years', 'years/all', 'years/rounds', 'years/new', 'years/past',
];
const OUTSIDE = ['', 'new', 'copies', 'settings', 'help', 'nowhere'];

/** In light, the journeys about zoom look at each of these widths. */
const LOOKS = [
  { name: '1280 pixels, in dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: '320 pixels, in forced colours', width: 320, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

journey('has no page that axe finds fault with in light or dark, or that scrolls sideways at 1280 pixels in dark or at 320 in forced colours', async ({ page, app }, info) => {
  info.setTimeout(240_000);
  for (const address of await openSample(page, app.open)) {
    await test.step(address, async () => {
      await page.goto(address);
      for (const { name, width, media } of LOOKS) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wide, `pixels too wide at ${address}, ${name}`).toBeLessThanOrEqual(0);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await settle(page);
      await expectAccessible(page);
    });
  }
});

/** Opens the worked sample and gives the address of every page there is. */
async function openSample(page: Page, open: (page: Page) => Promise<void>): Promise<readonly string[]> {
  await open(page);
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  const [top = '', path = ''] = page.url().split('#');
  const assessment = path.replace(/\/results.*$/, '');
  return [...OUTSIDE.map((name) => `${top}#/${name}`), ...PAGES.map((name) => `${top}#${assessment}/${name}`)];
}
