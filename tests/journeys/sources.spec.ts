/** What a question rests on is told on request, in both languages; and what is enough stands where it is weighed. */

import type { Page } from '@playwright/test';
import type { Language } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { expect, journey } from '../support/journey.ts';

/** Begins an assessment in that language, and gives the way to its pages. */
async function begin(page: Page, language: Language): Promise<(path: string) => Promise<void>> {
  const id = await page.evaluate(async (spoken) => {
    const call = async (name: string, ...args: readonly unknown[]) => {
      const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, args }) });
      return (await answer.json()) as { readonly value: { readonly value: { readonly assessment: { readonly id: string } } } };
    };
    await call('changeSetting', 'language', spoken);
    return (await call('createAssessment', { name: 'Llanfihangel', form: 'full' })).value.value.assessment.id;
  }, language);
  await page.reload();
  return (path) =>
    page.evaluate((to) => {
      location.hash = to;
    }, `#/a/${id}/now/${path}`);
}

const shownIn = (page: Page) => page.locator('.background dd:visible').allInnerTexts();
const CLAIMS = BUILT_IN.claims.map(({ claim }) => claim);

journey('tells where every question comes from, one after the other, until all that is told has been told', async ({ page, app }) => {
  await app.open(page);
  const go = await begin(page, 'en');
  await go('questions/P1');
  expect(await shownIn(page)).toEqual([]);
  const told = page.getByText('Where this comes from', { exact: true });
  await told.click();
  await expect(page.getByText('What these texts said at the time, in our words. It is history, and may be different now.')).toBeVisible();
  await expect(page.getByText('Advice to senior officers in councils, a blog post Date not stated')).toBeVisible();
  const seen = new Set(await shownIn(page));
  for (const question of BUILT_IN.dimensions.flatMap((dimension) => dimension.questions).slice(1)) {
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(page.getByRole('heading', { level: 2, name: question.question.en })).toBeVisible();
    // It stays open from question to question, in the same place.
    (await shownIn(page)).forEach((claim) => seen.add(claim));
  }
  expect(CLAIMS.map(({ en }) => en).filter((claim) => !seen.has(claim))).toEqual([]);
  expect(seen.size).toBe(113);
  await go('questions/C3');
  await expect(page.getByText('November 2011', { exact: true })).toBeVisible();
  await page.getByText('What these words mean').click();
  await expect(page.getByText('Any policy or guidance that staff are expected to follow.')).toBeVisible();
});

journey('tells the same in Welsh, question by question of each list', async ({ page, app }) => {
  await app.open(page);
  const go = await begin(page, 'cy');
  const seen = new Set<string>();
  for (const dimension of BUILT_IN.dimensions) {
    await go(`questions/${dimension.id}`);
    for (const question of dimension.questions) {
      await page.getByLabel(`O ble y daw hyn: ${question.title.cy}`, { exact: true }).click();
    }
    await expect(page.getByText('Yr hyn a ddywedai’r testunau hyn ar y pryd', { exact: false })).toHaveCount(6);
    (await shownIn(page)).forEach((claim) => seen.add(claim));
  }
  expect(CLAIMS.map(({ cy }) => cy ?? '').filter((claim) => !seen.has(claim))).toEqual([]);
  expect(seen.size).toBe(113);
  await page.getByText('Ystyr y geiriau hyn').click();
  await expect(page.getByText('Unrhyw bolisi neu ganllaw y disgwylir i staff ei ddilyn.')).toBeVisible();
});

journey('says beside “Is this good enough for us?” when a level is, today’s and the target’s', async ({ page, app }) => {
  await app.open(page);
  const go = await begin(page, 'en');
  await go('questions/P1');
  await page.getByRole('radio', { name: 'Someone has written a policy, but it is long or technical. Most staff would need help to follow it.' }).check();
  await go('plan/P1');
  const today = page.getByText('Enough for a few months, while one person answers every query and writes a shorter version.');
  const target = page.getByText('Enough while only the communications team posts or replies for the organisation.');
  await expect(today).toBeVisible();
  await expect(target).toBeVisible();
  await page.getByRole('radio', { name: '4 Embedded' }).check();
  await expect(page.getByText('Enough while your newest starters could explain the rules after one reading.')).toBeVisible();
  await expect(target).toBeHidden();
  await page.getByRole('radio', { name: 'Yes, stay here' }).check();
  await expect(page.getByText('You stay at 2 Early.', { exact: false })).toBeVisible();
  await expect(page.locator('.enough-when dd')).toHaveCount(1);
  await expect(today).toBeVisible();
});
