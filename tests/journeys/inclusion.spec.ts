/** The whole app enlarged, and with its text spread: nothing is lost, cut off, covered or too small to hit. */

import type { CDPSession, Page } from '@playwright/test';
import { eachScene } from '../support/each-scene.ts';
import { expect, journey } from '../support/journey.ts';
import { openScenes, show } from '../support/scenes.ts';
import { settle } from '../support/settle.ts';
import { listSmallTargets } from '../support/targets.ts';
import { listTextFaults } from '../support/text-faults.ts';

/** A window of 1280 by 1024 at each zoom. To the page, zoom is fewer and larger CSS pixels. */
const ZOOMS = [
  { name: '200 %', width: 640, height: 512, deviceScaleFactor: 2 },
  { name: '400 %', width: 320, height: 256, deviceScaleFactor: 4 },
] as const;
const FULL = { width: 1280, height: 1024, deviceScaleFactor: 1 };

/** The values of WCAG 1.4.12. */
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** They stand in the same place on every page that has them. */
const SAME_PLACE = ['Help', 'Settings', 'How this is worked out'] as const;

journey('loses nothing at 200 % and 400 %, nor with its text set further apart; every target can be hit, and help is always in the same place', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  const screen = await page.context().newCDPSession(page);
  const places = new Map<string, Set<string>>();
  // Each scene is gone to once for all of it: going there takes longer than looking.
  await eachScene(scenes, async (scene) => {
    await enlarge(screen, FULL);
    await show(page, scene);
    const isPageOnly = scene.prepare !== undefined;
    if (!isPageOnly) for (const [name, place] of await listPlaces(page)) places.set(name, (places.get(name) ?? new Set()).add(place));
    await expectInOrder(page, `${scene.name} at 100 %`);
    const wanted = await readOut(page, isPageOnly);
    expect.soft(wanted.length, `what there is to find in ${scene.name}`).toBeGreaterThan(3);
    await spread(page, true);
    await expectWhole(page, `${scene.name} at ${FULL.width} pixels, its text set further apart`);
    await spread(page, false);
    for (const zoom of ZOOMS) {
      await enlarge(screen, zoom);
      await settle(page);
      await expectInOrder(page, `${scene.name} at ${zoom.name}`);
      expect.soft(await findLost(page, wanted, isPageOnly), `lost from ${scene.name} at ${zoom.name}`).toEqual([]);
    }
    await enlarge(screen, ZOOMS[0]);
    // A menu or a panel may have gone with the width.
    if (isPageOnly) await show(page, scene);
    await spread(page, true);
    await expectWhole(page, `${scene.name} at ${ZOOMS[0].width} pixels, its text set further apart`);
    await spread(page, false);
  });
  expect(SAME_PLACE.map((name) => [name, places.get(name)?.size])).toEqual(SAME_PLACE.map((name) => [name, 1]));
  await enlarge(screen, FULL);
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Accessibility statement' })).toBeVisible();
});

journey('says what was saved and done, and leaves the focus where it is', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  const questions = scenes.find(({ name }) => name === 'questions, empty');
  const plan = scenes.find(({ name }) => name === 'plan');
  if (questions === undefined || plan === undefined) throw new Error('A page is missing.');
  await show(page, questions);
  const level = page.getByRole('radio', { name: /^One short, plain/ });
  await level.focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  await expect(level).toBeFocused();

  await show(page, plan);
  const target = page.getByRole('group', { name: 'Target' }).getByRole('radio', { checked: true });
  await target.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByRole('status').filter({ hasText: /^Taken back: / })).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('type', 'radio');
});

async function enlarge(screen: CDPSession, size: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number }): Promise<void> {
  await screen.send('Emulation.setDeviceMetricsOverride', { width: size.width, height: size.height, deviceScaleFactor: size.deviceScaleFactor, mobile: false });
}

async function expectInOrder(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(listTextFaults), where).toEqual([]);
  expect.soft(await page.evaluate(listSmallTargets), where).toEqual([]);
}

async function expectWhole(page: Page, where: string): Promise<void> {
  await settle(page);
  expect.soft(await page.evaluate(listTextFaults), where).toEqual([]);
}

/** Sets letters, words and lines further apart, or back. */
async function spread(page: Page, isSpread: boolean): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, isSpread ? SPACING : '');
}

/** Where those that the page has stand, from the left to their end and from the top. */
function listPlaces(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate((names) => {
    const controls = [...document.querySelectorAll('a[href], button')].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    return names.flatMap((name) =>
      controls
        .filter((control) => control.textContent?.trim() === name)
        .map((control) => {
          const { right, top } = control.getBoundingClientRect();
          return [name, `${Math.round(right)} from the left, ${Math.round(top)} from the top`] as const;
        }),
    );
  }, SAME_PLACE);
}

/** Every text and every name of a control that somebody can come to; over a scene of its own, on the page alone. */
function readOut(page: Page, isPageOnly: boolean): Promise<readonly string[]> {
  return page.evaluate((from) => {
    const found: string[] = [];
    const top = document.querySelector('dialog[open]') ?? document.querySelector(from) ?? document.body;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue?.replaceAll(/\s+/g, ' ').trim() ?? '';
      const parent = node.parentElement;
      // The keys stand in Help too; where there is no keyboard there is no room for them here.
      if (parent === null || text === '' || parent.closest('[aria-hidden="true"], svg, .key-hints, .skip, .to-levels, .menu-button') !== null) continue;
      if (!(from === 'main' && parent.closest('.saved-mark')) && parent.checkVisibility({ visibilityProperty: true })) found.push(text);
    }
    for (const control of top.querySelectorAll<HTMLElement>('[aria-label]')) {
      // Each bead is a question, and all questions are one press away.
      if (control.checkVisibility({ visibilityProperty: true }) && control.closest('.beads') === null) found.push(control.getAttribute('aria-label') ?? '');
      if (control instanceof HTMLProgressElement && control.checkVisibility()) found.push(`${control.value} of ${control.max}`);
    }
    return found;
  }, isPageOnly ? 'main' : 'body');
}

/** What was there at 100 % and is not here, nor behind the menu. */
async function findLost(page: Page, wanted: readonly string[], isPageOnly: boolean): Promise<readonly string[]> {
  const found = [...(await readOut(page, isPageOnly))];
  if (!isPageOnly) {
    await page.getByRole('button', { name: 'Menu' }).click();
    found.push(...(await readOut(page, false)));
    await page.keyboard.press('Escape');
  }
  const all = found.join('\n');
  return wanted.filter((text) => !all.includes(text));
}
