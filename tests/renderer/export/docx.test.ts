/** The Word document, taken apart and opened again with LibreOffice. */

import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeDocx } from '../../../renderer/export/docx/make-docx.ts';
import { oneLine, readDocxText, readZip } from '../../support/documents-readers.ts';
import { DIMENSION_TABLE, DOT_PLOT, LONG_NOTE, PLAN_TABLE, REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';

const make = (report = REPORT) => makeDocx(contentOf(report), TOOLS);
const made = await make();
const parts = readZip(made.bytes);
const body = parts.get('word/document.xml') ?? '';
/** What a style is given to, as plain text. */
const textsIn = (style: string) =>
  [...body.matchAll(/<w:p>.*?<\/w:p>/gu)].map(([paragraph]) => paragraph).filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`)).map((paragraph) => paragraph.replace(/<[^>]+>/gu, ''));

describe('the Word document', () => {
  test('has real headings, in order', () => {
    expect(textsIn('Heading1')).toEqual(['Where we stand on digital channels, 2026']);
    expect(textsIn('Heading2')).toEqual(expect.arrayContaining(['Action plan', 'Every question', 'Texts of all kinds']));
    expect(textsIn('Heading3')).toEqual([expect.stringContaining('Leadership rose'), expect.stringContaining('Eight of 28')]);
  });

  test('has real lists and captions, and no caption that repeats its heading', () => {
    expect(textsIn('Caption')).toEqual(['Actions in order', 'What moved']);
    expect(body.match(/<w:numId w:val="\d+"\/>/gu)?.length).toBe(5);
  });

  test('repeats the header row of each table, and keeps rows whole', () => {
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
    // Fifty actions, twelve other rows, three header rows and six facts; the fact of 10,000 characters may break.
    expect(body.match(/<w:cantSplit\/>/gu)?.length).toBeGreaterThan(60);
  });

  test('has a contents list with a link to each section', () => {
    expect(body).toContain('TOC \\h \\n');
    expect(textsIn('TOC2')).toEqual(expect.arrayContaining([expect.stringContaining('Action plan'), expect.stringContaining('Every question')]));
  });

  test('gives each drawing its text', () => {
    expect(body).toContain(`descr="${DOT_PLOT.alternative}"`);
    expect(body.match(/<wp:docPr /gu)).toHaveLength(3);
  });

  test('says its title, its author and its language', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Where we stand on digital channels, 2026</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Aberwen Borough Council</dc:creator>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('word/header1.xml')).toContain('Sample, made up. Not a real council');
  });

  test('holds characters that the PDF must replace', () => {
    expect(body).toContain('An emoji 🙂 and a family 👩‍👩‍👧');
    expect(made.missing).toEqual([]);
  });

  test('takes control characters and markup as text', async () => {
    const { bytes } = await make({ ...REPORT, organisation: 'a\u{0}\u{B}<b>&' });
    expect(readZip(bytes).get('word/header1.xml')).toContain('a&lt;b&gt;&amp;');
  });
});

describe.skipIf(!hasTool('soffice') || !hasTool('pdftotext'))('opened with LibreOffice, the Word document', () => {
  test(
    'holds every score, level name and action, and every word of a long note',
    () => {
      const text = readDocxText(made.bytes);
      for (const cell of [...PLAN_TABLE.rows, ...DIMENSION_TABLE.rows].flat()) expect(text).toContain(oneLine(cell.text));
      expect(text).toContain('Llŷr ap Gŵyl of Łódź pays € 5, £4 and 3 × 2 ÷ 6 ≥ 1 → “yes” ✓');
      expect(text.match(/telephone/gu)).toHaveLength(2 * (LONG_NOTE.match(/telephone/gu)?.length ?? 0));
      expect(text).toContain('Keep until May 2029, review May 2027');
    },
    120_000,
  );
});
