/** Three years from end to end: one from paper, two answered here, the last opened again; what moved is told on the page and in a document. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '../../assessments/model.ts';
import type { Opened } from '../../electron/api.ts';
import { chooseOption, expectAccessible, lookInLightOnly, pressOn, reach, typeDay, typeInto } from '../support/access.ts';
import { expect, journey, test } from '../support/journey.ts';
import { settle } from '../support/settle.ts';
import { expectSaved, goTo, levelsOf, saveFrom } from '../support/walk.ts';
import { askHost } from '../support/workshop.ts';

/** The fifteen questions of the quick form, with their levels in each of the three years. */
const LEVELS = {
  P1: [2, 3, 3], P2: [2, 3, 3], P4: [2, 2, 2],
  A1: [2, 2, 4], A3: [2, 2, 2], A5: [2, 2, 2],
  T1: [2, 2, 2], T2: [2, 2, 2], T5: [2, 1, 1],
  L1: [2, 2, 2], L3: [2, 2, 2], L4: [2, 2, 2],
  C1: [1, 1, 1], C2: [1, 1, 1], C6: [1, 2, 2],
} as const;
const NOTE = 'Two services still ask for a form.';
const WHY = 'The new head of IT opened both networks.';
const REASON = 'The level of C6 was typed in wrongly.';

journey('walks three years: one from paper, one answered and closed, the next with its targets, what moved and why, and a closing taken back', async ({ page, app }, info) => {
  info.setTimeout(120_000);
  // Dark is looked at on every page elsewhere.
  lookInLightOnly(page);
  await app.open(page);
  const { assessment } = await askHost<Opened>(page, 'createAssessment', { name: 'Ceredwen County Council', form: 'quick' });
  const year = Number(assessment.rounds[0]?.date.slice(0, 4));
  const [before, now, next] = [year - 1, year, year + 1].map(String);
  await page.goto(`${page.url().split('#')[0]}#/a/${assessment.id}/now/years`);

  await test.step('the first year, from paper', () => typeInPaper(page, `${before}-06-10`));
  await test.step('the second year, answered and closed', async () => {
    await answerAll(page, assessment.id, 1);
    await plan(page, assessment.id, `${now}-12-15`);
    await page.reload();
    await closeLatest(page);
    await goTo(page, 'Years');
    // Policy has 2 2 2 and then 3 3 2: two steps.
    await expect(page.getByText('Policy (+0.7) moved up, with too few voters to test.')).toBeVisible();
  });
  await test.step('the third year, opened with its targets and without answers', () => openNext(page, assessment.id, `${next}-11-20`, now ?? ''));
  await test.step('what was said last time stands there only after answering', () => lookBack(page, assessment.id, now ?? ''));
  await test.step('what moved, and why', () => seeWhatMoved(page));
  await test.step('all years on one axis', () => seeAllYears(page, [before, now, next].join(' ')));
  await test.step('the round is closed, and opened again with a reason', () => openAgain(page, next ?? ''));
  await test.step('the document holds it', () => readReport(page));
});

async function typeInPaper(page: Page, day: string): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: 'Type in a past round' }));
  await typeDay(page, page.getByLabel('Date of that round'), day);
  await chooseOption(page, page.getByRole('radio', { name: /^Quick/ }));
  await pressOn(page, page.getByRole('button', { name: 'Begin the past round' }));
  for (const [question, [level]] of Object.entries(LEVELS)) await page.getByLabel(new RegExp(`^${question} `)).selectOption(String(level));
  await pressOn(page, page.getByRole('button', { name: 'Save the past round' }));
  await expect(page.getByText(/saved and closed$/)).toBeVisible();
  await expectSaved(page);
}

/** Answers the questions of a round over the page’s own calls: those from a place on. */
async function answerAll(page: Page, id: string, round: 1 | 2, from = 0): Promise<void> {
  await changeAll(page, id, ({ rounds }) =>
    Object.entries(LEVELS).slice(from).map(([question, levels]) => {
      const response = { answer: { kind: 'level', level: levels[round] }, evidence: 'none', note: question === 'P1' && round === 1 ? NOTE : '' };
      return { kind: 'record-response', round: rounds[round]?.id, question, response };
    }),
  );
}

/** Two targets; an action on L1 that gets done, and one on A1 that stays open. */
async function plan(page: Page, id: string, doneOn: string): Promise<void> {
  const goal = { isGoodEnough: null, importance: 2, effort: null, closeCall: null, isShortlisted: false };
  const blank = {
    dimension: null, fromLevel: 2, toLevel: 3, owner: 'Head of Communications', sponsor: '', start: null, due: null, firstStep: '', firstStepBy: null, success: '', dependsOn: '',
    waitsFor: [], risk: '', cost: null, staffDays: null, decision: null, affects: '', evidenceOfDone: '', reviewOn: null,
  };
  const wanted = [
    { question: 'A1', target: 4, title: 'Open both networks', state: 'not-started' },
    { question: 'L1', target: 3, title: 'Ask each director to answer once a week', state: 'done' },
  ];
  await changeAll(page, id, ({ rounds }) =>
    wanted.flatMap(({ question, target, title, state }) => {
      const action = { ...blank, id: `on-${question.toLowerCase()}`, round: rounds[1]?.id, question, title, statuses: [{ state, on: doneOn, reason: '' }] };
      return [{ kind: 'set-goal', round: rounds[1]?.id, question, goal: { ...goal, target } }, { kind: 'put-action', action, at: null }];
    }),
  );
}

async function closeLatest(page: Page): Promise<void> {
  await goTo(page, 'Years');
  await pressOn(page, page.getByRole('link', { name: 'Rounds', exact: true }));
  await pressOn(page, page.getByRole('button', { name: /^Close the round of/ }));
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Close the round' }));
  await expect(page.getByText(/^Round \d+ closed$/)).toBeVisible();
  await expectSaved(page);
}

async function openNext(page: Page, id: string, day: string, last: string): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: 'Rounds', exact: true }));
  await pressOn(page, page.getByRole('link', { name: 'Open the next round' }));
  await typeDay(page, page.getByLabel('Date of the round'), day);
  await expect(page.getByText(/along: 2 targets and one open action, with its history\./)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Open the round' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await expectSaved(page);
  const { rounds, actions } = (await askHost<Opened>(page, 'readAssessment', id)).assessment;
  expect(rounds[2]?.responses).toEqual({});
  expect(Object.entries(rounds[2]?.goals ?? {}).map(([question, goal]) => [question, goal.target])).toEqual([['A1', 4], ['L1', 3]]);
  expect(actions.map((action) => action.round)).toEqual([rounds[1]?.id, rounds[1]?.id]);
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await expect(page.getByText(`Last time, ${last}`)).toHaveCount(0);
}

async function lookBack(page: Page, id: string, last: string): Promise<void> {
  await reach(page, levelsOf(page).first());
  await page.keyboard.press('3');
  await pressOn(page, page.getByText(`Last time, ${last}`));
  await expect(page.getByText('Level 3, In place')).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
  await expectAccessible(page);
  await expectSaved(page);
  await answerAll(page, id, 2, 1);
  await page.reload();
}

async function seeWhatMoved(page: Page): Promise<void> {
  await goTo(page, 'Years');
  await settle(page);
  // Access has 2 2 2 and then 4 2 2: two steps, 0.7 of a level. All else stayed.
  await expect(page.getByRole('figure').getByRole('heading', { level: 2 })).toHaveText(/^Access rose by 0\.7/);
  await expect(page.getByText('15 of 15 questions can be compared: one went up, 14 stayed and none went down.')).toBeVisible();
  await expect(page.getByText('0 of 2 answered')).toBeVisible();
  await typeInto(page, page.getByLabel('Why did it go up so far? A1 Open at work'), WHY);
  await expect(page.getByLabel('Why did it not go up? L1 Leaders who take part')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByText('1 of 2 answered')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What moved, and why' }).getByRole('row', { name: /^A1 Open at work 2 Early 4 Embedded \+2 Open both networks/ })).toContainText(WHY);
  const served = page.getByRole('region', { name: 'Actions and levels, side by side' });
  await expect(served.getByRole('row')).toHaveText([/^Action/, /^Done by this round01$/, /^Not done by this round10$/]);
  await expect(page.getByRole('region', { name: 'Actions of earlier plans that are still open' })).toContainText('Open both networks');
  await expectAccessible(page);
}

async function seeAllYears(page: Page, rounds: string): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: 'All years' }));
  await settle(page);
  await expect(page.getByRole('figure').getByRole('heading', { level: 2 })).toContainText('Policy and Access rose most, by 0.7 each');
  const [before, now, next] = rounds.split(' ');
  await expect(page.getByRole('img', { name: `Policy: ${before} 2.0, ${now} 2.7, ${next} 2.7.` })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table' }));
  await expect(page.getByRole('row', { name: new RegExp(`^${next} 2\\.7`) })).toBeVisible();
  await expectAccessible(page);
}

async function openAgain(page: Page, round: string): Promise<void> {
  await closeLatest(page);
  await pressOn(page, page.getByRole('button', { name: `Open again: round of ${round}` }));
  const dialog = page.getByRole('dialog');
  await typeInto(page, dialog.getByLabel('Why it is opened again'), REASON);
  await pressOn(page, dialog.getByRole('button', { name: 'Open the round again' }));
  await expectSaved(page);
  await pressOn(page, page.getByText(`Opened again once: round of ${round}`).or(page.getByText('Opened again once')).first());
  await expect(page.getByText(REASON)).toBeVisible();
}

async function readReport(page: Page): Promise<void> {
  await goTo(page, 'Documents');
  await page.getByRole('checkbox', { name: /HTML/ }).check();
  const files = await saveFrom(page, page.getByRole('button', { name: /^Save 2 / }), 2);
  const html = await readFile(files.find(({ name }) => name.endsWith('.html'))?.path ?? '', 'utf8');
  for (const text of [WHY, REASON, 'Access (+0.7) moved up, with too few voters to test.', 'Policy and Access rose most, by 0.7 each']) expect.soft(html).toContain(text);
}

/** Makes changes one after another over the page’s own calls, as another window would. */
async function changeAll(page: Page, id: string, list: (assessment: Assessment) => readonly object[]): Promise<void> {
  const opened = await askHost<Opened>(page, 'readAssessment', id);
  let { revision } = opened;
  for (const change of list(opened.assessment)) ({ revision } = await askHost<Opened>(page, 'changeAssessment', id, revision, change));
}
