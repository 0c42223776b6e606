/** Goes all the way round a page with the Tab key and looks at each stop: is the ring there, can it be told, is it covered. */

import type { Page } from '@playwright/test';

/** What was found on the way round. */
export interface Round {
  readonly stops: readonly string[];
  readonly faults: readonly string[];
}

/** How far the page has got. */
interface Walk extends Round {
  readonly isRound: boolean;
}

/** More stops than any page has. */
const MOST_STOPS = 400;

/** Presses Tab from the first stop until it comes round, and checks that it came past everything that can be used. */
export async function tabRound(page: Page): Promise<Round> {
  await page.evaluate(waitForFocus);
  const wanted = await page.evaluate(markStops);
  await page.keyboard.press('Tab');
  await page.evaluate(noteStops);
  let walk: Walk = { stops: [], faults: [], isRound: false };
  for (let count = 0; count < MOST_STOPS && !walk.isRound; count += 1) {
    await page.keyboard.press('Tab');
    if (count >= wanted) walk = await page.evaluate(readWalk);
  }
  const faults = [...walk.faults];
  if (!walk.isRound) faults.push('Tab never comes round');
  const missed = await page.evaluate(() => [...document.querySelectorAll('[data-wanted]')].map((element) => element.textContent ?? ''));
  faults.push(...missed.map((name) => `Tab never comes to “${name.trim()}”`));
  if (wanted === 0) faults.push('there is nothing to come to');
  return { stops: walk.stops, faults };
}

/** Runs in the page: waits for some pictures, because a page that has just come may still take the focus to its heading. */
async function waitForFocus(): Promise<void> {
  for (let picture = 0; picture < 6; picture += 1) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
}

/** Runs in the page: marks what Tab has to come to, and puts the focus before the first of it. */
function markStops(): number {
  const top = document.querySelector('dialog[open]') ?? document;
  const groups = new Set<string>();
  let count = 0;
  for (const each of document.querySelectorAll('[data-seen]')) each.removeAttribute('data-seen');
  for (const element of top.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
    if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (groups.has(element.name)) continue;
      groups.add(element.name);
      // Which radio of its group has the stop depends on the choice.
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)];
      (group.find((radio) => radio.checked) ?? element).dataset['wanted'] = '';
    } else element.dataset['wanted'] = '';
    count += 1;
  }
  if (!(top instanceof HTMLDialogElement)) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.setPosition(document.body, 0);
  }
  return count;
}

/**
 * Runs in the page: from now on looks at each stop as the key that leaves it goes down, which is when it has been drawn.
 * To ask for each from outside would take longer than the walk.
 */
function noteStops(): void {
  const walk: { readonly stops: string[]; readonly faults: string[]; isRound: boolean } = { stops: [], faults: [], isRound: false };
  Reflect.set(globalThis, 'tabWalk', walk);
  const look = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || walk.isRound || Reflect.get(globalThis, 'tabWalk') !== walk) return;
    const stop = lookAtFocus();
    walk.isRound = stop.isRound;
    if (stop.name !== '') walk.stops.push(stop.name);
    walk.faults.push(...stop.faults);
  };
  addEventListener('keydown', look, true);

  /** The stop that has focus, and what is wrong with it. */
  function lookAtFocus(): { readonly name: string; readonly isRound: boolean; readonly faults: readonly string[] } {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      // Between the last stop and the first the focus is with the browser.
      return { name: '', isRound: false, faults: [] };
    }
    const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const seen = Number(element.dataset['seen'] ?? 0);
    // Each part of a date is a stop of its own.
    const mostTimes = element.matches('[type="date"]') ? 4 : 1;
    if (seen >= mostTimes) return { name: '', isRound: true, faults: [] };
    element.dataset['seen'] = String(seen + 1);
    delete element.dataset['wanted'];

    const shade = (colour: string): readonly [number, number] => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (part: number) => (part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      return [0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue), colour === 'transparent' ? 0 : alpha];
    };
    const groundOf = (from: Element | null): number => {
      for (let each = from; each !== null; each = each.parentElement) {
        const [light, alpha] = shade(getComputedStyle(each).backgroundColor);
        if (alpha > 0.5) return light;
      }
      return 1;
    };
    const bearer = [element, element.nextElementSibling, element.closest('label')].find((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const faults: string[] = [];
    if (!bearer) faults.push(`${name} shows no ring of two pixels or more`);
    else {
      const style = getComputedStyle(bearer);
      const [ring] = shade(style.outlineColor);
      const isInside = Number.parseFloat(style.outlineOffset) < 0;
      const ground = groundOf(isInside ? bearer : bearer.parentElement);
      const ratio = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
      if (ratio < 3) faults.push(`the ring of ${name} is ${ratio.toFixed(1)} to 1 against what it stands on`);
    }
    const rect = (bearer ?? element).getClientRects()[0] ?? element.getBoundingClientRect();
    const fits = rect.height <= innerHeight - 8;
    if (fits && (rect.top < -1 || rect.bottom > innerHeight + 1)) faults.push(`${name} has focus and is not all in the window`);
    for (const [x, y] of [[0.5, 0.5], [0.04, 0.15], [0.96, 0.15], [0.04, 0.85], [0.96, 0.85]] as const) {
      const place = { x: rect.left + rect.width * x, y: rect.top + rect.height * y };
      if (place.y < 0 || place.y > innerHeight) continue;
      const hit = document.elementFromPoint(place.x, place.y);
      const isOwn = hit !== null && (element.contains(hit) || hit.contains(element) || bearer?.contains(hit) === true || hit.closest('label')?.contains(element) === true);
      if (!isOwn) faults.push(`${name} has focus and is covered by ${hit?.className || hit?.tagName || 'nothing'}`);
    }
    return { name, isRound: false, faults: [...new Set(faults)] };
  }
}

/** Runs in the page: what was found so far. */
function readWalk(): Walk {
  return Reflect.get(globalThis, 'tabWalk');
}
