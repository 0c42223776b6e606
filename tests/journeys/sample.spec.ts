/** The worked sample is one press away in either language, fills every page, says everywhere that it is made up, and goes and comes back as people like. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeSample } from '../../assessments/sample.ts';
import { readPdfText, readZip } from '../support/documents-readers.ts';
import { expect, journey, journeyWith } from '../support/journey.ts';
import { settle } from '../support/settle.ts';
import { saveFrom } from '../support/walk.ts';

const TAG = 'Enghraifft, wedi’i dyfeisio';

/** Each page of the Welsh sample, with something of what fills it. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  ['now/organisation', ['Cyngor Bwrdeistref Aberwen', 'Pennaeth Cyfathrebu', '2029-05-31']],
  ['now/questions/P3', ['Yn rhan o gyfnod cynefino pob gwasanaeth ers mis Ionawr.']],
  ['now/questions/C3', ['Mae un rhwydwaith yn gwasanaethu holl gynghorau’r rhanbarth']],
  ['now/questions/access', ['Nid oedd neb o’r tîm cyfathrebu yn y trafodaethau diwethaf gyda TG.']],
  ['now/questions/all', ['Mae ymateb i bob cwestiwn.', 'Ddim yn gwybod', 'Ddim yn berthnasol']],
  ['now/results', ['Diwylliant sydd â’r ffordd bellaf i fynd.', '2.2', 'Barn gyffredin am risg']],
  ['now/results/questions', ['Mae 8 o 28', 'ar lefel Ddim eto']],
  ['now/results/votes', ['Roedd angen trafod 7 o’r 30 cwestiwn', 'Heb gytuno. 2 Cynnar sy’n sefyll am y tro', 'Mae’n dibynnu ar bwy sydd ar ddyletswydd.']],
  ['now/results/radar', ['Diwylliant']],
  ['now/peers', ['24 sefydliad', 'Nid oes sefydliad go iawn y tu ôl i’r ffigurau hyn.']],
  ['now/years', ['Gostyngodd Ymddiriedaeth 0.3', 'Enwi noddwr, ac anfon un dudalen o fesurau bob chwarter', 'Wedi’i wneud']],
  ['now/years/all', ['Arweinyddiaeth', '1.6', '2.4', '3.2']],
  ['now/years/rounds', ['Caewyd 12 Mehefin 2024', 'Caewyd 7 Mai 2025']],
  ['2024/questions/L2', ['Pa mor aml y mae uwch-arweinwyr yn anfon neges ar-lein at staff?', 'Mae’r prif weithredwr yn ysgrifennu at staff bob dydd Llun.']],
  ['2024/results', ['1.6', 'Negeseuon at staff']],
  ['now/plan', ['Syniadau sy’n teithio', 'Cynnal: 11']],
  ['now/plan/actions', ['Yn parhau o rownd 2025', 'Yn hwyr ers 31 Mawrth 2026', 'Ar waith']],
  ['2025/plan/action-own-space', ['Wedi’i ollwng', 'Mae’r rhanbarth bellach yn rhedeg un rhwydwaith']],
  ['now/templates', ['Rydych wedi’i ddechrau: ar gyfer “Pryd i gyfeirio i fyny”']],
  ['now/templates/TPL05-T2', ['Os nad oes neb yn ateb o fewn 20 munud, ffoniwch y Dirprwy Brif Weithredwr.']],
  ['now/documents', ['Nid cyngor go iawn']],
];

/** What the English sample says, of which nothing may stand on a Welsh page. */
const ENGLISH = [
  'Borough Council',
  ...makeSample({ id: 'sample', language: 'en' }).rounds.flatMap(({ responses }) => Object.values(responses).map(({ note }) => note)),
  ...makeSample({ id: 'sample', language: 'en' }).rounds.flatMap(({ settled }) => Object.values(settled).flatMap(({ reason, views }) => [reason, ...views])),
  ...makeSample({ id: 'sample', language: 'en' }).rounds.flatMap(({ whys, reopenings }) => [...Object.values(whys), ...reopenings.map(({ reason }) => reason)]),
  ...makeSample({ id: 'sample', language: 'en' }).actions.flatMap(({ title, success, risk }) => [title, success, risk]),
].filter((words) => words !== '');

/** All that can be read in the page, what stands in fields among it. */
function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')].map(({ value }) => value);
    // The names of levels never break.
    return [document.querySelector('main')?.innerText.replaceAll('\u00A0', ' ') ?? '', ...fields].join('\n');
  });
}

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `/a/${path}`);
  await settle(page);
}

const tagOf = (page: Page) => page.getByText(TAG, { exact: true }).filter({ visible: true }).first();

journey('opens in Welsh with one press, fills every page, and is removed and had again', async ({ page, app }) => {
  await app.open(page);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('button', { name: 'Gweld yr enghraifft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Canlyniadau' })).toBeVisible();
  for (const [path, words] of PAGES) {
    await go(page, `sample-cy/${path}`);
    for (const each of words) await expect.poll(() => readMain(page), `words of ${path}`).toContain(each);
    const text = await readMain(page);
    expect.soft(ENGLISH.filter((each) => text.includes(each)), `English on ${path}`).toEqual([]);
    await expect.soft(tagOf(page), `the tag of ${path}`).toBeVisible();
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path] of PAGES) {
    await go(page, `sample-cy/${path}`);
    await expect.soft(tagOf(page), `the tag of ${path} on a small screen`).toBeVisible();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    location.hash = '/copies/sample-cy';
  });
  await expect(tagOf(page)).toBeVisible();

  await page.getByRole('link', { name: 'Yn ôl i bob asesiad' }).click();
  await expect(tagOf(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gweld yr enghraifft' })).toBeHidden();
  await page.getByRole('button', { name: 'Mwy ar gyfer Cyngor Bwrdeistref Aberwen' }).click();
  await page.getByRole('button', { name: 'Tynnu', exact: true }).click();
  await expect(page.getByText('Tynnwyd Cyngor Bwrdeistref Aberwen')).toBeVisible();
  await page.getByRole('button', { name: 'Gweld yr enghraifft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Canlyniadau' })).toBeVisible();
  await expect(page).toHaveURL(/\/a\/sample-cy\//);
});

journey('has one of each language beside the other', async ({ page, app }) => {
  await app.open(page);
  await page.getByRole('button', { name: 'Look at the sample' }).click();
  await expect(page).toHaveURL(/\/a\/sample\//);
  await page.getByRole('link', { name: 'All assessments' }).click();
  await expect(page.getByRole('button', { name: 'Look at the sample' })).toBeHidden();
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('button', { name: 'Gweld yr enghraifft' }).click();
  await expect(page).toHaveURL(/\/a\/sample-cy\//);
  await page.getByRole('link', { name: 'Pob asesiad' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Aberwen' })).toHaveText(['Cyngor Bwrdeistref Aberwen', 'Aberwen Borough Council']);
});

const DOCUMENTS = [
  {
    language: 'English', id: 'sample', open: 'Look at the sample', tag: 'Sample, made up', name: 'Aberwen Borough Council',
    report: ['report 2026.pdf', 'report 2026.docx', 'report 2026.html', 'report 2026.md', 'report 2026, answers.csv', 'report 2026, actions.csv'],
    template: 'Answering and pass-up guide',
  },
  {
    language: 'Welsh', id: 'sample-cy', open: 'Gweld yr enghraifft', tag: TAG, name: 'Cyngor Bwrdeistref Aberwen',
    report: [
      'adroddiad 2026.pdf', 'adroddiad 2026.docx', 'adroddiad 2026.html', 'adroddiad 2026.md', 'adroddiad 2026, atebion.csv', 'adroddiad 2026, camau gweithredu.csv',
    ],
    template: 'Canllaw ateb a chyfeirio i fyny',
  },
] as const;

for (const { language, id, open, tag, name, report, template } of DOCUMENTS) {
  journeyWith('pdftotext')(`says in the name of every file and inside it that it is made up, in ${language}`, async ({ page, app }) => {
    await app.open(page);
    if (language === 'Welsh') await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: open }).click();
    await expect(page).toHaveURL(/results/);

    await go(page, `${id}/now/documents`);
    for (const format of [/^PDF/, /HTML/, /^Markdown/, /^(Answers|Atebion) \(CSV/, /^(Actions|Camau gweithredu) \(CSV/]) await page.getByRole('checkbox', { name: format }).check();
    const reports = await saveFrom(page, page.getByRole('button', { name: /^(Save|Cadw) 6 / }), 6);
    expect(reports.map((file) => withoutDay(file.name))).toEqual(report.map((end) => `${tag} - ${name}, ${end}`));

    await go(page, `${id}/now/templates/TPL05-T2`);
    for (const format of [/HTML/, /^Markdown/]) await page.getByRole('checkbox', { name: format }).check();
    const templates = await saveFrom(page, page.getByRole('button', { name: /^(Save|Cadw) 3 / }), 3);
    expect(templates.map((file) => withoutDay(file.name))).toEqual(['docx', 'html', 'md'].map((end) => `${tag} - ${name}, ${template}.${end}`));

    for (const file of [...reports, ...templates]) expect.soft(await readDocument(file.path, file.name), file.name).toContain(tag);
  });
}

/** The name without the day on which the document was made, which is today. */
function withoutDay(name: string): string {
  return name.replace(/, \d{4}-\d\d-\d\d(?=\.)/u, '');
}

async function readDocument(path: string, name: string): Promise<string> {
  const bytes = await readFile(path);
  if (name.endsWith('.pdf')) return readPdfText(bytes);
  return name.endsWith('.docx') ? (readZip(bytes).get('word/header1.xml') ?? '') : bytes.toString('utf8');
}
