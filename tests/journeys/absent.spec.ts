/** Journey of a colleague who cannot come: the form goes out, is filled in without the app, and its file comes back once, late, or for something else. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Locator, Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { fileOf, givenFile, readAnswered } from '../support/absent.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { askHost, buttonOf, countOf, countsOn, expectRevealed, openVote } from '../support/workshop.ts';

const picker = (page: Page) => page.locator('main input[type=file]');
const listed = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });
const press = (page: Page, name: string) => pressOn(page, buttonOf(page, name));

/** Presses a button that saves a file, and puts the file into the folder under its own name. */
async function saveBy(page: Page, button: Locator, folder: string): Promise<string> {
  const [download]: readonly [Download, void] = await Promise.all([page.waitForEvent('download'), pressOn(page, button)]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

journey('fills in a form without the app, whose file counts once, is changed before the reveal, and can come late', async ({ page, app, context }, info) => {
  const kept = await openVote(page, app, 'quick', 4);
  await press(page, 'Absent colleagues');
  const path = await saveBy(page, buttonOf(page, 'Save the form'), info.outputDir);
  expect(path).toMatch(/soundings-form-Cwm-Tawel-Housing-\d{4}-\d\d-\d\d\.html$/);

  const form = await context.newPage();
  await form.goto(pathToFileURL(path).href);
  await expect(form.getByRole('heading', { level: 1 })).toHaveText('Your votes for Cwm Tawel Housing');
  const vote = (question: string, level: number) => form.getByRole('group', { name: question, exact: true }).getByRole('radio').nth(level - 1).check();
  for (const { question } of questionsOf(BUILT_IN, 'quick')) await vote(question.en, 3);
  await expectAccessible(form);
  const save = form.getByRole('button', { name: 'Save my response' });
  const response = await saveBy(form, save, info.outputDir);
  expect(response).toMatch(/soundings-response-Cwm-Tawel-Housing-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.json$/);

  await picker(page).setInputFiles(response);
  await expect(listed(page, 'soundings-response-')).toHaveText(/15 of 15 questions answered/);
  await press(page, 'Add 1 response');
  await expect(page.getByText('One response is added')).toBeVisible();
  await expect(countOf(page)).toContainText('1 of 4 has finished');

  await picker(page).setInputFiles([response, path]);
  await expect(page.getByText('This response is in already. It counts once.')).toBeVisible();
  await expect(page.getByText('This is not a response.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add \d/ })).toBeHidden();
  await press(page, 'Put these files away');

  // Whoever opens the form again goes on with the same response.
  await form.reload();
  await vote(questionsOf(BUILT_IN, 'quick')[0]?.question.en ?? '', 5);
  const changed = await saveBy(form, save, info.outputDir);
  await picker(page).setInputFiles(changed);
  await expect(page.getByText('Another response from the same form is in.')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: /^Take the earlier one out/ }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Take it out' }));
  await expect(page.getByRole('heading', { name: 'Add responses' })).toBeFocused();
  await press(page, 'Add 1 response');
  await expect(page.getByRole('heading', { name: 'One response is in' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^(Add responses|One response is in)$/ }).and(page.locator(':focus'))).toBeVisible();

  const paper = { isNew: true, way: 'paper', isFinished: true, isSecondMeant: true, votes: { P1: 2 } };
  for (const id of ['slip-1', 'slip-2']) await askHost(page, 'putSlip', kept.id, kept.round, 'first', { ...paper, id });
  const answered = await readAnswered(page, kept.id);
  const late = fileOf({ ...answered, id: 'c0de00000000000000000000000000c2', votes: { P1: 4 } });
  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  await picker(page).setInputFiles([
    late, fileOf({ ...answered, id: 'd0de', questionnaire: { id: 'dcm', version: '0.9' } }), fileOf({ ...answered, id: 'e0de', round: 'other' }), givenFile('broken.json', late.buffer.toString().replace('"P1": 4', '"P1": 5')),
  ]);
  await expect(listed(page, 'soundings-response-c0de')).toContainText('It comes after the reveal. It counts when you reveal again.');
  await expect(listed(page, 'soundings-response-d0de')).toContainText('This response answers version 0.9 of the questionnaire, and this round asks version 1.0.');
  await expect(listed(page, 'soundings-response-e0de')).toContainText('This response is for another assessment or another round.');
  await expect(listed(page, 'broken.json')).toContainText('This response is damaged, or it was changed after it was saved.');
  await expect(page.getByText('Only one vote would be new.')).toBeVisible();
  await press(page, 'Add 1 response');
  await press(page, 'Put these files away');
  await press(page, 'Reveal with the new votes');
  await expectRevealed(page);
  expect((await countsOn(page, kept, 'P1'))?.levels).toEqual([0, 2, 0, 1, 1]);
});
