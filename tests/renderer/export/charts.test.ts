/** Tests of the drawings as files of their own. */

import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeChartsPng, makeChartsSvg } from '../../../renderer/export/charts/make-charts.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { subsetFont } from '../../../renderer/export/type/subset.ts';
import { readTypeface, widthOf } from '../../../renderer/export/type/typeface.ts';
import { DOT_PLOT, REPORT } from '../../support/documents-report.ts';
import { TOOLS, TYPEFACES } from '../../support/documents-tools.ts';

const made = unzipSync((await makeChartsSvg(contentOf(REPORT), TOOLS)).bytes);
const [name] = Object.keys(made);
const plot = strFromU8(made[name ?? ''] ?? new Uint8Array());

it('are all there in the order of the report, named by their section, with a page that tells them', () => {
  expect(Object.keys(made).map((each) => each.slice(0, 14))).toEqual(['01 Leadership ', '02 What moved ', '03 Every quest', 'Charts in word']);
  expect(name).toMatch(/\.svg$/u);
});

it('carry their finding as title and are told in words', () => {
  expect(plot).toContain(`<title id="chart-name">${DOT_PLOT.finding}</title>`);
  expect(plot).toContain(`<desc id="chart-text">${DOT_PLOT.alternative}</desc>`);
  expect(plot).toContain('role="img" aria-labelledby="chart-name" aria-describedby="chart-text" xml:lang="en-GB"');
});

it('print every figure that their table has', () => {
  for (const { score } of DOT_PLOT.rows) if (score !== null) expect(plot).toContain(`>${score.shown}</text>`);
  expect(plot).toContain('xml:space="preserve">Early</text>');
});

it('have their letters inside and ask for nothing outside', () => {
  expect(plot.match(/@font-face\{font-family:'Soundings Inter';font-weight:\d+;src:url\(data:font\/ttf;base64,/gu)?.length).toBeGreaterThanOrEqual(2);
  expect(plot.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|href/u);
  expect(plot.length).toBeLessThan(120 * 1024);
});

it('tell their figures as tables on the page beside them', () => {
  const page = strFromU8(made['Charts in words and tables.html'] ?? new Uint8Array());
  expect(page.match(/<table>/gu)).toHaveLength(3);
  expect(page).toContain(`<p>${DOT_PLOT.alternative}</p>`);
});

it('come as pictures of twice the points of a screen', async () => {
  const sizes: number[] = [];
  const { bytes } = await makeChartsPng(contentOf(REPORT), { ...TOOLS, drawPng: (_, pixels) => Promise.resolve(sizes.push(Math.round(pixels * 25.4))).then(() => new Uint8Array([1])) });
  expect(sizes).toEqual([192, 192, 192]);
  expect(Object.keys(unzipSync(bytes)).filter((each) => each.endsWith('.png'))).toHaveLength(3);
});

it('the font inside measures its letters as the whole one does, and is a fraction of it', () => {
  const { regular } = TYPEFACES;
  const small = subsetFont(regular.bytes, ['Ŵyth cwestiwn', 'é']);
  expect(widthOf(readTypeface(small), 'Ŵyth cwestiwn é')).toBe(widthOf(regular, 'Ŵyth cwestiwn é'));
  expect(small.length).toBeLessThan(regular.bytes.length / 3);
});
