/** The PDF, opened again with other programs. */

import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/export/document.ts';
import { makePdf } from '../../../renderer/export/pdf/make-pdf.ts';
import { oneLine, readPdfText, readWith } from '../../support/documents-readers.ts';
import { DIMENSION_TABLE, DOT_PLOT, HEAT_MAP, LONG_NOTE, PLAN_TABLE, REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';

const make = (report = REPORT) => makePdf(contentOf(report), TOOLS);
const made = await make();

test('gives the same bytes for the same report', async () => {
  expect(Buffer.from((await make()).bytes).equals(Buffer.from(made.bytes))).toBe(true);
});

test('is packed: no element of its tree stands in it unpacked, and what says what it is can still be read', () => {
  const bytes = Buffer.from(made.bytes);
  expect(bytes.includes('/StructElem')).toBe(false);
  expect(bytes.includes('<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li>')).toBe(true);
  expect(bytes.length).toBeLessThan(120 * 1024);
});

test('tells which characters the font lacks', () => {
  expect(made.missing).toEqual(expect.arrayContaining(['🙂', '👩‍👩‍👧', 'ש', 'م']));
});

test('reports progress page by page', async () => {
  const told: (readonly [number, number])[] = [];
  await makePdf(contentOf(REPORT), { ...TOOLS, onProgress: (done, total) => told.push([done, total]) });
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
});

test.each(['', '<script>alert(1)</script> (\\) %', 'Ŵ'.repeat(10_000), 'مرحبا'])('takes any name of an organisation (%#)', async (organisation) => {
  expect((await make({ ...REPORT, organisation, title: organisation })).bytes.length).toBeGreaterThan(10_000);
});

describe.skipIf(!hasTool('pdftotext'))('read with poppler, the PDF', () => {
  const text = hasTool('pdftotext') ? readPdfText(made.bytes) : '';

  test('holds every score, level name and action', () => {
    for (const row of [...DOT_PLOT.rows.flatMap(({ name, score, secure }) => [name, score?.shown, secure?.name]), ...DOT_PLOT.levelNames]) if (row) expect(text).toContain(oneLine(row));
    for (const { title, name } of HEAT_MAP.columns.flatMap(({ cells }) => cells)) expect(text).toContain(oneLine(`${name} ${title}`));
    for (const table of [PLAN_TABLE, DIMENSION_TABLE]) for (const cell of table.rows.flat()) expect(text).toContain(oneLine(cell.text));
  });

  test('holds Welsh, Polish, money and signs as they were written', () => {
    expect(text).toContain('Llŷr ap Gŵyl of Łódź pays € 5, £4 and 3 × 2 ÷ 6 ≥ 1 → “yes” ✓');
  });

  test('shows a box for each character it cannot print', () => {
    expect(text).toContain('An emoji □ and a family □ ');
    expect(text).toContain('Hebrew □□□□ and Arabic □□□□□');
  });

  test('holds a note of 10,000 characters to its last word, over pages', () => {
    // A page may end inside a sentence, but not inside a word.
    expect(text.match(/telephone/gu)).toHaveLength(2 * (LONG_NOTE.match(/telephone/gu)?.length ?? 0));
    expect(text.match(/sounding\./gu)).toHaveLength(2);
  });

  test('repeats header, footer and header rows on each page', () => {
    const pages = Number(/Pages: +(\d+)/u.exec(readWith('pdfinfo', ['FILE'], made.bytes))?.[1]);
    expect(pages).toBeGreaterThan(10);
    expect(text.match(/Sample, made up\. Not a real council/gu)).toHaveLength(pages);
    expect(text).toContain(`Keep until May 2029, review May 2027 ${pages} of ${pages}`);
    expect(text.match(/Question and level/gu)).toHaveLength(3);
  });

  test('is tagged, with title, language and author', () => {
    const information = readWith('pdfinfo', ['FILE'], made.bytes);
    expect(information).toMatch(/Tagged: +yes/u);
    expect(information).toMatch(/Title: +Where we stand on digital channels, 2026/u);
    expect(information).toMatch(/Author: +Aberwen Borough Council/u);
    expect(information).toMatch(/CreationDate: +Wed May +6/u);
    expect(readWith('pdfinfo', ['-meta', 'FILE'], made.bytes)).toContain('<rdf:li>en-GB</rdf:li>');
  });

  test('has headings, lists, tables with scope and figures with text in its tree', () => {
    const tree = readWith('pdfinfo', ['-struct-text', 'FILE'], made.bytes);
    for (const part of ['Document', 'H1 (block)', 'H2 (block)', 'H3 (block)', 'P (block)', 'LI', 'LBody', 'Table (block)', 'TR', 'TD', 'Figure']) expect(tree).toContain(part);
    expect(tree).toMatch(/TH:?\s+\/Scope \/Column\s+"Dimension"/u);
    expect(tree).toMatch(/TH:?\s+\/Scope \/Row\s+"Leadership"/u);
    expect(tree).toContain('"Where we stand on digital channels, 2026"');
    expect(tree).toContain('"Freedom to answer Not yet to Early"');
    // What stands on every page is decoration and no part of the tree.
    expect(tree).not.toContain('Sample, made up');
  });
});

describe.skipIf(!hasTool('qpdf'))('read with qpdf, the PDF', () => {
  const objects = hasTool('qpdf') ? readWith('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], made.bytes) : '';

  test('has no fault', () => {
    expect(readWith('qpdf', ['--check', 'FILE'], made.bytes)).toContain('No syntax or stream encoding errors found');
  });

  test('has a bookmark for each heading, its figures’ texts, and shows its title', () => {
    const utf16 = (text: string) => `feff${Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}`;
    const found = objects.toLowerCase();
    for (const title of ['Action plan', 'Every question', 'Texts of all kinds', DOT_PLOT.finding]) expect(found).toContain(`/title <${utf16(title)}>`);
    expect(found).toContain(`/alt <${utf16(DOT_PLOT.alternative)}>`);
    expect(found).toContain('/displaydoctitle true');
    expect(found).toContain('/lang (en-gb)');
    expect(found).toContain('/bbox [');
  });
});
