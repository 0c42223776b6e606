/** Nothing that was given is lost: undo, closing the window, a lost machine, removing, and going back to a kept copy. */

import { expect, journey } from '../support/journey.ts';
import { expectAccessible, pressOn, reach } from '../support/access.ts';
import { answer, answerOne, beginAssessment, chosenLevel, expectSaved, goTo } from '../support/walk.ts';

journey('takes a change back and makes it again', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Undone District Council');
  await answer(page, ['3']);
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(chosenLevel(page)).toHaveCount(0);
  await pressOn(page, page.getByRole('button', { name: 'Redo' }));
  await expect(chosenLevel(page)).toHaveValue('3');
  await expectSaved(page);
  await page.reload();
  await expect(chosenLevel(page)).toHaveValue('3');
});

journey('keeps a note that was typed just before the window closed', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Hasty County Council');
  await goTo(page, 'Questions');
  await reach(page, page.getByLabel('Note'));
  await page.keyboard.type('The policy is from 2019.');
  await page.close({ runBeforeUnload: true });

  const later = await page.context().newPage();
  await app.open(later);
  await later.getByRole('link', { name: /Hasty County Council/ }).click();
  await goTo(later, 'Questions');
  await expect(later.getByLabel('Note')).toHaveValue('The policy is from 2019.');
});

journey('still has every answer it called saved after the process was killed', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Unplugged Borough Council', 'Quick');
  await answer(page, ['1', '2', '3', '4', '5', 'D', '1', '2', '3', '4', '5', 'D', '1', '2', '3']);
  await page.close();
  await app.restart();
  const later = await page.context().newPage();
  await app.open(later);
  await later.getByRole('link', { name: /Unplugged Borough Council/ }).click();
  await expect(later.getByRole('link', { name: /^Questions.*15 of 15/ })).toBeVisible();
});

journey('puts a removed assessment back, at once or later', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Mislaid Town Council');
  await answer(page, ['2']);
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));

  const remove = async () => {
    await pressOn(page, page.getByRole('button', { name: 'More for Mislaid Town Council' }));
    await pressOn(page, page.getByRole('button', { name: 'Remove', exact: true }));
    await expect(page.getByText('Mislaid Town Council was removed')).toBeVisible();
  };
  const heading = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'More for Mislaid Town Council' }) });
  await remove();
  await expect(page.getByRole('heading', { name: 'Removed' })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(heading).toBeVisible();

  await remove();
  await page.reload();
  await expect(heading).toHaveCount(0);
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Put back: Mislaid Town Council' }));
  await expect(heading).toBeVisible();
});

journey('removes for good only after asking, and Escape means no', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Unwanted Parish Council');
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('button', { name: 'More for Unwanted Parish Council' }));
  await pressOn(page, page.getByRole('button', { name: 'Remove', exact: true }));

  const forGood = page.getByRole('button', { name: 'Remove for good: Unwanted Parish Council' });
  await pressOn(page, forGood);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(forGood).toBeVisible();

  await pressOn(page, forGood);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Remove for good' }));
  await expect(page.getByText('Unwanted Parish Council is gone')).toBeVisible();
  await expect(forGood).toHaveCount(0);
});

journey('shows what going back to a copy would change, and keeps the present one', async ({ page, app }) => {
  await app.open(page);
  await beginAssessment(page, 'Earlier County Council');
  await answer(page, ['2', '3', '4']);
  await answerOne(page, 'P4', '5');
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('button', { name: 'More for Earlier County Council' }));
  await pressOn(page, page.getByRole('listitem').getByRole('link', { name: 'Restore an earlier copy' }).first());
  await expectAccessible(page);

  const previous = page.getByRole('row', { name: /before the last change/ });
  await expect(previous).toContainText('3 answers');
  await pressOn(page, previous.getByRole('button'));
  await expect(page.getByRole('dialog')).toContainText('It holds 1 round, 3 answers');
  await expect(page.getByRole('dialog')).toContainText('The one open now holds 1 round, 4 answers');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: /^Go back to/ }));
  await expect(page.getByRole('link', { name: /^Questions.*3 of 30/ })).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('button', { name: 'More for Earlier County Council' }));
  await pressOn(page, page.getByRole('listitem').getByRole('link', { name: 'Restore an earlier copy' }).first());
  await expect(page.getByRole('row', { name: /4 answers/ }).first()).toBeVisible();
});
