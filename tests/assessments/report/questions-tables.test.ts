/** Tests of the lists of questions: strongest, lowest, without a level, and all of them. */

import { describe, expect, it } from 'vitest';
import { listQuestionBlocks } from '../../../assessments/report/questions-section.ts';
import { listAnswerTables, listLowest, listStrongest, listUnanswered, standOutTable } from '../../../assessments/report/questions-tables.ts';
import { roundOf } from '../builders.ts';
import { itemsOf, showTable, six, subjectWith } from './parts.ts';

const ids = (list: { readonly questions: readonly { readonly id: string }[] }) => list.questions.map(({ id }) => id);

describe('the questions that stand out', () => {
  it('are those furthest from the average, in question order where they are level', () => {
    const subject = subjectWith({ policy: [3, 3, 5, 3, 3, 2], trust: [3, 4, 3, 3, 1, 3] });
    expect(ids(listLowest(subject))).toEqual(['T5', 'P6']);
    expect(ids(listStrongest(subject))).toEqual(['P3', 'T2']);
  });

  it('are five of the lowest and three of the strongest at most, and say how many more are level with the last', () => {
    const subject = subjectWith({ policy: [1, 1, 1, 1, 1, 1], trust: [1, 4, 4, 4, 4, 5] });
    expect(listLowest(subject)).toMatchObject({ more: 2 });
    expect(ids(listLowest(subject))).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
    expect(ids(listStrongest(subject))).toEqual(['T6', 'T2', 'T3']);
    expect(standOutTable(subject, 'lowest').note).toBe('Two more are at Not\u{A0}yet too.');
    expect(standOutTable(subject, 'strongest').note).toBe('Two more are at Embedded too.');
  });

  it('are none where all are level, or none has one', () => {
    expect(listLowest(subjectWith({ policy: six(3), trust: six(3) }))).toEqual({ questions: [], more: 0 });
    expect(listStrongest(subjectWith({}))).toEqual({ questions: [], more: 0 });
  });

  it('never count what is unknown as low', () => {
    expect(ids(listLowest(subjectWith({ policy: ['unknown', 2, 3, 3, 3, 3] })))).toEqual(['P2']);
  });

  it('come with what is true of them today', () => {
    expect(showTable(standOutTable(subjectWith({ trust: [1, 2] }), 'lowest'))).toEqual([
      'Question | Level | What is true today',
      'T1 Freedom to answer | 1 Not yet | Nobody. A manager signs off every reply.',
    ]);
  });
});

describe('the questions without a level', () => {
  const items = { policy: six(3), access: ['unknown', 3, 3, 3, 3, 3], trust: six(3), leadership: six(3), culture: [3, 3, 'not-applicable', 3, 3] } as const;

  it('say why', () => {
    expect(listUnanswered(subjectWith(items))).toEqual([
      { id: 'A1', title: 'Open at work', isOpen: false, reason: 'Nobody could tell. It is left out of the score, not counted as low.' },
      { id: 'C3', title: 'Internal network', isOpen: false, reason: 'Does not apply: Fewer than 25 staff' },
      { id: 'C6', title: 'Joined-up service', isOpen: true, reason: 'Not answered yet. It is left out of the score, not counted as low.' },
    ]);
  });

  it('stand in a report as what could not be answered and what is still open', () => {
    const headings = (given: Parameters<typeof subjectWith>[0]) =>
      listQuestionBlocks(subjectWith(given), []).flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        return block.kind === 'table' ? [String(block.table.rows.length)] : [];
      });
    expect(headings(items)).toEqual(['Could not be answered', '2', 'Still open', '1']);
    expect(headings({})).toEqual(['Still open', '30']);
    expect(headings({ policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) })).toEqual(['Could not be answered']);
  });

  it('keep what a person wrote to themselves where notes are left out', () => {
    expect(listUnanswered(subjectWith(items), ['notes'])[1]?.reason).toBe('Does not apply. It is left out of the score.');
  });
});

describe('the answers of a dimension', () => {
  const responses = { ...roundOf(itemsOf({ trust: [1, 'unknown'] })).responses, T1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: 'Every reply is signed off.' } } as const;
  const subject = subjectWith({}, { responses });

  it('have level, evidence and note', () => {
    expect(showTable(listAnswerTables(subject, [])[2]?.table ?? standOutTable(subject, 'lowest')).slice(0, 4)).toEqual([
      'Question | Level | What is true today | Evidence | Note',
      'T1 Freedom to answer | 1 Not yet | Nobody. A manager signs off every reply. | Seen | Every reply is signed off.',
      'T2 When to pass it up | Don’t know | Nobody could tell. It is left out of the score, not counted as low. | None | –',
      'T3 Speed of reply | Not answered | Not answered yet. It is left out of the score, not counted as low. | None | –',
    ]);
  });

  it.each([
    [['notes'], 'Question | Level | What is true today | Evidence'],
    [['evidence'], 'Question | Level | What is true today | Note'],
    [['notes', 'evidence'], 'Question | Level | What is true today'],
  ] as const)('leave out %s', (leavesOut, header) => {
    const [first] = listAnswerTables(subject, leavesOut);
    expect(first && showTable(first.table)[0]).toBe(header);
    expect(first?.table.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  });
});
