/** The main job, end to end and by keyboard: from an empty library to a plan in a document, and back a year later. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseIn, chooseOption, expectAccessible, pressOn, typeDay, typeInto, walkEveryStop } from '../support/access.ts';
import { readDocxText, readPdfText, readWith } from '../support/documents-readers.ts';
import { expect, journeyWith } from '../support/journey.ts';
import { answer, beginAssessment, expectSaved, goTo, saveFrom, type Key } from '../support/walk.ts';

const ANSWERS: readonly Key[] = [
  ...(['3', '3', '2', '4', '2', '3'] as const), // policy: 17 ÷ 6 = 2.8
  ...(['2', '2', 'D', '3', '1', '2'] as const), // access: 10 ÷ 5 = 2.0
  ...(['2', '3', '2', '2', 'D', '3'] as const), // trust: 12 ÷ 5 = 2.4
  ...(['4', '3', '3', '4', '3', '4'] as const), // leadership: 21 ÷ 6 = 3.5
  ...(['1', '2', '2', '1', '2', 'D'] as const), // culture: 8 ÷ 5 = 1.6
];
const DIMENSIONS = [
  ['Policy', '2.8'],
  ['Access', '2.0'],
  ['Trust', '2.4'],
  ['Leadership', '3.5'],
  ['Culture', '1.6'],
] as const;
/** 12.33 ÷ 5. */
const OVERALL = '2.5';
const LEVEL_NAMES = ['Not yet', 'Early', 'In place', 'Embedded'];

/** A year later: policy is up on two questions and culture down on one; all else is as it was. */
const NEXT_ANSWERS: readonly Key[] = ANSWERS.map((key, index) => (index === 0 ? '4' : index === 2 ? '3' : index === 25 ? '1' : key));

const ACTIONS = [
  { question: 'Useful to my job', title: 'Ask ten staff what would help them most', owner: 'Head of People', due: '2027-03-31' },
  { question: 'Listening', title: 'Agree who reads and who answers each day', owner: 'Customer services lead', due: '2027-06-30' },
  { question: 'Staff in the loop', title: 'Tell all staff who holds the keys', owner: 'Digital manager', due: '2027-09-30' },
] as const;

journeyWith('pdftotext', 'qpdf', 'soffice')('walks the whole main job by keyboard', async ({ page, app }, info) => {
  info.setTimeout(300_000);
  walkEveryStop(page);
  await app.open(page);
  await expectAccessible(page);
  await beginAssessment(page, 'Ceredwen County Council');
  await describeOrganisation(page);
  await answer(page, ANSWERS);
  await lookAtResults(page);
  await compareWithPeers(page);
  await makePlan(page);
  await saveDocuments(page);
  await closeRound(page);
  await page.close();

  await app.restart();
  const later = await page.context().newPage();
  await app.open(later);
  await openNextRound(later);
  await answer(later, NEXT_ANSWERS);
  await seeWhatMoved(later);
});

async function describeOrganisation(page: Page): Promise<void> {
  await chooseIn(page, page.getByLabel('Nation'), 'Wales');
  await chooseIn(page, page.getByLabel('Region'), 'Mid Wales');
  await chooseIn(page, page.getByLabel('Sector'), 'Council');
  await chooseIn(page, page.getByLabel('Type of council'), 'Council in Wales');
  await chooseIn(page, page.getByLabel('Number of staff'), '1,000 to 4,999');
  await typeInto(page, page.getByLabel('Document owner'), 'Head of Communications');
  await expectSaved(page);
  await expectAccessible(page);
}

/** Every score stands there, opens to its rule, and is in the table; so is every level. */
async function lookAtResults(page: Page): Promise<void> {
  await expectAccessible(page);
  await goTo(page, 'Results');
  await expect(page.getByRole('button', { name: `Overall ${OVERALL}` })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table' }));
  for (const [name, score] of DIMENSIONS) {
    await expect(page.getByRole('button', { name: `${name} ${score}` })).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`^${name} ${score}`) })).toBeVisible();
  }
  await expectAccessible(page);

  await pressOn(page, page.getByRole('button', { name: 'Trust 2.4' }));
  await expect(page.getByText('12 ÷ 5')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  for (const view of ['Questions', 'Radar']) {
    await pressOn(page, page.getByRole('navigation', { name: 'Views of Results' }).getByRole('link', { name: view }));
    await expect(page.getByRole('figure')).toBeVisible();
    await expectAccessible(page);
  }
}

async function compareWithPeers(page: Page): Promise<void> {
  await goTo(page, 'Peers');
  await expectAccessible(page);
  await chooseOption(page, page.getByRole('radio', { name: /^Councils of any kind/ }));
  await expect(page.getByRole('heading', { name: 'Where you sit' })).toBeVisible();
  await expect(page.getByText('Sample pack, made up')).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
}

/** Three gaps get a target and an action of one's own words, with an owner and a due date. */
async function makePlan(page: Page): Promise<void> {
  await goTo(page, 'Plan');
  await expectAccessible(page);
  for (const { question, title } of ACTIONS) {
    await pressOn(page, page.getByRole('link', { name: new RegExp(`^${question}`) }));
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
    await chooseOption(page, page.getByRole('group', { name: 'Target' }).getByRole('radio', { name: '3 In place' }));
    await chooseOption(page, page.getByRole('group', { name: 'Importance' }).getByRole('radio', { name: 'Vital' }));
    await pressOn(page, page.getByRole('button', { name: 'Write your own action' }));
    await typeInto(page, page.getByRole('textbox', { name: 'Your own action' }), title);
    await pressOn(page, page.getByRole('main').getByRole('button', { name: 'Add to the plan' }));
    await expect(page.getByText(`Added to the plan: ${title}`)).toBeVisible();
  }
  await pressOn(page, page.getByRole('link', { name: 'Set owners' }));
  for (const { title, owner, due } of ACTIONS) {
    await pressOn(page, page.getByRole('main').getByRole('link', { name: new RegExp(title) }));
    await typeInto(page, page.getByLabel('Owner'), owner);
    await typeDay(page, page.getByLabel('Due', { exact: true }), due);
    await expect(page.getByRole('main').getByRole('link', { name: new RegExp(`${title}.*${owner}`) })).toBeVisible();
  }
  await expectSaved(page);
  await expectAccessible(page);
}

/** PDF and Word hold every score, level name and action of the screen. */
async function saveDocuments(page: Page): Promise<void> {
  await goTo(page, 'Documents');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('checkbox', { name: /^PDF/ }), 'Space');
  await expect(page.getByRole('checkbox', { name: /^Word/ })).toBeChecked();
  const files = await saveFrom(page, page.getByRole('button', { name: 'Save 2 documents' }), 2);
  await expectAccessible(page);

  const wanted = [...DIMENSIONS.flat(), OVERALL, ...LEVEL_NAMES, ...ACTIONS.map(({ title }) => title), ...ACTIONS.map(({ owner }) => owner), 'Ceredwen County Council'];
  for (const { name, path } of files) {
    const document = await readFile(path);
    const isPdf = name.endsWith('.pdf');
    const text = isPdf ? readPdfText(document) : readDocxText(document);
    expect(wanted.filter((each) => !text.includes(each)), `not found in ${name}`).toEqual([]);
    if (!isPdf) continue;
    expect(readWith('pdfinfo', ['FILE'], document)).toMatch(/Tagged: +yes/);
    expect(readWith('qpdf', ['--check', 'FILE'], document)).toContain('No syntax or stream encoding errors found');
    const tags = readWith('pdfinfo', ['-struct-text', 'FILE'], document);
    expect(['H1', 'H2', 'Table', 'TH', 'Figure', 'L'].filter((tag) => !new RegExp(`^ *${tag}\\b`, 'm').test(tags))).toEqual([]);
  }
}

async function closeRound(page: Page): Promise<void> {
  await goTo(page, 'Years');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: /^Close the round of/ }));
  await expectAccessible(page);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Close the round' }));
  await expect(page.getByText(/^Closed \d/)).toBeVisible();
  await expectSaved(page);
}

async function openNextRound(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: /Ceredwen County Council/ }).first());
  await goTo(page, 'Years');
  await pressOn(page, page.getByRole('link', { name: 'Open the next round' }));
  await typeDay(page, page.getByLabel('Date of the round'), '2027-11-20');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: 'Open the round' }));
  await expect(page.getByText('Round 2027, open')).toBeVisible();
}

/** Two questions up in policy is a move; one down in culture is not. */
async function seeWhatMoved(page: Page): Promise<void> {
  await goTo(page, 'Years');
  await pressOn(page, page.getByRole('button', { name: 'Show these figures as a table' }));
  await expect(page.getByRole('row', { name: /^Policy .*2\.8.*3\.2.*\+0\.3.*Moved up/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Culture .*1\.6.*1\.4.*−0\.2.*Little or no change/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Short, plain rules/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Rules people use/ })).toBeVisible();
  await expectAccessible(page);
}
