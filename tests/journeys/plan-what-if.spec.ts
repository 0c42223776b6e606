/** What if: tick actions, see where they would lead, keep that as the target line, and find it in the results of the next round. */

import type { Page } from '@playwright/test';
import type { Opened } from '../../electron/api.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { settle } from '../support/settle.ts';
import { askHost } from '../support/workshop.ts';

const finding = (page: Page) => page.getByRole('main').getByRole('figure').getByRole('heading', { level: 2 });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const drawing = (page: Page) => page.getByRole('main').getByRole('figure').getByRole('img').first();

journey('shows where ticked actions would lead, keeps it as the target line, and holds the next round against it', async ({ page, app }) => {
  await app.open(page);
  const { assessment } = await askHost<Opened>(page, 'addSample', 'en');
  await page.goto(`${page.url().split('#')[0]}#/a/${assessment.id}/now/plan/what-if`);
  await settle(page);

  await pressOn(page, page.getByRole('button', { name: 'Tick none' }));
  await expect(finding(page)).toHaveText('Tick an action to see where it would lead');
  await expect(page.getByRole('button', { name: 'Make this the target line' })).toHaveCount(0);
  await box(page, 'Choose two people and what they may answer unaided').press('Space');
  await box(page, 'Write the pass-up list and contacts').press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'of 6 actions ticked' })).toContainText('2 of 6 actions ticked');
  // Trust has 1 2 1 3 2 3 today, which is 2.0; T1 and T2 would each be one higher.
  await expect(finding(page)).toHaveText('Two actions would take Trust from 2.0 to 2.3');
  await expect(drawing(page)).toHaveAccessibleName(/Trust: 2\.0 today, 2\.3 with these actions\./);
  await expect(page.getByRole('list', { name: 'Key' })).toContainText('With these actions');
  const steps = page.getByRole('region', { name: 'Questions that would reach another level' });
  await expect(steps.getByRole('row')).toHaveText([/^Question/, /^T1 Freedom to answerTrust1 Not.yet2 EarlyChoose two people/, /^T2 When to pass it upTrust2 Early3 In.placeWrite the pass-up list/]);
  await expect(page.getByText('Two actions take 9 staff days.')).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, page.getByRole('button', { name: 'Make this the target line' }));
  await expect(page.getByRole('main').getByText(/^It was set on .*, by these actions:$/)).toBeVisible();
  await pressOn(page, page.getByRole('navigation', { name: 'Views of Plan' }).getByRole('link', { name: 'Choose' }));
  await pressOn(page, page.getByRole('link', { name: 'What if' }));
  await expect(finding(page)).toHaveText('Two actions would take Trust from 2.0 to 2.3');

  await openNextRound(page, assessment.id);
  for (const [question, level] of [['T1', 2], ['T2', 2], ['T3', 2], ['T4', 3]] as const) await answer(page, assessment.id, question, level);
  await page.goto(page.url().replace(/\/questions.*$/, '/results'));
  await settle(page);
  await expect(page.getByRole('list', { name: 'Key' })).toContainText('Target');
  await expect(drawing(page)).toHaveAccessibleName(/Trust: .*Target: 2\.3\./);
  await expect(page.getByRole('figure').getByText(/Targets were set on/)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table', exact: true }));
  await expect(page.getByRole('region', { name: 'The same figures as a table' }).getByRole('columnheader', { name: 'Target' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Targets from .*, and what came of them$/ })).toBeVisible();
  await expectAccessible(page);
});

/** Opens the next round, to be answered alone, and comes to its questions. */
async function openNextRound(page: Page, id: string): Promise<void> {
  await page.goto(page.url().replace(/\/plan.*$/, '/years/new'));
  await page.getByRole('radio', { name: 'Alone' }).check();
  await pressOn(page, page.getByRole('button', { name: 'Open the round' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await expect.poll(async () => (await askHost<Opened>(page, 'readAssessment', id)).assessment.rounds.length).toBe(4);
}

/** Answers a question of the latest round over the page’s own calls. */
async function answer(page: Page, id: string, question: string, level: number): Promise<void> {
  const { assessment, revision } = await askHost<Opened>(page, 'readAssessment', id);
  const response = { answer: { kind: 'level', level }, evidence: 'none', note: '' };
  await askHost(page, 'changeAssessment', id, revision, { kind: 'record-response', round: assessment.rounds.at(-1)?.id, question, response });
}
