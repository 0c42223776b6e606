/** The OpenDocument text, taken apart and opened again with LibreOffice. */

import { describe, expect, test } from 'vitest';
import type { Report } from '../../../assessments/report/blocks.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeOdt } from '../../../renderer/export/odt/make-odt.ts';
import { oneLine, readOdtAsWord, readOdtText, readZip } from '../../support/documents-readers.ts';
import { DIMENSION_TABLE, DOT_PLOT, LONG_NOTE, PLAN_TABLE, REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

const make = (report: Report = REPORT) => makeOdt(contentOf(report), TOOLS);
const made = await make();
const parts = readZip(made.bytes);
const partOf = (name: string, of = parts) => of.get(name) ?? '';
const content = partOf('content.xml');
const plain = (xml: string) => xml.replace(/<[^>]+>/gu, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** The texts of headings of a level, or of paragraphs in a style. */
const headingsOf = (level: number, xml = content) => [...xml.matchAll(new RegExp(`<text:h [^>]*text:outline-level="${level}">(.*?)</text:h>`, 'gu'))].map(([, text = '']) => plain(text));
const textsIn = (style: string, xml = content) => [...xml.matchAll(new RegExp(`<text:p text:style-name="${style}">(.*?)</text:p>`, 'gu'))].map(([, text = '']) => plain(text));

const oddReport = (text: string): Report => ({ ...REPORT, organisation: text, sections: [{ id: 'odd', title: text, startsPage: false, language: 'en', blocks: [{ kind: 'paragraph', style: 'text', text }] }] });

describe('the OpenDocument text', () => {
  test('says what it is in its first bytes', () => {
    // The name and the content of the first part, neither packed nor with anything between.
    expect(Buffer.from(made.bytes.subarray(30, 77)).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect([made.bytes[8], made.bytes[28]]).toEqual([0, 0]);
  });

  test('lists every part', () => {
    const listed = [...partOf('META-INF/manifest.xml').matchAll(/manifest:full-path="([^"]+)"/gu)].map(([, path]) => path);
    expect(listed).toEqual(['/', 'content.xml', 'styles.xml', 'meta.xml', 'Pictures/1.png', 'Pictures/2.png', 'Pictures/3.png', 'Fonts/inter-400.ttf', 'Fonts/inter-600.ttf']);
    expect([...parts.keys()]).toEqual(['mimetype', ...listed.slice(1), 'META-INF/manifest.xml']);
  });

  test('has real headings, in order', () => {
    expect(headingsOf(1)).toEqual(['Where we stand on digital channels, 2026']);
    expect(headingsOf(2)).toEqual([
      'Leadership is ahead of the rest. Access and Trust have furthest to go.',
      'The same figures as a table',
      'Action plan',
      'Action 3. Choose two people and what they may answer unaided',
      'What moved since 2025',
      'Every question',
      'Texts of all kinds',
    ]);
    expect(headingsOf(3)).toEqual(['Leadership rose by 0.7. Trust fell by 0.3.', 'Eight of 28 questions are at Not yet, three of them in Culture']);
  });

  test('has a contents list with a link to each of them', () => {
    const links = [...content.matchAll(/<text:a [^>]*xlink:href="#(place-\d)"[^>]*>(.*?)<\/text:a>/gu)].map(([, place = '', text = '']) => [place, plain(text)]);
    expect(links.map(([, text]) => text)).toEqual(headingsOf(2));
    for (const [place] of links) expect(content).toContain(`<text:bookmark-start text:name="${place}"/>`);
  });

  test('has real lists and captions, and no caption that repeats its heading', () => {
    expect(textsIn('Caption')).toEqual(['Actions in order', 'What moved', 'The same figures as a table']);
    expect(content.match(/<text:list-item>/gu)).toHaveLength(5);
  });

  test('repeats the header row of each table, names its rows, and keeps rows whole', () => {
    // Three tables, today and next, and the table of the heat map, which stands nowhere else; facts have no header row.
    expect(content.match(/<table:table-header-rows>/gu)).toHaveLength(5);
    expect(content.match(/<table:table /gu)).toHaveLength(6);
    expect(content.match(/<table:table-header-columns>/gu)).toHaveLength(5);
    // A numbered table is named by its number and what comes after it.
    expect(content).toMatch(/table:name="Actions in order"[^>]*><table:table-header-columns>(<table:table-column [^>]*\/>){2}<\/table:table-header-columns>(<table:table-column [^>]*\/>){3}<table:table-header-rows>/u);
    expect(content.match(/table:style-name="Row_20_breaking"/gu)).toHaveLength(1);
    const names = [...content.matchAll(/<table:table table:name="([^"]+)"/gu)].map(([, name]) => name);
    expect(new Set(names).size).toBe(6);
  });

  test('gives each drawing its title and its text', () => {
    expect(content.match(/<draw:frame /gu)).toHaveLength(3);
    expect(content).toContain(`<svg:title>${DOT_PLOT.finding}</svg:title><svg:desc>${DOT_PLOT.alternative}</svg:desc>`);
  });

  test('says its title, subject, author, language and day', () => {
    const meta = partOf('meta.xml');
    expect(meta).toContain('<dc:title>Where we stand on digital channels, 2026</dc:title>');
    expect(meta).toContain('<dc:subject>Report of the workshop of 6 May 2026, and the action plan that follows from it</dc:subject>');
    expect(meta).toContain('<dc:creator>Aberwen Borough Council</dc:creator>');
    expect(meta).toContain('<dc:language>en-GB</dc:language>');
    expect(meta).toContain('<dc:date>2026-05-06T00:00:00</dc:date>');
    expect(partOf('styles.xml')).toContain('fo:language="en" fo:country="GB"');
  });

  test('has organisation, marks, dates, retention label and page on each page', async () => {
    const marked = readZip((await make({ ...REPORT, classification: 'OFFICIAL', footer: { ...REPORT.footer, retention: 'Retention label: ten years' } })).bytes);
    const styles = partOf('styles.xml', marked);
    expect(textsIn('Classification', styles)).toEqual(['OFFICIAL']);
    expect(textsIn('Header', styles)).toEqual(['Aberwen Borough CouncilSample, made up. Not a real council']);
    expect(textsIn('Footer', styles)).toEqual(['Questionnaire 1.0, full form. Owner: Head of Communications1 of 1', 'Keep until May 2029, review May 2027 · Retention label: ten years']);
    expect(styles).toMatch(/<text:page-number [^>]*>1<\/text:page-number> of <text:page-count>/u);
  });

  test('holds characters that the PDF must replace', () => {
    expect(content).toContain('An emoji 🙂 and a family 👩‍👩‍👧');
    expect(made.missing).toEqual([]);
  });

  test('takes control characters and markup as text, and keeps spaces and line ends', async () => {
    const odd = readZip((await make(oddReport('a\u{0}\u{B}\u{FFFE}<b>&"\n two  spaces\tand\u{D800} '))).bytes);
    expect(partOf('content.xml', odd)).toContain('>a&lt;b&gt;&amp;&quot;<text:line-break/><text:s/>two <text:s/>spaces and<text:s/></text:p>');
    expect(partOf('meta.xml', odd)).toContain('a&lt;b&gt;&amp;&quot;');
  });

  test('is the same, byte by byte, for the same report', async () => {
    expect(Buffer.compare(made.bytes, (await make()).bytes)).toBe(0);
  });

  test('sets a table in smaller type where its words have no room otherwise', async () => {
    const words = ['Arweinyddiaeth', 'Ymddiriedaeth', 'safbwyntiau', 'cymheiriaid', 'Cwestiynau', 'Dimensiwn', 'Diwylliant', 'Mynediad', 'Atebwyd'];
    const table = { ...DIMENSION_TABLE, columns: words.map((title) => ({ title, isNumber: false, share: 11 })), rows: [] };
    const odd = readZip((await make({ ...REPORT, sections: [{ id: 'wide', title: 'Wide', startsPage: false, language: 'en', blocks: [{ kind: 'table', table }] }] })).bytes);
    expect(partOf('content.xml', odd)).toMatch(/style:parent-style-name="Table_20_Heading"><style:paragraph-properties\/><style:text-properties fo:font-size="9pt"/u);
  });
});

const sample = makeSample({ id: 'sample', language: 'cy' });
const planIn = (language: 'en' | 'cy') => makeReport({ assessment: sample, round: latestRound(sample), kind: 'plan', leavesOut: [], words: WORDS[language], language, today: '2026-05-20' });

describe('the OpenDocument text of two languages', async () => {
  const both = readZip((await make(tellInBoth(planIn('cy'), planIn('en')))).bytes);
  const text = partOf('content.xml', both);
  /** Texts by the language that their style says. */
  const textsOf = (language: string, xml: string) => {
    const styles = new Set([...xml.matchAll(/<style:style style:name="(S\d+)"(?:(?!<\/style:style>).)*?fo:language="(\w+)"/gu)].filter(([, , each]) => each === language).map(([, name]) => name));
    const written = [/<text:([ph]) text:style-name="(\w+)"[^>]*>(.*?)<\/text:\1>/gu, /<text:(span) text:style-name="(\w+)">(.*?)<\/text:span>/gu];
    return written.flatMap((pattern) => [...xml.matchAll(pattern)].filter(([, , style = '']) => styles.has(style)).map(([, , , inside = '']) => plain(inside)));
  };

  test('marks every text with its language, and has one first heading', () => {
    expect(partOf('styles.xml', both)).toContain('fo:language="cy" fo:country="GB"');
    expect(headingsOf(1, text)).toEqual(['Cynllun gweithredu, 2026Action plan, 2026']);
    expect(textsOf('cy', text)).toEqual(expect.arrayContaining(['Cynllun gweithredu, 2026', 'Cymraeg', 'Am y cynllun hwn', 'Perchennog', 'Nesaf: 3 Yn\u{A0}ei\u{A0}le']));
    expect(textsOf('en', text)).toEqual(expect.arrayContaining(['Action plan, 2026', 'English', 'About this plan', 'Owner', 'Next: 3 In\u{A0}place']));
    expect(textsOf('cy', text).filter((each) => /Owner|Action plan/u.test(each))).toEqual([]);
    expect(textsOf('en', partOf('styles.xml', both)).join('\n')).toContain('Keep until May 2029, review May 2027');
    expect(partOf('meta.xml', both)).toContain('<dc:title>Cynllun gweithredu, 2026 / Action plan, 2026</dc:title>');
  });

  test('names each table and each picture unlike the others', async () => {
    const names = [...text.matchAll(/<(?:table:table table|draw:frame draw:style-name="Picture" draw):name="([^"]+)"/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
  });

  test('marks none where there is one', async () => {
    const welsh = readZip((await make(planIn('cy'))).bytes);
    expect(partOf('styles.xml', welsh)).toContain('fo:language="cy"');
    expect(partOf('content.xml', welsh)).not.toContain('fo:language');
    expect(partOf('meta.xml', welsh)).toContain('<dc:language>cy</dc:language>');
  });
});

describe.skipIf(!hasTool('soffice') || !hasTool('pdftotext'))('opened with LibreOffice, the OpenDocument text', () => {
  test(
    'holds every score, level name and action, every word of a long note, and the pages of its contents',
    () => {
      const text = readOdtText(made.bytes);
      for (const cell of [...PLAN_TABLE.rows, ...DIMENSION_TABLE.rows].flat()) expect(text).toContain(oneLine(cell.text));
      expect(text).toContain('Llŷr ap Gŵyl of Łódź pays € 5, £4 and 3 × 2 ÷ 6 ≥ 1 → “yes” ✓');
      expect(text.match(/telephone/gu)).toHaveLength(2 * (LONG_NOTE.match(/telephone/gu)?.length ?? 0));
      expect(text).toContain('Keep until May 2029, review May 2027');
      expect(text).toMatch(/ The same figures as a table 1 Action plan 3 Action 3\. Choose two people and what they may answer unaided 6 /u);
    },
    120_000,
  );

  test(
    'has headings, header rows, links, lists, texts of drawings and its language for other programs too',
    () => {
      const word = readOdtAsWord(made.bytes);
      const body = partOf('word/document.xml', word);
      expect(body.match(/<w:tblHeader w:val="true"\/>/gu)).toHaveLength(5);
      expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(1);
      expect(body.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(7);
      expect(body.match(/<w:pStyle w:val="Caption"\/>/gu)).toHaveLength(3);
      expect(body.match(/<w:numPr>/gu)).toHaveLength(5);
      expect(body.match(/<w:hyperlink w:anchor="place-\d">/gu)).toHaveLength(7);
      expect(body).toContain(`descr="${DOT_PLOT.alternative}"`);
      expect(partOf('word/styles.xml', word)).toMatch(/<w:lang w:val="en-GB"/u);
      expect(partOf('docProps/core.xml', word)).toContain('<dc:title>Where we stand on digital channels, 2026</dc:title>');
    },
    120_000,
  );
});
