/** Waits until a page is whole, for whoever looks at it. */

import type { Page } from '@playwright/test';

/** Milliseconds: as long as whatever else is waited for. */
const MOST_WAIT = 7_000;

/** Waits until the page has its heading and every drawing, each as wide as its frame: a drawing follows its frame one picture later. */
export async function settle(page: Page): Promise<void> {
  if (!(await page.evaluate(waitUntilSettled, MOST_WAIT))) throw new Error(`The page at ${page.url()} is not whole after ${MOST_WAIT} milliseconds.`);
}

/**
 * Runs in the page: looks at each picture whether all is there, and says at the end whether it came to that.
 * To look from outside, and for the heading by its role, took a third of the time of a scene.
 */
async function waitUntilSettled(most: number): Promise<boolean> {
  const isDrawn = (frame: Element): boolean => {
    const drawing = frame.querySelector('.drawing');
    return drawing !== null && Math.abs(drawing.getBoundingClientRect().width - frame.getBoundingClientRect().width) < 1;
  };
  const isSettled = (): boolean => {
    if (document.querySelector('h1:not([aria-hidden="true"] *)')?.checkVisibility({ visibilityProperty: true }) !== true) return false;
    // A library that is slow to read says so meanwhile.
    const isRead = location.hash !== '#/' || document.querySelector('main :is(a, button)') !== null;
    return isRead && document.querySelector('main')?.innerText !== '' && [...document.querySelectorAll('.ruled, .radar, .peer-line, .trend-frame')].every(isDrawn) && document.fonts.status === 'loaded';
  };
  const last = performance.now() + most;
  while (!isSettled()) {
    if (performance.now() > last) return false;
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  }
  return true;
}
