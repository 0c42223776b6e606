/** The steps that journeys have in common, walked by keyboard. */

import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { pressOn, reach, typeInto } from './access.ts';

/** What is pressed for one question: a level, D for "don't know", or a blank to leave it open. */
export type Key = '1' | '2' | '3' | '4' | '5' | 'D' | ' ';

/** Goes to a page of the open assessment by the side column. */
export async function goTo(page: Page, name: 'Organisation' | 'Questions' | 'Results' | 'Peers' | 'Years' | 'Plan' | 'Documents'): Promise<void> {
  await pressOn(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${name}`) }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Begins an assessment from the library and comes to its Organisation page. */
export async function beginAssessment(page: Page, name: string, form: 'Full' | 'Quick' = 'Full'): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: 'New assessment' }));
  await typeInto(page, page.getByLabel('Name of the organisation'), name);
  if (form === 'Quick') {
    await reach(page, page.getByRole('radio', { name: /^Full/ }));
    await page.keyboard.press('ArrowRight');
  }
  await pressOn(page, page.getByRole('button', { name: 'Start the assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible();
}

/** The levels of the question that is shown, with "don't know" and "does not apply". */
export function levelsOf(page: Page): Locator {
  return page.getByRole('group').filter({ has: page.getByRole('radio', { name: /^Don’t know/ }) }).getByRole('radio');
}

/** The one that is chosen. */
export function chosenLevel(page: Page): Locator {
  return levelsOf(page).and(page.getByRole('radio', { checked: true }));
}

/** Answers the questions in their order, from the first on, without a pointer. */
export async function answer(page: Page, keys: readonly Key[]): Promise<void> {
  await goTo(page, 'Questions');
  await reach(page, levelsOf(page).first());
  for (const [index, key] of keys.entries()) {
    if (key !== ' ') await page.keyboard.press(key);
    if (index < keys.length - 1) {
      const before = page.url();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).not.toBe(before);
    }
  }
  await expectSaved(page);
}

/** Goes to one question by the list of all and answers it. */
export async function answerOne(page: Page, id: string, key: Key): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: /^All 30 questions|^All 15 questions/ }));
  await pressOn(page, page.getByRole('main').getByRole('link', { name: new RegExp(`^${id} `) }));
  await reach(page, levelsOf(page).first());
  await page.keyboard.press(key);
  await expectSaved(page);
}

/** Waits until the page says that all is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** A file that the page offered. */
interface Saved {
  readonly name: string;
  readonly path: string;
}

/** Presses something that offers files, and keeps them. */
export async function saveFrom(page: Page, button: Locator, count = 1): Promise<readonly Saved[]> {
  const offered: Download[] = [];
  const note = (download: Download) => offered.push(download);
  page.on('download', note);
  await pressOn(page, button);
  await expect.poll(() => offered.length, { timeout: 30_000 }).toBe(count);
  page.off('download', note);
  return Promise.all(offered.map(async (download) => ({ name: download.suggestedFilename(), path: await download.path() })));
}
