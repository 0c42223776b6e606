/** A template from the step that needs it to a document of one's own: filled in, changed, never lost, taken away in every way. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, pressOn, reach, typeInto } from '../support/access.ts';
import { oneLine, readDocxText, readPdfText } from '../support/documents-readers.ts';
import { expect, journey, journeyWith } from '../support/journey.ts';
import { answerOne, answer, beginAssessment, expectSaved, goTo, saveFrom } from '../support/walk.ts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const FIRST = 'Who may answer, paragraph 1';
const OURS = 'Staff of Ŵyrn answer by [day].';

/** An assessment with T1 at level 2, whose next step up names the answering guide, opened from that step on Plan. */
async function openFromStep(page: Page): Promise<void> {
  await beginAssessment(page, 'Ŵyrn & Sons <Council>');
  await answer(page, ['2']);
  await answerOne(page, 'T1', '2');
  await goTo(page, 'Plan');
  await pressOn(page, page.getByRole('link', { name: /Freedom to answer/ }).first());
  await pressOn(page, page.getByRole('paragraph').filter({ hasText: 'Template for this step:' }).getByRole('link'));
  await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible();
}

journey('is filled in from the assessment, changed by keyboard, taken back and made again, and is there after the power was cut', async ({ page, app }) => {
  await app.open(page);
  await openFromStep(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Answering and pass-up guide' })).toBeVisible();
  await expect(page.getByLabel('Filled in for the question')).toHaveValue('T1');
  await expect(field(page, FIRST)).toHaveValue(/^Ŵyrn & Sons <Council> /);
  await expectAccessible(page);

  await typeInto(page, field(page, FIRST), OURS);
  await typeInto(page, field(page, 'Who to call: A life may be in danger'), 'Duty officer');
  await expect(page.getByText('Changed by you')).toHaveCount(2);
  await expectSaved(page);
  await pressOn(page, page.getByRole('button', { name: `Set back: ${FIRST}` }));
  await expect(field(page, FIRST)).toHaveValue(/^Ŵyrn & Sons <Council> /);
  await expect(field(page, FIRST)).toBeFocused();
  await pressOn(page, page.getByRole('button', { name: 'Undo', exact: true }).first());
  await expect(field(page, FIRST)).toHaveValue(OURS);
  await pressOn(page, page.getByRole('button', { name: 'Redo' }));
  await expect(field(page, FIRST)).toHaveValue(/^Ŵyrn & Sons <Council> /);
  await expect(page.getByText('Done again: wording of template TPL05')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Undo', exact: true }).first());
  await expectSaved(page);
  const address = page.url().replace(/^[^#]*/, '');
  await page.close();

  await app.restart();
  const later = await page.context().newPage();
  await app.open(later);
  await later.evaluate((hash) => void (location.hash = hash), address);
  await expect(field(later, FIRST)).toHaveValue(OURS);
  await expect(field(later, 'Who to call: A life may be in danger')).toHaveValue('Duty officer');
  // For no question it is another draft; the list says where this one is.
  await later.getByLabel('Filled in for the question').selectOption({ label: 'No one question' });
  await expect(field(later, FIRST)).toHaveValue(/^Ŵyrn & Sons <Council> /);
  await expect(later.getByText('You have also begun it: for “Freedom to answer”')).toBeVisible();
  await goTo(later, 'Templates');
  await pressOn(later, later.getByRole('link', { name: 'for “Freedom to answer”' }));
  await expect(field(later, FIRST)).toHaveValue(OURS);
});

journeyWith('soffice', 'pdftotext')('is copied, printed and saved, each with what was changed and without the guidance', async ({ page, app }, info) => {
  await app.open(page);
  await openFromStep(page);
  await typeInto(page, field(page, FIRST), OURS);
  const guidance = await page.getByRole('complementary').locator('p').nth(1).innerText();

  await pressOn(page, page.getByRole('button', { name: 'Copy the text' }));
  await expect(page.getByText('Copied. Paste it where you need it.')).toBeVisible();
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.contentEditable = 'true';
    place.id = 'pasted';
    place.addEventListener('paste', (event) => Reflect.set(globalThis, 'plain', event.clipboardData?.getData('text/plain')));
    document.body.append(place);
    place.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const pasted = page.locator('#pasted');
  await expect(pasted.getByRole('heading', { name: 'Who may answer' })).toBeVisible();
  await expect(pasted.getByRole('table').first().getByRole('columnheader').first()).toHaveText('Role');
  await expect(pasted).toContainText(OURS);
  const plain = await page.evaluate(() => String(Reflect.get(globalThis, 'plain')));
  expect(plain).toContain(`Who may answer\n\n${OURS}\n\n`);
  expect(plain).toContain('\tMay decide or say online');
  await pasted.evaluate((place) => place.remove());

  for (const name of ['Web page (HTML)', 'Markdown']) await pressOn(page, page.getByRole('checkbox', { name }), 'Space');
  const saved = await saveFrom(page, page.getByRole('button', { name: 'Save 3 documents' }), 3);
  const title = 'Ŵyrn & Sons Council, Answering and pass-up guide';
  expect(saved.map(({ name }) => name.replace(/, \d{4}-\d\d-\d\d(?=\.)/u, ''))).toEqual([`${title}.docx`, `${title}.html`, `${title}.md`]);
  const [docx, html, markdown] = await Promise.all(saved.map(({ path }) => readFile(path)));
  if (!docx || !html || !markdown) throw new Error('A document is missing.');
  const word = readDocxText(docx);
  expect(markdown.toString('utf8')).toContain(`# Answering and pass-up guide\n\n**Ŵyrn & Sons \\<Council>**`);

  const paper = info.outputPath('printed.pdf');
  await page.pdf({ path: paper, preferCSSPageSize: true });
  const printed = readPdfText(await readFile(paper));
  for (const text of [word, oneLine(markdown.toString('utf8')), printed]) {
    expect(text).toContain('Answering and pass-up guide');
    expect(text).toContain(OURS);
    expect(text).toContain('Exceptions: who to call and how fast');
    expect(text).not.toContain(guidance.slice(0, 40));
    expect(text).not.toContain('Set back');
  }
  await readInBrowser(page, html.toString('utf8'));

  await page.getByRole('radio', { name: 'Both, Welsh first' }).check();
  for (const name of ['Word', 'Markdown']) await pressOn(page, page.getByRole('checkbox', { name }), 'Space');
  const [both] = await saveFrom(page, page.getByRole('button', { name: 'Save 1 document' }), 1);
  const bilingual = both ? await readFile(both.path, 'utf8') : '';
  expect(both?.name).toMatch(/\(Cymraeg, English\), \d{4}-\d\d-\d\d\.html$/u);
  expect(['Canllaw ateb', OURS].map((told) => bilingual.includes(told))).toEqual([true, true]);
  expect(bilingual.indexOf('lang="cy"')).toBeLessThan(bilingual.indexOf('lang="en'));
  // What was chosen is remembered.
  await goTo(page, 'Documents');
  await goTo(page, 'Templates');
  await pressOn(page, page.getByRole('link', { name: 'Channel list with purpose' }));
  await expect(page.getByRole('button', { name: 'Save 1 document' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Both, Welsh first' })).toBeChecked();
});

/** The saved page in the browser, in a tab of its own: nothing a scanner finds, nothing asked of anybody, wide or narrow. */
async function readInBrowser(page: Page, html: string): Promise<void> {
  const tab = await page.context().newPage();
  await tab.setContent(html);
  await expect(tab.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(tab.getByRole('heading', { level: 1, name: 'Answering and pass-up guide' })).toBeVisible();
  await expect(tab.getByRole('main')).toContainText(OURS);
  await expect(tab.getByRole('banner')).toContainText('Ŵyrn & Sons <Council>');
  await expect(tab.getByRole('table', { name: 'Exceptions: who to call and how fast' }).getByRole('rowheader', { name: 'A life may be in danger' })).toBeVisible();
  await expectAccessible(tab);
  await tab.setViewportSize({ width: 320, height: 640 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(tab);
  await tab.close();
}

journey('offers its claims with source and date, and the whole report as a web page that a scanner finds nothing in', async ({ page, app }) => {
  await app.open(page);
  await pressOn(page, page.getByRole('button', { name: 'Look at the sample' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await goTo(page, 'Templates');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(18);
  await pressOn(page, page.getByRole('link', { name: 'Five-rule policy' }));
  await pressOn(page, page.getByText('What this template rests on'));
  await expect(page.getByRole('main').locator('.template-claims dt').first()).toContainText(/ (\d{4}|[A-Z][a-z]+ \d{4}|Date not stated)$/);
  await reach(page, page.getByRole('link', { name: /All templates/ }));

  await goTo(page, 'Documents');
  await pressOn(page, page.getByRole('checkbox', { name: 'Word (docx)' }), 'Space');
  await pressOn(page, page.getByRole('checkbox', { name: 'Web page (HTML)' }), 'Space');
  const [saved] = await saveFrom(page, page.getByRole('button', { name: 'Save 1 document' }));
  const tab = await page.context().newPage();
  await tab.setContent(await readFile(saved?.path ?? '', 'utf8'));
  await expect(tab.getByRole('banner')).toContainText('Sample, made up. Not a real council');
  await expect(tab.getByRole('term').filter({ hasText: /^Template$/ }).first()).toBeVisible();
  await expectAccessible(tab);
});
