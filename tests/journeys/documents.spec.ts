/** Many documents at once: three of them in every format, in both languages, as one zip that another program opens. */

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/access.ts';
import { readPdfText, readZip } from '../support/documents-readers.ts';
import { expect, journeyWith } from '../support/journey.ts';
import { saveFrom } from '../support/walk.ts';

const KINDS = ['Whole report', 'One page for the top team', 'Action list for each owner'];
const FORMATS = ['PDF', 'Word (docx)', 'OpenDocument (odt)', 'Web page (HTML)', 'Markdown', 'Slides (pptx)', 'Workbook (xlsx)', 'Calendar (ics)', 'Answers (CSV)', 'Actions (CSV)', 'Charts (SVG)', 'Charts (PNG)'];
const BOTH = '(Cymraeg, English)';

journeyWith('unzip', 'pdftotext')('stops when asked, and saves three documents in every format and both languages as one zip that another program opens', async ({ page, app }, info) => {
  info.setTimeout(120_000);
  await app.open(page);
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await expect(page).toHaveURL(/results/);
  const [svg] = await saveFrom(page, page.getByRole('button', { name: /^Save as SVG: Leadership is ahead/u }));
  expect(await readFile(svg?.path ?? '', 'utf8')).toContain('<title id="chart-name">Leadership is ahead of the rest. Culture has furthest to go.</title>');
  const [png] = await saveFrom(page, page.getByRole('button', { name: /^Save as PNG/u }));
  expect(png?.name).toBe('Sample, made up - Aberwen Borough Council, Leadership is ahead of the rest Culture has furthest to go.png');
  // The width of a page less its margins, at twice the points of a screen.
  expect((await readFile(png?.path ?? '')).readUInt32BE(16)).toBe(1286);

  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
  for (const name of [...KINDS, ...FORMATS]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('combobox', { name: 'Whose actions?' }).selectOption('Head of ICT');
  await page.getByRole('radio', { name: 'Both, Welsh first' }).check();
  await page.getByRole('checkbox', { name: 'All in one zip file' }).check();
  await page.getByRole('combobox', { name: 'Look inside' }).selectOption('Slides (pptx)');
  await expect(page.getByRole('region', { name: 'What will be in it' })).toContainText(/\d+ o sleidiau|\d+ sleid/u);
  await page.getByText('Name of the file').click();
  await expectAccessible(page);

  const button = page.getByRole('button', { name: 'Save 22 documents in one zip' });
  await button.click();
  await expect(page.getByText(/^Making document \d+ of 22$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Stop saving' }).click();
  await expect(page.getByText('Stopped. No document was saved.')).toBeVisible();

  const [saved] = await saveFrom(page, button);
  await expect(page.getByText('22 documents saved in one zip file')).toBeVisible();
  const start = 'Enghraifft, wedi’i dyfeisio - Aberwen Borough Council, ';
  expect(saved?.name).toMatch(new RegExp(`^${start}dogfennau 2026, \\d{4}-\\d\\d-\\d\\d\\.zip$`, 'u'));
  const zip = saved?.path ?? '';
  const short = [...readZip(await readFile(zip)).keys()].map((name) => name.replace(start, '').replace(/, \d{4}-\d\d-\d\d(?=[./])/u, ''));
  const ofEach = (document: string) => ['pdf', 'docx', 'odt', 'html', 'md'].map((ending) => `${document} ${BOTH}.${ending}`);
  expect(short).toEqual(expect.arrayContaining([
    ...ofEach('adroddiad 2026'), ...ofEach('un dudalen 2026'), ...ofEach('camau gweithredu 2026, Head of ICT'),
    `adroddiad 2026, sleidiau ${BOTH}.pptx`, 'adroddiad 2026, llyfr gwaith.xlsx', 'adroddiad 2026, dyddiadau.ics', 'adroddiad 2026, atebion.csv', 'adroddiad 2026, camau gweithredu.csv',
  ]));
  expect(short.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(10);
  expect(short.filter((name) => name.endsWith('.png'))).toHaveLength(short.filter((name) => name.endsWith('.svg')).length);

  expect(execFileSync('unzip', ['-t', zip], { encoding: 'utf8' })).toContain('No errors detected');
  const onePage = execFileSync('unzip', ['-p', zip, '*un dudalen*.pdf']);
  for (const told of ['Ein sgôr yw 2.2 allan o 5.', 'Our score is 2.2 out of 5.', 'Make the case for access, role by role']) expect(readPdfText(onePage)).toContain(told);
});
