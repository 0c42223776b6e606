/** The actions of a plan are followed up: what is late is said on opening, several change at once, circles are refused, and a closed round is no hindrance. */

import type { Page } from '@playwright/test';
import { chooseIn, chooseOption, expectAccessible, pressOn, reach, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { expectSaved, goTo } from '../support/walk.ts';

/** Opens the worked sample, whose plan of 2025 was due long ago. */
async function openSample(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: 'Look at the sample' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
}

/** Where the row of an action says it all, cell by cell. */
function rowOf(page: Page, title: string) {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });
}

journey('says what is overdue in the library, beside Plan and on it, with the way there', async ({ page, app }) => {
  await app.open(page);
  await openSample(page);
  await expect(page.getByRole('link', { name: /^Plan\s*, \d overdue$/ })).toBeVisible();
  await goTo(page, 'Plan');
  await pressOn(page, page.getByText(/^\d actions overdue/));
  await pressOn(page, page.getByRole('link', { name: 'Cut the policy to five rules on one page: overdue since 31 March 2026' }));
  await expect(page.getByRole('heading', { level: 2, name: 'Cut the policy to five rules on one page' })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await expect(page.getByRole('listitem').filter({ hasText: 'Aberwen Borough Council' })).toContainText(/\d actions overdue/);
});

journey('sorts all actions, changes several at once and takes that back in one step', async ({ page, app }) => {
  await app.open(page);
  await openSample(page);
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('link', { name: 'Actions', exact: true }));
  await chooseOption(page, page.getByRole('radio', { name: 'As a table' }));
  await expect(page.getByText(/^Plan of 2026: 0 of 4 actions done\./)).toBeVisible();
  await pressOn(page, page.getByRole('columnheader', { name: 'Owner' }).getByRole('button'));
  await expect(page.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('rowheader').first()).toHaveText('Send a five-item round-up each week');

  for (const title of ['Send a five-item round-up each week', 'Cut the policy to five rules on one page']) {
    await pressOn(page, page.getByRole('checkbox', { name: `Choose the action: ${title}` }), 'Space');
  }
  await expect(page.getByText('2 chosen.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Change the 2 chosen' }));
  await expect(page.getByRole('heading', { name: 'Change 2 actions at once' })).toBeFocused();
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Change 2 actions' }));
  await expect(page.getByText('Fill in one thing at least.')).toBeVisible();
  await typeInto(page, page.getByLabel('Owner', { exact: true }), 'Web Manager');
  await chooseIn(page, page.getByLabel('New status'), 'Done');
  await typeInto(page, page.getByLabel('Reason for the new status, in a line'), 'Agreed by the top team');
  await pressOn(page, page.getByRole('button', { name: 'Change 2 actions' }));
  await expect(page.getByRole('status').filter({ hasText: '2 actions changed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the 2 chosen' })).toBeFocused();
  for (const title of ['Send a five-item round-up each week', 'Cut the policy to five rules on one page']) {
    await expect(rowOf(page, title)).toContainText('Web Manager');
    await expect(rowOf(page, title)).toContainText('Done');
  }
  await expect(page.getByText(/^Plan of 2026: 1 of 4 actions done\./)).toBeVisible();
  await pressOn(page, page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }));
  await expect(rowOf(page, 'Send a five-item round-up each week')).toContainText('Communications Officer');
  await expect(page.getByText(/^Plan of 2026: 0 of 4 actions done\./)).toBeVisible();
});

journey('lets an action wait for another, and refuses a circle with its path named', async ({ page, app }) => {
  await app.open(page);
  await openSample(page);
  const open = async (title: string) => {
    await pressOn(page, page.getByRole('region', { name: 'Actions, in order' }).getByRole('link', { name: new RegExp(title) }));
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  };
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('link', { name: 'Actions', exact: true }));
  await open('Send a five-item round-up each week');
  await chooseIn(page, page.getByLabel('An action that comes first'), '2. Write the pass-up list and contacts');
  await pressOn(page, page.getByRole('button', { name: 'Wait for this action' }));
  await expect(page.getByText('Waits for: Write the pass-up list and contacts (in progress, due 31 July 2026)')).toBeVisible();
  await open('Write the pass-up list and contacts');
  await chooseIn(page, page.getByLabel('An action that comes first'), '1. Send a five-item round-up each week');
  await pressOn(page, page.getByRole('button', { name: 'Wait for this action' }));
  await expect(
    page.getByText(
      'These actions would wait for each other: “Write the pass-up list and contacts” waits for “Send a five-item round-up each week” waits for “Write the pass-up list and contacts”.',
    ),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Stop waiting for it/ })).toHaveCount(0);
  await expectAccessible(page);
});

journey('fills in what is usual in one press, and says what before it does', async ({ page, app }) => {
  await app.open(page);
  await openSample(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace('/now/results', '/now/plan/action-access');
  });
  const fill = page.getByRole('button', { name: 'Fill in 1 usual value' });
  await expect(fill).toHaveAccessibleDescription('First step by 15 September 2026.');
  await pressOn(page, fill);
  await expect(page.getByLabel('First step by')).toHaveValue('2026-09-15');
  await expect(page.getByRole('heading', { level: 2, name: 'Make the case for access, role by role' })).toBeFocused();
  await expect(fill).toHaveCount(0);
});

journey('takes a new status with its reason on a closed round, without a new one', async ({ page, app }) => {
  await app.open(page);
  await openSample(page);
  await page.evaluate(() => {
    location.hash = location.hash.replace('/now/results', '/2025/plan/action-own-space');
  });
  await expect(page.getByRole('heading', { level: 2, name: 'Open a small online space for one project' })).toBeVisible();
  await chooseOption(page, page.getByRole('radio', { name: 'In progress' }));
  await typeInto(page, page.getByLabel('Reason, in a line'), 'The region asked us to try it first');
  await reach(page, page.getByRole('button', { name: 'Remove this action' }));
  await expectSaved(page);
  await expect(page.getByText(/^Dropped, since 13 October 2025: The region now runs one network/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Reason, in a line')).toHaveValue('The region asked us to try it first');
  await expect(page.getByRole('radio', { name: 'In progress' })).toBeChecked();
});
