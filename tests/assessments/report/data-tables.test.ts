/** Answers and actions as plain tables. */

import { describe, expect, test } from 'vitest';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { WORDS } from '../../../assessments/words/words.ts';

const assessment = makeSample({ id: 'sample' });
const tables = makeDataTables({ assessment, leavesOut: [], words: WORDS.en, language: 'en' });

describe('the table of answers', () => {
  test('has a row for every question of every round', () => {
    expect(assessment.rounds).toHaveLength(2);
    expect(tables.answers.rows).toHaveLength(60);
  });

  test('says round, question, level and its name, evidence and note', () => {
    expect(tables.answers.columns).toEqual([
      'Round', 'Date of round', 'Dimension', 'Question number', 'Question title', 'Question', 'Level', 'Level name', 'Answer', 'Evidence', 'Note', 'Reason it does not apply',
    ]);
    const row = tables.answers.rows.find(([round, , , id]) => round === '2026' && id === 'P3');
    expect(row?.slice(0, 5)).toEqual(['2026', '2026-05-06', 'Policy', 'P3', 'Rules people use']);
    expect(row?.slice(6, 10)).toEqual(['4', 'Embedded', 'Level', 'Seen']);
  });

  test('leaves the level empty where there is none, and says why', () => {
    const unknown = tables.answers.rows.find(([round, , , id]) => round === '2026' && id === 'A3');
    const notApplicable = tables.answers.rows.find(([round, , , id]) => round === '2026' && id === 'C3');
    expect(unknown?.slice(6, 9)).toEqual(['', '', 'Don’t know']);
    expect(notApplicable?.slice(6, 9)).toEqual(['', '', 'Does not apply']);
    expect(notApplicable?.at(-1)).toContain('One network serves all the councils');
  });
});

describe('the table of actions', () => {
  test('has every action with every field', () => {
    expect(tables.actions.rows).toHaveLength(assessment.actions.length);
    expect(tables.actions.columns).toHaveLength(24);
    for (const row of tables.actions.rows) expect(row).toHaveLength(24);
  });

  test('writes days and quarters as data, and levels as numbers', () => {
    const row = tables.actions.rows.find((cells) => cells[1] === 'Choose two people and what they may answer unaided');
    expect(row?.slice(2, 10)).toEqual(['T1', 'Freedom to answer', '1', '2', 'Head of Communications', 'Deputy Chief Executive', '2026-06-01', '2026-Q3']);
  });
});

test('what people leave out has no column', () => {
  const spare = makeDataTables({ assessment, leavesOut: ['notes', 'evidence', 'owners'], words: WORDS.en, language: 'en' });
  expect(spare.answers.columns).not.toEqual(expect.arrayContaining(['Note']));
  expect(spare.answers.columns).toHaveLength(9);
  expect(spare.actions.columns).not.toEqual(expect.arrayContaining(['Owner']));
  expect(spare.actions.columns).toHaveLength(21);
});
