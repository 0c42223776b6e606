/** Looks at a page as a scanner, in light and in dark, and moves through it by keyboard. */

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change of theme can break; the other rules look at what is the same in both. */
const OF_THEMES = ['color-contrast', 'link-in-text-block'];
/** More stops than any page has: past this, a thing cannot be reached. */
const MOST_STOPS = 250;

const inLightOnly = new WeakSet<BrowserContext>();
const withoutColours = new WeakSet<BrowserContext>();

/** From here on these pages are looked at in light alone: where another journey goes the same way in dark. */
export function lookInLightOnly(page: Page): void {
  inLightOnly.add(page.context());
}

/** From here on the colours of these pages are not looked at, but all else: where another journey goes the same way and looks at them. */
export function leaveColours(page: Page): void {
  withoutColours.add(page.context());
}

/** Finds nothing that breaks the rules of WCAG 2.2 AA, in the dark theme or the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  const hasColours = !withoutColours.has(page.context());
  if (hasColours && !inLightOnly.has(page.context())) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations((await scan(page)).withRules(OF_THEMES), 'the page in dark');
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const all = (await scan(page)).withTags(TAGS);
  await expectNoViolations(hasColours ? all : all.disableRules(OF_THEMES), 'the page in light');
}

/** A scan that tells what is wrong. To tell all that is right as well takes as long again. */
async function scan(page: Page): Promise<AxeBuilder> {
  // Its script is a million letters long, and each scan would read it twice: where a page has it, there is none to read.
  const hasScript = await page.evaluate(() => 'axe' in globalThis);
  return new AxeBuilder({ page, ...(hasScript && { axeSource: 'void 0' }) }).options({ resultTypes: ['violations'] });
}

async function expectNoViolations(axe: AxeBuilder, what: string): Promise<void> {
  // Our pages have no frames: looked at from inside, each needs no second page to be put together in.
  const { violations } = await axe.setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} (${node.failureSummary ?? ''})`));
  expect.soft(found, what).toEqual([]);
}

const walkers = new WeakSet<BrowserContext>();

/** From here on these pages are walked stop by stop with the Tab key, as somebody without a pointer does. Other journeys go straight to what they look for. */
export function walkEveryStop(page: Page): void {
  walkers.add(page.context());
}

/** Moves focus to a thing: where every stop is walked, with the Tab key alone, forwards or back, whichever way it is. */
export async function reach(page: Page, thing: Locator): Promise<void> {
  await expect(thing).toBeVisible();
  if (!walkers.has(page.context())) return thing.focus();
  // To look for it by its name at each stop would take longer than the stop.
  let found = await thing.elementHandle();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const way = await found?.evaluate(wayTo);
    if (way?.side === 'here') return;
    if (way === undefined || way.side === 'gone') {
      found = await thing.elementHandle();
      continue;
    }
    for (let left = way.between; left >= 0; left -= 1) await page.keyboard.press(way.side === 'back' ? 'Shift+Tab' : 'Tab');
    stops += way.between;
  }
  throw new Error(`Tab never comes to ${String(thing)}`);
}

/** Reaches a button, link or tick box and presses it. */
export async function pressOn(page: Page, thing: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await expect(thing).toBeEnabled();
  await reach(page, thing);
  await page.keyboard.press(key);
}

/** Reaches a field and types into it, over what stands there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Reaches a group of choices and goes to one of them with the arrows. */
export async function chooseOption(page: Page, option: Locator): Promise<void> {
  const name = await option.getAttribute('name');
  const group = page.locator(`input[type="radio"][name="${name ?? ''}"]`);
  await expect(option).toBeVisible();
  const chosen = group.and(page.locator(':checked'));
  await reach(page, (await chosen.count()) > 0 ? chosen : group.first());
  // Alone, focus chooses nothing: the space bar does, and the arrows move on from there.
  await page.keyboard.press('Space');
  for (let stop = await group.count(); stop > 0 && !(await option.isChecked()); stop -= 1) await page.keyboard.press('ArrowDown');
  await expect(option).toBeChecked();
}

/** Reaches a date field and gives it a day, such as 2027-03-31. Which part is typed first is the browser's own affair. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  await reach(page, field);
  await field.fill(day);
  // Each part of the date is a stop of its own; the day counts once the field is left.
  while ((await field.evaluate(wayTo)).side === 'here') await page.keyboard.press('Tab');
}

/** Chooses in a list of choices by the first letters of what it says. */
export async function chooseIn(page: Page, list: Locator, label: string): Promise<void> {
  await reach(page, list);
  await page.keyboard.type(label);
  await expect(list.locator('option:checked')).toHaveText(label);
}

/** Runs in the page: on which side of the focus a thing stands, if it still does, and how many stops there are for certain between the two. */
function wayTo(thing: Element): { readonly side: 'here' | 'back' | 'on' | 'gone'; readonly between: number } {
  const { activeElement } = document;
  if (activeElement === thing) return { side: 'here', between: 0 };
  if (!thing.isConnected) return { side: 'gone', between: 0 };
  const follows = (one: Element, other: Element) => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBack = activeElement !== null && follows(activeElement, thing);
  const [from, to] = isBack ? [thing, activeElement] : [activeElement ?? document.body, thing];
  // Of choices, only one of a group is a stop, and which it is depends.
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled:not([type="radio"]), select:enabled, textarea:enabled, summary')];
  const between = stops.filter((stop) => stop.tabIndex >= 0 && follows(stop, from) && follows(to, stop) && stop.checkVisibility({ visibilityProperty: true }));
  return { side: isBack ? 'back' : 'on', between: between.length };
}
