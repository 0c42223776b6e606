/** The main job, end to end and by keyboard, in both languages: from an empty library to a plan in a document, and back a year later. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseIn, chooseOption, expectAccessible, leaveColours, pressOn, typeDay, typeInto, walkEveryStop } from '../support/access.ts';
import { expectOneLanguage } from '../support/documents-language.ts';
import { readDocxText, readPdfText, readWith } from '../support/documents-readers.ts';
import { expect, journeyWith, test } from '../support/journey.ts';
import { NAMES, type Names } from '../support/names.ts';
import { answer, beginAssessment, expectSaved, goTo, saveFrom, type Key } from '../support/walk.ts';

const ANSWERS: readonly Key[] = [
  ...(['3', '3', '2', '4', '2', '3'] as const), // policy: 17 ÷ 6 = 2.8
  ...(['2', '2', 'D', '3', '1', '2'] as const), // access: 10 ÷ 5 = 2.0
  ...(['2', '3', '2', '2', 'D', '3'] as const), // trust: 12 ÷ 5 = 2.4
  ...(['4', '3', '3', '4', '3', '4'] as const), // leadership: 21 ÷ 6 = 3.5
  ...(['1', '2', '2', '1', '2', 'D'] as const), // culture: 8 ÷ 5 = 1.6
];
/** Of the five dimensions in their order: the same answers give the same figures in any language. */
const SCORES = ['2.8', '2.0', '2.4', '3.5', '1.6'] as const;
/** 12.33 ÷ 5. */
const OVERALL = '2.5';

/** A year later: policy is up on two questions and culture down on one; all else is as it was. */
const NEXT_ANSWERS: readonly Key[] = ANSWERS.map((key, index) => (index === 0 ? '4' : index === 2 ? '3' : index === 25 ? '1' : key));

const journey = journeyWith('pdftotext', 'qpdf', 'soffice');

journey('walks the whole main job by keyboard', async ({ page, app }, info) => {
  info.setTimeout(300_000);
  walkEveryStop(page);
  await app.open(page);
  await expectAccessible(page);
  await test.step('the first round', () => walkOneRound(page, NAMES.en));
  await page.close();

  await app.restart();
  const later = await page.context().newPage();
  await app.open(later);
  await test.step('the next round', () => walkNextRound(later, NAMES.en));
});

journey('walks the whole main job by keyboard in Welsh, from the first window to the documents, and comes to the same figures', async ({ page, app }, info) => {
  info.setTimeout(300_000);
  // The order of the stops, the colours, and what the disk keeps when the power goes are the same in any language.
  leaveColours(page);
  await app.open(page);
  await pressOn(page, page.getByRole('button', { name: 'Cymraeg' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expectAccessible(page);
  await test.step('the first round', () => walkOneRound(page, NAMES.cy));
  await pressOn(page, page.getByRole('link', { name: NAMES.cy.allAssessments }));
  await test.step('the next round', () => walkNextRound(page, NAMES.cy));
});

/** From an empty library to a closed round. */
async function walkOneRound(page: Page, names: Names): Promise<void> {
  await beginAssessment(page, names.typed.organisation, 'Full', names);
  await describeOrganisation(page, names);
  await answer(page, ANSWERS, names);
  await lookAtResults(page, names);
  await compareWithPeers(page, names);
  await makePlan(page, names);
  await saveDocuments(page, names);
  await closeRound(page, names);
}

/** A year later, from the library to what moved. */
async function walkNextRound(page: Page, names: Names): Promise<void> {
  await openNextRound(page, names);
  await answer(page, NEXT_ANSWERS, names);
  await seeWhatMoved(page, names);
}

async function describeOrganisation(page: Page, names: Names): Promise<void> {
  for (const [field, choice] of names.profile) await chooseIn(page, page.getByLabel(field), choice);
  await typeInto(page, page.getByLabel(names.documentOwner), names.typed.documentOwner);
  await expectSaved(page, names);
  await expectAccessible(page);
}

/** Every score stands there, opens to its rule, and is in the table; so is every level. */
async function lookAtResults(page: Page, names: Names): Promise<void> {
  const { dimensions, results } = names;
  await expectAccessible(page);
  await goTo(page, 'Results', names);
  await expect(page.getByRole('button', { name: `${results.overall} ${OVERALL}` })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: names.showTable }));
  for (const [index, name] of dimensions.entries()) {
    await expect(page.getByRole('button', { name: `${name} ${SCORES[index]}` })).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`^${name} ${SCORES[index]}`) })).toBeVisible();
  }
  await expectAccessible(page);

  await pressOn(page, page.getByRole('button', { name: `${dimensions[2]} 2.4` }));
  await expect(page.getByText('12 ÷ 5')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  for (const view of [results.eachQuestion, results.radar]) {
    await pressOn(page, page.getByRole('navigation', { name: results.views }).getByRole('link', { name: view }));
    await expect(page.getByRole('figure')).toBeVisible();
    await expectAccessible(page);
  }
}

async function compareWithPeers(page: Page, names: Names): Promise<void> {
  await goTo(page, 'Peers', names);
  await expectAccessible(page);
  await chooseOption(page, page.getByRole('radio', { name: new RegExp(`^${names.peers.groupBegins}`) }));
  await expect(page.getByRole('heading', { name: names.peers.place })).toBeVisible();
  await expect(page.getByText(names.peers.pack)).toBeVisible();
  await expectSaved(page, names);
  await expectAccessible(page);
}

/** Three gaps get a target and an action of one's own words, with an owner and a due date. */
async function makePlan(page: Page, names: Names): Promise<void> {
  const { plan, typed } = names;
  await goTo(page, 'Plan', names);
  await expectAccessible(page);
  for (const { question, title } of typed.actions) {
    await pressOn(page, page.getByRole('link', { name: new RegExp(`^${question}`) }));
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
    await chooseOption(page, page.getByRole('group', { name: plan.target }).getByRole('radio', { name: plan.inPlace }));
    await chooseOption(page, page.getByRole('group', { name: plan.importance }).getByRole('radio', { name: plan.vital }));
    await pressOn(page, page.getByRole('button', { name: plan.writeOwn }));
    await typeInto(page, page.getByRole('textbox', { name: plan.own }), title);
    await pressOn(page, page.getByRole('main').getByRole('button', { name: plan.add }));
    await expect(page.getByText(`${plan.addedBegins} ${title}`)).toBeVisible();
  }
  await pressOn(page, page.getByRole('link', { name: plan.setOwners }));
  for (const { title, owner, due } of typed.actions) {
    await pressOn(page, page.getByRole('main').getByRole('link', { name: new RegExp(title) }));
    await typeInto(page, page.getByLabel(plan.owner), owner);
    await typeDay(page, page.getByLabel(plan.due, { exact: true }), due);
    await expect(page.getByRole('main').getByRole('link', { name: new RegExp(`${title}.*${owner}`) })).toBeVisible();
  }
  await expectSaved(page, names);
  await expectAccessible(page);
}

/** PDF and Word, in the language of the screen, hold every score, level name and action of the screen, and nothing of the other language. */
async function saveDocuments(page: Page, names: Names): Promise<void> {
  const { documents, typed } = names;
  await goTo(page, 'Documents', names);
  await expectAccessible(page);
  await pressOn(page, page.getByRole('checkbox', { name: /^PDF/ }), 'Space');
  await expect(page.getByRole('checkbox', { name: /^Word/ })).toBeChecked();
  const files = await saveFrom(page, page.getByRole('button', { name: documents.save }), 2);
  await expectAccessible(page);

  const wanted = [
    ...names.dimensions, ...SCORES, OVERALL, ...names.levels, ...typed.actions.flatMap(({ question, title, owner }) => [question, title, owner]),
    typed.organisation, typed.documentOwner, documents.subtitleBegins,
  ];
  for (const { name, path } of files) {
    expect(name).toContain(documents.fileNameHolds);
    const bytes = await readFile(path);
    const isPdf = name.endsWith('.pdf');
    const text = isPdf ? readPdfText(bytes) : readDocxText(bytes);
    expect(wanted.filter((each) => !text.includes(each)), `not found in ${name}`).toEqual([]);
    expectOneLanguage({ name, bytes, text }, names);
    if (!isPdf) continue;
    expect(readWith('pdfinfo', ['FILE'], bytes)).toMatch(/Tagged: +yes/);
    expect(readWith('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors found');
    const tags = readWith('pdfinfo', ['-struct-text', 'FILE'], bytes);
    expect(['H1', 'H2', 'Table', 'TH', 'Figure', 'L'].filter((tag) => !new RegExp(`^ *${tag}\\b`, 'm').test(tags))).toEqual([]);
  }
}

async function closeRound(page: Page, names: Names): Promise<void> {
  await goTo(page, 'Years', names);
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: new RegExp(`^${names.years.closeBegins}`) }));
  await expectAccessible(page);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: names.years.close }));
  await expect(page.getByText(new RegExp(`^${names.years.closedBegins} \\d`))).toBeVisible();
  await expectSaved(page, names);
}

async function openNextRound(page: Page, names: Names): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: new RegExp(names.typed.organisation) }).first());
  await goTo(page, 'Years', names);
  await pressOn(page, page.getByRole('link', { name: names.years.openNext }));
  await typeDay(page, page.getByLabel(names.years.date), '2027-11-20');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('button', { name: names.years.open }));
  await expect(page.getByText(names.years.isOpen)).toBeVisible();
}

/** Two questions up in policy is a move; one down in culture is not. */
async function seeWhatMoved(page: Page, names: Names): Promise<void> {
  const { dimensions, years } = names;
  await goTo(page, 'Years', names);
  await pressOn(page, page.getByRole('button', { name: names.showTable, exact: true }));
  await expect(page.getByRole('row', { name: new RegExp(`^${dimensions[0]} .*2\\.8.*3\\.2.*\\+0\\.3.*${years.movedUp}`) })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(`^${dimensions[4]} .*1\\.6.*1\\.4.*−0\\.2.*${years.littleChange}`) })).toBeVisible();
  for (const mover of years.movers) await expect(page.getByRole('row', { name: new RegExp(mover) })).toBeVisible();
  await expectAccessible(page);
}
