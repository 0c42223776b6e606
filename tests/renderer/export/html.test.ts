/** The HTML document, as text. A browser opens it in the journey of the templates. */

import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeHtml, writeHtml } from '../../../renderer/export/html/make-html.ts';
import { writeSections } from '../../../renderer/export/html/blocks.ts';
import { headerColumn } from '../../../renderer/export/html/table.ts';
import { DOT_PLOT, PLAN_TABLE, REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { WORDS } from '../../support/words.ts';

const html = writeHtml(REPORT, () => WORDS.en);
const contents = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => text);

describe('the HTML document', () => {
  test('says its language and its title, and forbids scripts and requests', async () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<title>Where we stand on digital channels, 2026 – Aberwen Borough Council</title>');
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`);
    expect(html).not.toMatch(/<script|<img|<link|src=|url\(|@import|https?:/);
    const { bytes } = await makeHtml(contentOf({ ...REPORT, language: 'cy' }), TOOLS);
    const welsh = new TextDecoder().decode(bytes);
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain('<h2 id="contents-title">Cynnwys</h2>');
  });

  test('draws each figure in the page itself, named and told, with the letters it needs and nothing from outside', async () => {
    const page = new TextDecoder().decode((await makeHtml(contentOf(REPORT), TOOLS)).bytes);
    expect(page.match(/<svg /g)).toHaveLength(3);
    expect(page).toContain(`<title id="chart-1-name">${DOT_PLOT.finding}</title>`);
    expect(page).toContain(`<desc id="chart-1-text">${DOT_PLOT.alternative}</desc>`);
    expect([...page.matchAll(/url\((.{9})/g)].map(([, start]) => start)).toEqual(['data:font', 'data:font', 'data:font']);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<img|<link|src=|@import|https?:/);
  });

  test('has one first heading, and the others in order', () => {
    expect(contents(/<h1>(.*?)<\/h1>/g)).toEqual(['Where we stand on digital channels, 2026']);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(contents(/<h2 id="[^"]+-title">(.*?)<\/h2>/g)).toEqual(expect.arrayContaining(['Contents', 'Action plan', 'Every question', 'Texts of all kinds']));
  });

  test('has landmarks, and a link to each section that has a heading', () => {
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(html.match(new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1);
    for (const address of contents(/<a href="#([^"]+)"/g)) expect(html).toContain(`id="${address}"`);
    expect(writeHtml({ ...REPORT, hasContents: false }, () => WORDS.en)).not.toContain('<nav');
  });

  test('tells the summary before the list of contents, and all else after it', () => {
    const places = ['<main>', '<section id="summary"', '<nav ', '</nav>', '<section id="plan"', '</main>'].map((mark) => html.indexOf(mark));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('names each table, its columns and its rows', () => {
    const plan = html.slice(html.indexOf('<caption>Actions in order'));
    expect(plan).toContain(
      '<thead><tr><th scope="col" class="number">No.</th><th scope="col">Action</th><th scope="col">Question and level</th><th scope="col">Owner</th><th scope="col">Due</th></tr></thead>',
    );
    expect(plan).toContain('<tr><td class="number">1</td><th scope="row">Action number 1 of the plan<br><small>Quick win</small></th>');
    expect(html.match(/<caption/g)?.length).toBe(html.match(/<table>/g)?.length);
    expect(headerColumn(PLAN_TABLE)).toBe(1);
  });

  test('gives an empty cell no header, and repeats no caption that its heading has said', () => {
    const table = { ...DOT_PLOT.table, rows: [[{ text: ' ', second: null }, { text: '1', second: null }]] };
    const written = writeSections([{ id: 'a', title: 'T', startsPage: false, language: 'en', blocks: [{ kind: 'heading', text: table.caption }, { kind: 'table', table }] }]);
    expect(written).toContain('<tr><td> </td><td class="number">1</td></tr>');
    expect(written).toContain('<caption class="only-read">');
  });

  test('starts on a new page in print what starts one in the other formats', () => {
    expect(writeSections([{ id: 'action-1', title: 'T', startsPage: true, language: 'en', blocks: [] }])).toContain('<section id="action-1" class="new-page" aria-labelledby="action-1-title">');
    expect(html).toContain('.new-page { break-before: page; }');
  });

  test('tells a drawing by its finding, its text, its note and its table, once', () => {
    expect(html).toContain(`<h2>${DOT_PLOT.finding}</h2>\n<p>${DOT_PLOT.alternative}</p>\n<p class="note">${DOT_PLOT.note}</p>\n</div>\n<h2>The same figures as a table</h2>`);
    expect(html.match(/<td>Not enough answers<\/td>|<td class="number">Not enough answers<\/td>/g)).toHaveLength(2);
  });

  test('takes markup and quotation marks as text, and keeps line ends', () => {
    expect(html).toContain('<li>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ../../x {{7*7}} =SUM(A1)</li>');
    expect(writeSections([{ id: '"><b>', title: '<i>', startsPage: false, language: 'en', blocks: [{ kind: 'paragraph', style: 'text', text: 'a\nb & "c"' }] }])).toBe(
      '<section id="&quot;&gt;&lt;b&gt;" aria-labelledby="&quot;&gt;&lt;b&gt;-title">\n<h2 id="&quot;&gt;&lt;b&gt;-title">&lt;i&gt;</h2>\n<p>a<br>b &amp; &quot;c&quot;</p>\n</section>',
    );
  });
});
