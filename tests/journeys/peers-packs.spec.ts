/** Packs as their readers meet them: one that is refused, one that is compared with, figures typed in, and a contribution handed over. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Opened } from '../../electron/api.ts';
import { writePackFile } from '../../assessments/peers/pack-file.ts';
import { readContribution } from '../../assessments/peers/read-contribution.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { expectAccessible, pressOn, typeDay, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { tierPack } from '../support/tier-packs.ts';
import { saveFrom } from '../support/walk.ts';
import { askHost } from '../support/workshop.ts';

const PACK = tierPack();
const OF_THREE = { ...PACK, groups: PACK.groups.map((group) => ({ ...group, measures: { ...group.measures, trust: { ...group.measures.trust, n: 3 } } })) };

journey('adds a pack, compares a closed round with it, types figures in, and hands over a contribution', async ({ page, app }, info) => {
  info.setTimeout(90_000);
  await app.open(page);
  const id = await closeRound(page);
  const goTo = (view: string) => page.evaluate((hash) => { location.hash = hash; }, `#/a/${id}/now/peers${view}`);

  await goTo('');
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Add or remove packs' }).last());
  await expect(page.getByRole('heading', { name: 'Benchmark packs on this computer' })).toBeVisible();
  await pick(page, writePackFile(OF_THREE));
  await expect(page.getByRole('alert')).toContainText('The group all, Trust: fewer organisations than may be shown.');
  await expectAccessible(page);
  await pick(page, writePackFile(PACK));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await pressOn(page, page.getByRole('button', { name: 'Compare with Network of councils' }));

  await page.getByRole('radio', { name: /^Wales/ }).check();
  // Every question at 2, and the lower quartile of the twelve at 2.35.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('The overall score is in the lowest quarter of the 12 in “Wales”');
  await expect(page.getByText('These are the figures of 1 June 2025.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Of 30 questions:/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^Mid Wales/ }).check();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('This group is not shown');
  await pressOn(page, page.getByRole('button', { name: 'Wales, 12' }));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/the 12 in “Wales”/);

  await goTo('/published');
  await pressOn(page, page.getByRole('button', { name: 'Add these figures' }));
  await expect(page.getByRole('alert')).toContainText('6 things to put right');
  await typeInto(page, page.getByLabel('Who published them'), 'WLGA');
  await typeInto(page, page.getByLabel('Where they stand'), 'Digital survey, page 4');
  await typeDay(page, page.getByLabel('Published on'), '2026-03-01');
  await typeInto(page, page.getByLabel('Name of the group'), 'Welsh councils');
  await typeInto(page, page.getByLabel('Who is in it'), 'All 22 councils in Wales');
  const trust = page.getByRole('group', { name: 'Trust' });
  await typeInto(page, trust.getByLabel('Organisations'), '22');
  await typeInto(page, trust.getByLabel('Median'), '9');
  await pressOn(page, page.getByRole('button', { name: 'Add these figures' }));
  await expect(page.getByRole('alert')).toContainText('Trust, Median: Give a number from 1 to 5, with two decimals at most.');
  await expectAccessible(page);
  await trust.getByLabel('Median').fill('2,5');
  await pressOn(page, page.getByRole('button', { name: 'Add these figures' }));
  await pressOn(page, page.getByRole('button', { name: 'Compare with WLGA: Welsh councils' }));
  await expect(page.getByRole('heading', { name: 'Compared with now' })).toBeVisible();
  await page.getByRole('radio', { name: /^Welsh councils/ }).check();
  await pressOn(page, page.getByRole('navigation', { name: /Peers/ }).getByRole('link', { name: 'Trust' }));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Trust is below the middle of the 22 in “Welsh councils”');
  await expect(page.getByText('Published by WLGA on 1 March 2026: Digital survey, page 4.')).toBeVisible();
  await expect(page.getByText('We do not know how these organisations were chosen.').first()).toBeVisible();

  await goTo('/packs');
  await pressOn(page, page.getByRole('button', { name: 'Remove this pack: WLGA: Welsh councils' }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Remove this pack' }));
  await goTo('/trust');
  await expect(page.getByText('The pack of this group is not on this computer.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /the 22 in “Welsh councils”/ })).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'Hand over a contribution' }));
  await expect(page.getByRole('row', { name: 'Answers 30 levels, 0 “don’t know” or empty, 0 “does not apply”' })).toBeVisible();
  await expect(page.getByText('Not given: “Nation”, “Sector” and “Number of staff”.')).toBeVisible();
  await expectAccessible(page);
  const [saved] = await saveFrom(page, page.getByRole('button', { name: 'Save the contribution' }));
  expect(saved?.name).toBe('Brynmor Council 2026 r1.soundings-contribution.json');
  expect(readContribution(await readFile(saved?.path ?? '', 'utf8'))).toMatchObject({ ok: true, value: { organisation: { name: 'Brynmor Council' }, revision: 1, cycle: 2026 } });
  await expect(page.getByText(/^Handed over on \d+ \w+ \d{4}, revision 1\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save it again' })).toBeVisible();
  await expect(page.getByText('Nothing in it has changed since, so it stays revision 1.')).toBeVisible();
});

/** An assessment with every question at level 2, its round of 2026 closed. */
async function closeRound(page: Page): Promise<string> {
  const { assessment, revision } = await askHost<Opened>(page, 'createAssessment', { name: 'Brynmor Council', form: 'full' });
  const [questionnaire] = assessment.questionnaires;
  const [round] = assessment.rounds;
  if (questionnaire === undefined || round === undefined) throw new Error('An assessment begins with a round.');
  const response = { answer: { kind: 'level', level: 2 }, evidence: 'none', note: '' };
  const changes = [
    { kind: 'change-round', round: round.id, date: '2026-05-06', form: 'full' },
    ...questionsOf(questionnaire, 'full').map(({ id: question }) => ({ kind: 'record-response', round: round.id, question, response })),
    { kind: 'close-round', round: round.id, on: '2026-05-20', votes: null },
  ];
  let at = revision;
  for (const change of changes) at = (await askHost<{ readonly revision: number }>(page, 'changeAssessment', assessment.id, at, change)).revision;
  return assessment.id;
}

async function pick(page: Page, text: string): Promise<void> {
  await page.getByRole('main').locator('input[type=file]').setInputFiles({ name: 'network.soundings-pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
