/** A file from another machine: shown first, added round by round, refused in a sentence where it does not belong; and a copy that names nobody. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeSavedFile } from '../../assessments/file/file.ts';
import type { Assessment } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { actionOf, assessmentOf, roundOf } from '../assessments/builders.ts';
import { expectAccessible, pressOn } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { saveFrom } from '../support/walk.ts';

const textOf = (assessment: Assessment) => writeSavedFile(assessment, 3, { version: '0.1.0', savedAt: '2026-05-06T13:32:05.000Z' });

const of2025 = closeRound(BUILT_IN, roundOf({ P1: 2, P2: 3, P3: 2, T1: 1 }, { id: 'r2025', date: '2025-05-07' }), '2025-05-20');
const mine = assessmentOf([roundOf({ P1: 3 })], { actions: [actionOf()] });
const theirs = { ...mine, rounds: [of2025, roundOf({ P1: 4 })], actions: [actionOf(), actionOf({ id: 'a9', round: 'r2025' })] };

journey('adds the rounds of a file from another machine, and saves a copy without names', async ({ page, app }) => {
  await mkdir(join(app.folder, 'assessments'), { recursive: true });
  await writeFile(join(app.folder, 'assessments/aberwen.soundings'), textOf(mine));
  await app.open(page);
  await page.evaluate(() => void (location.hash = '#/a/aberwen/now/years'));
  const add = page.getByRole('button', { name: 'Add rounds from a file' });

  await pick(page, add, textOf({ ...theirs, id: 'brynmor', organisation: { ...theirs.organisation, name: 'Brynmor Council' } }));
  await expect(page.getByText('The file is about “Brynmor Council”, this assessment about “Aberwen Borough Council”, so nothing was added.')).toBeVisible();
  await pick(page, add, textOf(theirs).slice(0, 5000));
  await expect(page.getByText('This file is cut short')).toBeVisible();
  await pick(page, add, textOf(theirs).replaceAll('2025-05-07', '2026-05-06'));
  await expect(page.getByText('Two rounds in this file are on 6 May 2026')).toBeVisible();

  await pick(page, add, textOf(theirs));
  const dialog = page.getByRole('dialog', { name: 'Add rounds to Aberwen Borough Council?' });
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await expect(dialog.getByRole('checkbox', { name: 'Add the round of 7 May 2025' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Replace the round of 6 May 2026' })).not.toBeChecked();
  await pressOn(page, dialog.locator('summary'));
  await expect(dialog.getByText('P1 Short, plain rules: from Level 3 to Level 4')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, dialog.getByRole('button', { name: 'Add 1 round' }));
  await expect(page.getByRole('status').getByText('1 round was added. What was here before is kept as a copy.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: '7 May 2025' })).toBeVisible();

  await pick(page, add, textOf({ ...theirs, rounds: [of2025], actions: [actionOf({ id: 'a9', round: 'r2025' })] }));
  await expect(page.getByText('The file adds nothing to Aberwen Borough Council')).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pick(page, page.getByRole('button', { name: 'Open a file' }), textOf(theirs));
  await pressOn(page, page.getByRole('button', { name: 'See what it would add' }));
  await pressOn(page, dialog.getByRole('checkbox', { name: 'Replace the round of 6 May 2026' }), 'Space');
  await pressOn(page, dialog.getByRole('button', { name: 'Replace 1 round' }));
  await expect(page.getByRole('status').getByText('1 round was replaced.')).toBeVisible();
  expect(JSON.parse(await readFile(join(app.folder, 'assessments/aberwen.soundings'), 'utf8'))).toMatchObject({ revision: 5, assessment: { rounds: [{ id: 'r2025' }, { responses: { P1: { answer: { level: 4 } } } }] } });

  await pressOn(page, page.getByRole('button', { name: 'More for Aberwen Borough Council' }));
  await pressOn(page, page.getByRole('button', { name: 'Save a copy without names and notes' }));
  const [saved] = await saveFrom(page, page.getByRole('dialog').getByRole('button', { name: 'Save the copy' }));
  expect(saved?.name).toMatch(/^Without names and notes - Aberwen Borough Council \d{4}-\d\d-\d\d\.soundings$/);
  expect(await readFile(saved?.path ?? '', 'utf8')).not.toContain('Head of communications');
});

/** Gives the file picker behind a button a file. */
async function pick(page: Page, button: Locator, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page, button);
  await (await chooser).setFiles({ name: 'other.soundings', mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}
