/** Waits until a page is whole, for whoever looks at it. */

import { expect, type Page } from '@playwright/test';

/** Waits until the page has its heading and every drawing, each as wide as its frame: a drawing follows its frame one picture later. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForFunction(() => {
    const isDrawn = (frame: Element): boolean => {
      const drawing = frame.querySelector('.drawing');
      return drawing !== null && Math.abs(drawing.getBoundingClientRect().width - frame.getBoundingClientRect().width) < 1;
    };
    // A library that is slow to read says so meanwhile.
    const isRead = location.hash !== '#/' || document.querySelector('main :is(a, button)') !== null;
    return isRead && document.querySelector('main')?.innerText !== '' && [...document.querySelectorAll('.ruled, .radar, .peer-line, .trend-frame')].every(isDrawn) && document.fonts.status === 'loaded';
  });
}
