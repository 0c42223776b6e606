/** What a drawing owes to those who do not see it as it was drawn: words, a table, their own colours, and no stop on the way. */

import type { Page } from '@playwright/test';
import { expect, journey, type RunningApp } from '../support/journey.ts';

/** Each kind of mark with the property that makes it visible, and the system colour it has to take. */
const MARKS = [
  { page: 'results', mark: '.mark-disc', property: 'fill', colour: 'Highlight' },
  { page: 'results', mark: '.mark-ruler line', property: 'stroke', colour: 'CanvasText' },
  { page: 'results', mark: '.mark-box', property: 'stroke', colour: 'CanvasText' },
  { page: 'results', mark: '.mark-median', property: 'stroke', colour: 'CanvasText' },
  { page: 'results', mark: '.mark-interval', property: 'stroke', colour: 'Highlight' },
  { page: 'results', mark: '.mark-secure', property: 'fill', colour: 'CanvasText' },
  { page: 'results', mark: '.mark-target', property: 'fill', colour: 'CanvasText' },
  { page: 'plan/what-if', mark: '.mark-target', property: 'fill', colour: 'CanvasText' },
  { page: 'results/radar', mark: '.mark-own-web', property: 'stroke', colour: 'Highlight' },
  { page: 'results/radar', mark: '.mark-peer-web', property: 'stroke', colour: 'CanvasText' },
  { page: 'peers', mark: '.mark-own-pole', property: 'stroke', colour: 'Highlight' },
  { page: 'peers', mark: '.mark-interval', property: 'stroke', colour: 'Highlight' },
  { page: 'years', mark: '.mark-hollow', property: 'stroke', colour: 'Highlight' },
  { page: 'years', mark: '.mark-move', property: 'stroke', colour: 'Highlight' },
  { page: 'years', mark: '.mark-arrowhead', property: 'stroke', colour: 'Canvas' },
  { page: 'years/all', mark: '.trend-frame .mark-gap', property: 'stroke', colour: 'CanvasText' },
  { page: 'years/all', mark: '.trend-frame .mark-median', property: 'stroke', colour: 'CanvasText' },
] as const;

const DRAWN = ['results', 'results/radar', 'peers', 'years', 'years/all', 'plan/what-if'];
/** Least size of a word in a drawing, in CSS pixels. */
const LEAST_WORD = 14;

journey('draws every mark in the colours of the system where the system sets them', async ({ page, app }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const top = await openSample(page, app);
  for (const { page: name, mark, property, colour } of MARKS) {
    await page.goto(`${top}/${name}`);
    const drawn = page.locator(`main ${mark}`).first();
    await drawn.waitFor({ state: 'attached' });
    // A drawing is made anew when its frame has found its width.
    await expect(async () => {
      const [seen, wanted] = await drawn.evaluate(
        (element, wish) => {
          const sample = document.body.appendChild(document.createElement('i'));
          sample.style.color = wish.colour;
          const colours = [getComputedStyle(element).getPropertyValue(wish.property), getComputedStyle(sample).color];
          sample.remove();
          return colours;
        },
        { property, colour },
      );
      expect(seen, `${mark} on ${name}`).toBe(wanted);
    }).toPass({ timeout: 7_000 });
  }
});

journey('tells each drawing in words, keeps it off the way of the Tab key, and writes nothing small in it', async ({ page, app }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const top = await openSample(page, app);
    for (const name of DRAWN) {
      await page.goto(`${top}/${name}`);
      await expect(page.getByRole('main').getByRole('img', { name: /\d\.\d/ }).first(), `the words of ${name}`).toBeVisible();
      const found = await page.locator('main .drawing').evaluateAll((drawings) => ({
        stops: drawings.flatMap((each) => [...each.querySelectorAll('[tabindex="0"], a, button')]).length,
        sizes: drawings.flatMap((each) => [...each.querySelectorAll('text')]).map((word) => Number.parseFloat(getComputedStyle(word).fontSize)),
      }));
      expect.soft(found.stops, `stops in the drawing of ${name}`).toBe(0);
      expect.soft(Math.min(...found.sizes), `the smallest word in the drawing of ${name}`).toBeGreaterThanOrEqual(LEAST_WORD);
    }
  }
});

/** Opens the worked sample and gives the address that its pages start with. */
async function openSample(page: Page, app: RunningApp): Promise<string> {
  await app.open(page);
  const button = page.getByRole('button', { name: 'Look at the sample' });
  const entry = page.getByRole('main').getByRole('link', { name: /Aberwen/ });
  await button.or(entry).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  return page.url().replace(/\/results.*$/, '');
}
