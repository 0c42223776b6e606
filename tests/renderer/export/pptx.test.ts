/** The slides as a PowerPoint file, taken apart and opened again with LibreOffice. */

import { describe, expect, test } from 'vitest';
import type { Assessment, Language } from '../../../assessments/model.ts';
import type { Block } from '../../../assessments/report/blocks.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { makeSlides, tellSlidesInBoth, type Slide } from '../../../assessments/report/slides.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf, type DocumentContent } from '../../../renderer/export/document.ts';
import { makePptx } from '../../../renderer/export/pptx/make-pptx.ts';
import { oneLine, readSlides, readZip } from '../../support/documents-readers.ts';
import { LONG_NOTE, PLAN_TABLE } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';
import { listXmlFaults, readXmlText } from '../../support/xml-faults.ts';

const SAMPLE = makeSample({ id: 'sample', language: 'en' });
const wanted = (language: Language, assessment: Assessment = SAMPLE) => ({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: WORDS[language], language, today: '2026-05-20' }) as const;
const SLIDES = makeSlides(wanted('en'));
const REPORT = makeReport(wanted('en'));
const make = async (content: DocumentContent) => readZip((await makePptx(content, TOOLS)).bytes);
const withSlide = (blocks: readonly Block[], title = 'A finding'): DocumentContent => contentOf(REPORT, { slides: [{ id: 'own', title, blocks, notes: 'Say this.', language: 'en' }] });
const listSlides = (parts: ReadonlyMap<string, string>) => [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
const titleOf = (xml: string) => readXmlText(/<p:ph\s[^>]*type="title"[^>]*>.*?<\/p:sp>/su.exec(xml)?.[0] ?? '');

const CONTENT = contentOf(REPORT, { slides: SLIDES });
const parts = await make(CONTENT);
const slides = listSlides(parts);
const notes = [...parts].filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide')).map(([, xml]) => readXmlText(xml));

describe('the PowerPoint file', () => {
  test('is well-formed in every part, and names every part that it has', () => {
    const texts = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(texts.flatMap(([name, xml]) => listXmlFaults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const listed = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name);
    const held = [...parts.keys()].filter((name) => !name.endsWith('.rels') && !name.endsWith('.png') && name !== '[Content_Types].xml');
    expect(new Set(held)).toEqual(new Set(listed));
    expect(held).toHaveLength(listed.length);
  });

  test('leads from every relation to a part that is there', () => {
    const targets = [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([name, xml]) => {
      const folder = name.replace(/_rels\/[^/]*$/u, '');
      return [...xml.matchAll(/Target="([^"]+)"/gu)].map(([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1));
    });
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
    expect(targets.filter((target) => target.endsWith('.png'))).toHaveLength(2);
  });

  test('has a slide for each, its finding in a real title', () => {
    expect(slides.map(titleOf)).toEqual(SLIDES.map(({ title }) => title));
  });

  test('numbers the things on a slide, each once', () => {
    for (const xml of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('gives each paragraph its properties once, before its text', async () => {
    const [own = ''] = listSlides(await make(withSlide([{ kind: 'facts', rows: [{ label: 'Who leads', value: 'Head of ICT\nand deputy' }] }])));
    expect(own.match(/<a:t>(?:Who leads: |Head of ICT|and deputy)<\/a:t>/gu)).toHaveLength(3);
    for (const xml of [...slides, own]) {
      for (const [paragraph] of xml.matchAll(/<a:p>.*?<\/a:p>/gsu)) expect(paragraph).toMatch(/^<a:p>(?:<a:pPr(?!.*<a:pPr)|(?!.*<a:pPr))/su);
    }
  });

  test('has one master, and layouts with a title of their own', () => {
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/slideMasters/slideMaster'))).toHaveLength(1);
    const layouts = [...parts].filter(([name]) => name.startsWith('ppt/slideLayouts/slideLayout')).map(([, xml]) => xml);
    const named = layouts.map((xml): readonly unknown[] => [/<p:cSld name="([^"]+)"/u.exec(xml)?.[1], /type="title"/u.test(xml)]);
    expect(named.slice(1)).toEqual([['Title slide', true], ['Title and text', true], ['Title only', true]]);
  });

  test('has a header row and a text for each table, and a text for each picture', () => {
    const all = slides.join('');
    expect(all.match(/<a:tbl>/gu)).toHaveLength(5);
    expect(all.match(/<a:tblPr firstRow="1" firstCol="1"\/>/gu)).toHaveLength(5);
    expect(all.match(/name="Table" descr="[^"]+"/gu)).toHaveLength(5);
    expect([...all.matchAll(/name="Picture" descr="([^"]+)"/gu)].map(([, text]) => text?.slice(0, 24))).toEqual(['A dot plot: one row a dim', 'A dot plot: one row a dim'].map((text) => text.slice(0, 24)));
  });

  test('has what to say in the notes', () => {
    expect(notes).toHaveLength(SLIDES.length);
    expect(notes[6]).toContain('About 2 minutes.');
    expect(notes[0]).toContain('2 minutes: We plan four actions by March 2027');
  });

  test('says on each slide whose it is, that it is made up, how it is handled, its day and its number', () => {
    for (const [at, xml] of slides.entries()) {
      const text = readXmlText(xml);
      for (const told of ['Aberwen Borough Council', 'Sample, made up. Not a real council', 'Official', '20 May 2026 · Questionnaire 1.0, full form', 'Keep until May 2029, review May 2027', 'Retention label: ']) expect(text).toContain(told);
      expect(xml).toContain(`<a:t>${at + 1}</a:t></a:fld>`);
    }
  });

  test('has no text under 18 points, in tables none under 14, but for the head and foot', () => {
    for (const xml of slides) {
      const [tables, rest] = [(xml.match(/<a:tbl>.*?<\/a:tbl>/gsu) ?? []).join(''), xml.replaceAll(/<a:tbl>.*?<\/a:tbl>/gsu, '')];
      const sizesIn = (text: string) => [...text.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size) / 100);
      expect(sizesIn(tables).filter((size) => size < 14)).toEqual([]);
      expect([...new Set(sizesIn(rest).filter((size) => size < 18))]).toEqual([10]);
    }
  });

  test('cuts the head and foot that would run into the slide', async () => {
    const long = 'Department of long names and of longer names '.repeat(4);
    const [xml = ''] = listSlides(await make({ ...CONTENT, report: { ...REPORT, organisation: long, footer: { ...REPORT.footer, retention: long.repeat(3) } } }));
    expect(readXmlText(xml)).toMatch(/Department of long names and of longer names [^…]+….*Keep until May 2029[^…]+…/su);
  });

  test('says its title, its author and its language, and no clock', async () => {
    const core = parts.get('docProps/core.xml') ?? '';
    for (const told of ['<dc:title>Where we stand on digital channels, 2026</dc:title>', '<dc:creator>Aberwen Borough Council</dc:creator>', '2026-05-20T00:00:00Z</dcterms:created>', '<dc:language>en-GB</dc:language>']) expect(core).toContain(told);
    expect(parts.get('docProps/app.xml')).toContain('<Company>Aberwen Borough Council</Company>');
    expect((await makePptx(CONTENT, TOOLS)).bytes).toEqual((await makePptx(CONTENT, TOOLS)).bytes);
  });
});

describe('a slide with more than it has room for', () => {
  test('goes on with the header row, and says which part it is', async () => {
    const made = listSlides(await make(withSlide([{ kind: 'table', table: PLAN_TABLE }], 'We plan fifty actions')));
    expect(titleOf(made[0] ?? '')).toBe(`We plan fifty actions (1 of ${made.length})`);
    expect(titleOf(made.at(-1) ?? '')).toBe(`We plan fifty actions (${made.length} of ${made.length})`);
    for (const xml of made) expect(readXmlText(xml)).toContain('Question and level');
    expect(made.flatMap((xml) => [...readXmlText(xml).matchAll(/Action number \d+ of the plan/gu)].map(([text]) => text))).toEqual(
      PLAN_TABLE.rows.map((row) => row[1]?.text ?? '').filter((text) => text.startsWith('Action number')),
    );
  });

  test('keeps every word of a long text', async () => {
    const made = listSlides(await make(withSlide([{ kind: 'paragraph', style: 'text', text: LONG_NOTE }])));
    expect(made.length).toBeGreaterThan(3);
    expect(made.map(readXmlText).join('').match(/telephone/gu)).toHaveLength(LONG_NOTE.match(/telephone/gu)?.length ?? 0);
  });

  test('takes markup and control characters as text', async () => {
    const [xml = ''] = listSlides(await make(withSlide([{ kind: 'list', items: ['a\u{0}\u{B}<b> & "c"\nd'] }], '<i>&')));
    expect(listXmlFaults(xml)).toEqual([]);
    expect([titleOf(xml), readXmlText(xml).includes('a<b> & "c"d'), xml.includes('<a:br/>')]).toEqual(['<i>&', true, true]);
  });
});

test('in both languages, each slide is in its own, with head and foot', async () => {
  const sample = makeSample({ id: 'sample', language: 'cy' });
  const [cy, en] = [wanted('cy', sample), wanted('en', sample)];
  const made = listSlides(await make(contentOf(tellInBoth(makeReport(cy), makeReport(en)), { slides: tellSlidesInBoth(makeSlides(cy), makeSlides(en)) })));
  const languages = made.map((xml) => [...new Set([...xml.matchAll(/ lang="([^"]+)"/gu)].map(([, language]) => language))].join());
  expect(languages.slice(0, 4)).toEqual(['cy-GB', 'en-GB', 'cy-GB', 'en-GB']);
  expect([made[2], made[3]].map((xml = '') => readXmlText(xml).includes('Label cadw: '))).toEqual([true, false]);
});

describe.skipIf(!hasTool('soffice'))('opened with LibreOffice, the slides', () => {
  test(
    'hold every score, level name, action and note that they were made of',
    async () => {
      const xml = readSlides((await makePptx(CONTENT, TOOLS)).bytes);
      const text = oneLine(readXmlText(xml.replaceAll('</text:p>', ' ').replaceAll('<text:line-break/>', ' ')));
      const texts = SLIDES.flatMap(listTexts).map(oneLine).filter((each) => each !== '');
      expect(texts.filter((each) => !text.includes(each))).toEqual([]);
      expect(xml.match(/<draw:page /gu)).toHaveLength(SLIDES.length);
      expect(xml).toContain('<svg:desc>A dot plot: one row a dimension');
    },
    120_000,
  );
});

/** Everything that a slide says. */
function listTexts({ title, blocks, notes: said }: Slide): readonly string[] {
  const shown = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return [...block.table.columns.map((column) => column.title), ...block.table.rows.flat().flatMap(({ text, second }) => [text, second ?? ''])];
      case 'facts':
        return block.rows.map(({ label, value }) => `${label}: ${value}`);
      case 'list':
        return block.items;
      case 'paragraph':
      case 'heading':
        return [block.text];
      default:
        return [];
    }
  });
  return [title, ...shown, ...said.split('\n')];
}
