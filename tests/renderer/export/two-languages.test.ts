/** Documents in Welsh, and in Welsh and English, opened again with other programs. */

import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../assessments/report/report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeDocx } from '../../../renderer/export/docx/make-docx.ts';
import { makeHtml } from '../../../renderer/export/html/make-html.ts';
import { loadWordsOf } from '../../../renderer/export/languages.ts';
import { makeMarkdown } from '../../../renderer/export/markdown/make-markdown.ts';
import { makePdf } from '../../../renderer/export/pdf/make-pdf.ts';
import { readDocxText, readPdfText, readWith, readZip } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

const sample = makeSample({ id: 'sample', language: 'cy' });
const assessment = { ...sample, isSample: false, organisation: { ...sample.organisation, name: 'Cyngor Llanfair', documentOwner: 'Pennaeth Cyfathrebu' } };
const reportIn = (language: 'en' | 'cy') =>
  makeReport({ assessment, round: latestRound(assessment), kind: 'plan', leavesOut: [], words: WORDS[language], language, today: '2026-05-20' });
const WELSH = contentOf(reportIn('cy'));
const BOTH = contentOf(tellInBoth(reportIn('cy'), reportIn('en')));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('words are read for the languages of the report, the first one first', async () => {
  const wordsIn = await loadWordsOf(BOTH.report);
  expect((['cy', 'en'] as const).map((language) => wordsIn(language).paper.language)).toEqual(['Cymraeg', 'English']);
});

describe.skipIf(!hasTool('pdftotext') || !hasTool('qpdf'))('the PDF', () => {
  const objectsOf = (bytes: Uint8Array) => readWith('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], bytes);

  test('in Welsh says so, and has its dates and page numbers in Welsh', async () => {
    const { bytes, missing } = await makePdf(WELSH, TOOLS);
    const [text, objects] = [readPdfText(bytes), objectsOf(bytes)];
    expect(missing).toEqual([]);
    for (const told of ['O rownd 6 Mai 2026', 'Cadw tan: Mai 2029, adolygu: Mai 2027', '1 o 11', 'Nesaf: 3 Yn ei le', 'Ch3 2026']) expect(text).toContain(told);
    expect(objects.match(/\/Lang \(.*?\)/gu)).toEqual(['/Lang (cy)']);
    expect(text).not.toMatch(/English|Next:| of /u);
  });

  test('in both has each section in Welsh and then in English, and says of each which it is', async () => {
    const { bytes, missing } = await makePdf(BOTH, TOOLS);
    const [text, objects] = [readPdfText(bytes), objectsOf(bytes)];
    expect(missing).toEqual([]);
    expect(objects).toMatch(/\/Type \/Catalog/u);
    const languages = objects.match(/\/Lang \((?:cy|en-GB)\)/gu) ?? [];
    // Ten sections, two titles and two lines under them; the catalogue has the first language.
    expect([languages.filter((each) => each === '/Lang (cy)').length, languages.filter((each) => each === '/Lang (en-GB)').length]).toEqual([13, 12]);
    const [cymraeg, welshPlan, english, englishPlan] = ['Cymraeg', 'Rydym yn cynllunio', 'English', 'We plan four actions'].map((told) => text.indexOf(told));
    expect([cymraeg, welshPlan, english, englishPlan]).toEqual([cymraeg, welshPlan, english, englishPlan].toSorted((one = 0, other = 0) => one - other));
    for (const told of ['1 o 22', '1 of 22', 'Perchennog: Pennaeth Cyfathrebu', 'Owner: Pennaeth Cyfathrebu', 'Q3 2026', 'Ch3 2026']) expect(text).toContain(told);
    const information = readWith('pdfinfo', ['FILE'], bytes);
    expect(information).toMatch(/Title: +Cynllun gweithredu, 2026 \/ Action plan, 2026\n/u);
    const tree = readWith('pdfinfo', ['-struct-text', 'FILE'], bytes);
    expect(tree.match(/^ *H1/gmu)).toHaveLength(1);
    expect(tree).toMatch(/H1 \(block\)\s+Span \(inline\)\s+"Cynllun gweithredu, 2026"\s+Span \(inline\)\s+"Action plan, 2026"/u);
    expect(readWith('pdfinfo', ['-meta', 'FILE'], bytes)).toContain('<rdf:Bag><rdf:li>cy</rdf:li><rdf:li>en-GB</rdf:li></rdf:Bag>');
    expect(readWith('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors found');
  });
});

describe('the Word document', () => {
  const runsIn = (part: string, language: string) =>
    [...part.matchAll(/<w:r>.*?<\/w:r>/gu)].map(([run]) => run).filter((run) => run.includes(`<w:lang w:val="${language}"/>`)).map((run) => run.replace(/<[^>]+>/gu, ''));

  test('in Welsh is a Welsh document', async () => {
    const parts = readZip((await makeDocx(WELSH, TOOLS)).bytes);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>');
    expect(parts.get('word/document.xml')).not.toContain('<w:lang ');
    expect(parts.get('word/document.xml')).toContain('Cynnwys');
    expect(parts.get('word/footer1.xml')).toContain('> o <');
  });

  test('in both marks every text with its language, and has one first heading', async () => {
    const parts = readZip((await makeDocx(BOTH, TOOLS)).bytes);
    const body = parts.get('word/document.xml') ?? '';
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="cy-GB"/>');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(1);
    expect(runsIn(body, 'cy-GB')).toEqual(expect.arrayContaining(['Cynllun gweithredu, 2026', 'Cymraeg', 'Am y cynllun hwn', 'Perchennog', 'Nesaf: 3 Yn\u{A0}ei\u{A0}le']));
    expect(runsIn(body, 'en-GB')).toEqual(expect.arrayContaining(['Action plan, 2026', 'English', 'About this plan', 'Owner', 'Next: 3 In\u{A0}place']));
    expect(runsIn(body, 'cy-GB').filter((text) => /Owner|Action plan/u.test(text))).toEqual([]);
    expect(body).toContain('Cynnwys / Contents');
    expect(runsIn(parts.get('word/footer1.xml') ?? '', 'cy-GB').join('\n')).toContain('Cadw tan: Mai 2029, adolygu: Mai 2027');
    expect(runsIn(parts.get('word/footer1.xml') ?? '', 'en-GB').join('\n')).toContain('Keep until May 2029, review May 2027');
  });

  test.skipIf(!hasTool('soffice') || !hasTool('pdftotext'))(
    'in both opens in LibreOffice, with headers and footers in both',
    async () => {
      const text = readDocxText((await makeDocx(BOTH, TOOLS)).bytes);
      for (const told of ['Rydym yn cynllunio', 'We plan four actions', 'Cadw tan: Mai 2029, adolygu: Mai 2027', 'Keep until May 2029, review May 2027']) expect(text).toContain(told);
      expect(text).toMatch(/1 o (\d+) .*1 of \1 /u);
    },
    120_000,
  );
});

describe('the web page', () => {
  test('in both sets each section beside its other language, under names that links find', async () => {
    const html = textOf((await makeHtml(BOTH, TOOLS)).bytes);
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('<h1><span lang="cy">Cynllun gweithredu, 2026</span><br><span lang="en-GB">Action plan, 2026</span></h1>');
    expect(html).toContain('<li><a href="#about-title" lang="cy">Am y cynllun hwn</a> / <a href="#about-en-title" lang="en-GB">About this plan</a></li>');
    expect(html).toMatch(/<div class="both">\n<section id="plan" lang="cy">\n<p class="language">Cymraeg<\/p>[^]*?<\/section>\n<section id="plan-en" lang="en-GB">\n<p class="language">English<\/p>/u);
    for (const [, address = ''] of html.matchAll(/<a href="#([^"]+)"/gu)) expect(html.split(`id="${address}"`)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('in one marks no section', async () => {
    expect(textOf((await makeHtml(WELSH, TOOLS)).bytes)).not.toMatch(/<section[^>]* lang=|class="both"|class="language"/u);
  });
});

test('Markdown in both names the language in each heading', async () => {
  const written = textOf((await makeMarkdown(BOTH, TOOLS)).bytes);
  expect(written).toMatch(/^# Cynllun gweithredu, 2026 \/ Action plan, 2026\n/mu);
  expect(written.match(/^## .*$/gmu)?.filter((heading) => !/[123]\. /u.test(heading))).toEqual([
    '## Cymraeg',
    '## English',
    '## Sut y cafodd y bylchau eu pwyso (Cymraeg)',
    '## How the gaps were weighed (English)',
    '## I ble y byddai’r cynllun yn arwain (Cymraeg)',
    '## Where the plan would lead (English)',
    '## Yr hyn y mae’r cynllun yn ei gymryd (Cymraeg)',
    '## What the plan takes (English)',
    '## Sut mae’r cynllun yn cael ei gyflawni (Cymraeg)',
    '## How the plan is carried out (English)',
    expect.stringMatching(/^## Cam gweithredu 4\. .* \(Cymraeg\)$/u),
    expect.stringMatching(/^## Action 4\. .* \(English\)$/u),
    '## Am y cynllun hwn (Cymraeg)',
    '## About this plan (English)',
  ]);
});
