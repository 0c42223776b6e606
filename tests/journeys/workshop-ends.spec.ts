/** Journeys to where a workshop begins and ends: a round that has answers, one that is closed, the next one, and choosing actions before closing. */

import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Action } from '../../assessments/model.ts';
import type { Opened } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';
import { chooseOption, expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { goTo } from '../support/walk.ts';
import { askHost, showWorkshop, type Kept } from '../support/workshop.ts';

const finding = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

/** Makes changes one after another, each to what the one before has left. */
async function changeAll(page: Page, id: string, from: number, changes: readonly object[]): Promise<void> {
  let revision = from;
  for (const change of changes) ({ revision } = await askHost<Opened>(page, 'changeAssessment', id, revision, change));
}

journey('says what becomes of answers that are there, that a closed round takes no votes, and begins the next one as a workshop', async ({ page, app }) => {
  await app.open(page);
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  const kept: Kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  const answered = (question: string, level: number) => ({
    kind: 'record-response', round: kept.round, question, response: { answer: { kind: 'level', level }, evidence: 'none', note: '' },
  });
  await changeAll(page, kept.id, revision, [answered('P1', 3), answered('A1', 2)]);
  await showWorkshop(page, kept);
  await expect(page.getByText('2 questions have an answer already.')).toBeVisible();
  await expect(page.getByText('Answers stay and count until the group settles the same question.')).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Open the next round' }));
  await page.getByLabel('Date of the round').fill('2031-05-06');
  await chooseOption(page, page.getByRole('radio', { name: 'In a workshop' }));
  await pressOn(page, page.getByRole('button', { name: 'Open the round' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
  await expect(finding(page)).toHaveText('About 56 minutes for 8 people');
  await expect(page.getByText('have an answer already')).toBeHidden();
  await expect.poll(async () => (await askHost<Opened>(page, 'readAssessment', kept.id)).assessment.rounds[1]?.workshop).toEqual({
    stage: 'set-up', voters: 8, isRevealed: false, pulled: [], roles: null,
  });

  await page.evaluate((hash) => (location.hash = hash), '#/');
  await pressOn(page, page.getByRole('button', { name: 'Look at the sample' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  const sample = await askHost<Opened>(page, 'readAssessment', 'sample');
  const closed = sample.assessment.rounds.find(({ closing, origin }) => closing !== null && origin === 'answered');
  await page.evaluate((hash) => (location.hash = hash), `#/a/sample/${closed?.id}/workshop`);
  await expect(finding(page)).toHaveText('This round is closed');
  await expect(page.getByRole('button', { name: 'Start voting' })).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: 'Open the next round' })).toBeVisible();
  await expectAccessible(page);
});

/** The rehearsal at its last step: all settled but T1, on T2 no agreement. */
async function openLastStep(page: Page): Promise<Kept> {
  const { assessment, revision } = await askHost<Opened>(page, 'addRehearsal', 'en');
  const kept: Kept = { id: assessment.id, round: assessment.rounds[0]?.id ?? '' };
  const workshop = { voters: 10, pulled: [], roles: null };
  const at = (stage: string, isRevealed: boolean) => ({ kind: 'set-workshop', round: kept.round, workshop: { ...workshop, stage, isRevealed } });
  await changeAll(page, kept.id, revision, [at('vote', false)]);
  await askHost(page, 'addMadeUpVotes', kept.id, kept.round, 'first');
  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  const settled = questionsOf(BUILT_IN, 'quick').filter(({ id }) => id !== 'T1').map(({ id }) => {
    const isAgreed = id !== 'T2';
    const views = isAgreed ? [] : ['Services are asked each time.', 'Managers find the guide enough.'];
    return [id, { settlement: { outcome: isAgreed ? 'confirmed' : 'not-agreed', reason: '', views }, answer: isAgreed ? { kind: 'level', level: 2 } : null }];
  });
  await changeAll(page, kept.id, revision + 1, [at('act', true), { kind: 'settle-questions', round: kept.round, questions: Object.fromEntries(settled) }]);
  await showWorkshop(page, kept);
  return kept;
}

/** Something to do about the round, as Plan would make it. */
function actionOf({ round }: Kept, id: string): Action {
  return {
    id, round, question: null, dimension: null, fromLevel: null, toLevel: null, title: `Do ${id}`, owner: '', sponsor: '', start: null, due: null, firstStep: '', firstStepBy: null, success: '',
    statuses: [{ state: 'not-started', on: '2026-05-06', reason: '' }], dependsOn: '', waitsFor: [], risk: '', cost: null, staffDays: null, decision: null, affects: '', evidenceOfDone: '', reviewOn: null,
  };
}

journey('ends with actions to choose and the round to close, and tells what becomes of the votes', async ({ page, app }) => {
  await app.open(page);
  const kept = await openLastStep(page);
  await expect(finding(page)).toHaveText('14 of 15 questions are settled');
  await expect(page.getByText('One question is not settled yet. What the votes came to stands for it.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One question was not agreed' })).toBeVisible();
  await expect(page.getByText('Services are asked each time.')).toBeVisible();
  await expect(page.getByText('You have chosen none yet.')).toBeVisible();
  await pressOn(page, page.getByText('About 15 minutes left'));
  await expect(page.getByRole('heading', { name: 'Choose actions: notes for you' })).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, page.getByRole('link', { name: 'Choose actions' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  const { revision } = await askHost<Opened>(page, 'readAssessment', kept.id);
  await changeAll(page, kept.id, revision, ['one', 'two', 'three'].map((id) => ({ kind: 'put-action', action: actionOf(kept, id), at: null })));
  await goTo(page, 'Organisation');
  await showWorkshop(page, kept);
  await expect(page.getByText('You have chosen 3.')).toBeVisible();
  await expect(page.getByRole('main').locator('.button.filled')).toHaveText(['Close the round']);

  await pressOn(page, page.getByRole('button', { name: 'Go on discussing' }));
  await expect(page.getByRole('button', { name: 'Go on discussing' })).toBeHidden();
  await pressOn(page, page.getByRole('button', { name: 'Choose actions' }));
  await pressOn(page, page.getByRole('main').getByRole('button', { name: 'Close the round' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The votes of each person are then deleted for good.');
  await pressOn(page, dialog.getByRole('button', { name: 'Close the round' }));
  await expect(finding(page)).toHaveText('This round is closed');
  await expect.poll(async () => (await askHost<Opened>(page, 'readAssessment', kept.id)).assessment.rounds[0]?.votes?.voters).toBe(10);
  expect(await askHost<Voting>(page, 'readVoting', kept.id, kept.round)).toEqual({ boxes: [], votes: null, isComplete: false });
});
