/** The steps of the journey that change an open assessment, each kept by itself: where it is done, how, and what shows that it was. */

import { expect, type Page } from '@playwright/test';
import { chosenLevel, levelsOf } from './walk.ts';

/** One step. What it does must show at once, whatever the disk says, and again after the next start. */
export interface ChangeStep {
  readonly name: string;
  /** The page, and the view on it. */
  readonly at: string;
  readonly act: (page: Page) => Promise<void>;
  readonly shows: (page: Page) => Promise<void>;
}

/** Finds a round among all of them, by its day. */
async function seeRound(page: Page, day: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Years/ }).click();
  await page.getByRole('navigation', { name: 'Views of Years' }).getByRole('link', { name: 'Rounds', exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 3, name: day })).toBeVisible();
}

export const CHANGES: readonly ChangeStep[] = [
  {
    name: 'fields of the organisation',
    at: 'organisation',
    act: async (page) => {
      await page.getByLabel('Nation').selectOption({ label: 'Scotland' });
      await page.getByLabel('Document owner').fill('Head of People');
    },
    shows: async (page) => {
      await expect(page.getByLabel('Document owner')).toHaveValue('Head of People');
      await expect(page.getByLabel('Nation').locator('option:checked')).toHaveText('Scotland');
    },
  },
  {
    name: 'an answer',
    at: 'questions/P1',
    act: async (page) => {
      await levelsOf(page).first().focus();
      await page.keyboard.press('2');
    },
    shows: (page) => expect(chosenLevel(page)).toHaveValue('2'),
  },
  {
    name: 'a note',
    at: 'questions/P1',
    act: (page) => page.getByLabel('Note').fill('The rules are from 2019.'),
    shows: (page) => expect(page.getByLabel('Note')).toHaveValue('The rules are from 2019.'),
  },
  {
    name: 'an evidence mark',
    at: 'questions/P1',
    act: (page) => page.getByRole('group', { name: 'What shows it?' }).getByRole('radio', { name: 'Seen' }).check(),
    shows: (page) => expect(page.getByRole('group', { name: 'What shows it?' }).getByRole('radio', { name: 'Seen' })).toBeChecked(),
  },
  {
    name: 'the target of a gap',
    at: 'plan/P1',
    act: (page) => page.getByRole('group', { name: 'Target' }).getByRole('radio', { name: '5 Leading' }).check(),
    shows: (page) => expect(page.getByRole('group', { name: 'Target' }).getByRole('radio', { name: '5 Leading' })).toBeChecked(),
  },
  {
    name: 'a peer group',
    at: 'peers',
    act: (page) => page.getByRole('radio', { name: /^Councils of any kind/ }).check(),
    // Once the round is closed there is nothing to choose any more, and the group stands by itself.
    shows: (page) => expect(page.getByRole('radio', { name: /^Councils of any kind/, checked: true }).or(page.locator('b', { hasText: 'Councils of any kind' }))).toBeVisible(),
  },
  {
    name: 'an action',
    at: 'plan/P1',
    act: async (page) => {
      await page.getByRole('button', { name: 'Write your own action' }).click();
      await page.getByRole('textbox', { name: 'Your own action' }).fill('Cut the rules to one page');
      await page.getByRole('main').getByRole('button', { name: 'Add to the plan' }).click();
    },
    shows: (page) => expect(page.getByRole('button', { name: 'Take out the action: Cut the rules to one page' })).toBeVisible(),
  },
  {
    name: 'the owner of an action',
    at: 'plan/actions',
    act: async (page) => {
      await page.getByRole('main').getByRole('link', { name: /Cut the rules to one page/ }).click();
      await page.getByLabel('Owner').fill('Digital manager');
    },
    shows: (page) => expect(page.getByRole('main').getByRole('link', { name: /Cut the rules to one page.*Digital manager/ })).toBeVisible(),
  },
  {
    name: 'closing a round',
    at: 'years/rounds',
    act: async (page) => {
      await page.getByRole('button', { name: /^Close the round of/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    },
    shows: (page) => expect(page.getByRole('main').getByText(/^Closed \d/).first()).toBeVisible(),
  },
  {
    name: 'the next round',
    at: 'years/new',
    act: async (page) => {
      await page.getByLabel('Date of the round').fill('2036-05-06');
      await page.getByRole('button', { name: 'Open the round' }).click();
    },
    shows: (page) => seeRound(page, '6 May 2036'),
  },
  {
    name: 'a past round from paper',
    at: 'years/past',
    act: async (page) => {
      await page.getByLabel('Date of that round').fill('2019-05-06');
      await page.getByRole('button', { name: 'Begin the past round' }).click();
      await page.getByLabel('P1 Short, plain rules').selectOption('1 Not yet');
      await page.getByRole('button', { name: 'Save the past round' }).click();
    },
    shows: (page) => seeRound(page, '6 May 2019'),
  },
];
