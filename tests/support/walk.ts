/** The steps that journeys have in common, walked by keyboard. */

import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { pressOn, reach, typeInto } from './access.ts';
import { NAMES, type Names, type PageName } from './names.ts';

/** What is pressed for one question: a level, D for "don't know", or a blank to leave it open. */
export type Key = '1' | '2' | '3' | '4' | '5' | 'D' | ' ';

/** Goes to a page of the open assessment by the side column. */
export async function goTo(page: Page, to: PageName, names: Names = NAMES.en): Promise<void> {
  const name = names.pages[to];
  await pressOn(page, page.getByRole('navigation', { name: names.mainNavigation }).getByRole('link', { name: new RegExp(`^${name}`) }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Begins an assessment from the library and comes to its Organisation page. */
export async function beginAssessment(page: Page, name: string, form: 'Full' | 'Quick' = 'Full', names: Names = NAMES.en): Promise<void> {
  const { begin } = names;
  await pressOn(page, page.getByRole('link', { name: begin.open }));
  await typeInto(page, page.getByLabel(begin.name), name);
  if (form === 'Quick') {
    await reach(page, page.getByRole('radio', { name: new RegExp(`^${begin.fullForm}`) }));
    await page.keyboard.press('ArrowRight');
  }
  await pressOn(page, page.getByRole('button', { name: begin.start }));
  await expect(page.getByRole('heading', { level: 1, name: names.pages.Organisation })).toBeVisible();
}

/** The levels of the question that is shown, with "don't know" and "does not apply". */
export function levelsOf(page: Page, names: Names = NAMES.en): Locator {
  return page.getByRole('group').filter({ has: page.getByRole('radio', { name: new RegExp(`^${names.dontKnow}`) }) }).getByRole('radio');
}

/** The one that is chosen. */
export function chosenLevel(page: Page): Locator {
  return levelsOf(page).and(page.getByRole('radio', { checked: true }));
}

/** Answers the questions in their order, from the first on, without a pointer. */
export async function answer(page: Page, keys: readonly Key[], names: Names = NAMES.en): Promise<void> {
  await goTo(page, 'Questions', names);
  await reach(page, levelsOf(page, names).first());
  for (const [index, key] of keys.entries()) {
    if (key !== ' ') await page.keyboard.press(key);
    if (index < keys.length - 1) {
      const before = page.url();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).not.toBe(before);
    }
  }
  await expectSaved(page, names);
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
export async function expectSaved(page: Page, names: Names = NAMES.en): Promise<void> {
  await expect(page.getByRole('main').getByText(new RegExp(`^${names.savedBegins} \\d\\d:\\d\\d$`))).toBeVisible();
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
