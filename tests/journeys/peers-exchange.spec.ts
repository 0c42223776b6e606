/** The whole exchange between peers: five organisations contribute, a coordinator pools, and a sixth reads the pack and compares. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeContributionLine } from '../../assessments/peers/contribution.ts';
import { readPackFile } from '../../assessments/peers/pack-file.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { today } from '../../renderer/state/clock.ts';
import { handedBy } from '../electron/handed.ts';
import { expectAccessible, lookInLightOnly, pressOn, typeInto } from '../support/access.ts';
import { expect, journey } from '../support/journey.ts';
import { saveFrom } from '../support/walk.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'quick').map(({ id }) => id);
const TODAY = today();

journey('five organisations contribute, a coordinator pools, and a sixth reads the pack and compares', async ({ page, app }, info) => {
  info.setTimeout(120_000);
  // Every scene is looked at in the dark elsewhere.
  lookInLightOnly(page);
  await app.open(page);
  const files = [];
  for (const [at, level] of [1, 2, 3, 4].entries()) {
    const [id, round] = await page.evaluate(answerAll, { name: `Council ${at + 1}`, reference: `W0600000${at + 1}`, level, questions: QUESTIONS, closedOn: TODAY });
    const { fileName, text } = await page.evaluate(makeContribution, [id, round] as const);
    files.push({ name: fileName, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
  // The fifth goes through the page.
  const [fifth] = await page.evaluate(answerAll, { name: 'Council 5', reference: 'W06000005', level: 5, questions: QUESTIONS, closedOn: TODAY });
  await page.goto(`${page.url().split('#')[0]}#/a/${fifth}/now/peers/handing`);
  const [handed] = await saveFrom(page, page.getByRole('button', { name: 'Save the contribution' }));
  const contribution = await readFile(handed?.path ?? '', 'utf8');
  expect(contribution).toContain('"name": "Council 5"');
  files.push({ name: handed?.name ?? '', mimeType: 'application/json', buffer: Buffer.from(contribution) });
  await expect(page.getByText(/^Handed over on .*, revision 1\./)).toBeVisible();

  await openPools(page);
  await typeInto(page, page.getByLabel('Name of the pool'), 'Councils 2026');
  await typeInto(page, page.getByLabel('Who makes the pack'), 'The network');
  await page.getByRole('radio', { name: /^Quick/ }).press('Space');
  await pressOn(page, page.getByRole('button', { name: 'Start the pool' }));
  await expect(page.getByRole('heading', { name: 'Add the contributions that members sent you' })).toBeVisible();
  const forged = { name: 'forged.soundings-contribution.json', mimeType: 'application/json', buffer: Buffer.from(contribution.replace('"P1": 5', '"P1": 1')) };
  await page.getByRole('main').locator('input[type=file]').first().setInputFiles([...files, forged]);
  await expect(page.getByRole('heading', { name: '5 organisations count' })).toBeVisible();
  await expect(page.getByText('5 contributions were added.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('1 was left out');
  await expect(page.getByRole('alert')).toContainText('forged.soundings-contribution.json It was changed after Soundings saved it.');
  const [list] = await saveFrom(page, page.getByRole('button', { name: 'Save the list (CSV)' }));
  expect(await readFile(list?.path ?? '', 'utf8')).toContain('forged.soundings-contribution.json,,It was changed after Soundings saved it. Ask for the file again.');
  await expectAccessible(page);

  const views = page.getByRole('navigation', { name: /Peer pools/ });
  await pressOn(page, views.getByRole('link', { name: 'Groups' }));
  await pressOn(page, page.getByText('Nation: 0 of 4 chosen'));
  await page.getByRole('checkbox', { name: 'England' }).press('Space');
  await pressOn(page, views.getByRole('link', { name: 'Preview' }));
  await expect(page.getByRole('heading', { name: 'A pack made today would show 1 of 2 groups' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^All organisations/ }).getByRole('cell').first()).toHaveText('Shown, 5median only');
  await expect(page.getByRole('row', { name: /^England/ }).getByRole('cell').first()).toHaveText('None');
  await expectAccessible(page);
  await pressOn(page, views.getByRole('link', { name: 'Pack', exact: true }));
  await typeInto(page, page.getByLabel('Who took part, in English'), 'All five members answered.');
  const [saved] = await saveFrom(page, page.getByRole('button', { name: 'Make the pack' }));
  expect(saved?.name).toBe(`Councils 2026 ${TODAY}.soundings-pack.json`);
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expectAccessible(page);
  const text = await readFile(saved?.path ?? '', 'utf8');
  const pack = readPackFile(text);
  expect(pack.ok && pack.value.groups.map(({ id, measures }) => [id, measures.overall.n, measures.overall.median, measures.overall.q1])).toEqual([['all', 5, 3, null], ['nation-england', 0, null, null]]);
  expect(text).not.toMatch(/Council \d|W0600/);

  const [sixth] = await page.evaluate(answerAll, { name: 'Council 6', reference: 'W06000006', level: 4, questions: QUESTIONS, closedOn: null });
  await page.goto(`${page.url().split('#')[0]}#/a/${sixth}/now/peers/packs`);
  await page.getByRole('main').locator('input[type=file]').setInputFiles({ name: saved?.name ?? '', mimeType: 'application/json', buffer: Buffer.from(text) });
  await pressOn(page, page.getByRole('button', { name: 'Compare with Councils 2026' }));
  await page.getByRole('radio', { name: /^All organisations/ }).press('Space');
  await expect(page.getByRole('img', { name: 'A line from 1 to 5 for Overall. The middle of the group is at 3.0. You are at 4.0.' })).toBeVisible();
});

journey('a coordinator chooses between two that differ, takes out and puts back, and finds all of it again', async ({ page, app }) => {
  const of = (number: number, others: Parameters<typeof handedBy>[2] = {}) => handedBy(number, 3, { finalisedOn: TODAY, ...others });
  const lines = [of(1), of(2), of(2, { id: 'other', voters: '1' }), of(3), of(3, { id: 'earlier', cycle: 2025 })].map(writeContributionLine).join('');
  const main = page.getByRole('main');
  await app.open(page);
  await pressOn(page, page.getByRole('link', { name: 'Peer pools' }));
  await pressOn(page, page.getByRole('link', { name: 'New pool' }));
  await pressOn(page, page.getByRole('button', { name: 'Start the pool' }));
  await expect(page.getByRole('alert')).toContainText('Give the pool a name.');
  await typeInto(page, page.getByLabel('Name of the pool'), 'Five lines');
  await pressOn(page, page.getByRole('button', { name: 'Start the pool' }));
  await main.locator('input[type=file]').first().setInputFiles({ name: 'all.ndjson', mimeType: 'application/json', buffer: Buffer.from(`${lines}odd\n`) });
  await expect(page.getByRole('alert')).toContainText('all.ndjson, line 6 This is not a contribution.');
  await expect(page.getByRole('heading', { name: '2 organisations count' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Council 3 .* 2025/ })).toContainText('Does not countA later one of the same organisation is here.');

  await pressOn(page, page.getByRole('button', { name: 'Keep this one: Council 2, other' }));
  await expect(page.getByRole('heading', { name: '3 organisations count' })).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: 'Remove: Council 1, 2026, revision 1' }));
  await expect(page.getByRole('heading', { name: '2 organisations count' })).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('heading', { name: '3 organisations count' })).toBeVisible();

  const views = page.getByRole('navigation', { name: /Peer pools/ });
  await pressOn(page, views.getByRole('link', { name: 'Groups' }));
  await pressOn(page, page.getByRole('button', { name: 'Add a new organisation' }));
  await page.keyboard.type('W06001003');
  await typeInto(page, page.getByLabel('Organisations it replaced'), 'Nobody\nW06001001');
  await pressOn(page, page.getByRole('button', { name: 'Remove the new organisation W06001003' }));
  await expect(page.getByLabel('Organisations it replaced')).toHaveCount(0);
  await pressOn(page, page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByLabel('Organisations it replaced')).toHaveValue('Nobody\nW06001001');
  await pressOn(page, views.getByRole('link', { name: 'Contributions' }));
  await expect(page.getByRole('row', { name: /Council 1 / })).toContainText('Its successor has handed over too.');
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 organisations count' })).toBeVisible();
});

async function openPools(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('link', { name: 'Peer pools' }));
  await expect(page.getByRole('heading', { name: 'Make a benchmark for your network' })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'New pool' }));
}

/** Runs in the page: an organisation that has one level for every quick question, closed on a day or left open. Gives the ids of the assessment and its round. */
async function answerAll({ name, reference, level, questions, closedOn }: { readonly name: string; readonly reference: string; readonly level: number; readonly questions: readonly string[]; readonly closedOn: string | null }) {
  interface Kept {
    readonly revision: number;
    readonly assessment: { readonly id: string; readonly rounds: readonly { readonly id: string }[] };
  }
  const call = async (called: string, ...args: readonly unknown[]): Promise<Kept> => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: called, args }) });
    const { value } = (await answer.json()) as { readonly value: { readonly value: Kept } };
    return value.value;
  };
  const { assessment, revision } = await call('createAssessment', { name, form: 'quick' });
  const round = assessment.rounds[0]?.id ?? '';
  const changes = [
    { kind: 'change-organisation', fields: { reference, nation: 'wales', sector: 'council' } },
    ...questions.map((question) => ({ kind: 'record-response', round, question, response: { answer: { kind: 'level', level }, note: '', evidence: 'none' } })),
    ...(closedOn === null ? [] : [{ kind: 'close-round', round, on: closedOn, votes: null }]),
  ];
  let at = revision;
  for (const change of changes) at = (await call('changeAssessment', assessment.id, at, change)).revision;
  return [assessment.id, round] as const;
}

/** Runs in the page: the contribution of a closed round, as a file. */
async function makeContribution([id, round]: readonly [string, string]) {
  const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'makeContribution', args: [id, round] }) });
  const { value } = (await answer.json()) as { readonly value: { readonly value: { readonly fileName: string; readonly text: string } } };
  return value.value;
}
