/** The desktop shell in another language: its menu and its boxes follow the page at once. */

import { COMMAND_NAMES } from '../../electron/api.ts';
import { desktop, expect } from '../support/desktop/desktop.ts';
import { chooseInMenu, listOffered } from '../support/desktop/person.ts';

desktop('has its menu and its boxes in the language in use', async ({ machine }) => {
  const { app, page } = await machine.open();
  const labels = () => app.evaluate(({ Menu }, ids) => ids.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label), ['library', 'plan', 'help']);
  expect(await labels()).toEqual(['All assessments', 'Plan', 'Help with Soundings']);
  const offered = (await listOffered(app, COMMAND_NAMES)).length;

  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Asesiadau' })).toBeVisible();
  await expect.poll(labels).toEqual(['Pob asesiad', 'Cynllun', 'Cymorth gyda Soundings']);
  await expect.poll(async () => (await listOffered(app, COMMAND_NAMES)).length).toBe(offered);
  machine.answer('cancel');
  await chooseInMenu(app, 'open-file');
  await expect.poll(() => machine.shown()).toMatchObject([{ box: 'open', options: { filters: [{ name: 'Ffeiliau Soundings' }] } }]);
  await chooseInMenu(app, 'settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Gosodiadau' })).toBeVisible();
});
