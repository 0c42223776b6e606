/** The desktop shell at its end, and what outlives it: nothing that was given is lost, whoever ends it and however slow the disk is. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startApp } from '../../build/serve.mjs';
import { reach } from '../support/access.ts';
import { desktop, expect, standInOnly, type Machine } from '../support/desktop/desktop.ts';
import { quit, setDisk, slowDisk } from '../support/desktop/person.ts';
import { answer, beginAssessment, expectSaved, goTo, levelsOf } from '../support/walk.ts';

desktop('has an answer on the disk that was given just before it was told to quit', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Hasty Town Council');
  await slowDisk(app);
  await page.keyboard.press('3');
  await quit(app);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toMatch(/"level": ?3/);
  expect(await readdir(machine.folder)).not.toContain('lock');
});

desktop('has a note on the disk that was still being typed', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Hurried Town Council');
  await slowDisk(app);
  await reach(page, page.getByLabel('Note'));
  await page.keyboard.type('The policy is from 2019.');
  await quit(app);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toContain('The policy is from 2019.');
});

desktop('waits for a write that is under way on a slow disk before it ends', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Patient Town Council');
  await slowDisk(app);
  await page.keyboard.press('4');
  await expect(page.getByRole('main').getByText('Saving', { exact: true })).toBeVisible();
  await quit(app);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toMatch(/"level": ?4/);
  expect(await listLeft(machine)).toEqual([]);
});

desktop('does the same when the system tells it to end', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Ended Town Council');
  await slowDisk(app);
  await page.keyboard.press('5');
  await expect(page.getByRole('main').getByText('Saving', { exact: true })).toBeVisible();
  app.process().kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toMatch(/"level": ?5/);
  expect(await listLeft(machine)).toEqual([]);
});

desktop('asks before it closes on something that is not saved, and stays where that is wanted', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Full Town Council');
  await setDisk(app, 'full');
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('The disk is full');

  machine.answer({ press: 'Stay' }, { press: 'Stay' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => machine.shown().length).toBe(1);
  await quit(app);
  await expect.poll(() => machine.shown().length).toBe(2);
  const [box] = machine.shown();
  expect(box).toMatchObject({ options: { message: 'Something is not saved yet', buttons: ['Stay', 'Close without saving'], defaultId: 0, cancelId: 0 } });
  await setDisk(app, 'as ever');
  await page.getByRole('button', { name: 'Save again' }).click();
  await expectSaved(page);

  await quit(app);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toMatch(/"level": ?3/);
});

desktop('closes without saving where a person says so', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Lost Town Council');
  await setDisk(app, 'full');
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  machine.answer({ press: 'Close without saving' });
  await quit(app);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).not.toMatch(/"level": ?3/);
  expect(await listLeft(machine)).toEqual([]);
});

desktop('opens the page again when its process has gone, with everything that was saved', async ({ machine }) => {
  const { app, page } = await machine.open();
  await beginAssessment(page, 'Broken Town Council', 'Quick');
  await answer(page, ['3']);
  machine.answer({ press: 'Open the page again' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => machine.shown().length).toBe(1);
  const readPage = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText').catch(() => ''));
  await expect.poll(readPage).toContain('Broken Town Council');
  expect(machine.shown()[0]).toMatchObject({ options: { message: 'The page has stopped', buttons: ['Open the page again', 'Close Soundings'] } });
});

desktop('ends when its page has gone and nobody wants it back', async ({ machine }) => {
  const { app, ended } = await machine.open();
  machine.answer({ press: 'Close Soundings' });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  expect(await ended).toBe(0);
});

standInOnly('comes back to its place, and to a screen that is there when that one has gone', async ({ machine }) => {
  const left = { x: 0, y: 0, width: 1920, height: 1080 };
  const right = { x: 1920, y: 0, width: 1600, height: 1200 };
  const place = { x: 2000, y: 100, width: 1000, height: 700 };
  const first = await machine.open({ displays: [left, right] });
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), place);
  await first.app.close();

  const second = await machine.open({ displays: [left, right] });
  const boundsOf = ({ app }: typeof second) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(await boundsOf(second)).toEqual(place);
  await second.app.close();

  const third = await machine.open({ displays: [left] });
  const bounds = await boundsOf(third);
  expect(bounds).toMatchObject({ width: 1000, height: 700 });
  expect((bounds?.x ?? 0) + 1000).toBeLessThanOrEqual(1920);
});

standInOnly('does not start on a data folder that the browser shell holds, nor the browser shell on its own', async ({ machine }) => {
  const browserShell = await startApp(machine.folder);
  machine.answer({ press: 'OK' });
  const late = await machine.start();
  expect(await late.ended).not.toBe(0);
  expect(machine.shown()[0]).toMatchObject({ options: { type: 'error', message: expect.stringContaining(machine.folder) } });
  await browserShell.stop();

  await machine.open();
  await expect(startApp(machine.folder)).rejects.toThrow(/already/);
});

/** Begins an assessment and stands in the levels of its first question. */
async function comeToLevels(page: Page, name: string): Promise<void> {
  await beginAssessment(page, name, 'Quick');
  await goTo(page, 'Questions');
  await reach(page, levelsOf(page).first());
}

/** The one saved file. */
async function readSaved({ folder }: Machine): Promise<string> {
  const [name, ...others] = (await readdir(join(folder, 'assessments'))).filter((each) => each.endsWith('.soundings'));
  expect(others).toEqual([]);
  return readFile(join(folder, 'assessments', String(name)), 'utf8');
}

/** What an end in the middle would leave: the lock, and files that were being written. */
async function listLeft({ folder }: Machine): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name === 'lock' || name.endsWith('.tmp'));
}
