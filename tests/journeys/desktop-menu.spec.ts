/** The desktop shell from outside the page: its menu, a second start, and files that are handed to it. */

import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_NAMES } from '../../electron/api.ts';
import { desktop, expect, standInOnly, type Machine } from '../support/desktop/desktop.ts';
import type { DesktopApp } from '../support/desktop/launch.ts';
import { chooseInMenu, isOffered, listOffered, setDisk } from '../support/desktop/person.ts';
import { answer, beginAssessment, chosenLevel } from '../support/walk.ts';

const SAMPLE = new URL('../fixtures/saved-file-v1.soundings', import.meta.url);
const ANYWHERE = ['library', 'new-assessment', 'open-file', 'print', 'settings', 'help'];
const PAGES = ['organisation', 'questions', 'workshop', 'results', 'peers', 'years', 'plan', 'templates', 'documents'];

desktop('has an item in its menu for every command, each with its words and a key of its own', async ({ machine }) => {
  const { app } = await machine.open();
  const items = await app.evaluate(
    ({ Menu }, ids) => ids.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)).map((item) => ({ id: item?.id, label: item?.label, key: String(item?.accelerator) })),
    [...COMMAND_NAMES],
  );
  expect(items.map(({ id }) => id)).toEqual([...COMMAND_NAMES]);
  expect(items.filter(({ label }) => !/^[A-Z]/.test(label ?? ''))).toEqual([]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(COMMAND_NAMES.length);
  expect(items.find(({ id }) => id === 'save-copy')).toEqual({ id: 'save-copy', label: 'Save a copy…', key: 'CmdOrCtrl+S' });
});

desktop('greys out what makes no sense on the page that is open', async ({ machine }) => {
  const { app, page } = await machine.open();
  const offered = () => listOffered(app, COMMAND_NAMES);
  await expect.poll(async () => (await offered()).toSorted()).toEqual(ANYWHERE.toSorted());

  await beginAssessment(page, 'Greyed Town Council', 'Quick');
  await expect.poll(async () => (await offered()).toSorted()).toEqual([...ANYWHERE, ...PAGES, 'save-copy'].toSorted());
  await answer(page, ['3']);
  await expect.poll(() => isOffered(app, 'undo')).toBe(true);
  expect(await isOffered(app, 'redo')).toBe(false);
});

desktop('goes to pages, takes a change back and makes it again, and prints, all from the menu', async ({ machine }) => {
  const { app, page } = await machine.open();
  await beginAssessment(page, 'Chosen Town Council', 'Quick');
  await answer(page, ['3']);
  await chooseInMenu(app, 'undo');
  await expect(chosenLevel(page)).toHaveCount(0);
  await chooseInMenu(app, 'redo');
  await expect(chosenLevel(page)).toHaveValue('3');

  for (const [id, title] of [['plan', 'Plan'], ['results', 'Results'], ['help', 'Help'], ['settings', 'Settings'], ['library', 'Assessments'], ['new-assessment', 'New assessment']] as const) {
    await chooseInMenu(app, id);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await page.evaluate(() => Reflect.set(globalThis, 'print', () => document.body.setAttribute('data-printed', 'yes')));
  await chooseInMenu(app, 'print');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});

desktop('opens a file that is chosen from the menu, and none where the box is closed', async ({ machine }) => {
  const path = await giveFile(machine);
  const { app, page } = await machine.open();
  machine.answer('cancel', { path });
  await chooseInMenu(app, 'open-file');
  await expect.poll(() => machine.shown().length).toBe(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Assessments' })).toBeVisible();
  await chooseInMenu(app, 'open-file');
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  expect(machine.shown()[1]).toMatchObject({ box: 'open', options: { filters: [{ name: 'Soundings files', extensions: ['soundings'] }], properties: ['openFile'] } });
});

desktop('opens the file that it was started with, and leaves it as it was', async ({ machine }) => {
  const path = await giveFile(machine);
  const before = await readFile(path, 'utf8');
  const { page } = await machine.open({ args: [path] });
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await expect(page.getByText('Aberwen Borough Council').first()).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(before);
});

desktop('asks about a file that is here already, when the system hands it over', async ({ machine }) => {
  const path = await giveFile(machine);
  const { app, page } = await machine.open();
  await handOver(app, path);
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await handOver(app, path);
  const question = page.getByRole('dialog', { name: 'Aberwen Borough Council is on this computer already' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Open the one here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
});

desktop('says what is wrong with a damaged file, one that is too large, and one that is not there', async ({ machine }) => {
  const { app, page } = await machine.open();
  const [damaged, large] = [join(machine.desk, 'Damaged.soundings'), join(machine.desk, 'Large.soundings')];
  await writeFile(damaged, (await readFile(SAMPLE, 'utf8')).slice(0, 60_000));
  await writeFile(large, '');
  await truncate(large, 21 * 1024 * 1024);
  for (const [path, sentence] of [[damaged, /^This file is cut short/], [large, /^This file is 21 MB\. A Soundings file is at most 20 MB/], [join(machine.desk, 'Gone.soundings'), /There is nothing|The disk could not/]] as const) {
    await handOver(app, path);
    await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }
  expect(existsSync(damaged)).toBe(true);
});

desktop('opens the next file after one that failed in a way that nobody thought of', async ({ machine }) => {
  const path = await giveFile(machine);
  const { app, page } = await machine.open({ hasOddDisk: true });
  await setDisk(app, 'broken');
  await handOver(app, path);
  await machine.expectComplaint(/did not answer importSavedFile/);
  await setDisk(app, 'as ever');
  await handOver(app, path);
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
});

standInOnly('is brought forward by a second start, which hands over its file and ends', async ({ machine }) => {
  const path = await giveFile(machine);
  const { app, page } = await machine.open();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = await machine.start({ args: [path], isPackaged: true });
  expect(await second.ended).toBe(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.isMinimized(), window.isFocused()]));
  expect(windows).toEqual([[false, true]]);
});

/** A saved file on the person's desk. */
async function giveFile({ desk }: Machine): Promise<string> {
  const path = join(desk, 'Aberwen.soundings');
  await copyFile(SAMPLE, path);
  return path;
}

/** What the system does after a double click, on a Mac. */
async function handOver(app: DesktopApp, path: string): Promise<void> {
  await app.evaluate(({ app: program }, file) => void program.emit('open-file', { preventDefault: () => undefined }, file), path);
}
