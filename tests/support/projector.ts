/** The window for the projector in a journey: opened as large as one, and looked over for what the back row cannot read. */

import type { Locator, Page } from '@playwright/test';
import { pressOn } from './access.ts';

/** 24 points, and the least of a question, on a screen of 1920 by 1080. */
const LEAST = { text: 32, question: 58 };

/** Opens the window by a button of the page, as large as a projector. */
export async function openProjector(page: Page, button: Locator): Promise<Page> {
  const [projector] = await Promise.all([page.waitForEvent('popup'), pressOn(page, button)]);
  await projector.setViewportSize({ width: 1920, height: 1080 });
  return projector;
}

/** What is wrong with the size of the picture: text that is too small for the back row, or that does not fit. */
export function listMisfits(projector: Page): Promise<readonly string[]> {
  return projector.evaluate((least) => {
    const isText = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const small = [...document.querySelectorAll('.projected *')].filter((element) => isText(element) && sizeOf(element) < (element.matches('h1') ? least.question : least.text));
    const over = [...document.querySelectorAll('.projected, .projected-fitted, .projected-beside, .projected-joining')].filter(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
    );
    const { innerHeight, innerWidth } = globalThis;
    const out = [...document.querySelectorAll('.projected :is(p, svg, h2, li)')].filter((element) => {
      const { bottom, right } = element.getBoundingClientRect();
      return bottom > innerHeight + 1 || right > innerWidth + 1;
    });
    return [
      ...small.map((element) => `small: ${element.textContent ?? ''}`),
      ...over.map(({ className }) => `too much: ${className} ${document.querySelector('h1')?.textContent ?? ''}`),
      ...out.map((element) => `outside: ${element.textContent ?? ''} ${document.querySelector('h1')?.textContent ?? ''}`),
    ];
  }, LEAST);
}
