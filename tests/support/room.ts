/** The room in a journey: opened by its facilitator's page at this machine's own address, and joined by phones that are browsers of their own. */

import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Choice } from '../../assessments/workshop-model.ts';
import { noteTry, OWN_ADDRESSES } from '../../build/outside.mjs';
import { pressOn } from './access.ts';
import { watch } from './journey.ts';
import { buttonOf } from './workshop.ts';

/** Where rooms are opened: at an address that browsers call insecure, as in any meeting room, wherever this machine has one. */
export const ADDRESS = OWN_ADDRESSES[0] ?? '127.0.0.1';

/** Whether that address is such a one. */
export const IS_INSECURE = OWN_ADDRESSES.length > 0;

const USUAL_PORT = '8417';

/** A phone of the year in which most of those in use now were made. */
const SIZE = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true, locale: 'en-GB' };

/** A phone in the room. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What must never happen: requests to elsewhere, breaches of the content policy, errors. */
  readonly complaints: readonly string[];
}

/** Opens the room by the facilitator's page, on the step where people vote. What comes back is what the square leads to. */
export async function openRoom(page: Page): Promise<string> {
  const way = buttonOf(page, 'Phones in the room');
  if (await way.isVisible()) await pressOn(page, way);
  await page.getByRole('radio', { name: IS_INSECURE ? new RegExp(ADDRESS.replaceAll('.', '\\.')) : /This computer only/ }).check();
  await pressOn(page, buttonOf(page, 'Open the room'));
  return readLink(page);
}

/** Opens the room at the usual port, where phones look for it again. Another journey may have that port for a while. */
export async function openUsualRoom(page: Page): Promise<string> {
  for (;;) {
    const link = await openRoom(page);
    if (new URL(link).port === USUAL_PORT) return link;
    await pressOn(page, buttonOf(page, 'Close the room'));
    await page.waitForTimeout(1000);
  }
}

/** What the square leads to, from what is said of it aloud. */
export async function readLink(page: Page): Promise<string> {
  const said = (await page.getByRole('img', { name: /^QR code/ }).getAttribute('aria-label')) ?? '';
  const [, address = '', code = ''] = /opens (\S+) and gives the code ([\d ]+)\./.exec(said) ?? [];
  return `http://${address.replace(/^http:\/\//, '').replace(/\/$/, '')}/#${code.replace(' ', '')}`;
}

/** Takes a new phone. It has not opened anything yet. */
export async function takePhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext(SIZE);
  const complaints = watch(context, (to) => noteTry('page', to));
  return { page: await context.newPage(), context, complaints };
}

/** Takes a new phone and scans the square with it. */
export async function joinRoom(browser: Browser, link: string): Promise<Phone> {
  const phone = await takePhone(browser);
  await phone.page.goto(link);
  return phone;
}

/** The question that a phone shows. */
export function questionOn({ page }: Phone): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Votes on the question that a phone shows, as a thumb does. */
export async function voteOn({ page }: Phone, level: number): Promise<void> {
  await page.getByRole('radio').nth(level - 1).check();
  await page.getByRole('button', { name: 'Send my vote' }).click();
}

/** Says a role group before the first question. */
export async function sayRole({ page }: Phone, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Go on to the questions' }).click();
}

/** Votes on one question after another by keyboard alone. */
export async function voteByKeys({ page }: Phone, choices: readonly Choice[]): Promise<void> {
  for (const [at, choice] of choices.entries()) {
    await expect(page.getByText(`Question ${at + 1} of ${choices.length}`)).toBeVisible();
    await page.keyboard.press(choice === 'unknown' ? 'd' : choice === 'not-applicable' ? 'n' : `${choice}`);
    await page.keyboard.press('Enter');
  }
}

/** Votes on one question after another, at a pace that somebody could keep up who does not read: ten thumbs of a test would take minutes. */
export async function voteFast({ page }: Phone, choices: readonly Choice[]): Promise<void> {
  await expect(page.getByText(`Question 1 of ${choices.length}`)).toBeVisible();
  await page.evaluate(async (wanted) => {
    for (const choice of wanted) {
      document.querySelector<HTMLInputElement>(`input[type="radio"][value="${choice}"]`)?.click();
      document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  }, choices);
}

/** The one line under the button. */
export function statusOn({ page }: Phone): Locator {
  return page.getByRole('contentinfo').getByRole('status');
}

/** What a browser notes of a refusal that the page asked for and reads, as before it is let in. */
const REFUSED = /the server responded with a status of 4\d\d /;
/** What it notes of a network that is away. */
const CUT_OFF = /net::ERR_/;

/** Nothing went wrong on these phones, but what was meant to. */
export async function putAway(phones: readonly Phone[], wasCutOff = false): Promise<void> {
  await Promise.all(phones.map(({ context }) => context.close()));
  const complaints = phones.flatMap((phone) => phone.complaints).filter((each) => !REFUSED.test(each) && !(wasCutOff && CUT_OFF.test(each)));
  expect(complaints, 'requests to other machines, breaches of the content policy, errors in the console of phones').toEqual([]);
}
