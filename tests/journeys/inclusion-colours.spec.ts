/** What is drawn can be told from what it touches, in every kind of colour; so can the ring round what has focus; and what moves stands still where the system asks. */

import type { Locator, Page } from '@playwright/test';
import { measureContrast } from '../support/contrast.ts';
import { eachScene } from '../support/each-scene.ts';
import { expect, journey } from '../support/journey.ts';
import { openScenes, show } from '../support/scenes.ts';
import { settle } from '../support/settle.ts';

const COLOURS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours, light', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'forced colours, dark', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Scenes with something drawn, and marks of which each has to be met at least once. */
const DRAWN = ['library', 'questions', 'results', 'results/questions', 'results/radar', 'peers', 'peers/trust', 'plan/what-if', 'years', 'years/all'];
const KINDS = [
  'bead', 'hatch', 'heat-cell', 'heat-swatch', 'mark-arrowhead', 'mark-box', 'mark-diamond', 'mark-disc', 'mark-gap', 'mark-hollow', 'mark-interval', 'mark-median',
  'mark-move', 'mark-own-pole', 'mark-own-web', 'mark-peer-web', 'mark-ruler', 'mark-secure', 'mark-target', 'recharts-polar-grid-concentric', 'word', 'words of heat-cell',
];
/** Groups whose size lets the peers page draw less: a box, a line alone. */
const SMALLER_GROUPS = [/^Wales/, /^Fire and rescue services/];

journey('draws every mark at 3 to 1 and every word at 4.5 to 1, in light, dark and forced colours', async ({ page, app }) => {
  const scenes = (await openScenes(page, app)).filter(({ name }) => DRAWN.includes(name));
  const met = new Set<string>();
  const measure = async (what: string) => {
    for (const { name, media } of COLOURS) {
      await page.emulateMedia(media);
      const { kinds, marks, faults } = await page.evaluate(measureContrast);
      kinds.forEach((kind) => met.add(kind));
      expect.soft(faults, `${what} in ${name}`).toEqual([]);
      expect.soft(marks, `marks of ${what}`).toBeGreaterThan(0);
    }
  };
  await eachScene(scenes, async (scene) => {
    await show(page, scene);
    await measure(scene.name);
    if (scene.name !== 'peers') return;
    for (const group of SMALLER_GROUPS) {
      await page.getByRole('radio', { name: group }).check();
      await settle(page);
      await measure(`peers, ${String(group)}`);
    }
  });
  expect([...met].toSorted().filter((kind) => KINDS.includes(kind))).toEqual(KINDS);
});

/** One of each kind of control, by the scene it is in. */
const CONTROLS = [
  { scene: 'library', selector: '.button.filled' },
  { scene: 'library', selector: '.close-button' },
  { scene: 'questions', selector: '.level input:checked' },
  { scene: 'questions', selector: '.bead' },
  { scene: 'questions', selector: '.evidence .segmented input:checked' },
  { scene: 'questions', selector: '.field textarea' },
  { scene: 'questions', selector: '.ways a' },
  { scene: 'results', selector: '.page-views a' },
  { scene: 'results', selector: '.ruled .figure-button' },
  { scene: 'results/questions', selector: '.heat-cell[data-item="1"]' },
  { scene: 'results/questions', selector: '.heat-cell[data-item="4"]' },
  { scene: 'peers', selector: '.choice input:checked' },
  { scene: 'plan', selector: '.plan-row a' },
  { scene: 'plan', selector: '.tick-box input:checked' },
  { scene: 'plan', selector: '.bottom-bar .button' },
  { scene: 'organisation', selector: '.field select' },
] as const;

journey('draws a ring of two pixels at 3 to 1 round whatever has focus, by the pixels of the screen', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  await page.keyboard.press('Tab');
  await eachScene(scenes.filter(({ name }) => CONTROLS.some((control) => control.scene === name)), async (scene) => {
    await show(page, scene);
    for (const { name, media } of [COLOURS[0], COLOURS[1], COLOURS[3]]) {
      await page.emulateMedia(media);
      for (const { selector } of CONTROLS.filter((control) => control.scene === scene.name)) {
        const { changed, needed } = await measureRing(page, page.locator(selector).first());
        expect.soft(changed, `pixels of the ring of ${selector} in ${scene.name}, ${name}`).toBeGreaterThanOrEqual(needed);
      }
    }
  });
});

/** WCAG 2.4.13: as many pixels change by 3 to 1 as a line of two pixels round the control has. */
async function measureRing(page: Page, control: Locator): Promise<{ readonly changed: number; readonly needed: number }> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.evaluate((element) => {
    const bearer = element.matches('.segmented input') ? element.closest('label') : element;
    const { left, top, width, height } = (bearer ?? element).getBoundingClientRect();
    const label = element.closest('.level, .choice')?.getBoundingClientRect();
    return { x: label?.left ?? left, y: label?.top ?? top, width: label?.width ?? width, height: label?.height ?? height };
  });
  const clip = { x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8), width: box.width + 16, height: box.height + 16 };
  await control.evaluate((element) => element instanceof HTMLElement && element.blur());
  const before = await page.screenshot({ clip });
  await control.focus();
  const after = await page.screenshot({ clip });
  const changed = await page.evaluate(countChanged, [before.toString('base64'), after.toString('base64')]);
  return { changed, needed: 2 * 2 * (box.width + box.height) * 0.9 };
}

/** Runs in the page: how many pixels of two pictures differ by 3 to 1 or more. */
async function countChanged(pictures: readonly string[]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
      return Array.from({ length: data.length / 4 }, (_, index) => {
        const [red = 0, green = 0, blue = 0] = [...data.subarray(index * 4, index * 4 + 3)].map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      });
    }),
  );
  return (one ?? []).filter((light, index) => Math.max(light, other?.[index] ?? light) / Math.min(light, other?.[index] ?? light) >= 3).length;
}

for (const { name, reducedMotion } of [
  { name: 'stands still where the system asks for less motion', reducedMotion: 'reduce' },
  { name: 'moves a little where the system does not mind', reducedMotion: 'no-preference' },
] as const) {
  journey(name, async ({ page, app }) => {
    await page.emulateMedia({ reducedMotion });
    const scenes = await openScenes(page, app);
    await page.evaluate(() => {
      const note = () => (document.documentElement.dataset['moves'] = String(Number(document.documentElement.dataset['moves'] ?? 0) + 1));
      document.addEventListener('transitionrun', note);
      document.addEventListener('animationstart', note);
    });
    for (const wanted of ['questions', 'results with the panel open', 'rounds with a question over them', 'plan']) {
      const scene = scenes.find((each) => each.name === wanted);
      if (scene === undefined) throw new Error(`There is no scene called ${wanted}.`);
      await show(page, scene);
      if (wanted === 'questions') await page.getByRole('radio', { name: /^One short, plain/ }).check();
      if (wanted === 'plan') await page.getByRole('main').getByRole('button', { name: 'Take out the action' }).click();
      expect.soft(await page.evaluate(() => document.getAnimations().length === 0) || reducedMotion === 'no-preference', `nothing moves in ${wanted}`).toBe(true);
      await page.waitForTimeout(200);
    }
    const moves = await page.evaluate(() => Number(document.documentElement.dataset['moves'] ?? 0));
    if (reducedMotion === 'reduce') expect(moves).toBe(0);
    else expect(moves).toBeGreaterThan(0);
  });
}
