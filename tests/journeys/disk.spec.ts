/** A disk that is full, and one that may not be written to, at every step of the journey: said on the page, nothing harmed, nothing to be typed twice. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startApp } from '../../build/serve.mjs';
import { ACTS, type ActStep } from '../support/disk-acts.ts';
import { CHANGES, type ChangeStep } from '../support/disk-changes.ts';
import { expect, journey, test as base } from '../support/journey.ts';
import { canMount, makeSmallDisk, type SmallDisk, type Trouble } from '../support/small-disk.ts';
import { answer, beginAssessment, expectSaved, saveFrom } from '../support/walk.ts';

const TROUBLES = ['full', 'read-only'] as const satisfies readonly Trouble[];
const SAID = {
  full: { change: 'The disk is full, so your last change is not saved. Free some space, then choose “Save again”.', act: 'The disk is full, so this was not done. Free some space, then try again.' },
  'read-only': {
    change: 'We may not write to the data folder, so your last change is not saved. Ask for write access to it, then choose “Save again”.',
    act: 'We may not write to the data folder, so this was not done. Ask for write access to it, then try again.',
  },
} as const satisfies Readonly<Record<Trouble, unknown>>;
/** How long a page waits until it tries again by itself, in milliseconds. */
const TRY_AGAIN_AFTER = 5_000;

const withDisk = base.extend<{ readonly disk: SmallDisk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs, and this one needs nothing.
  disk: async ({}, provide) => {
    const disk = await makeSmallDisk();
    await provide(disk);
    await disk.remove();
  },
  dataFolder: ({ disk }, provide) => provide(disk.folder),
});
const test = journey === base && canMount() ? withDisk : withDisk.skip;

for (const trouble of TROUBLES) {
  test(`keeps every change on the screen of a disk that is ${trouble}, and saves it once it can`, async ({ page, app, disk }) => {
    await page.clock.install();
    await app.open(page);
    await beginAssessment(page, 'Cramped County Council');
    await answer(page, [' ', '3', '3', '2']);
    const id = idOf(page);
    const round = await firstRound(disk, id);
    const go = (to: Page, { at }: ChangeStep) => visit(to, `#/a/${id}/${round}/${at}`);
    for (const step of CHANGES) {
      await base.step(step.name, async () => {
        await go(page, step);
        await change(page, disk, trouble, step);
      });
    }
    await page.close();

    await app.restart();
    const later = await page.context().newPage();
    await app.open(later);
    for (const step of CHANGES) {
      await base.step(`${step.name}, after the next start`, async () => {
        await go(later, step);
        await step.shows(later);
      });
    }
  });

  test(`refuses, on a disk that is ${trouble}, what it cannot do there, and does it once it can`, async ({ page, app, disk }) => {
    await app.open(page);
    await beginAssessment(page, 'First Town Council');
    for (const step of ACTS) await base.step(step.name, () => act(page, disk, trouble, step));
    await page.close();

    await app.restart();
    const later = await page.context().newPage();
    await app.open(later);
    await expect(later.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 })).toHaveText(['Aberwen Borough Council', 'Brought Town Council', 'Second Town Council', 'First Town Council']);
    await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test(`starts, reads, and makes documents and copies beside a disk that is ${trouble}`, async ({ page, app, disk, dataFolder }) => {
    await app.open(page);
    await beginAssessment(page, 'Legible Borough Council');
    await answer(page, ['3', '3', '2', '4']);
    await page.close();
    await app.stop();

    await disk.begin(trouble);
    const before = await disk.readAll();
    const running = await startApp(dataFolder);
    const later = await page.context().newPage();
    await later.goto(running.address);
    await later.getByRole('link', { name: /Legible Borough Council/ }).click();
    await expect(later.getByRole('link', { name: /^Questions.*4 of 30/ })).toBeVisible();
    await later.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Documents' }).click();
    const [document] = await saveFrom(later, later.getByRole('button', { name: 'Save 1 document' }));
    expect(document?.name).toMatch(/^Legible Borough Council.*\.docx$/);
    await later.goto(`${new URL(running.address).origin}/#/`);
    await later.getByRole('button', { name: 'More for Legible Borough Council' }).click();
    const [copy] = await saveFrom(later, later.getByRole('button', { name: 'Save a copy', exact: true }));
    expect(await readFile(copy?.path ?? '', 'utf8')).toContain('Legible Borough Council');
    await later.close();
    await running.stop();
    expect(running.said()).toBe('');
    expect(await disk.readAll()).toEqual(before);
    await disk.end(trouble);
  });
}

/** Makes one change while the disk refuses it. */
async function change(page: Page, disk: SmallDisk, trouble: Trouble, step: ChangeStep): Promise<void> {
  const before = await disk.readAll();
  await disk.begin(trouble);
  await step.act(page);
  await step.shows(page);
  await expect(page.getByRole('main').getByText('Not saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(SAID[trouble].change);
  // The page tries again now and then, and what it tries is not there for longer than the try.
  await expect.poll(disk.readAll).toEqual(before);
  await disk.end(trouble);
  if (trouble === 'full') await page.clock.fastForward(TRY_AGAIN_AFTER);
  else await page.getByRole('button', { name: 'Save again' }).click();
  await expectSaved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await step.shows(page);
}

/** Does one thing while the disk refuses it, and presses again once it does not. */
async function act(page: Page, disk: SmallDisk, trouble: Trouble, step: ActStep): Promise<void> {
  await visit(page, step.at);
  await step.prepare?.(page);
  const before = await disk.readAll();
  await disk.begin(trouble);
  await step.press(page);
  if (trouble === 'full' && step.needsNoRoom) {
    await step.shows(page);
    await disk.end(trouble);
    return;
  }
  await expect(page.getByText(SAID[trouble][step.isKept ? 'change' : 'act'])).toBeVisible();
  await step.stays?.(page);
  expect(await disk.readAll()).toEqual(before);
  await disk.end(trouble);
  if (step.isKept) await page.getByRole('button', { name: 'Save again' }).click();
  else await step.press(page);
  await step.shows(page);
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

function idOf(page: Page): string {
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

async function firstRound(disk: SmallDisk, id: string): Promise<string> {
  const saved = await readFile(join(disk.folder, 'assessments', `${id}.soundings`), 'utf8');
  return /"rounds": \[\s*\{\s*"id": "([^"]+)"/.exec(saved)?.[1] ?? '';
}
