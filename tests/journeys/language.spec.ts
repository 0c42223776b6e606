/** Two languages on screen: changed in the middle of work with nothing lost, all of every page, at every width, and kept for the next start. */

import type { Locator, Page } from '@playwright/test';
import { eachScene } from '../support/each-scene.ts';
import { expect, journey } from '../support/journey.ts';
import { openScenes, show, type Scene } from '../support/scenes.ts';
import { settle } from '../support/settle.ts';
import { listTextFaults } from '../support/text-faults.ts';
import { beginAssessment, chosenLevel, goTo } from '../support/walk.ts';

/** Words that no Welsh sentence has. */
const ENGLISH = /\b(the|and|with|your|this|that|not|you|are|save|saved|question|questions|level|answer|answers|action|actions|round|(?<!\by )print(?! bras)|copy)\b/giu;
/** What stands in English on purpose: the name that the journey gave, and the licences of others. */
const OURS = /Llanfihangel Community Council/g;

journey('changes the language in the middle of work, and loses nothing', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Tref Ddwyieithog', 'Quick');
  await goTo(page, 'Questions');
  // The host is slow just now, so that nothing is saved yet.
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('"changeAssessment"') === true) await held;
    await route.fallback();
  });
  await page.locator('.level-list input[value="4"]').press('4');
  const note = page.getByRole('textbox');
  await note.pressSequentially('Hanner brawddeg, half a sen');
  const first = await page.getByRole('heading', { level: 2 }).first().textContent();

  const change = page.getByRole('button', { name: 'Cymraeg' });
  await expect(change).toHaveAttribute('lang', 'cy');
  await change.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cwestiynau' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page).toHaveTitle('Cwestiynau · Tref Ddwyieithog · Soundings');
  await expect(page.getByRole('status').filter({ hasText: 'Mae Soundings yn siarad Cymraeg nawr.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '');
  await expect(note).toHaveValue('Hanner brawddeg, half a sen');
  await expect(chosenLevelIn(page)).toHaveValue('4');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Yn cadw');

  letGo();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Cadwyd \d\d:\d\d$/);
  await note.press('End');
  await note.pressSequentially('tence');
  await page.getByRole('button', { name: 'Dadwneud' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Wedi dadwneud: nod' })).toBeVisible();
  await expect(note).toHaveValue('Hanner brawddeg, half a sen');
  await page.getByRole('button', { name: 'Ail-wneud' }).click();
  await expect(note).toHaveValue('Hanner brawddeg, half a sentence');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(first ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(note).toHaveValue('Hanner brawddeg, half a sentence');
  await expect(chosenLevel(page)).toHaveValue('4');
});

journey('keeps every figure, on the pages with scores, when the language changes', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  for (const scene of scenes.filter(({ name }) => /^(results|results\/questions|peers|plan|years|organisation|documents)$/.test(name))) {
    await show(page, scene);
    const english = await readFigures(page);
    if (scene.name === 'results') expect(english.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    expect.soft(await readFigures(page), scene.name).toEqual(english);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect.soft(await readFigures(page), `${scene.name}, back again`).toEqual(english);
  }
});

journey('is changed in Settings too, and in a narrow window, and is there at the next start', async ({ page, app }) => {
  await app.open(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  const kept = page.waitForResponse((response) => response.request().postData()?.includes('"changeSetting"') === true);
  await page.getByRole('group', { name: 'Language' }).getByRole('radio', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('group', { name: 'Iaith' }).getByRole('radio', { name: 'Cymraeg', checked: true })).toBeFocused();
  await expect(page).toHaveTitle('Gosodiadau · Soundings');
  await kept;
  // A page that still asks for something would miss the process that goes.
  await page.goto('about:blank');
  await app.restart();
  await app.open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Asesiadau' })).toBeVisible();
  await expect(page).toHaveTitle('Asesiadau · Soundings');
  // What Chromium knows of Welsh is the plural forms, and what we say rests on them.
  expect(await page.evaluate(() => [0, 1, 2, 3, 4, 6].map((count) => new Intl.PluralRules('cy').select(count)))).toEqual(['zero', 'one', 'two', 'few', 'other', 'many']);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Dewislen' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Assessments' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cymraeg' })).toBeFocused();
});

journey('says everything in Welsh, with no text cut off at 1280 and at 320 pixels', async ({ page, app }) => {
  const scenes = await openScenes(page, app, 'cy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await eachScene(scenes, async (scene) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // A menu or a panel may have gone with the width.
      await (width === 1280 || scene.prepare ? show(page, scene) : settle(page));
      expect.soft(await page.evaluate(listTextFaults), `${scene.name} at ${width} pixels`).toEqual([]);
      expect.soft(await listEnglish(page), `English in ${scene.name} at ${width} pixels`).toEqual([]);
      if (scene.name === 'years') await expectWelshDates(page, scene);
    }
  });
});

function chosenLevelIn(page: Page): Locator {
  return page.locator('.level-list input:checked');
}

/** Every figure that the page shows, in order: scores, counts, levels. Days and months are words. */
async function readFigures(page: Page): Promise<readonly string[]> {
  const text = await page.getByRole('main').innerText();
  return text.match(/\d+(?:[.,]\d+)*/g)?.filter((figure) => /\d\.\d/.test(figure)) ?? [];
}

/** English words on the page, with what they stand in. What people typed themselves is theirs, and so are names in their own language. */
async function listEnglish(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('[lang="en"]:not(html), script, style, textarea, .data-path, details:has(.licence-text)') !== null) continue;
      if (parent.checkVisibility()) found.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      found.push(...['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''));
    }
    return [document.title, ...found];
  });
  return [...new Set(texts.map((text) => text.replaceAll(OURS, '').trim()).filter((text) => text.match(ENGLISH) !== null))];
}

async function expectWelshDates(page: Page, { name }: Scene): Promise<void> {
  const text = await page.getByRole('main').innerText();
  expect.soft(text, name).toMatch(/\d (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) 20\d\d/);
  expect.soft(text, name).not.toMatch(/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/);
}
