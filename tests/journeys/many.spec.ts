/** A library of many assessments: a piece at a time, and found by name. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { assessmentOf, roundOf } from '../assessments/builders.ts';
import { expectAccessible } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';

journey('shows many assessments a piece at a time, and finds one by its name', async ({ page, app }) => {
  for (let number = 1; number <= 60; number += 1) {
    const assessment = assessmentOf([roundOf({ P1: 2 })], { id: `council-${number}` });
    const name = number === 60 ? 'Ynys Môn County Council' : `Council number ${number}`;
    const savedAt = new Date(Date.UTC(2026, 4, 6, 12, 60 - number)).toISOString();
    const text = writeSavedFile({ ...assessment, organisation: { ...assessment.organisation, name } }, 1, { version: '0.1.0', savedAt });
    await writeFile(join(app.folder, 'assessments', `council-${number}.soundings`), text);
  }
  await app.open(page);
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(rows).toHaveCount(50);
  await expect(page.getByText('60 assessments')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Show 10 more' }).press('Enter');
  await expect(rows).toHaveCount(60);
  await expect(page.getByRole('link', { name: /Council number 51$/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);

  await page.getByLabel('Find an assessment by its name').focus();
  await page.keyboard.type('mon');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('1 of 60 assessments')).toBeVisible();
  await expect(page.getByRole('link', { name: /Ynys Môn County Council/ })).toBeVisible();
  await page.keyboard.type('x');
  await expect(page.getByText('No assessment has that in its name.')).toBeVisible();
});
