/** The whole app by keyboard alone: Tab comes to everything and round again, and what has focus can be seen. */

import type { Page } from '@playwright/test';
import { eachScene } from '../support/each-scene.ts';
import { tabRound } from '../support/focus.ts';
import { expect, journey } from '../support/journey.ts';
import { openScenes, show } from '../support/scenes.ts';

/** A browser window at 400 %, where a bar that stays would cover most. */
const ENLARGED = { width: 320, height: 256 };
const LONG_PAGES = ['questions', 'questions/policy', 'plan', 'plan/actions', 'documents', 'rounds with a question over them'];

/** Over the whole screen there is nothing but the way back. */
const ONE_STOP = ['how to join over this screen'];

journey('comes to everything with the Tab key and round again, with the focus always in sight', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  // The pages of an assessment that has only been begun have the same controls, and fewer.
  await eachScene(scenes.filter(({ name }) => !name.endsWith('empty')), async (scene) => {
    await show(page, scene);
    const { stops, faults } = await tabRound(page);
    expect.soft(faults, scene.name).toEqual([]);
    if (ONE_STOP.includes(scene.name)) expect.soft(stops, `stops of ${scene.name}`).toHaveLength(1);
    else expect.soft(stops.length, `stops of ${scene.name}`).toBeGreaterThan(1);
  });
});

journey('keeps the focus in sight at 400 %, with an announcement over the page too', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  await page.setViewportSize(ENLARGED);
  await eachScene(scenes.filter(({ name }) => LONG_PAGES.includes(name)), async (scene) => {
    await show(page, scene);
    expect.soft((await tabRound(page)).faults, `${scene.name} at 400 %`).toEqual([]);
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const scene of scenes.filter(({ name }) => name === 'plan')) {
    await show(page, scene);
    await announce(page);
    expect.soft((await tabRound(page)).faults, 'plan under an announcement').toEqual([]);
    await expect(page.locator('.announcement[data-shown="true"]')).toBeVisible();
  }
});

journey('has the day that a problem offers as the next stop, not as one behind', async ({ page, app }) => {
  const scene = (await openScenes(page, app)).find(({ name }) => name === 'plan/actions');
  if (scene === undefined) throw new Error('There is no list of actions.');
  await show(page, scene);
  const field = page.getByLabel('First step by');
  await field.focus();
  await field.fill('2020-01-31');
  // Each part of the date is a stop, and so is its button.
  for (let part = 0; part < 5 && (await field.evaluate((element) => element === document.activeElement)); part += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Use / })).toBeFocused();
});

/** Does something that is announced, and holds the pointer over the announcement so that it stays. */
async function announce(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Take out the action' }).click();
  await page.locator('.announcement[data-shown="true"]').hover();
}
