/** The whole app enlarged, and with its text spread: nothing is lost, cut off, covered or too small to hit. */

import type { CDPSession, Page } from '@playwright/test';
import { eachScene } from '../support/each-scene.ts';
import { expect, journey } from '../support/journey.ts';
import { openScenes, settle, show } from '../support/scenes.ts';
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

journey('loses nothing at 200 % and 400 %, and every target can be hit', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  const screen = await page.context().newCDPSession(page);
  await eachScene(scenes, async (scene) => {
    await enlarge(screen, FULL);
    await show(page, scene);
    await expectInOrder(page, `${scene.name} at 100 %`);
    const isPageOnly = scene.prepare !== undefined;
    const wanted = await readOut(page, isPageOnly);
    expect.soft(wanted.length, `what there is to find in ${scene.name}`).toBeGreaterThan(3);
    for (const zoom of ZOOMS) {
      await enlarge(screen, zoom);
      await settle(page);
      await expectInOrder(page, `${scene.name} at ${zoom.name}`);
      expect.soft(await findLost(page, wanted, isPageOnly), `lost from ${scene.name} at ${zoom.name}`).toEqual([]);
    }
  });
});

journey('keeps every text whole when letters, words and lines are set further apart', async ({ page, app }) => {
  const scenes = await openScenes(page, app);
  const screen = await page.context().newCDPSession(page);
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  await eachScene(scenes, async (scene) => {
    await enlarge(screen, FULL);
    await show(page, scene);
    expect.soft(await page.evaluate(listTextFaults), `${scene.name} at ${FULL.width} pixels`).toEqual([]);
    await enlarge(screen, ZOOMS[0]);
    await (scene.prepare ? show(page, scene) : settle(page));
    expect.soft(await page.evaluate(listTextFaults), `${scene.name} at ${ZOOMS[0].width} pixels`).toEqual([]);
  });
});

journey('has Help, Settings and how it is worked out in the same place on every page, and the accessibility statement in Help', async ({ page, app }) => {
  const places = new Map<string, Set<string>>();
  await eachScene((await openScenes(page, app)).filter(({ prepare }) => !prepare), async (scene) => {
    await show(page, scene);
    for (const name of ['Help', 'Settings', 'How this is worked out'] as const) {
      const control = name === 'How this is worked out' ? page.getByRole('button', { name, exact: true }) : page.getByRole('link', { name, exact: true });
      if ((await control.count()) === 0 && name === 'How this is worked out') continue;
      const box = await control.boundingBox();
      const place = `${Math.round((box?.x ?? 0) + (box?.width ?? 0))} from the left, ${Math.round(box?.y ?? 0)} from the top`;
      places.set(name, (places.get(name) ?? new Set()).add(place));
    }
  });
  expect([...places].map(([name, at]) => [name, at.size])).toEqual([['Help', 1], ['Settings', 1], ['How this is worked out', 1]]);
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
