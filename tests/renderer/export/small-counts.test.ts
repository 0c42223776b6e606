/** Tries to find counts of a round of few voters in the text of every file that can be saved of it. */

import { describe, expect, test } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import { listCalendarEntries } from '../../../assessments/report/calendar-entries.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { makeSlides } from '../../../assessments/report/slides.ts';
import { makeWorkbook } from '../../../assessments/report/workbook.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import { contentOf, type DocumentContent } from '../../../renderer/export/document.ts';
import { FORMATS } from '../../../renderer/export/formats.ts';
import { writePlain } from '../../../renderer/export/plain/write-plain.ts';
import { allVote, plainAssessment, votedRound } from '../../assessments/report/parts.ts';
import { readPdfText, readZip } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

/** Counts as no round has them. */
const LEVELS = [47, 46, 45, 44, 43] as const;
const STRANGE = /\b(?:47|46|45|44|43|42|41)\b/;

const MOST: readonly Choice[] = [3, 3, 2, 4, 3];
const DIVIDED: readonly Choice[] = [2, 2, 4, 4, 2];

function contentOfVoters(voters: number): DocumentContent {
  const round = votedRound({ ...allVote(MOST.slice(0, voters)), T2: DIVIDED.slice(0, voters) });
  const forged = Object.entries(round.votes?.questions ?? {}).map(([id, { first }]) => [id, { first: { ...first, counts: { levels: LEVELS, unknown: 42, notApplicable: 41 } }, again: [] }]);
  const made: Round = { ...round, date: '2020-05-06', votes: round.votes && { ...round.votes, questions: Object.fromEntries(forged) } };
  const shared = { assessment: plainAssessment([made]), words: WORDS.en, language: 'en', leavesOut: [] } as const;
  const wanted = { ...shared, round: made, kind: 'report', today: '2020-05-06' } as const;
  return contentOf(makeReport(wanted), { data: makeDataTables(shared), slides: makeSlides(wanted), workbook: makeWorkbook(wanted), dates: listCalendarEntries(wanted) });
}

/** Parts of a zip with words in them, and not only what sets them. */
const HOLDS_TEXT = /slides\/slide\d+\.xml|notesSlide\d+\.xml|worksheets\/sheet|sharedStrings|\.svg$|\.html$/;
/** Formats that hold nothing of votes. */
const WITHOUT_VOTES: readonly string[] = ['csv-actions', 'ics', 'pptx'];

/** The words of a document, without what only sets them. */
function readText(format: string, bytes: Uint8Array): string {
  if (format === 'pdf') return readPdfText(bytes);
  if (format === 'odt') return (readZip(bytes).get('content.xml') ?? '').replace(/^.*<office:text>/s, '').replaceAll(/<[^>]*>/g, ' ');
  if (format === 'pptx' || format === 'xlsx' || format.startsWith('charts-')) return [...readZip(bytes)].filter(([name]) => HOLDS_TEXT.test(name)).map(([, part]) => part.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ')).join(' ');
  if (format !== 'docx') return new TextDecoder().decode(bytes).replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
  const xml = readZip(bytes).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<|(?:descr|title)="([^"]*)"/g)].map(([, text = '', told = '']) => text + told).join(' ');
}

describe.skipIf(!hasTool('pdftotext'))('the files of a round with votes', () => {
  test.each(FORMATS.map(({ id, loadMaker }) => [id, loadMaker] as const))('hold no count of four voters: %s', async (id, loadMaker) => {
    const maker = await loadMaker();
    const text = readText(id, (await maker(contentOfVoters(4), TOOLS)).bytes);
    expect(text.length).toBeGreaterThan(100);
    expect(STRANGE.exec(text)).toBe(null);
  });

  test.each(FORMATS.filter(({ id }) => !WITHOUT_VOTES.includes(id)).map(({ id, loadMaker }) => [id, loadMaker] as const))('hold the counts of five, so that the search would find them: %s', async (id, loadMaker) => {
    const maker = await loadMaker();
    expect(readText(id, (await maker(contentOfVoters(5), TOOLS)).bytes)).toMatch(STRANGE);
  });

  test('hold none where the text is copied', () => {
    const textOf = ({ report }: DocumentContent) => writePlain(report);
    expect(STRANGE.exec(textOf(contentOfVoters(4)))).toBe(null);
    expect(textOf(contentOfVoters(5))).toMatch(STRANGE);
  });
});
