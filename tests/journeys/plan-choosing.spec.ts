/** Gaps are weighed, shortlisted and put in the plan by keyboard alone: in the list, on the board and in the table, with the same outcome. */

import type { Locator, Page } from '@playwright/test';
import { expectAccessible, pressOn, reach } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { goTo } from '../support/walk.ts';

/** Chooses from a list with the arrow keys. */
async function choose(page: Page, list: Locator, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await reach(page, list);
  await page.keyboard.press(key);
}

async function tick(page: Page, box: Locator): Promise<void> {
  await reach(page, box);
  await page.keyboard.press('Space');
}

const wayOf = (page: Page, name: string) => page.getByRole('group', { name: 'Show the gaps as' }).getByRole('radio', { name, exact: true });
const cardOf = (page: Page, id: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: new RegExp(`^${id} `) }) });

journey('weighs gaps on a board and in a table, settles close calls and puts a shortlist in the plan, all by keyboard', async ({ page, app }) => {
  await app.open(page);
  await pressOn(page, page.getByRole('button', { name: 'Look at the sample' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await goTo(page, 'Plan');

  // The list shows how far apart the group was, and why a close call is one.
  await pressOn(page, page.getByRole('link', { name: /^Joined-up service/ }));
  await expect(page.getByRole('heading', { level: 3, name: 'How the group saw it' })).toBeVisible();
  await expect(page.getByText('“Worth real effort” puts it under Priority, “Not this year” under Later.')).toBeVisible();
  await reach(page, page.getByRole('group', { name: 'Close call', exact: true }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('C6 is now under Later')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('C6 is now under Priority')).toBeVisible();
  await expect(page.getByText('Close calls to settle: 6')).toBeVisible();

  // On the board a card moves to another column, and the focus goes with it.
  await reach(page, wayOf(page, 'List'));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 2, name: 'Gaps, by group' })).toBeVisible();
  await expect(wayOf(page, 'Board')).toBeFocused();
  await pressOn(page, page.getByRole('navigation', { name: 'Go to a group' }).getByRole('button', { name: 'Later: 8' }));
  await expect(page.getByRole('heading', { level: 3, name: 'Later 8' })).toBeFocused();
  const rules = cardOf(page, 'P1');
  await expect(rules).toContainText('Need 3 gap 1 × importance 2 + below peers 1 = 3');
  await pressOn(page, rules.getByText('Details and choices'));
  const effort = rules.getByLabel('Effort of P1 Short, plain rules');
  await choose(page, effort, 'ArrowUp');
  await expect(page.getByText('P1 is now under Easy gain')).toBeVisible();
  await expect(effort).toBeFocused();
  await expect(page.getByRole('region', { name: 'Easy gain 5' }).getByRole('heading', { level: 4 })).toContainText(['P1 Short, plain rules']);
  await choose(page, rules.getByLabel('Importance of P1'), 'ArrowDown');
  await expect(page.getByText('P1 is now under Quick win')).toBeVisible();
  await expect(rules).toContainText('Need 4 gap 1 × importance 3 + below peers 1 = 4');
  await tick(page, rules.getByLabel('On the shortlist P1'));
  await expectAccessible(page);

  // A gap that was looked at leads back to the board.
  await pressOn(page, rules.getByRole('heading', { level: 4 }).getByRole('link'));
  await expect(page.getByRole('heading', { level: 2, name: 'Short, plain rules' })).toBeVisible();
  await pressOn(page, page.getByRole('navigation', { name: 'Views of Plan' }).getByRole('link', { name: 'Choose' }));
  await expect(page.getByRole('heading', { level: 2, name: 'Gaps, by group' })).toBeVisible();

  // The table says the same and can be sorted; what is changed in it holds everywhere.
  await reach(page, wayOf(page, 'Board'));
  await page.keyboard.press('ArrowRight');
  const rows = page.getByRole('table', { name: 'Gaps, as a table' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('gap 1 × importance 3 + below peers 1 = 4');
  const need = page.getByRole('columnheader', { name: 'Need' });
  await pressOn(page, need.getByRole('button'));
  await expect(need).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(need).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('A1 Open at work');
  await expect(rows.last().getByRole('rowheader')).toHaveText('A3 A shared view of risk');
  const target = page.getByLabel('Target of A2 Asking for access');
  await choose(page, target, 'ArrowDown');
  await expect(page.getByText('A2 is now under Priority')).toBeVisible();
  await expect(target).toBeFocused();
  await expectAccessible(page);

  // One act puts the shortlist in the plan, and one takes it back.
  const shortlist = page.getByText('Shortlist: 2', { exact: true });
  await pressOn(page, shortlist);
  await pressOn(page, page.getByRole('button', { name: 'Put 2 steps in the plan' }));
  await expect(page.getByText('2 steps added to the plan')).toBeVisible();
  await expect(page.getByText('Shortlist: 0', { exact: true })).toBeFocused();
  await expect(page.getByText('6 chosen, 2 carried on.')).toBeVisible();
  await expect(page.getByText(/^Eight actions would take .* This is what the steps describe, not a forecast\.$/).filter({ visible: true })).toBeVisible();
  await pressOn(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }));
  await expect(shortlist).toBeVisible();
  await expect(page.getByText('4 chosen, 2 carried on.')).toBeVisible();

  // An action of one's own for a dimension.
  await pressOn(page, page.getByRole('button', { name: 'Write an action for a dimension or the whole' }));
  await page.getByLabel('For', { exact: true }).selectOption('Trust');
  await reach(page, page.getByLabel('Your own action'));
  await page.keyboard.type('Thank staff who answer well');
  await pressOn(page, page.getByRole('button', { name: 'Add to the plan' }));
  await expect(page.getByRole('heading', { level: 2, name: 'Actions on no one question' })).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Thank staff who answer well (Trust)' }));
  await expect(page.getByLabel('Action', { exact: true })).toHaveValue('Thank staff who answer well');
});
