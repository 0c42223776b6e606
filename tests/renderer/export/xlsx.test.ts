/** The workbook, taken apart and opened again with LibreOffice. */

import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../assessments/report/report.ts';
import { makeWorkbook, type Sheet, type SheetCell } from '../../../assessments/report/workbook.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeXlsx } from '../../../renderer/export/xlsx/make-xlsx.ts';
import { readWorkbook, readZip } from '../../support/documents-readers.ts';
import { REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

const SHEETS: readonly Sheet[] = [
  { name: 'Notes', columns: [{ title: 'About', width: 24, decimals: null }], rows: [['What it is']], isNotes: true },
  {
    name: 'Figures & days',
    columns: ['Text', 'Level', 'Score', 'Day'].map((title, at) => ({ title, width: 12, decimals: at === 2 ? 1 : null })),
    rows: [
      ['R&D <b>', 3, 2, { day: '2026-09-30' }],
      ['=HYPERLINK("http://x","y")', null, 2.3, { day: '1990-01-01' }],
      ['one\ntwo', 0.5, null, null],
      ['_x0041_ and \u{0}\u{B}control', null, null, { day: '2199-12-31' }],
    ],
    isNotes: false,
  },
];

const make = async (workbook: readonly Sheet[], report = REPORT) => (await makeXlsx(contentOf(report, { workbook }), TOOLS)).bytes;
const bytes = await make(SHEETS);
const parts = readZip(bytes);
const sheet = parts.get('xl/worksheets/sheet2.xml') ?? '';
const cellAt = (ref: string) => new RegExp(`<c r="${ref}".*?</c>`, 'u').exec(sheet)?.[0] ?? '';

describe('the workbook', () => {
  test('keeps the header row of each sheet in view, and gives data a filter', () => {
    for (const number of [1, 2]) expect(parts.get(`xl/worksheets/sheet${number}.xml`)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D5"/>');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
  });

  test('has no merged cells, no formulas, no links and no colours', () => {
    expect([...parts.values()].join('')).not.toMatch(/mergeCell|<f>|hyperlink|rgb=|theme=|conditionalFormatting/u);
  });

  test('writes numbers as numbers and days as Excel counts them', () => {
    expect(cellAt('B2')).toMatch(/^<c r="B2" s="\d"><v>3<\/v><\/c>$/);
    expect(cellAt('C3')).toMatch(/<v>2.3<\/v>/);
    // Excel: =DATE(2026,9,30) is 46295, DATE(1990,1,1) is 32874, DATE(2199,12,31) is 109574
    expect(['D2', 'D3', 'D5'].map((ref) => /<v>(\d+)<\/v>/.exec(cellAt(ref))?.[1])).toEqual(['46295', '32874', '109574']);
    expect(cellAt('B3')).toBe('');
  });

  test('writes what looks like a formula as text that stays text', () => {
    expect(cellAt('A3')).toBe('<c r="A3" s="5" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)</t></is></c>');
    expect(parts.get('xl/styles.xml')?.match(/<xf [^>]*quotePrefix="1"/gu)).toHaveLength(1);
  });

  test('keeps markup and what looks like a character number as text, and drops control characters', () => {
    expect(cellAt('A2')).toContain('>R&amp;D &lt;b&gt;<');
    expect(cellAt('A5')).toContain('>_x005F_x0041_ and control<');
  });

  test('says its title, its organisation and its language, and on each page whose it is', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Where we stand on digital channels, 2026</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Aberwen Borough Council</dc:creator>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(sheet).toContain('<oddHeader>&amp;LAberwen Borough Council&amp;RSample, made up. Not a real council</oddHeader>');
    expect(sheet).toContain('Keep until May 2029, review May 2027');
  });

  test('has no longer header and footer than Excel takes, and no half code in them', async () => {
    const long = { ...REPORT, organisation: '&'.repeat(200), classification: 'x'.repeat(200), footer: { questionnaire: '&'.repeat(201), dates: '', retention: 'y'.repeat(200) } };
    const page = readZip(await make(SHEETS, long)).get('xl/worksheets/sheet1.xml') ?? '';
    const frames = ['Header', 'Footer'].map((each) => new RegExp(`<odd${each}>(.*)</odd${each}>`, 'u').exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '');
    expect(frames.map((text) => text.length <= 255)).toEqual([true, true]);
    expect(frames.map((text) => text.replaceAll('&&', ''))).toEqual([expect.stringMatching(/^&L&Rx+$/), expect.stringMatching(/^&L&R&P of &N$/)]);
  });

  test('is the same bytes for the same content', async () => {
    expect(await make(SHEETS)).toEqual(bytes);
  });

  test('cuts a text that is longer than Excel takes, and names columns after Z', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ title: `C${at}`, width: 8, decimals: null }));
    const wide = readZip(await make([{ name: 'Wide', columns, rows: [[...Array.from({ length: 29 }, () => null), 'z'.repeat(40_000)]], isNotes: false }])).get('xl/worksheets/sheet1.xml') ?? '';
    expect(wide).toContain('<dimension ref="A1:AD2"/>');
    expect(/<c r="AD2".*?preserve">(z+…)</u.exec(wide)?.[1]).toHaveLength(32_767);
  });
});

/** As LibreOffice writes a shown cell. */
function shown(cell: SheetCell, decimals: number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimals === null ? String(cell) : cell.toFixed(decimals);
  if (typeof cell === 'object') return cell.day;
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe.skipIf(!hasTool('soffice'))('opened with LibreOffice, the workbook', () => {
  test(
    'has every value of every sheet of the sample',
    async () => {
      const assessment = makeSample({ id: 'sample', language: 'en' });
      const wanted = { assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: WORDS.en, language: 'en', today: '2026-05-20' } as const;
      const [unkind] = SHEETS.slice(1);
      const workbook = [...makeWorkbook(wanted), ...(unkind === undefined ? [] : [{ ...unkind, name: 'Unkind', rows: unkind.rows.slice(0, 3) }])];
      const sheets = readWorkbook(await make(workbook, makeReport(wanted)));
      expect([...sheets.keys()].toSorted()).toEqual(['Actions', 'All rounds', 'Notes', 'Peers', 'Questions', 'Role groups', 'Scores', 'Unkind']);
      for (const { name, columns, rows } of workbook) {
        const lines = [columns.map(({ title }) => shown(title, null)), ...rows.map((row) => row.map((cell, at) => shown(cell, columns[at]?.decimals ?? null)))];
        expect(sheets.get(name)?.trimEnd()).toBe(lines.map((line) => line.join(',')).join('\n').trimEnd());
      }
      expect(sheets.get('Scores')).toContain('2026,2026-05-06,Access,2.0,2,Early,');
      expect(sheets.get('Unkind')).toContain('"=HYPERLINK(""http://x"",""y"")",,2.3,1990-01-01');
    },
    120_000,
  );
});
