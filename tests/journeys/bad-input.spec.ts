/** Odd names, odd files and two windows: each is met with a clear sentence, and nothing is lost. */

import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, journey, journeyWith, type RunningApp } from '../support/journey.ts';
import { chooseOption, pressOn, reach, typeDay, typeInto } from '../support/access.ts';
import { readSheet } from '../support/documents-readers.ts';
import { answer, beginAssessment, chosenLevel, expectSaved, goTo, levelsOf, saveFrom } from '../support/walk.ts';

const NAMES = ['<script>alert(1)</script>', '../../x', '=HYPERLINK("http://a.test")', '🏛️ Cyngor 🌊', 'مجلس المدينة', '__proto__', 'Ŵŷ & “Łódź”'];

journey('shows every name as it was typed, and makes no file by it', async ({ page, app }) => {
  await app.open(page);
  for (const name of NAMES) {
    await beginAssessment(page, name);
    await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
    await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
  }
  const files = await readdir(join(app.folder, 'assessments'));
  expect(files).toHaveLength(NAMES.length);
  for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\.soundings$/);
  expect(await readdir(join(app.folder, '..'))).not.toContain('x');
});

journey('asks for a name, and takes 200 characters of one', async ({ page, app }) => {
  await app.open(page);
  await pressOn(page, page.getByRole('link', { name: 'New assessment' }));
  await pressOn(page, page.getByRole('button', { name: 'Start the assessment' }));
  await expect(page.getByText('Give the name of the organisation.').first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await reach(page, page.getByLabel('Name of the organisation'));
  await page.keyboard.insertText('a'.repeat(10_000));
  await expect(page.getByText('At most 200 characters. This is 10,000; the end is not kept yet.')).toBeVisible();
  await expect(page.getByLabel('Name of the organisation')).toHaveValue('a'.repeat(10_000));
});

const FILES: readonly { readonly what: string; readonly text: string; readonly says: string }[] = [
  { what: 'an empty file', text: '', says: 'This file is empty' },
  { what: 'a photo', text: '\u0089PNG\r\n\u001a\n', says: 'This is not a Soundings file' },
  { what: 'a file of another program', text: '{"version":3,"sheets":[]}', says: 'made by another program' },
  { what: 'a file that is cut short', text: '{"format":"soundings","formatVersion":1,"assess', says: 'cut short' },
];

journey('refuses in a sentence what is no saved file', async ({ page, app }) => {
  await app.open(page);
  for (const { what, text, says } of FILES) {
    await pick(page, 'odd.soundings', text);
    await expect(page.getByText(says), what).toBeVisible();
  }
  expect(await readdir(join(app.folder, 'assessments'))).toEqual([]);
});

journey('refuses a newer file, a level of 6 and what is smuggled in as __proto__, and leaves what is here alone', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Sound Borough Council');
  await answer(page, ['3']);
  const good = await readOnly(app);
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));

  await pick(page, 'newer.soundings', good.text.replace(/"version": \d+,/, '"version": 99,'));
  await expect(page.getByText('newer Soundings')).toBeVisible();
  await pick(page, 'six.soundings', good.text.replace(/"level": ?3/, '"level": 6'));
  await expect(page.getByText('damaged')).toBeVisible();
  const smuggled = good.text.replace(/,\s*"check": ?"\w+"/, '');
  await pick(page, 'proto.soundings', smuggled.replace(/"responses": ?\{/, '"responses": { "__proto__": { "isAdmin": true },'));
  // What nobody knows is left out of what is read, and what is left is what is here already.
  await expect(page.getByRole('dialog')).toContainText('The file and the one here are the same.');

  expect((await readOnly(app)).text).toBe(good.text);
});

journey('refuses a dropped file of 200 MB before it is read', async ({ page, app }) => {
  await app.open(page);
  const path = join(app.folder, 'large.bin');
  const file = await open(path, 'w');
  await file.truncate(200 * 1024 * 1024);
  await file.close();
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Open a file' }));
  await (await chooser).setFiles(path);
  await expect(page.getByText('This file is 200 MB')).toBeVisible();
});

journey('opens a file that is dropped on the library', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Dropped County Council');
  await answer(page, ['4']);
  const { text, path } = await readOnly(app);
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('button', { name: 'More for Dropped County Council' }));
  await pressOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
  await expect(page.getByText('was removed')).toBeVisible();
  expect(await readdir(join(path, '..'))).toEqual([]);

  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'back.soundings'));
    return transfer;
  }, text);
  await page.getByRole('main').locator('.library').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('link', { name: /^Questions.*1 of 30/ })).toBeVisible();
});

journey('names a file in the data folder that it cannot read, and leaves it as it is', async ({ page, app }) => {
  const path = join(app.folder, 'assessments', 'broken.soundings');
  await writeFile(path, '{"format":"soundings"');
  await app.open(page);
  await expect(page.getByRole('heading', { name: 'Could not be read' })).toBeVisible();
  await expect(page.getByText('broken.soundings')).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe('{"format":"soundings"');
});

journey('says so where an action is due before it starts, and offers a day', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Backwards District Council');
  await answer(page, ['1', '1', '1']);
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('button', { name: 'Add to the plan' }));
  await pressOn(page, page.getByRole('link', { name: 'Set owners' }));
  await typeDay(page, page.getByLabel('Start', { exact: true }), '2027-05-10');
  await typeDay(page, page.getByLabel('Due', { exact: true }), '1066-10-14');
  await expect(page.getByText('Give the year in full, from 1990 to 2199. Nothing has been changed yet.')).toBeVisible();
  await typeDay(page, page.getByLabel('Due', { exact: true }), '2027-05-01');
  await expect(page.getByText('The due date is before the start.').first()).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Use 1 May 2028' }));
  await expect(page.getByText('The due date is before the start.')).toHaveCount(0);
  await expectSaved(page);
});

journeyWith('soffice')('writes a note that starts with = as text that no spreadsheet runs', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Formula Town Council');
  await answer(page, ['2']);
  await typeInto(page, page.getByLabel('Note'), '=1+1');
  await page.keyboard.press('Tab');
  await goTo(page, 'Documents');
  await pressOn(page, page.getByRole('checkbox', { name: /^Word/ }), 'Space');
  await pressOn(page, page.getByRole('checkbox', { name: /^Answers/ }), 'Space');
  const [file] = await saveFrom(page, page.getByRole('button', { name: 'Save 1 document' }));
  const sheet = readSheet(await readFile(file?.path ?? ''));
  expect(sheet).toContain('=1+1');
  expect(sheet).not.toMatch(/(^|,)2(,|\r|$)\s*$/m);
});

journey('shows both answers where two windows gave one question different ones', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Two Windows Council');
  await goTo(page, 'Questions');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await chooseOption(other, levelsOf(other).nth(1));
  await expectSaved(other);

  await reach(page, levelsOf(page).first());
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await page.keyboard.press('4');
  const question = page.getByRole('dialog', { name: 'Which one do you want to keep?' });
  await expect(question).toContainText('Early');
  await expect(question).toContainText('Embedded');
  await pressOn(page, question.getByRole('button', { name: 'Use this one' }));
  await expectSaved(page);
  await other.reload();
  await expect(chosenLevel(other)).toHaveValue('4');
});

journey('puts the changes of two windows together where they touch different questions', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Side by Side Council');
  await goTo(page, 'Questions');
  const other = await page.context().newPage();
  await other.goto(page.url().replace('/P1', '/P2'));
  await reach(other, levelsOf(other).first());
  await other.keyboard.press('2');
  await expectSaved(other);
  await reach(page, levelsOf(page).first());
  await page.keyboard.press('4');
  await expect(page.getByRole('link', { name: /^Questions.*2 of 30/ })).toBeVisible();
  await expectSaved(page);
});

/** Gives the library's file picker a file. */
async function pick(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Open a file' }));
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** The one saved file in the data folder. */
async function readOnly(app: RunningApp): Promise<{ readonly path: string; readonly text: string }> {
  const [name = ''] = await readdir(join(app.folder, 'assessments'));
  const path = join(app.folder, 'assessments', name);
  return { path, text: await readFile(path, 'utf8') };
}
