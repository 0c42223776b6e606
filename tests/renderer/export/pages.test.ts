/** How pages are filled, and how wide columns are. */

import { describe, expect, test } from 'vitest';
import { fillPages, PAGE_FOOT, PAGE_TOP } from '../../../renderer/export/pdf/pages.ts';
import type { Strip } from '../../../renderer/export/pdf/strips.ts';
import { fitColumns, fitTable } from '../../../renderer/export/type/columns.ts';
import { widthInMm } from '../../../renderer/export/type/wrap.ts';
import { PLAN_TABLE } from '../../support/documents-report.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({ height, above: 0, runs: [], ...more });
const heights = (strips: readonly Strip[]) => fillPages(strips).map((page) => page.map(({ strip: each }) => each.height));

describe('fillPages', () => {
  test('fills a page to its foot and not further', () => {
    expect(heights([strip(200), strip(41), strip(1)])).toEqual([[200, 41], [1]]);
  });

  test('keeps a heading with what follows it', () => {
    expect(heights([strip(220), strip(10, { keepsWithNext: true }), strip(50)])).toEqual([[220], [10, 50]]);
  });

  test('starts a page where a section wants one', () => {
    expect(heights([strip(10), strip(20, { startsPage: true })])).toEqual([[10], [20]]);
  });

  test('leaves out the space above at the top of a page', () => {
    const [, second] = fillPages([strip(240), strip(20, { above: 9 })]);
    expect(second?.[0]?.top).toBe(PAGE_TOP);
  });

  test('draws the head of a table again where its row opens a page', () => {
    const repeated = { height: 8, marks: [] };
    const [first, second] = fillPages([strip(230), strip(20, { repeated })]);
    expect(first?.[0]?.repeated).toBeNull();
    expect(second?.[0]).toMatchObject({ top: PAGE_TOP + 8, repeated: { top: PAGE_TOP } });
  });

  test('lets strips that hold together but are taller than a page run over pages', () => {
    const chain = Array.from({ length: 60 }, () => strip(10, { keepsWithNext: true }));
    const pages = fillPages(chain);
    expect(pages.flat()).toHaveLength(60);
    expect(Math.max(...pages.flat().map(({ top, strip: each }) => top + each.height))).toBeLessThanOrEqual(PAGE_FOOT);
  });
});

describe('fitColumns', () => {
  test('fills the width of the text', () => {
    expect(fitColumns(TYPEFACES, PLAN_TABLE, 170, 3).reduce((sum, width) => sum + width, 0)).toBeCloseTo(170);
  });

  test('never makes a column narrower than its longest word', () => {
    const table = { ...PLAN_TABLE, columns: PLAN_TABLE.columns.map((column, index) => ({ ...column, share: index === 3 ? 1 : 24.75 })) };
    expect(fitColumns(TYPEFACES, table, 170, 3)[3]).toBeGreaterThan(27);
  });

  test('breaks no word of a wide table where all have room', () => {
    const cells = ['Arweinyddiaeth', '3 Yn\u{A0}ei\u{A0}le', '4 Wedi’i\u{A0}wreiddio', '+1', 'Anfon crynodeb o bum eitem bob wythnos', '“Siaradodd yr arweinwyr yn ein cynhadledd, ac atebodd dri chwestiwn.”'];
    const shares = [22, 13, 13, 9, 23, 20];
    const table = { ...PLAN_TABLE, columns: shares.map((share) => ({ title: 'Cam', isNumber: false, share })), rows: [cells.map((text) => ({ text, second: null }))] };
    const setting = { typeface: TYPEFACES.semibold, size: 10, tracking: 0 };
    const widths = fitColumns(TYPEFACES, table, 170, 3);
    for (const [at, word] of (['Arweinyddiaeth', 'Yn\u{A0}ei\u{A0}le', 'Wedi’i\u{A0}wreiddio'] as const).entries()) expect(widths[at]).toBeGreaterThanOrEqual(widthInMm(setting, word) + 3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(170);
  });
});

describe('fitTable', () => {
  const headed = (titles: readonly string[]) => ({ ...PLAN_TABLE, columns: titles.map((title) => ({ title, isNumber: false, share: 100 / titles.length })), rows: [] });
  const WELSH = ['Arweinyddiaeth', 'Sgôr', 'Ddim\u{A0}eto', 'Cwestiwn', 'Targed', 'safbwyntiau', 'cymheiriaid', 'Hanner', 'Atebwyd'] as const;

  test('keeps the usual type where it has room for every word', () => {
    expect(fitTable(TYPEFACES, headed(['Dimensiwn', 'Sgôr', 'Targed']), 170, 3.8)).toMatchObject({ isSmall: false });
  });

  test('takes the smaller type where only that has room for every word', () => {
    const { widths, isSmall } = fitTable(TYPEFACES, headed(WELSH), 170, 3.8);
    expect(isSmall).toBe(true);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(170);
    const setting = { typeface: TYPEFACES.semibold, size: 9, tracking: 0 };
    for (const [at, word] of WELSH.entries()) expect(widths[at]).toBeGreaterThanOrEqual(widthInMm(setting, word) + 3.8 - 0.001);
  });

  test('breaks only the longest word where not even that has room', () => {
    const { widths } = fitTable(TYPEFACES, headed([...WELSH, 'Gorgyffwrdd']), 170, 3.8);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(170);
    expect(Math.max(...widths)).toBeCloseTo(widths[0] ?? 0);
    expect(widths[1]).toBeGreaterThanOrEqual(widthInMm({ typeface: TYPEFACES.semibold, size: 9, tracking: 0 }, 'Sgôr') + 3.8 - 0.001);
  });
});
