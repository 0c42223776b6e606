/** What phones and absent colleagues see: every screen at two widths, in both languages and themes, and the whole way by keyboard alone. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Room } from '../../electron/phones.ts';
import { expectAccessible, reach } from '../support/access.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { expect, journey } from '../support/journey.ts';
import { ADDRESS, putAway, statusOn, takePhone } from '../support/room.ts';
import { listSmallTargets } from '../support/targets.ts';
import { listTextFaults } from '../support/text-faults.ts';
import { askHost, openVote } from '../support/workshop.ts';

const WIDTHS = [320, 390];
const ROLES = { least: 5, reason: '' };
const QUESTIONS = questionsOf(BUILT_IN, 'quick');

/** Nothing on a screen is cut off, too small to be hit, or hard to tell; in the language it is in and in the other. */
async function look(page: Page, others: readonly [string, string] = ['Cymraeg', 'English']): Promise<void> {
  for (const other of others) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const faults = [...(await page.evaluate(listTextFaults)), ...(await page.evaluate(listSmallTargets))];
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      expect.soft(faults, `${heading} at ${width} pixels`).toEqual([]);
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: other, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'Cymraeg' ? 'cy' : 'en');
  }
}

const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** As the app does it by itself; there is nothing to answer. */
async function closeRoom(page: Page): Promise<void> {
  await page.evaluate((call) => fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call) }), { name: 'closeRoom', args: [] });
}

journey('a phone shows each screen whole, small and wide, in both languages and themes, and takes every vote from the keyboard', async ({ page, app, browser }) => {
  const kept = await openVote(page, app, 'quick', 3, ROLES);
  const { link, code } = await askHost<Room>(page, 'openRoom', kept.id, kept.round, ADDRESS);
  const phone = await takePhone(browser);
  const { page: screen } = phone;
  const press = (key: string) => screen.keyboard.press(key);

  // A code that is too short is named beside its field, which has the focus; another one may be pasted with a gap.
  await screen.goto(link);
  await title(screen, 'Join the room');
  await reach(screen, screen.getByLabel('Room code'));
  await screen.keyboard.type('123');
  await press('Enter');
  const field = screen.getByRole('textbox', { name: 'Room code', description: /^Type the six digits of the room code\./ });
  await expect(field).toBeFocused();
  await look(screen);
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await press('Enter');

  await title(screen, 'Which group are you in?');
  await press('Enter');
  await look(screen);
  await reach(screen, screen.getByRole('radio', { name: 'I would rather not say' }));
  await press('Space');
  await press('Enter');

  // A question takes the focus to its heading; a digit chooses, Enter sends, and the next one is there.
  const first = screen.getByRole('group', { name: QUESTIONS[0]?.question.en ?? '' });
  await expect(first.getByRole('heading')).toBeFocused();
  await screen.getByRole('button', { name: 'Send my vote' }).click();
  await expect(screen.getByRole('alert')).toHaveText('Choose a level first, or “Don’t know”. You can also leave this question out.');
  await look(screen);
  await first.getByRole('heading').focus();
  await press('3');
  await expect(first.getByRole('radio', { name: QUESTIONS[0]?.levels[2].en ?? '', description: /^In place\s+Level 3$/ })).toBeFocused();
  await look(screen);
  await press('Tab');
  await reach(screen, screen.getByRole('radio', { checked: true }));
  await press('Enter');
  await expect(statusOn(phone)).toHaveText('Vote counted');
  for (const { question } of QUESTIONS.slice(1)) {
    await expect(screen.getByRole('heading', { level: 1, name: question.en })).toBeFocused();
    await press('4');
    await press('Enter');
  }
  await expect(screen.getByRole('heading', { level: 1, name: 'You have voted on all 15' })).toBeFocused();
  await look(screen);

  await askHost(page, 'openBox', kept.id, kept.round, 'first');
  await title(screen, 'The votes are shown');
  await look(screen);
  await closeRoom(page);
  await title(screen, 'The room is closed');
  await look(screen);
  await putAway([phone], true);
});

journey('the form for absent colleagues is whole, small and wide, in both languages and themes, without any network', async ({ page, app, browser }) => {
  const kept = await openVote(page, app, 'quick', 3, ROLES);
  const { text, fileName } = await askHost<{ readonly text: string; readonly fileName: string }>(page, 'readResponseForm', kept.id, kept.round);
  const folder = await makeFolder();
  await writeFile(join(folder, fileName), text);
  const phone = await takePhone(browser);
  const { page: form } = phone;
  await phone.context.setOffline(true);
  await form.goto(pathToFileURL(join(folder, fileName)).href);
  await title(form, 'Your votes for Cwm Tawel Housing');
  const groups = form.getByRole('group');
  await expect(groups).toHaveCount(QUESTIONS.length + 1);
  await reach(form, groups.first().getByRole('radio').first());
  await form.keyboard.press('2');
  await expect(form.getByRole('status').first()).toHaveText('1 of 15 have a vote');
  await look(form);
  await expect(groups.first().getByRole('radio').nth(1)).toBeChecked();
  await form.getByRole('button', { name: 'Next open question' }).press('Enter');
  await expect(groups.nth(1).getByRole('heading')).toBeFocused();
  const [saved] = await Promise.all([form.waitForEvent('download'), form.getByRole('button', { name: 'Save my response' }).press('Enter')]);
  await expect(form.getByRole('status').last()).toContainText(`Saved as ${saved.suggestedFilename()}.`);
  await putAway([phone], true);
  await removeFolder(folder);
});
