/** What people can type that is not meant kindly, in every format: kept as text, or refused with a sentence. */

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toFileNamePart } from '../../../assessments/file/file-name.ts';
import { actionSchema, organisationSchema, type Assessment } from '../../../assessments/model.ts';
import { listCalendarEntries } from '../../../assessments/report/calendar-entries.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { makeReport, type ReportKind } from '../../../assessments/report/report.ts';
import { makeSlides } from '../../../assessments/report/slides.ts';
import { makeWorkbook } from '../../../assessments/report/workbook.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf, type DocumentContent } from '../../../renderer/export/document.ts';
import { FORMATS, formatOf, type FormatId } from '../../../renderer/export/formats.ts';
import { readDay } from '../../../renderer/forms/typed-day.ts';
import { readPdfText, readZip } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';
import { listXmlFaults, readXmlText } from '../../support/xml-faults.ts';
import { actionOf } from '../../assessments/builders.ts';

const LINK = '=HYPERLINK("http://x","y")';
const PICTURE = '<img src=x onerror=alert(1)>';
const TWO_SCRIPTS = 'Llŷr مرحبا ŵyna';
const EMOJI = 'Reply with a 🙂 within a day';
const OWNER = 'O’Brien, "Bob"; ../../head';
const NOTE = `${'We asked each team & wrote <down> what it said. '.repeat(105).slice(0, 4_991)} the end.`;

const SAMPLE = makeSample({ id: 'sample', language: 'en' });
const ROUND = latestRound(SAMPLE);
const UNKIND: Assessment = {
  ...SAMPLE,
  organisation: { ...SAMPLE.organisation, name: '../../etc', classification: PICTURE, retention: LINK },
  rounds: SAMPLE.rounds.map((round) => (round.id === ROUND.id ? { ...round, responses: { ...round.responses, T1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: NOTE } } } : round)),
  actions: [LINK, PICTURE, TWO_SCRIPTS, EMOJI].map((title, at) => actionOf({ id: `a${at}`, round: ROUND.id, question: 'T1', fromLevel: 1, toLevel: 2, title, owner: OWNER, success: NOTE })),
};

function contentFor(assessment: Assessment, kind: ReportKind = 'report'): DocumentContent {
  const wanted = { assessment, round: latestRound(assessment), kind, owner: OWNER, leavesOut: [], words: WORDS.en, language: 'en', today: '2026-05-20' } as const;
  return contentOf(makeReport(wanted), { slides: makeSlides(wanted), workbook: makeWorkbook(wanted), dates: listCalendarEntries(wanted), data: makeDataTables(wanted) });
}

async function make(id: FormatId, content: DocumentContent) {
  const maker = await formatOf(id).loadMaker();
  return await maker(content, TOOLS);
}

const UNKIND_CONTENT = contentFor(UNKIND);
const bytesOf = async (id: FormatId) => (await make(id, UNKIND_CONTENT)).bytes;
const textOf = async (id: FormatId) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(id));

describe('unkind texts', () => {
  test.each(['docx', 'odt', 'xlsx'] as const)('stay text in %s, whole, and every part is well-formed XML', async (id) => {
    const parts = [...readZip(await bytesOf(id))].filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(parts.flatMap(([name, xml]) => listXmlFaults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const text = parts.map(([, xml]) => readXmlText(xml)).join('\n');
    expect([LINK, PICTURE, TWO_SCRIPTS, EMOJI, OWNER, NOTE, '../../etc'].filter((each) => !text.includes(each))).toEqual([]);
    expect(parts.map(([, xml]) => xml).join('')).not.toMatch(/<f>|fldSimple|instrText[^>]*>\s*=|table:formula/u);
  });

  test('stay text on slides, where the first actions stand', async () => {
    const parts = [...readZip(await bytesOf('pptx'))].filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(parts.flatMap(([name, xml]) => listXmlFaults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
    const text = parts.map(([, xml]) => readXmlText(xml)).join('\n');
    expect([LINK, PICTURE, TWO_SCRIPTS, EMOJI, OWNER, '../../etc'].filter((each) => !text.includes(each))).toEqual([]);
  });

  test('stay text in drawings as SVG', async () => {
    const drawings = [...readZip(await bytesOf('charts-svg'))].filter(([name]) => name.endsWith('.svg'));
    expect(drawings.flatMap(([name, xml]) => listXmlFaults(xml).map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(drawings.length).toBeGreaterThan(0);
  });

  test('become no element of a web page', async () => {
    const html = await textOf('html');
    expect(html).not.toMatch(/<(?:img|script|iframe|object|embed|link)\b|\son\w+\s*=\s*["']/iu);
    const text = readXmlText(html.replaceAll('<br>', '\n'));
    expect([LINK, PICTURE, TWO_SCRIPTS, EMOJI, OWNER, NOTE, '../../etc'].filter((each) => !text.includes(each))).toEqual([]);
  });

  test('become no mark of Markdown', async () => {
    const markdown = await textOf('md');
    expect(markdown).not.toMatch(/(?<!\\)<img/u);
    const text = markdown.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
    expect([LINK, PICTURE, TWO_SCRIPTS, EMOJI, OWNER, '../../etc'].filter((each) => !text.includes(each))).toEqual([]);
  });

  test('run nothing in a spreadsheet that opens the CSV', async () => {
    const csv = await textOf('csv-actions');
    expect(csv).toContain(`,"'=HYPERLINK(""http://x"",""y"")",`);
    expect(csv).toContain(`,"O’Brien, ""Bob""; ../../head",`);
    expect([PICTURE, TWO_SCRIPTS, EMOJI, NOTE].filter((each) => !csv.includes(each))).toEqual([]);
    expect(await textOf('csv-answers')).toContain(NOTE);
  });

  test('come back from a calendar as they were', async () => {
    const events = ICAL.Component.fromString(await textOf('ics')).getAllSubcomponents('vevent');
    const said = events.flatMap((event) => ['summary', 'description'].map((name) => String(event.getFirstPropertyValue(name)))).join('\n');
    expect([LINK, PICTURE, TWO_SCRIPTS, EMOJI, OWNER, NOTE].filter((each) => !said.includes(each))).toEqual([]);
  });

  test.skipIf(!hasTool('pdftotext'))('stay text in the PDF, with a box for what its font lacks, and it says which', async () => {
    const { bytes, missing } = await make('pdf', UNKIND_CONTENT);
    const text = readPdfText(bytes);
    expect([LINK, PICTURE, 'Reply with a □ within a day', 'the end.', '../../etc'].filter((each) => !text.includes(each))).toEqual([]);
    expect(text).toMatch(/Llŷr □+ ŵyna/u);
    expect(missing).toEqual(expect.arrayContaining(['🙂', 'م']));
  });
});

describe('the name of a file', () => {
  test.each(['report', 'committee', 'summary', 'plan', 'owner'] as const)('never leads out of its folder, whatever the organisation and owner of a %s are called', (kind) => {
    const { fileName } = contentFor(UNKIND, kind).report;
    expect(fileName).toMatch(/^Sample, made up - etc, /);
    expect(fileName).not.toMatch(/[/\\:*?"<>|.\p{C}]/u);
  });

  test('is made of what is left of a name', () => {
    expect(['../../etc', 'CON.', '<img src=x onerror=alert(1)>', '\u{202E}fdp', '...'].map((name) => toFileNamePart(name))).toEqual(['etc', 'CON', 'img src=x onerror=alert(1)', 'fdp', 'Soundings']);
  });
});

describe('what is refused', () => {
  test('is a day of the year 1066, with a sentence, in the field and in the host', () => {
    expect(actionSchema.safeParse(actionOf({ due: '1066-10-14' })).success).toBe(false);
    expect(actionSchema.safeParse(actionOf({ due: '1066-Q4' })).success).toBe(false);
    expect(readDay('1066-10-14', { valid: false, badInput: false })).toEqual({ kind: 'refused', why: 'year' });
    expect(WORDS.en.common.dateProblems.year).toBe('Give the year in full, from 1990 to 2199. Nothing has been changed yet.');
  });

  test('is a text that is too long', () => {
    expect(actionSchema.safeParse(actionOf({ title: 'x'.repeat(301) })).success).toBe(false);
    expect(actionSchema.safeParse(actionOf({ success: 'x'.repeat(10_001) })).success).toBe(false);
    expect(organisationSchema.safeParse({ ...SAMPLE.organisation, retention: 'x'.repeat(201) }).success).toBe(false);
  });
});

describe('a plan of 500 actions', () => {
  const many: Assessment = { ...SAMPLE, actions: Array.from({ length: 500 }, (_, at) => actionOf({ id: `a${at}`, round: ROUND.id, title: `Action ${at + 1} of many`, owner: OWNER, success: '', affects: '' })) };
  const content = contentFor(many, 'plan');

  test.each(FORMATS.filter(({ holds }) => holds !== 'charts').map(({ id }) => id))('is made as %s', async (id) => {
    const { bytes } = await make(id, content);
    expect(bytes.length).toBeGreaterThan(1000);
  }, 60_000);

  test('is whole in the table, the workbook and the calendar', () => {
    const rows = content.report.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
    expect(rows.filter((row) => row.some(({ text }) => /^Action \d+ of many$/.test(text)))).toHaveLength(500);
    expect(content.workbook.find(({ name }) => name === 'Actions')?.rows).toHaveLength(500);
    expect(content.dates.filter(({ uid }) => uid.endsWith('-due@soundings'))).toHaveLength(500);
  });
});
