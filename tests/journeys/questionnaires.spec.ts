/** A questionnaire of another shape, from its file to a plan in a document, and the way in which one that does not fit is refused. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { readQuestionnaireFile } from '../../assessments/questionnaire/file/read-questionnaire-file.ts';
import { expectAccessible, pressOn, typeInto } from '../support/access.ts';
import { readDocxText } from '../support/documents-readers.ts';
import { expect, journey, journeyWith, type RunningApp } from '../support/journey.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { answer, expectSaved, goTo, saveFrom } from '../support/walk.ts';

const SMALL = smallQuestionnaire();
const TEXT = writeQuestionnaireFile(SMALL);

journeyWith('soffice')('imports a questionnaire of three questions a dimension, answers it, plans, prints, and saves it again the same', async ({ page, app }, info) => {
  info.setTimeout(120_000);
  await openQuestionnaires(page, app);
  await expectAccessible(page);
  await pick(page, 'small.soundings-questionnaire.json', TEXT);
  await expect(page.getByText('Imported: Small steps, version 1.1')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Small steps' })).toBeVisible();
  await expect(page.getByText('Version 1.1 · 15 questions')).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'Look inside: Small steps, version 1.1' }));
  await expect(page.getByRole('heading', { name: 'What changed since version 1.0' })).toBeVisible();
  await expect(page.getByText('Plainer words.')).toBeVisible();
  await expect(page.getByText('14 questions are the same.')).toBeVisible();
  await pressOn(page, page.getByText('P3 Topic P3'));
  await expect(page.getByText('P3 is at 4 today.')).toBeVisible();
  await expect(page.getByText('Show the last P3.')).toBeVisible();
  await expect(page.getByText('Step 2 of P3')).toBeVisible();
  await expect(page.getByText('November 2011').and(page.locator(':visible'))).toHaveCount(1);
  await expectAccessible(page);
  const [saved] = await saveFrom(page, page.getByRole('button', { name: 'Save it as a file' }));
  expect(saved?.name).toBe('Small steps 1.1.soundings-questionnaire.json');
  expect(await readFile(saved?.path ?? '', 'utf8')).toBe(TEXT);

  await pressOn(page, page.getByRole('link', { name: 'Use it' }));
  await typeInto(page, page.getByLabel('Name of the organisation'), 'Brynmor Town Council');
  await expect(page.getByLabel('Questionnaire')).toContainText('Small steps, version 1.1');
  // Every question is in the quick form, so there is no form to choose.
  await expect(page.getByRole('group', { name: 'Form' })).toHaveCount(0);
  await pressOn(page, page.getByRole('button', { name: 'Start the assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible();
  await answer(page, ['1', '2', '3', '2', '2', '2', '3', '3', '3', '4', '4', '4', '5', '5', '2']);
  await expect(page.getByRole('link', { name: /^Questions.*15 of 15/ })).toBeVisible();

  await goTo(page, 'Results');
  // (2 + 2 + 3 + 4 + 4) ÷ 5
  await expect(page.getByRole('button', { name: 'Overall 3.0' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Policy 2.0' })).toBeVisible();
  await goTo(page, 'Peers');
  await expect(page.getByText('There is no pack for this form of the questionnaire on this computer.')).toBeVisible();
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('button', { name: 'Add to the plan' }));
  await expectSaved(page);
  await goTo(page, 'Documents');
  const [document] = await saveFrom(page, page.getByRole('button', { name: 'Save 1 document' }));
  const printed = readDocxText(await readFile(document?.path ?? ''));
  expect(printed).toContain('Small steps');
  expect(printed).toContain('P1 is at 1 today.');
  expect(printed).toContain('Step 1 of P1');
  expect(printed).not.toMatch(/\b30\b|\bthirty\b/i);

  await goTo(page, 'Years');
  const file = join(app.folder, 'questionnaires');
  await page.evaluate(() => (location.hash = '#/questionnaires'));
  await pick(page, saved?.name ?? '', await readFile(saved?.path ?? '', 'utf8'));
  await expect(page.getByText('Here already: Small steps, version 1.1. Nothing has been changed.')).toBeVisible();
  expect(await readdir(file)).toEqual(['small-steps_1.1.soundings-questionnaire.json']);
  // Beside a file that is refused, nothing says that one was taken in.
  await pick(page, 'odd.soundings-questionnaire.json', 'Questionnaire');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('Here already:')).toHaveCount(0);
});

const BAD: readonly (readonly [what: string, text: string, says: readonly string[]])[] = [
  ['ids used twice', edited((text) => text.replace('"id": "C3"', '"id": "P1"')), ['Culture, question 3, id: The id P1 is used already. Give each its own.']],
  ['four levels', withoutLevel(), ['P3, levels: There must be at least 5. There are 4.']],
  ['an unknown dimension', edited((text) => text.replace('"id": "access"', '"id": "money"')), ['dimension 2, id: “money” is none of the five dimensions.']],
  ['a language missing', edited((text) => text.replace('"Mae P3 ar 2 heddiw."', 'null')), ['P3, level 2, Welsh: There is no text in this language.']],
  ['10 MB', TEXT.padEnd(10 * 1024 * 1024 - 1000), ['This file is 10 MB. The file of a questionnaire is at most 1 MB']],
  ['HTML in a level', edited((text) => text.replace('P3 is at 2 today.', '<b>P3</b> is at 2 today.')), ['P3, level 2, English: A text may not hold HTML. It holds “<b”.']],
  ['a circle in the version map', withCircle(), ['version map 1.1 to 1.0: The version maps lead round in a circle: 1.1, 1.0, 1.1.']],
  ['a saved assessment', '{ "format": "soundings", "version": 2 }', ['This is a saved assessment, not a questionnaire.']],
  ['no JSON', 'Questionnaire', ['This is not the file of a questionnaire']],
  ['two things wrong', edited((text) => text.replace('"Mae P3 ar 2 heddiw."', '""').replace('Topic T1', '<i>')), [
    '2 things to put right in the questionnaire', 'P3, level 2, Welsh: There is no text in this language.', 'T1, title, English: A text may not hold HTML.',
  ]],
];

journey('names everything that is wrong with a questionnaire, with its place, and takes in nothing of it', async ({ page, app }, info) => {
  info.setTimeout(120_000);
  await openQuestionnaires(page, app);
  for (const [what, text, says] of BAD) {
    await pick(page, 'odd.soundings-questionnaire.json', text);
    for (const said of says) await expect(page.getByRole('alert'), what).toContainText(said);
    await expect(page.getByRole('alert'), what).toBeFocused();
  }
  await expectAccessible(page);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Digital channels']);
  expect(await readdir(join(app.folder, 'questionnaires'))).toEqual([]);
});

journey('removes an imported questionnaire after a question, and the assessment that was answered with it stays whole', async ({ page, app }) => {
  await openQuestionnaires(page, app);
  await drop(page, TEXT);
  await pressOn(page, page.getByRole('link', { name: 'Use it: Small steps, version 1.1' }));
  await typeInto(page, page.getByLabel('Name of the organisation'), 'Brynmor Town Council');
  await pressOn(page, page.getByRole('button', { name: 'Start the assessment' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible();
  await answer(page, ['2', '3']);
  const address = page.url();

  await page.evaluate(() => (location.hash = '#/questionnaires'));
  await pressOn(page, page.getByRole('button', { name: 'More for Small steps, version 1.1' }));
  await pressOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
  await expect(page.getByRole('dialog')).toContainText('No assessment is lost.');
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
  await expect(page.getByText('Small steps, version 1.1 was removed')).toBeVisible();
  expect(await readdir(join(app.folder, 'questionnaires'))).toEqual([]);

  await page.goto(address);
  await expect(page.getByRole('link', { name: /^Questions.*2 of 15/ })).toBeVisible();
  await goTo(page, 'Years');
  await page.evaluate(() => (location.hash = location.hash.replace(/years.*/, 'years/new')));
  await page.getByLabel('Date of the round').fill('2030-01-02');
  await pressOn(page, page.getByRole('button', { name: 'Open the round' }));
  await expect(page.getByRole('link', { name: /^Questions.*0 of 15/ })).toBeVisible();
});

journey('offers the built-in questionnaire as a file that comes in again, and the schema that describes it', async ({ page, app }) => {
  await openQuestionnaires(page, app);
  await pressOn(page, page.getByRole('button', { name: 'More for Digital channels, version 1.0' }));
  const [saved] = await saveFrom(page, page.getByRole('button', { name: 'Save it as a file' }));
  expect(saved?.name).toBe('Digital channels 1.0.soundings-questionnaire.json');
  const text = await readFile(saved?.path ?? '', 'utf8');
  expect(readQuestionnaireFile(text).ok).toBe(true);
  await pick(page, 'ours.soundings-questionnaire.json', text);
  await expect(page.getByText('Here already: Digital channels, version 1.0.')).toBeVisible();
  const [schema] = await saveFrom(page, page.getByRole('button', { name: 'Save the schema' }));
  expect(await readFile(schema?.path ?? '', 'utf8')).toBe(await readFile(new URL('../../docs/questionnaire.schema.json', import.meta.url), 'utf8'));
});

async function openQuestionnaires(page: Page, app: RunningApp): Promise<void> {
  await app.open(page);
  await pressOn(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questionnaires' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Questionnaires' })).toBeVisible();
}

async function pick(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, page.getByRole('button', { name: 'Import a questionnaire' }));
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'small.soundings-questionnaire.json'));
    return transfer;
  }, text);
  await page.getByRole('main').locator('.questionnaires').dispatchEvent('drop', { dataTransfer: data });
}

function edited(edit: (text: string) => string): string {
  return edit(TEXT);
}

function withoutLevel(): string {
  return edited((text) => text.replace(/,\s*\{\s*"en": "P3 is at 5 today\.",[^}]*\}/, ''));
}

function withCircle(): string {
  const [map] = SMALL.maps;
  return JSON.stringify({ format: 'soundings-questionnaire', version: 1, questionnaire: { ...SMALL, maps: [map, { from: '1.1', to: '1.0', lines: map?.lines }] } });
}
