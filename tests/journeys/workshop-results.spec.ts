/** What the results say of a workshop: how sure they are, what divided the room, and how it was settled; and that little is said of the votes of few. */

import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Opened } from '../../electron/api.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { askHost } from '../support/workshop.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'How this is worked out' });
const questionIn = (page: Page, title: string) => page.getByRole('main').getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });

journey('say how sure they are, what divided the room and how it was settled', async ({ page, app }) => {
  await app.open(page);
  await pressOn(page, page.getByRole('button', { name: 'Look at the sample' }));
  await expect(page.getByRole('list', { name: 'Key' })).toContainText('Range of views');
  await pressOn(page, page.getByRole('button', { name: 'Confidence: firm' }));
  await expect(panel(page)).toContainText('Questions with evidence seen14 of 282');
  await pressOn(page, panel(page).getByRole('button', { name: 'Close' }));
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table', exact: true }));
  await expect(page.getByRole('region', { name: 'How sure the scores are' }).getByRole('row', { name: 'Access 2.0 2.0 8 of 60' })).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'See the votes on every question' }));
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Seven of 30 questions were worth talking about');
  const divided = page.getByRole('heading', { name: 'What divided the room' }).locator('..').getByRole('heading', { level: 3 });
  await expect(divided).toHaveText(['When to pass it up', 'A shared view of risk', 'Open conversation with staff', 'On the agenda', 'Limits understood', 'Trust beyond communications', 'When things go wrong']);
  await expect(questionIn(page, 'When to pass it up')).toContainText('Not agreed. 2 Early stands for now');
  await expect(questionIn(page, 'Limits understood')).toContainText('Two of us had heard managers complain');
  await expect(page.getByRole('img', { name: /1 Not yet: two\. 2 Early: four\. 3 In place: none/ })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table: When to pass it up' }));
  await expect(page.getByRole('region', { name: 'Votes on T2 When to pass it up' }).first().getByRole('row', { name: '2 Early 4' })).toBeVisible();
  await expectAccessible(page);
});

journey('show no counts of four voters, and say why', async ({ page, app }) => {
  await app.open(page);
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  const round = assessment.rounds[0]?.id ?? '';
  const change = (from: number, workshop: object) => askHost<Opened>(page, 'changeAssessment', assessment.id, from, { kind: 'set-workshop', round, workshop });
  const begun = await change(revision, { stage: 'vote', voters: 4, isRevealed: false, pulled: [], roles: null });
  for (const { id } of questionsOf(BUILT_IN, 'quick')) {
    await askHost(page, 'putCards', assessment.id, round, 'first', id, { levels: [0, 2, 0, 2, 0], unknown: 0, notApplicable: 0 });
  }
  await askHost(page, 'openBox', assessment.id, round, 'first');
  await change(begun.revision, { stage: 'reveal', voters: 4, isRevealed: true, pulled: [], roles: null });
  await page.goto(`${page.url().split('#')[0]}#/a/${assessment.id}/now/results/votes`);
  await expect(page.getByText('With fewer than five votes on a question no counts are shown, so that nobody’s vote can be guessed.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Four people voted.');
  await expect(questionIn(page, 'When to pass it up')).toContainText('The votes were in two camps.');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/(?:Two|2) placed|2 Early: two/);
  await expectAccessible(page);
});
