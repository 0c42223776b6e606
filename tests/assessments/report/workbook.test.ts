/** The sheets of a workbook: typed values, the same as every page shows. */

import { describe, expect, test } from 'vitest';
import type { Assessment, Round } from '../../../assessments/model.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { makeWorkbook, type Sheet } from '../../../assessments/report/workbook.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf } from '../builders.ts';
import { measureWith, PLAIN, plainAssessment, plainGroup, plainRound, six } from './parts.ts';

function sheetsOf(assessment: Assessment, leavesOut: readonly LeftOut[] = []): readonly Sheet[] {
  return makeWorkbook({ assessment, round: latestRound(assessment), kind: 'report', leavesOut, words: en, language: 'en', today: '2026-05-20' });
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cells of some columns, row by row. */
function pick(sheet: Sheet, ...titles: readonly string[]): readonly (readonly unknown[])[] {
  const places = titles.map((title) => sheet.columns.findIndex((column) => column.title === title));
  return sheet.rows.map((row) => places.map((at) => row[at]));
}

const ROUND: Round = plainRound({ policy: [2, 2, 2, 3, 1, 'unknown'], trust: six(4), leadership: [1, 2, 'unknown', 'unknown', 'unknown', 'unknown'] });
const WITH_PEERS = plainAssessment([{ ...ROUND, peers: plainGroup(measureWith()) }]);

describe('the workbook of an assessment', () => {
  test('has its notes first and apart from the data, and peers only where there are some', () => {
    expect(sheetsOf(plainAssessment([ROUND])).map(({ name, isNotes }) => [name, isNotes])).toEqual([['Notes', true], ['Questions', false], ['Scores', false], ['Actions', false]]);
    expect(sheetsOf(WITH_PEERS).map(({ name }) => name)).toEqual(['Notes', 'Questions', 'Scores', 'Actions', 'Peers']);
  });

  test('has as many cells in each row as there are columns, no title twice in a sheet, and widths', () => {
    for (const { columns, rows } of sheetsOf(makeSample({ id: 'sample', language: 'en' }))) {
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
      expect(columns.filter(({ width }) => width < 6)).toEqual([]);
    }
  });

  test('holds levels as numbers and days as days, and nothing where there is nothing', () => {
    const rows = pick(sheetNamed(sheetsOf(plainAssessment([ROUND])), 'Questions'), 'Round', 'Date of round', 'Question number', 'Level', 'Level name', 'Need', 'Note');
    expect(rows.slice(3, 6)).toEqual([
      [2026, { day: '2026-05-06' }, 'P4', 3, 'In place', 2, null],
      [2026, { day: '2026-05-06' }, 'P5', 1, 'Not yet', 2, null],
      [2026, { day: '2026-05-06' }, 'P6', null, null, null, null],
    ]);
  });

  test('holds scores with the one decimal that is shown, and none where there are too few answers', () => {
    const scores = sheetNamed(sheetsOf(plainAssessment([ROUND])), 'Scores');
    expect(pick(scores, 'Dimension', 'Score', 'Secure level', 'Secure at', 'Questions answered', 'Questions that apply')).toEqual([
      // (2 + 2 + 2 + 3 + 1) / 5, and four of the five are at 2 or above
      ['Policy', 2, 2, 'Early', 5, 6],
      ['Access', null, null, null, 0, 6],
      ['Trust', 4, 4, 'Embedded', 6, 6],
      ['Leadership', null, null, null, 2, 6],
      ['Culture', null, null, null, 0, 6],
      ['Overall', null, null, null, null, null],
    ]);
    expect(scores.columns.filter(({ decimals }) => decimals === 1).map(({ title }) => title)).toEqual([
      'Score', 'Score like for like', 'Range of views from', 'Range of views to', 'Target of an earlier round', 'Peers’ median', 'Lower quartile', 'Upper quartile',
    ]);
  });

  test('rounds half up, once', () => {
    // 9 / 4 = 2.25
    const scores = sheetNamed(sheetsOf(plainAssessment([plainRound({ policy: [2, 2, 2, 3] })])), 'Scores');
    expect(pick(scores, 'Dimension', 'Score')[0]).toEqual(['Policy', 2.3]);
  });

  test('shows of the peers what the size of the group allows, as the screen does', () => {
    const peers = sheetNamed(sheetsOf(WITH_PEERS), 'Peers');
    expect(pick(peers, 'Peer group', 'Measure or question', 'Our score', 'Organisations')[3]).toEqual(['All councils', 'Trust', 4, 24]);
    const small = sheetNamed(sheetsOf(plainAssessment([{ ...ROUND, peers: plainGroup(measureWith({ n: 4 })) }])), 'Peers');
    expect(pick(small, 'Measure or question', 'Our score', 'Peers’ median', 'Lower quartile', 'Where we are', 'Organisations')[3]).toEqual(['Trust', 4, null, null, null, null]);
  });

  test('says of which pack and day the peers are, and where published ones stand, and has a row for each question of which there is a median', () => {
    const group = plainGroup(measureWith(), { source: { text: 'Digital survey, page 4', on: '2025-11-03' } });
    const peers = sheetNamed(sheetsOf(plainAssessment([{ ...ROUND, peers: { ...group, group: { ...group.group, itemMedians: { T1: 2.5 } } } }])), 'Peers');
    expect(pick(peers, 'Benchmark pack', 'Figures of', 'Published in')[0]).toEqual(['Network of councils', { day: '2025-11-03' }, 'Digital survey, page 4']);
    expect(pick(peers, 'Measure or question', 'Our score', 'Peers’ median', 'Organisations').slice(6)).toEqual([[expect.stringMatching(/^T1 /), 4, 2.5, null]]);
  });

  test('has every action with real days, and a quarter as its last day beside it', () => {
    const assessment = plainAssessment([ROUND], { actions: [actionOf({ due: '2026-Q3', staffDays: 0.5 }), actionOf({ id: 'a2', due: '2026-11-02' })] });
    const actions = sheetNamed(sheetsOf(assessment), 'Actions');
    expect(pick(actions, 'Action', 'From level', 'Start', 'Due', 'Last day', 'Staff days')).toEqual([
      ['Agree an answering guide and train staff on it', 2, { day: '2026-06-01' }, '2026-Q3', { day: '2026-09-30' }, 0.5],
      ['Agree an answering guide and train staff on it', 2, { day: '2026-06-01' }, { day: '2026-11-02' }, { day: '2026-11-02' }, 6],
    ]);
  });

  test('leaves out notes, evidence and owners where they are left out, and says so', () => {
    const sheets = sheetsOf(plainAssessment([ROUND], { actions: [actionOf()] }), ['notes', 'evidence', 'owners']);
    const titles = sheets.flatMap(({ columns }) => columns.map(({ title }) => title));
    expect(titles.filter((title) => /Note$|Evidence|Owner|Sponsor|Reason it/.test(title))).toEqual(['Note']);
    expect(sheetNamed(sheets, 'Notes').rows.find(([label]) => label === 'Left out')).toEqual(['Left out', 'notes, evidence and owners']);
    expect(JSON.stringify(sheets)).not.toContain('Head of communications');
  });

  test('says in its notes what it is, how it is handled, what its sheets hold and how scores come about', () => {
    const { organisation } = plainAssessment([ROUND]);
    const notes = sheetNamed(sheetsOf(plainAssessment([ROUND], { organisation: { ...organisation, retention: 'Governance, 7 years', classification: 'Official' } })), 'Notes');
    expect(notes.columns.map(({ title }) => title)).toEqual(['About', 'Note']);
    const notesOf = (label: string) => notes.rows.filter(([each]) => each === label).map(([, text]) => text);
    expect(notesOf('Classification')).toEqual(['Official']);
    expect(notesOf('Retention label')).toEqual(['Governance, 7 years']);
    expect(notesOf('Made on')).toEqual(['20 May 2026']);
    expect(notesOf('Scores')).toEqual(['Every dimension of every round, and the overall score. Scores are rounded once, to one decimal.']);
    expect(notesOf('How scores are worked out').length).toBeGreaterThan(5);
  });
});

describe('the rounds side by side', () => {
  const before = plainRound({ policy: [1, 2, 'unknown'] }, { id: 'r2025', date: '2025-05-07' });
  const rounds = (later: Partial<Round> = {}) => sheetNamed(sheetsOf(plainAssessment([before, { ...ROUND, ...later }])), 'All rounds');

  test('have a row a question and a column a round, with levels only', () => {
    expect(rounds().columns.map(({ title }) => title)).toEqual(['Dimension', 'Question number', 'Question title', 'Level, 2025', 'Level, 2026']);
    expect(rounds().rows).toHaveLength(30);
    expect(rounds().rows.slice(0, 3)).toEqual([['Policy', 'P1', 'Title of P1', 1, 2], ['Policy', 'P2', 'Title of P2', 2, 2], ['Policy', 'P3', 'Title of P3', null, 2]]);
  });

  test('begin a new row where a question changed its meaning, and keep the old one', () => {
    const lines = PLAIN.dimensions.flatMap(({ questions }) => questions.map(({ id }) => ({ from: id, to: id, kind: id === 'P2' ? 'changed' : 'same', reason: null }) as const));
    const newer = { ...PLAIN, version: '8.0', maps: [{ from: '7.3', to: '8.0', lines }] };
    const made = { ...plainAssessment([before, { ...ROUND, questionnaire: '8.0' }]), questionnaires: [newer, PLAIN] };
    const rows = pick(sheetNamed(sheetsOf(made), 'All rounds'), 'Question number', 'Level, 2025', 'Level, 2026');
    expect(rows).toHaveLength(31);
    expect(rows.filter(([id]) => id === 'P1' || id === 'P2')).toEqual([['P1', 1, 2], ['P2', null, 2], ['P2', 2, null]]);
    expect(pick(sheetNamed(sheetsOf(made), 'Questions'), 'Round', 'Question number', 'Same question in the latest round').slice(0, 2)).toEqual([[2025, 'P1', 'P1'], [2025, 'P2', null]]);
  });

  test('tell two rounds of one day apart', () => {
    const titles = rounds({ date: '2025-05-07' }).columns.map(({ title }) => title).slice(3);
    expect(titles).toEqual(['Level, 7 May 2025', 'Level, 7 May 2025 (2)']);
  });

  test('have scores like for like on the sheet of scores, with the line they stand on', () => {
    const scores = sheetNamed(sheetsOf(makeSample({ id: 'sample', language: 'en' })), 'Scores');
    const culture = pick(scores, 'Round', 'Dimension', 'Score', 'Score like for like', 'Line of comparable rounds', 'Questions compared', 'Questions asked in its first round').filter(([, name]) => name === 'Culture');
    // 2024 stands alone on four of six; 2025 and 2026 are compared on five
    expect(culture).toEqual([[2024, 'Culture', 1, 1, 1, 4, 6], [2025, 'Culture', 1.2, 1.2, 2, 5, 6], [2026, 'Culture', 1.4, 1.4, 2, 5, 6]]);
  });
});

describe('the workbook of the sample', () => {
  const assessment = makeSample({ id: 'sample', language: 'cy' });
  const sheets = makeWorkbook({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: cy, language: 'cy', today: '2026-05-20' });

  test('says in each row that it is made up, in the language it is in', () => {
    const data = sheets.filter(({ isNotes }) => !isNotes);
    expect(data.map(({ name }) => name)).toEqual(['Cwestiynau', 'Sgoriau', 'Grwpiau rôl', 'Camau gweithredu', 'Pob rownd', 'Cymheiriaid']);
    expect([...new Set(data.flatMap(({ rows }) => rows.map(([first]) => first)))]).toEqual(['Enghraifft, wedi’i dyfeisio']);
  });

  test('has a row a measure for each round, and the overall score that the summary tells', () => {
    const scores = sheets.find(({ name }) => name === 'Sgoriau');
    const [dimension, score] = ['Dimensiwn', 'Sgôr'].map((title) => scores?.columns.findIndex((column) => column.title === title) ?? -1);
    expect(scores?.rows).toHaveLength(18);
    expect(scores?.rows.map((row) => [row[dimension ?? -1], row[score ?? -1]])[17]).toEqual(['Cyffredinol', 2.2]);
  });
});
