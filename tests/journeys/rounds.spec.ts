/** A journey from one round to the next: targets come along, what was said last time stays hidden until the question is answered, and a closed round is opened again with a reason. */

import type { Page } from '@playwright/test';
import type { Goal } from '../../assessments/model.ts';
import type { Opened } from '../../electron/api.ts';
import { expectAccessible, pressOn, reach, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { levelsOf } from '../support/walk.ts';
import { askHost } from '../support/workshop.ts';

const TARGET: Goal = { isGoodEnough: true, target: 4, importance: 3, effort: null, closeCall: 'high', isShortlisted: true };
const REASON = 'The level of “Short, plain rules” was typed wrongly';

/** An assessment with a round of 2025 that is closed: one level, one note, one target. */
async function keepRoundOf2025(page: Page): Promise<string> {
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  const round = assessment.rounds[0]?.id ?? '';
  const response = { answer: { kind: 'level', level: 2 }, evidence: 'none', note: 'Ten pages, from 2013.' };
  const changes = [
    { kind: 'change-round', round, date: '2025-05-07', form: 'quick' },
    { kind: 'record-response', round, question: 'P1', response },
    { kind: 'set-goal', round, question: 'P1', goal: TARGET },
    { kind: 'close-round', round, on: '2025-05-20', votes: null },
  ];
  let at = revision;
  for (const change of changes) ({ revision: at } = await askHost<Opened>(page, 'changeAssessment', assessment.id, at, change));
  return assessment.id;
}

const roundsOf = async (page: Page, id: string) => (await askHost<Opened>(page, 'readAssessment', id)).assessment.rounds;
const buttonNamed = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function show(page: Page, id: string, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/a/${id}/now/${path}`);
}

journey('opens the next round with its targets, and shows what was said last time only after an answer', async ({ page, app }) => {
  await app.open(page);
  const id = await keepRoundOf2025(page);
  await show(page, id, 'years/new');
  await expect(page.getByText('Also coming along: one target. Once you have answered a question')).toBeVisible();
  await pressOn(page, buttonNamed(page, 'Open the round'));
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await expect.poll(async () => (await roundsOf(page, id))[1]).toMatchObject({
    responses: {}, goals: { P1: { isGoodEnough: null, target: 4, importance: 3, effort: null, closeCall: null, isShortlisted: false } },
  });

  const fold = page.getByText('Last time, 2025', { exact: true });
  await reach(page, levelsOf(page).first());
  await expect(fold).toBeHidden();
  await page.keyboard.press('3');
  await expect(fold).toBeVisible();
  await expect(page.getByText('Level 2, Early')).toBeHidden();
  await pressOn(page, fold);
  await expect(page.getByText('Level 2, Early')).toBeVisible();
  await expect(page.getByText('Ten pages, from 2013.')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, buttonNamed(page, 'Clear this answer'));
  await expect(fold).toBeHidden();
});

journey('opens a closed round again with a reason that is kept, and takes that back whole', async ({ page, app }) => {
  await app.open(page);
  const id = await keepRoundOf2025(page);
  const closing = (await roundsOf(page, id))[0]?.closing;
  await show(page, id, 'questions/P1');
  await pressOn(page, buttonNamed(page, 'Open again: round of 2025'));
  await expect(page.getByRole('heading', { name: 'Open the round of 2025 again?' })).toBeVisible();
  await pressOn(page, buttonNamed(page, 'Open the round again'));
  await expect(page.getByText('Say why the round is opened again.')).toBeVisible();
  await expect(page.getByLabel('Why it is opened again')).toBeFocused();
  await expectAccessible(page);
  await typeInto(page, page.getByLabel('Why it is opened again'), REASON);
  await pressOn(page, buttonNamed(page, 'Open the round again'));
  await expect(page.getByText('Round 2025 is open again')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeFocused();
  await expect.poll(async () => (await roundsOf(page, id))[0]).toMatchObject({ closing: null, reopenings: [{ closing, reason: REASON }] });

  await show(page, id, 'years/rounds');
  await pressOn(page, page.getByText('Opened again once', { exact: true }));
  await expect(page.getByText(`Closed on 20 May 2025, opened again on`)).toContainText(REASON);
  await pressOn(page, buttonNamed(page, 'Undo').first());
  await expect(buttonNamed(page, 'Open again: round of 2025')).toBeVisible();
  await expect.poll(async () => (await roundsOf(page, id))[0]).toMatchObject({ closing, reopenings: [] });
  await pressOn(page, buttonNamed(page, 'Redo'));
  await expect.poll(async () => (await roundsOf(page, id))[0]?.reopenings[0]?.reason).toBe(REASON);
});
