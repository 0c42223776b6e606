/** Journeys past the projector: what it shows and when, how large, in which window, and that nothing private is ever on it. */

import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Opened } from '../../electron/api.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { listMisfits, openProjector } from '../support/projector.ts';
import { goTo } from '../support/walk.ts';
import { askHost, ballotOf, buttonOf, expectRevealed, openVote, type Kept } from '../support/workshop.ts';

const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const moreOf = async (page: Page, name: string) => {
  await pressOn(page, page.getByRole('button', { name: 'More about the projector' }));
  await pressOn(page, page.getByRole('button', { name, exact: true }));
};

/** Three voters, each with the same level on every question. */
async function voteThrice(page: Page, { id, round }: Kept, form: 'full' | 'quick'): Promise<void> {
  for (const level of [2, 2, 5]) {
    const votes = Object.fromEntries(questionsOf(BUILT_IN, form).map((question) => [question.id, level]));
    await askHost(page, 'putSlip', id, round, 'first', { id: randomUUID(), isNew: true, way: 'paper', votes, isFinished: true, isSecondMeant: true });
  }
  await page.evaluate(() => dispatchEvent(new Event('focus')));
}

journey('follows the facilitator, shows nothing of a vote before the reveal but the count, and goes with the page', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 3);
  await pressOn(page, choice(page, 'Question'), 'Space');
  await expect(page.getByText('Nobody sees it yet.')).toBeVisible();
  await expectAccessible(page);
  const projector = await openProjector(page, buttonOf(page, 'Open the projector window'));
  await expect(projector).toHaveTitle('Projected view');
  await expect(page.getByText('Nobody sees it yet.')).toBeHidden();
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText(questionsOf(BUILT_IN, 'quick')[0]?.question.en ?? '');
  await expect(projector.getByText('Policy, question 1 of 15')).toBeVisible();
  await expect(projector.getByRole('status')).toContainText('0 of 3have finished');
  await expectAccessible(projector);
  expect(await listMisfits(projector)).toEqual([]);

  await voteThrice(page, kept, 'quick');
  await expect(projector.getByRole('status')).toContainText('3 of 3');
  await expect(projector.getByRole('img')).toHaveCount(0);
  await expect(projector.locator('button, a, input')).toHaveCount(0);
  await pressOn(page, buttonOf(page, 'Question after'));
  await expect(projector.getByText('Policy, question 2 of 15')).toBeVisible();
  await pressOn(page, choice(page, 'Count'), 'Space');
  await expect(projector.getByRole('heading')).toHaveCount(0);
  await expect(projector.getByRole('status')).toContainText('3 of 3');
  await moreOf(page, 'Hide the count there');
  await expect(projector.getByRole('status')).toHaveCount(0);

  await pressOn(page, buttonOf(page, 'Reveal the votes'));
  await expectRevealed(page);
  await expect(choice(page, 'Votes')).toBeChecked();
  await expect(projector.getByRole('img', { name: /2 Early: two\..*5 Leading: one\./ })).toBeVisible();
  await expect(projector.getByRole('heading', { name: 'What have you seen?' })).toBeVisible();
  await expectAccessible(projector);
  expect(await listMisfits(projector)).toEqual([]);
  const first = await projector.getByRole('heading', { level: 1 }).textContent();
  await pressOn(page, page.getByRole('list').filter({ has: page.getByRole('link', { name: /^2/ }) }).getByRole('link').nth(1));
  await expect(projector.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  // While all vote again, the earlier votes are not there to look at.
  await pressOn(page, buttonOf(page, 'Vote again'));
  await expect(projector.getByRole('img')).toHaveCount(0);
  await expect(projector.getByText('Choose the highest that is fully true today. Or: don’t know.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Stop this vote'));

  await pressOn(page, page.getByText('Use a timer'), 'Space');
  await pressOn(page, page.getByRole('button', { name: 'Start the timer' }));
  await expect(page.getByRole('timer')).toHaveText(/^(3:00|2:5\d) left$/);
  await expect(projector.getByText(/ left$/)).toHaveCount(0);
  await pressOn(page, page.getByRole('checkbox', { name: 'Show it on the projector' }), 'Space');
  await expect(projector.getByText(/^2:5\d left$/)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Pause the timer' }));
  await pressOn(page, page.getByRole('button', { name: 'Add a minute' }));
  await expect(projector.getByText(/^3:5\d left$/)).toBeVisible();
  await moreOf(page, 'Dark colours there');
  await expect(projector.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(projector);

  // On another page it is blank, and goes on after that.
  await goTo(page, 'Plan');
  await expect(projector.locator('main')).toHaveCount(0);
  await pressOn(page, page.getByRole('link', { name: 'Workshop', exact: true }));
  await expect(projector.getByRole('img', { name: /2 Early: two\./ })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^3:5\d left$/);
  const closed = projector.waitForEvent('close');
  await page.reload();
  await closed;
});

/** The words that the next journey presses, by language. */
const PRESSED = {
  en: { question: 'Question', after: 'Question after', votes: 'Votes', open: 'Open the projector window' },
  cy: { question: 'Cwestiwn', after: 'Y cwestiwn nesaf', votes: 'Pleidleisiau', open: 'Agor ffenestr y taflunydd' },
} as const;

journey('has every question of both languages on it whole, in 24 points and more', async ({ page, app }, info) => {
  info.slow();
  const kept = await openVote(page, app, 'full', 30);
  await voteThrice(page, kept, 'full');
  const asked = questionsOf(BUILT_IN, 'full');
  const show = async (language: 'en' | 'cy', shown: 'question' | 'votes') => {
    await askHost(page, 'changeSetting', 'language', language);
    await page.reload();
    await pressOn(page, choice(page, PRESSED[language][shown]), 'Space');
    const projector = await openProjector(page, buttonOf(page, PRESSED[language].open));
    return { projector, titleOf: (at: number) => (language === 'cy' ? asked[at]?.question.cy : asked[at]?.question.en) ?? '' };
  };
  for (const language of ['en', 'cy'] as const) {
    const { projector, titleOf } = await show(language, 'question');
    for (const [at] of asked.entries()) {
      if (at > 0) await pressOn(page, buttonOf(page, PRESSED[language].after));
      await expect(projector.getByRole('heading', { level: 1 })).toHaveText(titleOf(at));
      expect.soft(await listMisfits(projector)).toEqual([]);
    }
  }

  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  const { revision } = await askHost<Opened>(page, 'readAssessment', kept.id);
  const workshop = { stage: 'discuss', voters: 30, isRevealed: true, pulled: [], roles: null };
  await askHost(page, 'changeAssessment', kept.id, revision, { kind: 'set-workshop', round: kept.round, workshop });
  for (const language of ['en', 'cy'] as const) {
    const { projector, titleOf } = await show(language, 'votes');
    for (const [at, { id }] of asked.entries()) {
      await page.evaluate((hash) => (location.hash = hash), `#/a/${kept.id}/now/workshop/${id}`);
      await expect(projector.getByRole('heading', { level: 1 })).toHaveText(titleOf(at));
      expect.soft(await listMisfits(projector)).toEqual([]);
    }
  }
});

journey('goes on in the language of the room while a voter reads in another', async ({ page, app }) => {
  await openVote(page, app, 'quick', 3);
  await pressOn(page, choice(page, 'Question'), 'Space');
  const projector = await openProjector(page, buttonOf(page, 'Open the projector window'));
  await pressOn(page, buttonOf(page, 'Pass the keyboard'));
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Start your vote' }));
  await pressOn(page, ballotOf(page).getByRole('button', { name: 'Cymraeg' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(projector.getByText('Policy, question 1 of 15')).toBeVisible();
  await expect(projector.locator('html')).toHaveAttribute('lang', 'en');
});

journey('covers this screen where a window cannot be opened, and Escape leads back', async ({ page, app }) => {
  await openVote(page, app, 'quick', 3);
  await page.evaluate(() => Reflect.set(globalThis, 'open', () => null));
  await pressOn(page, choice(page, 'Question'), 'Space');
  await pressOn(page, buttonOf(page, 'Open the projector window'));
  await expect(page.getByText('The window could not be opened. Allow pop-up windows for Soundings, or choose “Show on this screen”.')).toBeVisible();
  await pressOn(page, buttonOf(page, 'Show on this screen'));
  const picture = page.getByRole('dialog', { name: 'Projected view' });
  await expect(picture.getByText('Policy, question 1 of 15')).toBeVisible();
  await pressOn(page, picture.getByRole('button', { name: 'Question after' }));
  await expect(picture.getByText('Policy, question 2 of 15')).toBeVisible();
  expect(await picture.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(picture).toBeHidden();
  await expect(buttonOf(page, 'Show on this screen')).toBeFocused();
  await pressOn(page, buttonOf(page, 'Show on this screen'));
  await pressOn(page, picture.getByRole('button', { name: 'Back to the workshop' }));
  await expect(picture).toBeHidden();
});
