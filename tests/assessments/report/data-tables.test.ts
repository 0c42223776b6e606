/** Answers and actions as plain tables. */

import { describe, expect, test } from 'vitest';
import type { Assessment, Response } from '../../../assessments/model.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import { actionOf, peersOf, responseTo } from '../builders.ts';
import { boxWith } from '../workshop/ballot-box.ts';
import { PLAIN, plainAssessment, plainRound, votedRound } from './parts.ts';

const tablesOf = (assessment: Assessment, leavesOut: readonly LeftOut[] = []) => makeDataTables({ assessment, leavesOut, words: en, language: 'en' });

describe('the table of answers', () => {
  const responses: Readonly<Record<string, Response>> = {
    P1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: 'Nobody knows\nwhere they are.' },
    P2: { answer: { kind: 'level', level: 5 }, evidence: 'described', note: '' },
    P3: { answer: { kind: 'unknown' }, evidence: 'none', note: 'Ask ICT' },
    A1: { answer: { kind: 'not-applicable', reason: 'One network for all' }, evidence: 'none', note: '' },
    A2: { answer: null, evidence: 'none', note: 'To talk about' },
  };
  const assessment = plainAssessment([plainRound({ policy: [2] }, { id: 'r2025', date: '2025-05-07' }), plainRound({}, { form: 'quick', responses })]);
  const rowsOf = (leavesOut: readonly LeftOut[] = []) => tablesOf(assessment, leavesOut).answers.rows.map((row) => row.join(' | '));

  test('has a row for every question that each round asked', () => {
    expect(rowsOf()).toHaveLength(30 + 15);
    expect(rowsOf().slice(29, 31).map((row) => row.split(' | ', 4).join(' '))).toEqual(['2025 2025-05-07 Culture C6', '2026 2026-05-06 Policy P1']);
  });

  test('says round, question, level and its name, evidence and note, and why there is no level', () => {
    expect(tablesOf(assessment).answers.columns.join(' | ')).toBe(
      'Round | Date of round | Dimension | Question number | Question title | Question | Level | Level name | Answer | Target | Gap | Importance (1 useful, 2 important, 3 vital) | ' +
        'Below the middle of the peers (1 yes, 0 no) | Need | Effort (1 small, 2 medium, 3 large) | Group | Close call | Evidence | Note | Reason it does not apply | Why it moved, or did not | Same question in the latest round',
    );
    expect([...rowsOf().slice(0, 2), ...rowsOf().slice(30, 36)]).toEqual([
      '2025 | 2025-05-07 | Policy | P1 | Title of P1 | What of P1? | 2 | Early | Level | 3 | 1 | 2 |  | 2 | 2 | Later |  | None |  |  |  | P1',
      '2025 | 2025-05-07 | Policy | P2 | Title of P2 | What of P2? |  |  | Not answered |  |  | 2 |  |  |  | Find out first |  | None |  |  |  | P2',
      '2026 | 2026-05-06 | Policy | P1 | Title of P1 | What of P1? | 1 | Not yet | Level | 2 | 1 | 2 |  | 2 | 2 | Later |  | Seen | Nobody knows\nwhere they are. |  |  | P1',
      '2026 | 2026-05-06 | Policy | P2 | Title of P2 | What of P2? | 5 | Leading | Level | 5 | 0 | 2 |  | 0 |  | Maintain |  | Described |  |  |  | P2',
      '2026 | 2026-05-06 | Policy | P3 | Title of P3 | What of P3? |  |  | Don’t know |  |  | 2 |  |  |  | Find out first |  | None | Ask ICT |  |  | P3',
      '2026 | 2026-05-06 | Access | A1 | Title of A1 | What of A1? |  |  | Does not apply |  |  |  |  |  |  |  |  | None |  | One network for all |  | A1',
      '2026 | 2026-05-06 | Access | A2 | Title of A2 | What of A2? |  |  | Not answered |  |  | 2 |  |  |  | Find out first |  | None | To talk about |  |  | A2',
      '2026 | 2026-05-06 | Access | A3 | Title of A3 | What of A3? |  |  | Not answered |  |  | 2 |  |  |  | Find out first |  | None |  |  |  | A3',
    ]);
  });

  test.each<readonly [readonly LeftOut[], string]>([
    [['notes'], '2026 | 2026-05-06 | Policy | P1 | Title of P1 | What of P1? | 1 | Not yet | Level | 2 | 1 | 2 |  | 2 | 2 | Later |  | Seen | P1'],
    [['evidence'], '2026 | 2026-05-06 | Policy | P1 | Title of P1 | What of P1? | 1 | Not yet | Level | 2 | 1 | 2 |  | 2 | 2 | Later |  | Nobody knows\nwhere they are. |  |  | P1'],
    [['notes', 'evidence', 'owners'], '2026 | 2026-05-06 | Policy | P1 | Title of P1 | What of P1? | 1 | Not yet | Level | 2 | 1 | 2 |  | 2 | 2 | Later |  | P1'],
  ])('has no column for %j where they are left out', (leavesOut, row) => {
    expect(rowsOf(leavesOut)[30]).toBe(row);
    expect(tablesOf(assessment, leavesOut).answers.columns).toHaveLength(row.split(' | ').length);
  });
});

describe('what the table of answers says of gaps', () => {
  // T1 and C2 of oracle F2.
  const goals = {
    T1: { isGoodEnough: false, target: 4, importance: 3, effort: 2, closeCall: null, isShortlisted: false },
    C2: { isGoodEnough: false, target: 4, importance: 2, effort: 1, closeCall: 'low', isShortlisted: false },
  } as const;

  test('is the target, what the sum is made of, the group, and how a close call was settled', () => {
    const { rows } = tablesOf(plainAssessment([plainRound({ trust: [2], culture: [1, 2] }, { goals, peers: peersOf({ T1: 3 }, { questionnaire: { id: PLAIN.id, major: 7, form: 'full' } }) })])).answers;
    expect(rows.filter(([, , , id]) => id === 'T1' || id === 'C2').map((row) => [row[3], ...row.slice(9, 17)].join(' | '))).toEqual([
      'T1 | 4 | 2 | 3 | 1 | 7 | 2 | Priority | ',
      'C2 | 4 | 2 | 2 |  | 4 | 1 | Easy gain | Settled as not this year',
    ]);
  });
});

describe('the table of answers of a round with votes', () => {
  const first = boxWith({ T1: [3, 3, 3, 3, 2], T2: [2, 2, 2, 4, 4], T3: ['unknown', 'unknown', 'unknown', 2, 3], T4: [2, 2, 3, 3] });
  const votes = countVotes(PLAIN, 'full', { boxes: { first, 'T2.2': boxWith({ T2: [4, 4, 4, 2] }) } });
  const round = votedRound({}, {
    votes,
    responses: { T1: responseTo(3), T2: responseTo(3), T5: responseTo(1) },
    settled: {
      T1: { outcome: 'confirmed', reason: '', views: [] },
      T2: { outcome: 'not-agreed', reason: 'Half of us', views: ['It is written down', 'Nobody reads it'] },
    },
  });
  const assessment = plainAssessment([plainRound({ trust: [2] }, { id: 'r2025', date: '2025-05-07' }), round]);

  test('says how each question was settled and, from five votes, the counts of the first vote', () => {
    const { columns, rows } = tablesOf(assessment).answers;
    const trust = rows.filter(([year, , , id]) => year === '2026' && /^T[1-5]$/.test(id ?? ''));
    expect(columns.slice(17, 29).join(' | ')).toBe(
      'How it was settled | Agreed level | Majority level | How far apart | People who voted in the round | Votes at level 1 | Votes at level 2 | Votes at level 3 | Votes at level 4 | Votes at level 5 | Votes don’t know | Votes does not apply',
    );
    expect(trust.map((row) => [row[3], ...row.slice(6, 9), ...row.slice(17, 29)].join(' | '))).toEqual([
      'T1 | 3 | In place | Level | Confirmed | 3 | 3 | Close | 5 | 0 | 1 | 4 | 0 | 0 | 0 | 0',
      'T2 | 3 | In place | Level | Not agreed |  | 4 | Some spread | 5 | 0 | 3 | 0 | 2 | 0 | 0 | 0',
      'T3 |  |  | Don’t know |  |  |  | Not enough could say | 5 | 0 | 1 | 1 | 0 | 0 | 3 | 0',
      'T4 | 2 | Early | Level | Provisional |  | 2 | Close | 5 |  |  |  |  |  |  | ',
      'T5 | 1 | Not yet | Level |  | 1 |  |  | 5 |  |  |  |  |  |  | ',
    ]);
  });

  test('has what people wrote, and leaves it out with the notes', () => {
    expect(tablesOf(assessment).answers.columns.slice(29, 32)).toEqual(['Reason for another level', 'One view', 'Another view']);
    expect(tablesOf(assessment).answers.rows.find(([year, , , id]) => year === '2026' && id === 'T2')?.slice(29, 32)).toEqual(['Half of us', 'It is written down', 'Nobody reads it']);
    expect(tablesOf(assessment, ['notes']).answers.columns.join()).not.toMatch(/view|Reason/);
  });

  test('leaves these cells empty in a round without votes', () => {
    expect(tablesOf(assessment).answers.rows[12]?.slice(0, 32).join(' | ')).toBe('2025 | 2025-05-07 | Trust | T1 | Title of T1 | What of T1? | 2 | Early | Level | 3 | 1 | 2 |  | 2 | 2 | Later |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | ');
  });
});

describe('the table of actions', () => {
  const full = actionOf({
    question: 'P1', due: '2026-Q3', waitsFor: ['a3', 'a2', 'gone'],
    statuses: [{ state: 'not-started', on: '2026-05-06', reason: '' }, { state: 'in-progress', on: '2026-06-02', reason: 'Two teams began' }, { state: 'done', on: '2026-09-01', reason: 'All teams took part' }],
    dependsOn: 'The budget', risk: 'Illness: a second person', cost: 'under-1000', staffDays: 0.5, evidenceOfDone: 'The signed page',
  });
  const bare = actionOf({
    id: 'a2', round: 'r2025', question: null, dimension: 'trust', fromLevel: null, toLevel: null, title: 'Ask around', owner: '', sponsor: '', start: null, due: null, firstStep: '', firstStepBy: null,
    success: '', cost: null, staffDays: null, decision: null, affects: '', reviewOn: null,
  });
  const rounds = [plainRound({}, { id: 'r2025', date: '2025-05-07' }), plainRound({})];
  const whole = { ...bare, id: 'a3', title: '', dimension: null };
  const assessment = plainAssessment(rounds, { actions: [full, bare, whole] });

  test('has every action with every field, days and quarters as data, and levels as numbers', () => {
    const { columns, rows } = tablesOf(assessment).actions;
    expect(columns.map((column, at) => [column, ...rows.map((row) => row[at])].join(' | '))).toEqual([
      'Round | 2026 | 2025 | 2025',
      'Action | Agree an answering guide and train staff on it | Ask around | ',
      'Dimension | Policy | Trust | The whole',
      'Question number | P1 |  | ',
      'Question title | Title of P1 |  | ',
      'From level | 2 |  | ',
      'To level | 3 |  | ',
      'Group | Find out first |  | ',
      'Owner | Head of communications |  | ',
      'Sponsor | Director of resources |  | ',
      'Start | 2026-06-01 |  | ',
      'Due | 2026-Q3 |  | ',
      'Last day | 2026-09-30 |  | ',
      'First step | List the ten questions we are asked most |  | ',
      'First step by | 2026-06-12 |  | ',
      'Measure of success | Everyday questions are answered the same day |  | ',
      'Status | Done | Not started | Not started',
      'Status since | 2026-09-01 | 2026-05-06 | 2026-05-06',
      'Reason for status | All teams took part |  | ',
      'Before that | Not started, since 6 May 2026; In progress, since 2 June 2026: Two teams began |  | ',
      'Waits for | Ask around; An action without words |  | ',
      'Depends on | The budget |  | ',
      'Risk and response | Illness: a second person |  | ',
      'Cost | Under £1,000 |  | ',
      'Staff days | 0.5 |  | ',
      'Decision needed from | Head of service |  | ',
      'People affected, equality check | No change for protected groups; Welsh replies follow the same guide |  | ',
      'Evidence of done | The signed page |  | ',
      'Review date | 2026-09-30 |  | ',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
  });

  test('has no column for what is left out, nor the title of a question that is not in the file', () => {
    expect(tablesOf(assessment, ['owners', 'evidence']).actions.columns.filter((column) => /Owner|Sponsor|Evidence/.test(column))).toEqual([]);
    expect(tablesOf(assessment, ['owners', 'evidence']).actions.rows.map((row) => row.length)).toEqual([26, 26, 26]);
    expect(tablesOf({ ...assessment, actions: [{ ...full, question: 'X9' }] }).actions.rows[0]?.slice(2, 5)).toEqual(['', 'X9', '']);
  });
});

describe('the tables of the sample', () => {
  const { answers, actions } = tablesOf(makeSample({ id: 'sample', language: 'en' }));

  test('have thirty answers of each year, and say why what does not apply does not', () => {
    expect(['2024', '2025', '2026'].map((year) => answers.rows.filter(([, round]) => round === year).length)).toEqual([30, 30, 30]);
    expect(answers.rows.find(([, round, , , id]) => round === '2026' && id === 'C3')?.at(-3)).toContain('One network serves all the councils');
  });

  test('say first, in every row, that it is made up', () => {
    expect([answers.columns[0], actions.columns[0]]).toEqual(['Sample', 'Sample']);
    expect([...answers.rows, ...actions.rows].filter(([first]) => first !== 'Sample, made up')).toEqual([]);
    const welsh = makeDataTables({ assessment: makeSample({ id: 'sample-cy', language: 'cy' }), leavesOut: [], words: cy, language: 'cy' });
    expect([welsh.answers.columns[0], ...new Set(welsh.actions.rows.map(([first]) => first))]).toEqual(['Enghraifft', 'Enghraifft, wedi’i dyfeisio']);
  });
});
