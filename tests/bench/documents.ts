/** Measures the documents: a PDF of ten pages, beside one of pdfkit with the same fonts, words and tables, and the same report in Word. */

import type { Report, Section } from '../../assessments/report/blocks.ts';
import { makeReport } from '../../assessments/report/report.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';
import { WORDS } from '../support/words.ts';
import { contentOf, type DocumentContent, type Maker } from '../../renderer/export/document.ts';
import { makeDocx } from '../../renderer/export/docx/make-docx.ts';
import { makePdf } from '../../renderer/export/pdf/make-pdf.ts';
import { TOOLS } from '../support/documents-tools.ts';
import { makeWithPdfkit } from './pdfkit-peer.ts';
import { ratioRow, tell, type Row } from './rows.ts';

const TIMES = 25;
/** Runs before the ones that count. */
const WARMING = 10;
const PAGES = 10;
const KILOBYTE = 1024;

/** What making one document again and again came to. */
interface Made {
  readonly first: number;
  readonly warm: readonly number[];
  readonly bytes: number;
}

/** All rows about documents. */
export async function measureDocuments(): Promise<readonly Row[]> {
  tell('Measuring the documents');
  const content = await findTenPages();
  const pdf = await makeOften((each) => makeWith(makePdf, each), content);
  const peer = await makeOften(({ report }) => makeWithPdfkit(report), content);
  const docx = await makeOften((each) => makeWith(makeDocx, each), content);
  const again = await makeOften((each) => makeWith(makePdf, each), content);
  return [
    { name: `PDF of ${PAGES} pages, warm`, figures: again.warm, unit: 'ms', bound: 120, how: 'the maker in Node, fonts read; tagged, with bookmarks and drawings' },
    { name: '… cold', figures: [pdf.first], unit: 'ms', bound: null, how: 'the first in a process, its code just loaded' },
    { name: '… size', figures: [pdf.bytes / KILOBYTE], unit: 'KB', bound: 120, how: 'three fonts inside' },
    { name: '… beside pdfkit', figures: peer.warm, unit: 'ms', bound: null, how: 'the same words, tables and drawings in the same fonts, with tags and bookmarks' },
    ratioRow('… ours to pdfkit’s', again.warm, peer.warm, null, 'the two lines above, in one process'),
    { name: '… size of pdfkit’s', figures: [peer.bytes / KILOBYTE], unit: 'KB', bound: null, how: 'three fonts inside' },
    { name: 'Word of the same, warm', figures: docx.warm, unit: 'ms', bound: null, how: 'the maker in Node, with pictures of one point' },
    { name: '… size', figures: [docx.bytes / KILOBYTE], unit: 'KB', bound: null, how: 'without the pictures' },
  ];
}

/** The report of the sample with as many of its last sections as give ten pages. */
async function findTenPages(): Promise<DocumentContent> {
  const assessment = makeSample({ id: 'sample', language: 'en' });
  const shared = { assessment, words: WORDS.en, language: 'en', leavesOut: [] } as const;
  const whole = makeReport({ ...shared, round: latestRound(assessment), kind: 'report', today: '2026-05-06' });
  for (let count = whole.sections.length; count > 0; count -= 1) {
    const report = { ...whole, sections: whole.sections.slice(0, count) };
    let pages = 0;
    await makePdf(contentOf(report), { ...TOOLS, onProgress: (_, total) => (pages = total) });
    if (pages <= PAGES) return contentOf(await fill(report, whole, PAGES - pages));
  }
  throw new Error('The sample gives no report of ten pages.');
}

/** The report with the longest table of the whole one again and again until it has the pages that lack. */
async function fill(report: Report, whole: Report, lacking: number): Promise<Report> {
  const table = whole.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table').toSorted((one, other) => other.table.rows.length - one.table.rows.length)[0];
  if (lacking === 0 || table === undefined) return report;
  const more = Array.from({ length: lacking }, (_, at): Section => ({ id: `more-${at}`, title: table.table.caption, startsPage: true, language: 'en', blocks: [{ ...table, table: { ...table.table, rows: table.table.rows.slice(0, 14) } }] }));
  const filled = { ...report, sections: [...report.sections, ...more] };
  let pages = 0;
  await makePdf(contentOf(filled), { ...TOOLS, onProgress: (_, total) => (pages = total) });
  if (pages !== PAGES) throw new Error(`The report has ${pages} pages in place of ${PAGES}.`);
  return filled;
}

async function makeOften(make: (content: DocumentContent) => Promise<number>, content: DocumentContent): Promise<Made> {
  const times: number[] = [];
  let bytes = 0;
  for (let time = 0; time < WARMING + TIMES; time += 1) {
    const start = performance.now();
    bytes = await make(content);
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? 0, warm: times.slice(WARMING), bytes };
}

async function makeWith(maker: Maker, content: DocumentContent): Promise<number> {
  return (await maker(content, TOOLS)).bytes.length;
}
