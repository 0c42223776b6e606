/** The desktop shell, end to end: from an empty library to a report saved where a person wants it, and everything there again at the next start. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseOption, pressOn, reach, typeInto } from '../support/access.ts';
import { desktop, expect } from '../support/desktop/desktop.ts';
import { chooseInMenu, setDisk } from '../support/desktop/person.ts';
import { readZip } from '../support/documents-readers.ts';
import { answer, beginAssessment, expectSaved, goTo, levelsOf, type Key } from '../support/walk.ts';

/** The first fifteen, three for each dimension: 8 ÷ 3, 7 ÷ 3, 6 ÷ 3, 11 ÷ 3 and 4 ÷ 3. */
const ANSWERS: readonly Key[] = ['3', '3', '2', '2', '2', '3', '2', '2', '2', '4', '3', '4', '1', '2', '1'];
const SCORES = ['2.7', '2.3', '2.0', '3.7', '1.3'];
const ACTION = 'Ask ten staff what would help them most';

desktop('walks the whole main job by keyboard, and finds everything again', async ({ machine }, info) => {
  info.setTimeout(300_000);
  const { app, page, ended } = await machine.open();
  await beginAssessment(page, 'Ceredwen County Council', 'Quick');
  await answer(page, ANSWERS);
  await expectScores(page);
  await makePlan(page);

  const path = join(machine.desk, 'For the chief executive.docx');
  machine.answer({ path });
  await goTo(page, 'Documents');
  await pressOn(page, page.getByRole('button', { name: 'Save 1 document' }));
  await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  const text = readZip(await readFile(path)).get('word/document.xml') ?? '';
  expect(['Ceredwen County Council', ACTION, ...SCORES].filter((wanted) => !text.includes(wanted))).toEqual([]);
  expect(machine.shown()).toMatchObject([{ box: 'save', options: { defaultPath: expect.stringMatching(/Ceredwen.*\.docx$/), filters: [{ extensions: ['docx'] }] } }]);

  await app.close();
  expect(await ended).toBe(0);
  const later = await machine.open();
  await later.page.getByRole('link', { name: /Ceredwen County Council/ }).first().click();
  await expect(later.page.getByRole('link', { name: /^Questions.*15 of 15/ })).toBeVisible();
  await expectScores(later.page);
  await goTo(later.page, 'Plan');
  await expect(later.page.getByRole('main').getByText(ACTION).first()).toBeVisible();
});

desktop('saves no copy where the person closes the box, and a whole one where a place is named', async ({ machine }) => {
  const { app, page } = await machine.open();
  await beginAssessment(page, 'Copied Town Council', 'Quick');
  await answer(page, ['3']);
  machine.answer('cancel');
  await chooseInMenu(app, 'save-copy');
  await expect.poll(() => machine.shown().length).toBe(1);

  const path = join(machine.desk, 'Copied.soundings');
  machine.answer({ path });
  await chooseInMenu(app, 'save-copy');
  await expect.poll(() => existsSync(path)).toBe(true);
  const [, second] = machine.shown();
  expect(second).toMatchObject({ box: 'save', options: { filters: [{ name: 'Soundings files', extensions: ['soundings'] }] } });
  expect(await readFile(path, 'utf8')).toContain('Copied Town Council');
  await expectSaved(page);
});

desktop('says why it saves no copy while something is not saved', async ({ machine }) => {
  const { app, page } = await machine.open({ hasOddDisk: true });
  await beginAssessment(page, 'Behind Town Council', 'Quick');
  await setDisk(app, 'full');
  await goTo(page, 'Questions');
  await reach(page, levelsOf(page).first());
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await chooseInMenu(app, 'save-copy');
  await expect(page.getByRole('status').filter({ hasText: /^The disk is full/ })).toBeVisible();
  expect(machine.shown()).toEqual([]);
  machine.answer({ press: 'Close without saving' });
});

desktop('says so when a document cannot be written where it was to go', async ({ machine }) => {
  const { app, page } = await machine.open();
  await beginAssessment(page, 'Unwritten Town Council', 'Quick');
  machine.answer({ path: join(machine.desk, 'no such folder', 'Unwritten.soundings') }, { press: 'Close' });
  await chooseInMenu(app, 'save-copy');
  await expect.poll(() => machine.shown().map(({ box }) => box)).toEqual(['save', 'message']);
  expect(machine.shown()[1]).toMatchObject({ options: { type: 'error', message: expect.stringContaining('was not saved') } });
  expect(existsSync(join(machine.desk, 'no such folder'))).toBe(false);
});

async function expectScores(page: Page): Promise<void> {
  await goTo(page, 'Results');
  for (const score of SCORES) await expect(page.getByRole('button', { name: new RegExp(`^[A-Z][a-z]+ ${score.replace('.', '\\.')}`) })).toBeVisible();
}

async function makePlan(page: Page): Promise<void> {
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('link', { name: /^Useful to my job/ }));
  await chooseOption(page, page.getByRole('group', { name: 'Target' }).getByRole('radio', { name: '3 In place' }));
  await pressOn(page, page.getByRole('button', { name: 'Write your own action' }));
  await typeInto(page, page.getByRole('textbox', { name: 'Your own action' }), ACTION);
  await pressOn(page, page.getByRole('main').getByRole('button', { name: 'Add to the plan' }));
  await expect(page.getByText(`Added to the plan: ${ACTION}`)).toBeVisible();
  await expectSaved(page);
}
