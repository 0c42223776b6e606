/** Tests that what is chosen comes to the right files: each document in each format, and once a round what is not a report. */

import { describe, expect, it } from 'vitest';
import { latestRound } from '../../../../assessments/rounds.ts';
import { makeSample } from '../../../../assessments/sample.ts';
import { contentOfRound, documentOf, listFiles, templateDocumentOf, type Source } from '../../../../renderer/pages/documents/chosen.ts';
import { listInsides } from '../../../../renderer/pages/documents/insides.ts';
import { listBegun } from '../../../../renderer/pages/documents/template-choices.tsx';
import { actionOf, assessmentOf, roundOf } from '../../../assessments/builders.ts';
import { WORDS } from '../../../support/words.ts';

const ENGLISH = { language: 'en', words: WORDS.en } as const;
const WELSH = { language: 'cy', words: WORDS.cy } as const;
const assessment = assessmentOf([roundOf({ P1: 2 })], { actions: [actionOf({ id: 'a', owner: 'A/B' }), actionOf({ id: 'b', owner: 'A:B' })] });
const source: Source = { assessment, round: latestRound(assessment), today: '2026-05-20', leavesOut: [], first: ENGLISH, second: null };

describe('the files', () => {
  it('are each document as each kind, then one for the round of each other kind', () => {
    const files = listFiles(source, [documentOf(source, 'report'), documentOf(source, 'plan')], ['pdf', 'html', 'xlsx', 'csv-actions']);
    expect(files.map(({ name }) => name)).toEqual([
      'Aberwen Borough Council, report 2026, 2026-05-20.pdf', 'Aberwen Borough Council, report 2026, 2026-05-20.html',
      'Aberwen Borough Council, action plan 2026, 2026-05-20.pdf', 'Aberwen Borough Council, action plan 2026, 2026-05-20.html',
      'Aberwen Borough Council, report 2026, workbook, 2026-05-20.xlsx', 'Aberwen Borough Council, report 2026, actions, 2026-05-20.csv',
    ]);
  });

  it('of the round are the same whatever documents are chosen, or none', () => {
    expect(listFiles(source, [], ['docx', 'ics']).map(({ name }) => name)).toEqual(['Aberwen Borough Council, report 2026, dates, 2026-05-20.ics']);
  });

  it('have no calendar among them where no date is set', () => {
    const undated: Source = { ...source, assessment: assessmentOf([roundOf({ P1: 2 })]) };
    expect(listFiles(undated, [], ['ics', 'csv-actions']).map(({ name }) => name)).toEqual(['Aberwen Borough Council, report 2026, actions, 2026-05-20.csv']);
  });

  it('have names of their own where two owners read the same in a name', () => {
    const lists = ['A/B', 'A:B'].map((owner) => documentOf(source, 'owner', owner));
    expect(listFiles(source, lists, ['md']).map(({ name }) => name)).toEqual([
      'Aberwen Borough Council, actions 2026, A B, 2026-05-20.md', 'Aberwen Borough Council, actions 2026, A B, 2026-05-20 2.md',
    ]);
  });

  it('hold what their format needs', () => {
    const [pdf, xlsx] = listFiles(source, [documentOf(source, 'summary')], ['pdf', 'xlsx']);
    expect(pdf?.makeContent()).toMatchObject({ report: { sections: [{ id: 'summary' }] }, workbook: [] });
    expect(xlsx?.makeContent().workbook.length).toBeGreaterThan(3);
  });
});

it('a document of both languages is told in both, and its slides too', () => {
  const both: Source = { ...source, first: WELSH, second: ENGLISH };
  expect(documentOf(both, 'plan').makeReport()).toMatchObject({ language: 'cy', second: { language: 'en' } });
  const slides = contentOfRound(both, 'slides', documentOf(both, 'report').makeReport()).slides.map(({ id, language }) => `${id} ${language}`);
  expect(slides.slice(0, 2)).toEqual([slides[0], slides[0]?.replace(' cy', ' en')]);
});

describe('templates', () => {
  const sample = makeSample({ id: 'sample', language: 'en' });
  const ofSample: Source = { ...source, assessment: sample, round: latestRound(sample) };

  it('that people began are offered, each once', () => {
    expect(listBegun({ ...sample, drafts: [...sample.drafts, ...sample.drafts.map((draft) => ({ ...draft, language: 'cy' as const }))] })).toEqual([{ template: 'TPL05', question: 'T2' }]);
  });

  it('are filled for their question, and named by their title', () => {
    const [document] = templateDocumentOf(ofSample, { template: 'TPL05', question: 'T2' });
    expect(document).toMatchObject({ id: 'TPL05 T2', name: 'Answering and pass-up guide, for When to pass it up' });
    expect(document?.makeReport().title).toBe('Answering and pass-up guide');
  });
});

describe('a look inside', () => {
  const whole = documentOf(source, 'report').makeReport();

  it('says how many rows each sheet has', () => {
    const { lines } = listInsides(ENGLISH, 'xlsx', { ...contentOfRound(source, 'workbook', whole), workbook: [{ name: 'Actions', columns: [], rows: [['a'], ['b']], isNotes: false }] });
    expect(lines).toEqual([{ title: 'Actions', count: '2 rows' }]);
  });

  it('lists the days of a calendar in order without those that are over, or says that there are none', () => {
    const entry = { uid: 'u', text: '', isOver: false, stamp: '2026-05-06' } as const;
    const dates = [{ ...entry, day: '2026-07-01', title: 'Later' }, { ...entry, day: '2026-06-01', title: 'Sooner' }, { ...entry, day: '2026-05-01', title: 'Done', isOver: true }];
    expect(listInsides(ENGLISH, 'ics', { ...contentOfRound(source, 'calendar', whole), dates })).toEqual({
      summary: '', lines: [{ title: 'Sooner', count: 'on 1 June 2026' }, { title: 'Later', count: 'on 1 July 2026' }],
    });
    expect(listInsides(WELSH, 'ics', { ...contentOfRound(source, 'calendar', whole), dates: [] }).summary).toBe('Nid oes dyddiad wedi’i osod eto.');
  });

  it('names the first forty and counts the rest', () => {
    const slides = Array.from({ length: 43 }, (_, at) => ({ id: `s${at}`, title: `Slide ${at}`, blocks: [], notes: '', language: 'en' as const }));
    const { summary, lines } = listInsides(ENGLISH, 'pptx', { ...contentOfRound(source, 'slides', whole), slides });
    expect([summary, lines.length, lines.at(-1)?.title]).toEqual(['43 slides', 41, 'and 3 more']);
  });
});
