/** Journeys of a facilitator before and after the vote: setting up, practising, what comes out of the printer, and the end of a workshop. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Opened } from '../../electron/api.ts';
import { chooseOption, expectAccessible, pressOn, typeInto } from '../support/access.ts';
import { oneLine, readWith } from '../support/documents-readers.ts';
import { expect, journey, journeyWith } from '../support/journey.ts';
import { expectSaved } from '../support/walk.ts';
import { askHost, openVote, showWorkshop } from '../support/workshop.ts';

const voters = (page: Page) => page.getByRole('textbox', { name: 'How many people vote' });
const finding = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

journey('comes from the library to the first vote in six acts, and far under two minutes', async ({ page, app }, info) => {
  await app.open(page);
  const begun = performance.now();
  let acts = 0;
  const act = async (doing: Promise<void>) => {
    await doing;
    acts += 1;
  };
  await act(pressOn(page, page.getByRole('link', { name: 'New assessment' })));
  await act(typeInto(page, page.getByLabel('Name of the organisation'), 'Ceredwen County Council'));
  await act(chooseOption(page, page.getByRole('radio', { name: 'In a workshop' })));
  await expect(page.getByRole('radio', { name: 'Quick, 15 questions' })).toBeChecked();
  await expect(page.getByText('With a group, the quick form takes about 56 minutes and the full form about 83.')).toBeVisible();
  await act(pressOn(page, page.getByRole('button', { name: 'Start the assessment' })));
  await expect(finding(page)).toHaveText('About 56 minutes for 8 people');
  await expect(page.getByRole('main').locator('.button.filled')).toHaveCount(1);
  await act(pressOn(page, page.getByRole('button', { name: 'Start voting' })));
  await act(pressOn(page, page.getByRole('button', { name: 'Pass the keyboard' })));
  await expect(page.getByRole('dialog', { name: 'Your vote' })).toBeVisible();
  const seconds = (performance.now() - begun) / 1000;
  info.annotations.push({ type: 'from the library to the first vote', description: `${acts} acts, ${seconds.toFixed(1)} s without reading` });
  expect(acts).toBe(6);
  expect(seconds).toBeLessThan(30);
});

journey('is set up by keyboard: the form with its minutes, how many vote, and what nobody may type', async ({ page, app }) => {
  await app.open(page);
  const made = await askHost<Opened>(page, 'createAssessment', { name: 'Cwm Tawel Housing', form: 'quick' });
  await showWorkshop(page, { id: made.assessment.id, round: '' });
  await expect(finding(page)).toHaveText('About 56 minutes for 8 people');
  await expectAccessible(page);
  await chooseOption(page, page.getByRole('radio', { name: /^Full, 30 questions/ }));
  await expect(finding(page)).toHaveText('About 83 minutes for 8 people');
  const agenda = page.getByRole('table', { name: 'The steps with their minutes' });
  await expect(agenda.getByRole('row')).toHaveText(['StepMinutes', 'Welcome5', 'Vote18', 'Reveal5', 'Confirm5', 'Discuss35', 'Choose actions15', 'Together83']);

  for (const wrong of ['0', '301', '-2', '3.5', 'ten', '']) {
    await typeInto(page, voters(page), wrong);
    await page.keyboard.press('Tab');
    await expect(page.getByText('Give a whole number from 1 to 300.'), wrong).toBeVisible();
    await expect(voters(page)).toHaveAttribute('aria-invalid', 'true');
    await pressOn(page, page.getByRole('button', { name: 'Start voting' }));
    await expect(voters(page)).toBeFocused();
  }
  await expectAccessible(page);
  for (const [count, advice] of [
    ['1', 'A round with one voter counts as answered by one person.'],
    ['3', 'With so few people, votes can be close by luck. Invite more if you can.'],
    ['5', 'Invite one or two more if you can. Going from three voters to six is worth as much as going from three questions to six.'],
    ['30', 'In a large group, let two or three people speak on each question.'],
    ['11', 'Six or more people give a steadier picture.'],
  ] as const) {
    await typeInto(page, voters(page), count);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('status').filter({ hasText: advice })).toBeVisible();
  }
  await pressOn(page, page.getByRole('button', { name: 'How many people vote: one more' }));
  await expect(voters(page)).toHaveValue('12');
  await expect(page.getByText('About 18 minutes a person, so 210 minutes for 12. Let people begin before the meeting.')).toBeVisible();
  await expect(page.getByText('Your vote is hidden, and nobody asks for your name.')).toBeVisible();
  await expect(page.getByText('Do not mirror this one.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'End the workshop' })).toBeHidden();

  await pressOn(page, page.getByRole('button', { name: 'Start voting' }));
  await expect(page.getByText(/0 of 12 have finished/)).toBeVisible();
  await expect(finding(page)).toBeFocused();
  await expectSaved(page);
  const { assessment } = await askHost<Opened>(page, 'readAssessment', made.assessment.id);
  expect(assessment.rounds[0]?.workshop).toEqual({ stage: 'vote', voters: 12, isRevealed: false, pulled: [], roles: null });
  expect(assessment.rounds[0]?.form).toBe('full');
});

/** A name as long as may be: the guide stays on its page all the same. */
const LONG_NAME = 'Llanfairpwllgwyngyll and Ceredwen County Council with its Housing and Harbour Boards, Libraries and Leisure, Fire and Rescue Joint Committee and the National Park Authority of the Eastern Uplands';

const print = journeyWith('pdftotext', 'pdfinfo');

print('puts the guide on one page in either language, and cuts no question on a slip in two, in large print neither', async ({ page, app }, info) => {
  info.setTimeout(180_000);
  await app.open(page);
  const { assessment } = await askHost<Opened>(page, 'createAssessment', { name: LONG_NAME, form: 'full' });
  const kept = { id: assessment.id, round: '' };
  await showWorkshop(page, kept);
  await pressOn(page, page.getByRole('link', { name: 'Print the guide' }));
  await expectAccessible(page);
  const guide = await printed(page, info, 'guide');
  expect(guide.pages).toHaveLength(1);
  for (const said of ['Guide for the facilitator', LONG_NAME, '30 questions, 8 voters, about 83 minutes', 'Discuss 35 minutes', 'What have you seen?', 'Somebody leaves half way: Count what they gave']) {
    expect.soft(guide.pages[0], said).toContain(said);
  }
  expect(['Undo', 'All assessments', 'Print 1 copy', 'Saved'].filter((each) => guide.pages[0]?.includes(each))).toEqual([]);
  await pressOn(page, page.getByRole('button', { name: 'Cymraeg' }));
  await expect(page.getByText('Mae Soundings yn siarad Cymraeg nawr.')).toBeVisible();
  const welsh = await printed(page, info, 'canllaw');
  expect(welsh.pages).toHaveLength(1);
  expect(welsh.pages[0]).toContain('Canllaw i’r hwylusydd');
  await pressOn(page, page.getByRole('button', { name: 'English' }));

  await pressOn(page, page.getByRole('link', { name: 'Back to the workshop' }));
  await pressOn(page, page.getByRole('link', { name: 'Print paper slips' }));
  await expectAccessible(page);
  const copies = page.getByRole('textbox', { name: 'How many copies' });
  await expect(copies).toHaveValue('8');
  await typeInto(page, copies, '41');
  await pressOn(page, page.getByRole('button', { name: 'Print 8 copies' }));
  await expect(page.getByText('Give a whole number from 1 to 40.')).toBeVisible();
  await expect(copies).toBeFocused();
  await typeInto(page, copies, '2');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Print 2 copies' })).toBeVisible();

  const questions = questionsOf(BUILT_IN, 'full').map(({ id, question }) => `${id} ${question.en}`);
  const short = await printed(page, info, 'slips');
  expectCopies(short.pages, questions, 2);
  expect(short.pages[0]).toContain('Do not write your name.');

  await chooseOption(page, page.getByRole('radio', { name: 'Large, 18 point' }));
  await expectAccessible(page);
  const large = await printed(page, info, 'slips-large');
  expectCopies(large.pages, questions, 2);
  expect(large.smallest).toBeGreaterThanOrEqual(LEAST_LARGE);

  await pressOn(page, page.getByRole('button', { name: 'How many copies: one fewer' }));
  await chooseOption(page, page.getByRole('radio', { name: /^The questions with the text of every level/ }));
  const whole = questionsOf(BUILT_IN, 'full').map(({ id, question, levels }) =>
    oneLine([`${id} ${question.en}`, ...levels.map((level, at) => `${at + 1} ${BUILT_IN.levelNames[at]?.en} ${level.en}`), 'Don’t know'].join(' ')),
  );
  const texts = await printed(page, info, 'texts-large');
  expectCopies(texts.pages, whole, 1);
  expect(texts.smallest).toBeGreaterThanOrEqual(LEAST_LARGE);
  await chooseOption(page, page.getByRole('radio', { name: 'Normal' }));
  expectCopies((await printed(page, info, 'texts')).pages, whole, 1);

  await chooseOption(page, page.getByRole('radio', { name: /^Blank slips, for voting again/ }));
  const blank = await printed(page, info, 'blank');
  expect(blank.pages.map((text) => text.match(/Don’t know/g)?.length)).toEqual([1]);
  await pressOn(page, page.getByRole('link', { name: 'Back to the workshop' }));
  await pressOn(page, page.getByRole('link', { name: 'Print cards' }));
  await expectAccessible(page);
  const cards = await printed(page, info, 'cards');
  expect(cards.pages).toHaveLength(8);
  expect(new Set(cards.pages.map(oneLine))).toHaveProperty('size', 1);
});

/** How high a word of 18 points stands, in points: 1.21 times its size, as our typeface is made. */
const LEAST_LARGE = 21.7;

/** What comes out of the printer: the text of each page in one line, and the height of the smallest word in points. */
async function printed(page: Page, info: TestInfo, name: string): Promise<{ readonly pages: readonly string[]; readonly smallest: number }> {
  const file = info.outputPath(`${name}.pdf`);
  await page.pdf({ path: file, preferCSSPageSize: true });
  const document = await readFile(file);
  const count = Number(/^Pages: +(\d+)$/m.exec(readWith('pdfinfo', ['FILE'], document))?.[1]);
  const pages = readWith('pdftotext', ['-raw', 'FILE', '-'], document).split('\f').slice(0, count);
  const heights = [...readWith('pdftotext', ['-bbox', 'FILE', '-'], document).matchAll(/<word xMin="[\d.-]+" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">/g)];
  return { pages: pages.map((text) => oneLine(text).trim()), smallest: Math.min(...heights.map(([, top, foot]) => Number(foot) - Number(top))) };
}

/** Every copy is the same, begins on a page of its own, and has each thing whole on one page. */
function expectCopies(pages: readonly string[], things: readonly string[], copies: number): void {
  const each = pages.length / copies;
  const first = pages.slice(0, each);
  expect(things.filter((thing) => !first.some((page) => page.includes(thing)))).toEqual([]);
  for (let copy = 1; copy < copies; copy += 1) expect(pages.slice(copy * each, (copy + 1) * each)).toEqual(first);
}

journey('is practised with made-up people, always from the beginning', async ({ page, app }) => {
  await app.open(page);
  await pressOn(page, page.getByRole('button', { name: 'Rehearse a workshop' }));
  await expect(page).toHaveURL(/#\/a\/rehearsal\/now\/workshop$/);
  await expect(page.getByRole('heading', { level: 2, name: 'This is a rehearsal' })).toBeVisible();
  await expect(page.getByText('Sample, made up').first()).toBeVisible();
  await expect(finding(page)).toHaveText('About 56 minutes for 10 people');
  await expectAccessible(page);
  await pressOn(page, page.getByRole('link', { name: 'Print paper slips' }));
  await expect(page.getByRole('region', { name: 'Paper slips' })).toContainText('Sample, made up');
  await pressOn(page, page.getByRole('link', { name: 'Back to the workshop' }));
  await typeInto(page, voters(page), '6');
  await page.keyboard.press('Tab');
  await pressOn(page, page.getByRole('button', { name: 'Start voting' }));
  await pressOn(page, page.getByRole('button', { name: 'Let the made-up people vote' }));
  await expect(page.getByText(/6 of 6 have finished/)).toBeVisible();

  await pressOn(page, page.getByRole('link', { name: 'All assessments' }));
  await pressOn(page, page.getByRole('link', { name: /^Open: Rehearsal/ }));
  await expect(page.getByText(/6 of 6 have finished/)).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Set up' }));
  await expect(finding(page)).toHaveText('About 56 minutes for 6 people');
  await pressOn(page, page.getByRole('button', { name: 'Begin the rehearsal again' }));
  await expect(finding(page)).toHaveText('About 56 minutes for 10 people');
  await pressOn(page, page.getByRole('button', { name: 'Start voting' }));
  await expect(page.getByText(/0 of 10 have finished/)).toBeVisible();
});

journey('is gone back to without a loss, takes no fewer voters than have voted, and is ended only when somebody says so', async ({ page, app }) => {
  const kept = await openVote(page, app, 'quick', 3);
  const vote = { isNew: true, way: 'paper', isFinished: true, isSecondMeant: true, votes: { P1: 3 } };
  for (let slip = 0; slip < 2; slip += 1) await askHost(page, 'putSlip', kept.id, kept.round, 'first', { ...vote, id: `slip-${slip}` });
  await pressOn(page, page.getByRole('button', { name: 'Set up' }));
  await expect(page.getByText('The form stays as it is once somebody has voted.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Full, 30 questions/ })).toBeDisabled();
  await typeInto(page, voters(page), '1');
  await page.keyboard.press('Tab');
  await expect(page.getByText('2 people have voted already. Give 2 or more.')).toBeVisible();
  await typeInto(page, voters(page), '4');
  await pressOn(page, page.getByRole('button', { name: 'Go back to the vote' }));
  await expect(page.getByText(/2 of 4 have finished/)).toBeVisible();

  await pressOn(page, page.getByRole('button', { name: 'Set up' }));
  const end = page.getByRole('button', { name: 'End the workshop and delete its votes' });
  await pressOn(page, end);
  const dialog = page.getByRole('dialog', { name: 'Delete every vote of this workshop?' });
  await expect(dialog).toContainText('The votes of 2 people are deleted for good.');
  await expect(dialog.getByRole('button', { name: 'Keep the workshop' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(await slipsOf(page, kept)).toBe(2);
  await pressOn(page, end);
  await pressOn(page, inside(dialog, 'End the workshop and delete its votes'));
  await expect(page.getByText('The workshop has ended. Its votes are deleted.')).toBeVisible();
  await expect(finding(page)).toBeFocused();
  expect(await slipsOf(page, kept)).toBe(0);
  await expect(end).toBeHidden();
  await expect(page.getByRole('button', { name: 'Start voting' })).toBeVisible();
});

const inside = (dialog: Locator, name: string) => dialog.getByRole('button', { name });

async function slipsOf(page: Page, { id, round }: { readonly id: string; readonly round: string }): Promise<number> {
  const { boxes } = await askHost<{ readonly boxes: readonly { readonly slips: readonly unknown[] }[] }>(page, 'readVoting', id, round);
  return boxes.reduce((sum, { slips }) => sum + slips.length, 0);
}
