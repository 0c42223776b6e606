/** Documents in either language or both, whatever the screen speaks; and nobody is made to load a language that nobody reads. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/access.ts';
import { readDocxText, readPdfText, readWith, readZip } from '../support/documents-readers.ts';
import { expect, journeyWith } from '../support/journey.ts';
import { saveFrom } from '../support/walk.ts';

/** Adds the sample and opens its documents. */
async function openDocuments(page: Page): Promise<void> {
  const id = await page.evaluate(async () => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'addSample', args: ['en'] }) });
    return ((await answer.json()) as { readonly value: { readonly value: { readonly assessment: { readonly id: string } } } }).value.value.assessment.id;
  });
  await page.reload();
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/a/${id}/now/documents`);
}

const tick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name }).check();
const choose = (page: Page, name: string) => page.getByRole('group', { name: 'Language' }).getByRole('radio', { name }).check();

journeyWith('pdftotext', 'qpdf', 'soffice')('saves documents in Welsh first and English, in Welsh alone, and in English without a word of Welsh', async ({ page, app }, info) => {
  info.setTimeout(180_000);
  const tables: string[] = [];
  page.on('request', (request) => tables.push(.../\/(cy|en)-[^/]*\.js$/.exec(request.url())?.slice(1) ?? []));
  await app.open(page);
  await openDocuments(page);
  await expect(page.getByRole('radio', { name: 'English', exact: true })).toBeChecked();
  await expect(page.getByText('The five dimensions')).toBeVisible();
  await tick(page, /^PDF/);
  const [english] = await saveFrom(page, page.getByRole('button', { name: 'Save 2 documents' }), 2);
  expect(readPdfText(await readFile(english?.path ?? ''))).toContain('Report of the round of 6 May 2026');
  expect(tables).not.toContain('cy');

  await choose(page, 'Both, Welsh first');
  await expect(page.getByText('Y pum dimensiwn')).toBeVisible();
  await expect(page.getByText('Each part comes in Welsh first, then in English. CSV files are in Welsh.')).toBeVisible();
  await expectAccessible(page);
  await tick(page, /^Actions/);
  const files = await saveFrom(page, page.getByRole('button', { name: 'Save 3 documents' }), 3);
  expect(files.map(({ name }) => name.replace(/^.* - |, \d{4}-\d\d-\d\d(?=\.)/gu, ''))).toEqual([
    'Aberwen Borough Council, adroddiad 2026 (Cymraeg, English).pdf',
    'Aberwen Borough Council, adroddiad 2026 (Cymraeg, English).docx',
    'Aberwen Borough Council, adroddiad 2026, camau gweithredu.csv',
  ]);
  const [pdf, docx, csv] = await Promise.all(files.map(({ path }) => readFile(path)));
  if (!pdf || !docx || !csv) throw new Error('A document is missing.');
  for (const text of [readPdfText(pdf), readDocxText(docx)]) {
    const places = ['Ble rydym arni gyda sianeli digidol, 2026', 'Where we stand on digital channels, 2026', 'Ein sgôr yw 2.2 allan o 5.', 'Our score is 2.2 out of 5.'].map((told) => text.indexOf(told));
    expect(places.every((place, at) => place > (places[at - 1] ?? -1)), places.join()).toBe(true);
    expect(text).toMatch(/ 2 o (\d+) [^]* 2 of \1 /u);
  }
  const objects = readWith('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], pdf);
  expect(['/Lang (cy)', '/Lang (en-GB)'].map((language) => objects.split(language).length)).toEqual([26, 25]);
  expect(readWith('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found');
  const body = readZip(docx).get('word/document.xml') ?? '';
  expect(body.split('<w:lang w:val="cy-GB"/>').length).toBeGreaterThan(300);
  expect(body.split('<w:lang w:val="en-GB"/>').length).toBe(body.split('<w:lang w:val="cy-GB"/>').length);
  expect(csv.toString('utf8')).toContain('Rownd,Cam gweithredu,Dimensiwn,Rhif y cwestiwn');

  await app.restart();
  await app.open(page);
  await page.getByRole('main').getByRole('link', { name: /Aberwen/ }).first().click();
  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
  await expect(page.getByRole('radio', { name: 'Both, Welsh first' })).toBeChecked();
  await choose(page, 'Cymraeg');
  await page.getByRole('checkbox', { name: /^Word/ }).uncheck();
  const [welsh] = await saveFrom(page, page.getByRole('button', { name: 'Save 2 documents' }), 2);
  const text = readPdfText(await readFile(welsh?.path ?? ''));
  expect(text).toContain('Adroddiad rownd 6 Mai 2026');
  expect(text).not.toMatch(/English|Report of the round/u);
});
