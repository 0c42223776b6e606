/** The steps of the journey that are done at the press of a button, in the library, the kept copies and the settings. */

import { expect, type Page } from '@playwright/test';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { makeSample } from '../../assessments/sample.ts';
import { expectSaved } from './walk.ts';

/** The saved file of an assessment that is not here. */
const SAMPLE = makeSample({ id: 'from-elsewhere', language: 'en' });
const BROUGHT = writeSavedFile({ ...SAMPLE, isSample: false, organisation: { ...SAMPLE.organisation, name: 'Brought Town Council' } }, 1, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' });

/** One step. Where it is refused, what was typed stays, and pressing again is enough. */
export interface ActStep {
  readonly name: string;
  /** The address of the page. */
  readonly at: string;
  /** What comes before the last press: typing, choosing, opening a menu. Not done again after a refusal, unless it is the press itself. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  /** Whether it stands on the screen all the same, and is saved again by the button beside the sentence. */
  readonly isKept?: true;
  /** What stands there while it has been refused. */
  readonly stays?: (page: Page) => Promise<void>;
  readonly shows: (page: Page) => Promise<void>;
  /** A full disk does not stop it: it takes no room. */
  readonly needsNoRoom?: true;
}

async function more(page: Page, name: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
  await page.getByRole('button', { name: act, exact: true }).click();
}

/** The steps, in an order in which each finds what it needs. */
export const ACTS: readonly ActStep[] = [
  {
    name: 'a new assessment',
    at: '#/new',
    prepare: (page) => page.getByLabel('Name of the organisation').fill('Second Town Council'),
    press: (page) => page.getByRole('button', { name: 'Start the assessment' }).click(),
    stays: (page) => expect(page.getByLabel('Name of the organisation')).toHaveValue('Second Town Council'),
    shows: (page) => expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible(),
  },
  {
    name: 'the sample',
    at: '#/',
    press: (page) => page.getByRole('button', { name: 'Look at the sample' }).click(),
    shows: (page) => expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible(),
  },
  {
    name: 'a file that is opened',
    at: '#/',
    press: (page) => page.getByLabel('Open a file').last().setInputFiles({ name: 'other.soundings', mimeType: 'application/json', buffer: Buffer.from(BROUGHT) }),
    shows: (page) => expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible(),
  },
  {
    name: 'a duplicate',
    at: '#/',
    press: (page) => more(page, 'Second Town Council', 'Duplicate'),
    shows: (page) => expect(page.getByRole('heading', { name: 'Second Town Council (copy)' })).toBeVisible(),
  },
  {
    name: 'going back to a copy',
    at: '#/a/sample/now/organisation',
    prepare: async (page) => {
      await page.getByLabel('Document owner').fill('Somebody else');
      await page.getByLabel('Document owner').blur();
      await expectSaved(page);
      await page.evaluate(() => void (location.hash = '/copies/sample'));
      await expect(page.getByRole('row', { name: /before the last change/ })).toBeVisible();
    },
    press: async (page) => {
      await page.getByRole('row', { name: /before the last change/ }).getByRole('button').click();
      await page.getByRole('dialog').getByRole('button', { name: /^Go back to/ }).click();
    },
    shows: (page) => expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible(),
  },
  {
    name: 'removing',
    at: '#/',
    press: (page) => more(page, 'Second Town Council (copy)', 'Remove'),
    shows: (page) => expect(page.getByRole('button', { name: 'Put back: Second Town Council (copy)' })).toBeVisible(),
    needsNoRoom: true,
  },
  {
    name: 'putting back',
    at: '#/',
    press: (page) => page.getByRole('button', { name: 'Put back: Second Town Council (copy)' }).click(),
    shows: (page) => expect(page.getByRole('main').getByRole('heading', { name: 'Second Town Council (copy)' })).toBeVisible(),
    needsNoRoom: true,
  },
  {
    name: 'removing for good',
    at: '#/',
    prepare: async (page) => {
      await more(page, 'Second Town Council (copy)', 'Remove');
      await expect(page.getByRole('button', { name: 'Remove for good: Second Town Council (copy)' })).toBeVisible();
    },
    press: async (page) => {
      await page.getByRole('button', { name: 'Remove for good: Second Town Council (copy)' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remove for good' }).click();
    },
    shows: (page) => expect(page.getByText('Second Town Council (copy) is gone')).toBeVisible(),
    needsNoRoom: true,
  },
  {
    name: 'a setting',
    at: '#/settings',
    press: (page) => page.getByRole('radio', { name: 'Dark' }).check(),
    isKept: true,
    stays: (page) => expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked(),
    shows: (page) => expect(page.getByRole('button', { name: 'Save again' })).toHaveCount(0),
  },
];
