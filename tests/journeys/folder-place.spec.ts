/** A journey with the data folder in OneDrive: the app says so where it matters, says what to do, and knows OneDrive's second copies. */

import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startApp } from '../../build/serve.mjs';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { expect, journey } from '../support/journey.ts';

journey('tells of a data folder that OneDrive copies to other computers, and what to do', async ({ page }) => {
  const top = await makeFolder();
  // As OneDrive names its folder for work: by a variable, under any name.
  process.env['OneDriveCommercial'] = join(top, 'Aberwen files');
  const folder = join(top, 'Aberwen files', 'Soundings');
  await mkdir(folder, { recursive: true });
  const app = await startApp(folder);
  try {
    await page.goto(app.address);
    await expect(page.getByText('OneDrive copies your data folder to other computers. Work on one computer at a time.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Kept in OneDrive' })).toBeVisible();
    await expect(page.getByText('It stays on this computer')).toHaveCount(0);

    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await expect(page).toHaveURL(/results$/);
    await page.getByRole('link', { name: /All assessments|Assessments/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Your assessments' })).toBeVisible();

    const [file = ''] = (await readdir(join(folder, 'assessments'))).filter((name) => name.endsWith('.soundings'));
    await copyFile(join(folder, 'assessments', file), join(folder, 'assessments', file.replace('.soundings', '-ANN-LAPTOP.soundings')));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Second copies' })).toBeVisible();
    await expect(page.getByText('This is a second copy of “Aberwen Borough Council”.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Could not be read' })).toHaveCount(0);

    await page.getByRole('link', { name: 'How to keep it on this computer' }).click();
    await expect(page.getByText('Then start Soundings with --data and the path of the new folder.')).toBeVisible();
    await expect(page.getByText('Nothing leaves this computer')).toHaveCount(0);
  } finally {
    delete process.env['OneDriveCommercial'];
    await app.stop();
    await removeFolder(top);
  }
});

journey('says nothing of the kind where the data folder is this computer’s own', async ({ app, page }) => {
  await app.open(page);
  await expect(page.getByText('It stays on this computer')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept on this computer' })).toBeVisible();
  await expect(page.getByText('copies your data folder')).toHaveCount(0);
});
