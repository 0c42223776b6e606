/** The desktop shell at its end, and what outlives it: nothing that was given is lost, whoever ends it and however slow the disk is. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startApp } from '../../build/serve.mjs';
import { reach } from '../support/access.ts';
import { closeToWriting } from '../support/desktop/closed-folder.ts';
import { desktop, expect, overClosedFolder, standInOnly, type Machine } from '../support/desktop/desktop.ts';
import type { DesktopApp } from '../support/desktop/launch.ts';
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
  await closeWindow(app);
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

for (const [how, leave] of [['window is closed', closeWindow], ['program is told to quit', quit], ['system tells it to end', tellToEnd]] as const) {
  desktop(`asks where the disk refuses what was still being typed when the ${how}`, async ({ machine }) => {
    const { app, page, ended } = await machine.open({ hasOddDisk: true });
    await comeToLevels(page, 'Refused Town Council');
    await setDisk(app, 'full');
    await reach(page, page.getByLabel('Note'));
    await page.keyboard.type('The policy is from 2019.');
    machine.answer({ press: 'Stay' });
    await leave(app);
    await expect.poll(() => machine.shown().length).toBe(1);
    expect(machine.shown()[0]).toMatchObject({ options: { message: 'Something is not saved yet' } });
    await expect(page.getByRole('alert')).toContainText('The disk is full');

    await setDisk(app, 'as ever');
    await page.getByRole('button', { name: 'Save again' }).click();
    await expectSaved(page);
    await leave(app);
    expect(await ended).toBe(0);
    expect(await readSaved(machine)).toContain('The policy is from 2019.');
  });
}

desktop('asks where the disk does not answer, and then ends without it and says so', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Hung Town Council');
  await setDisk(app, 'hung');
  await page.keyboard.press('3');
  machine.answer({ press: 'Close without saving' }, { press: 'Close' });
  await quit(app);
  expect(await ended).toBe(2);
  expect(machine.shown().map(({ options }) => options['message'])).toEqual(['Something is not saved yet', 'Soundings could not finish']);
});

desktop('has everything on the disk when the person logs off', async ({ machine }) => {
  const { app, page, ended } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Logged Off Town Council');
  await slowDisk(app);
  await page.keyboard.press('2');
  const isHeld = await app.evaluate(({ BrowserWindow }) => {
    let isPrevented = false;
    BrowserWindow.getAllWindows()[0]?.emit('query-session-end', { preventDefault: () => (isPrevented = true), reasons: ['logoff'] });
    return isPrevented;
  });
  expect(isHeld).toBe(true);
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toMatch(/"level": ?2/);
});

for (const moment of ['close', 'will-quit'] as const) {
  standInOnly(`starts again after its end for a file that comes at its ${moment}`, async ({ machine }) => {
    const { app, ended } = await machine.open();
    await app.evaluate(({ app: program, BrowserWindow }, when) => {
      const come = () => void program.emit('second-instance', {}, [], '', { file: '/desk/Late.soundings' });
      if (when === 'close') BrowserWindow.getAllWindows()[0]?.once('close', come);
      else program.once('will-quit', come);
    }, moment);
    await quit(app);
    expect(await ended).toBe(0);
    expect(machine.shown()).toMatchObject([{ box: 'started again', options: { args: expect.arrayContaining([machine.folder, '/desk/Late.soundings']) } }]);
  });
}

standInOnly('does what a second start wanted when its person stays', async ({ machine }) => {
  const { app, page } = await machine.open({ hasOddDisk: true });
  await comeToLevels(page, 'Stayed Town Council');
  await setDisk(app, 'full');
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await app.evaluate(({ app: program, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('close', () => void program.emit('second-instance', {}, [], '', { file: '/nowhere/Late.soundings' }));
  });
  machine.answer({ press: 'Stay' }, { press: 'Close without saving' });
  await closeWindow(app);
  await expect(page.getByRole('heading', { level: 1, name: 'Assessments' })).toBeVisible();
});

overClosedFolder('opens to read on a data folder that was closed to writing after its first use, and leaves nothing behind', async ({ machine }) => {
  const first = await machine.open();
  await beginAssessment(first.page, 'Closed Town Council', 'Quick');
  await first.app.close();
  const open = closeToWriting(machine.folder);
  try {
    const { app, page, ended } = await machine.open();
    await page.getByRole('link', { name: /Closed Town Council/ }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Closed Town Council' }).or(page.getByRole('link', { name: /^Questions/ })).first()).toBeVisible();
    const own = await app.evaluate(({ app: program }) => program.getPath('userData'));
    expect(existsSync(own)).toBe(true);
    await quit(app);
    expect(await ended).toBe(0);
    expect(existsSync(own)).toBe(false);
  } finally {
    open();
  }
});

standInOnly('starts where another computer has left Chromium’s mark, and takes it away', async ({ machine }) => {
  const mark = join(machine.folder, 'desktop/SingletonLock');
  await mkdir(join(machine.folder, 'desktop'), { recursive: true });
  await symlink('another-computer-4711', mark);
  const { app, page, ended } = await machine.open();
  await beginAssessment(page, 'Moved Town Council', 'Quick');
  expect(await readdir(join(machine.folder, 'desktop'))).not.toContain('SingletonLock');
  await app.close();
  expect(await ended).toBe(0);
  expect(await readSaved(machine)).toContain('Moved Town Council');
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

async function closeWindow(app: DesktopApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

async function tellToEnd(app: DesktopApp): Promise<void> {
  app.process().kill('SIGTERM');
}

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
