/** Measures every format of the worked sample, whole: how long its maker takes and how large the file is; and what putting the content together takes from the page. */

import { listCalendarEntries } from '../../assessments/report/calendar-entries.ts';
import { makeDataTables } from '../../assessments/report/data-tables.ts';
import { makeReport, type ReportWanted } from '../../assessments/report/report.ts';
import { makeSlides } from '../../assessments/report/slides.ts';
import { makeWorkbook } from '../../assessments/report/workbook.ts';
import { latestRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';
import { contentOf, type DocumentContent } from '../../renderer/export/document.ts';
import { FORMATS } from '../../renderer/export/formats.ts';
import { TOOLS } from '../support/documents-tools.ts';
import { WORDS } from '../support/words.ts';
import { tell, type Row } from './rows.ts';

const TIMES = 7;
/** Runs before the ones that count. */
const WARMING = 3;
const KILOBYTE = 1024;
/** Milliseconds that no document of the sample may take. */
const LONGEST = 1500;
/** Milliseconds for which a page may not answer before typing feels slow. */
const LONGEST_ON_THE_PAGE = 50;

/** A line for each kind of content and two for each format. */
export async function measureFormats(): Promise<readonly Row[]> {
  tell('Measuring the formats');
  const rows: Row[] = [
    { name: 'Content of the report', figures: timeOf(makeReport), unit: 'ms', bound: LONGEST_ON_THE_PAGE, how: 'of a fresh sample, in Node' },
    { name: '… of the slides', figures: timeOf(makeSlides), unit: 'ms', bound: LONGEST_ON_THE_PAGE, how: 'the same' },
    { name: '… of the workbook', figures: timeOf(makeWorkbook), unit: 'ms', bound: LONGEST_ON_THE_PAGE, how: 'the same' },
    { name: '… of the calendar', figures: timeOf(listCalendarEntries), unit: 'ms', bound: LONGEST_ON_THE_PAGE, how: 'the same' },
  ];
  const content = findContent();
  for (const { id, nameOf, loadMaker } of FORMATS) {
    const maker = await loadMaker();
    const times: number[] = [];
    let bytes = 0;
    for (let time = 0; time < WARMING + TIMES; time += 1) {
      const start = performance.now();
      bytes = (await maker(content, TOOLS)).bytes.length;
      times.push(performance.now() - start);
    }
    const pictures = id === 'charts-png' || id === 'docx' || id === 'odt' || id === 'pptx' ? ', with pictures of one point' : '';
    rows.push(
      { name: `${nameOf(WORDS.en)}, the whole sample`, figures: times.slice(WARMING), unit: 'ms', bound: LONGEST, how: `the maker in Node${pictures}; the first took ${(times[0] ?? 0).toFixed(0)} ms` },
      { name: '… size', figures: [bytes / KILOBYTE], unit: 'KB', bound: null, how: 'as it is saved' },
    );
  }
  return rows;
}

function findContent(): DocumentContent {
  const wanted = wantSample();
  return contentOf(makeReport(wanted), { data: makeDataTables(wanted), slides: makeSlides(wanted), workbook: makeWorkbook(wanted), dates: listCalendarEntries(wanted) });
}

function timeOf(work: (wanted: ReportWanted) => unknown): readonly number[] {
  const times = Array.from({ length: WARMING + TIMES }, () => {
    const wanted = wantSample();
    const start = performance.now();
    work(wanted);
    return performance.now() - start;
  });
  return times.slice(WARMING);
}

/** A sample of its own each time, because what was worked out of one is remembered with it. */
function wantSample(): ReportWanted {
  const assessment = makeSample({ id: 'sample', language: 'en' });
  return { assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: WORDS.en, language: 'en', today: '2026-05-20' };
}
