/** Tests of the lists of questions: strongest, lowest, without a level, and all of them. */

import { describe, expect, it } from 'vitest';
import { listQuestionBlocks } from '../../../assessments/report/questions-section.ts';
import { listAnswerTables, listLowest, listStrongest, listUnanswered, standOutTable } from '../../../assessments/report/questions-tables.ts';
import { plain, plainRound, showTable, six, subjectWith, textsOf, wholeTable, type Items } from './parts.ts';

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

  it('say how many more are level with the last of them only, and nothing where there are none', () => {
    // The average is 117/30. Below it are policy and access; the fifth lowest is at Early, and so are P6 and A1, but not A2 to A6.
    const subject = subjectWith({ policy: [1, 1, 2, 2, 2, 2], access: [2, 3, 3, 3, 3, 3], trust: six(5), leadership: six(5), culture: six(5) });
    expect(listLowest(subject)).toMatchObject({ more: 2 });
    expect(standOutTable(subject, 'lowest').note).toBe('Two more are at Early too.');
    // Of eighteen above the average, the third is at Leading, and so are all the others.
    expect(standOutTable(subject, 'strongest').note).toBe('15 more are at Leading too.');
    expect(standOutTable(subjectWith({ policy: [1, 3, 3, 3, 3, 4] }), 'lowest').note).toBe(null);
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
      'T1 Title of T1 | 1 Not yet | T1 at 1',
    ]);
  });
});

describe('the questions without a level', () => {
  const items = { policy: six(3), access: ['unknown', 3, 3, 3, 3, 3], trust: six(3), leadership: six(3), culture: [3, 3, 'not-applicable', 3, 3] } as const;

  it('say why', () => {
    expect(listUnanswered(subjectWith(items))).toEqual([
      { id: 'A1', title: 'Title of A1', isOpen: false, reason: 'Nobody could tell. It is left out of the score, not counted as low.' },
      { id: 'C3', title: 'Title of C3', isOpen: false, reason: 'Does not apply: Fewer than 25 staff' },
      { id: 'C6', title: 'Title of C6', isOpen: true, reason: '–' },
    ]);
  });

  it('stand in a report as what could not be answered and what is still open', () => {
    const headings = (given: Parameters<typeof subjectWith>[0]) =>
      listQuestionBlocks(subjectWith(given), []).flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        return block.kind === 'table' ? [String(block.table.rows.length)] : block.kind === 'list' ? block.items : [];
      });
    expect(headings(items)).toEqual(['Could not be answered', '2', 'Still open', 'Culture: C6 Title of C6']);
    expect(headings({ policy: six(3), access: [3, 3, 3, 3], trust: six(3), leadership: six(3), culture: [3, 3, 3, 3, 3] })).toEqual([
      'Still open', 'Access: A5 Title of A5; A6 Title of A6', 'Culture: C6 Title of C6',
    ]);
    expect(headings({ policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) })).toEqual(['Could not be answered']);
  });

  it('are told once to be left out where they are still open', () => {
    const [heading, text] = listQuestionBlocks(subjectWith(items), []).slice(-3);
    expect([heading, text].flatMap((block) => (block ? textsOf(block) : []))).toEqual(['Still open', 'One question is not answered yet. What is open is left out of the score, not counted as low.']);
  });

  it('stand after the strongest and the lowest, under headings of their own', () => {
    const subject = subjectWith({ policy: [5, 1, 'unknown', 3, 3, 3], access: six(3), trust: six(3), leadership: six(3), culture: six(3) });
    const blocks = listQuestionBlocks(subject, []);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'table', 'heading', 'table', 'heading', 'table']);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? wholeTable(block.table) : textsOf(block))).map(plain)).toEqual([
      'Those furthest from the average level of all our answers.',
      'Strongest questions', 'strongest: Strongest questions', 'Numbers: ', 'Question | Level | What is true today', 'P1 Title of P1 | 5 Leading | P1 at 5',
      'Lowest questions', 'lowest: Lowest questions', 'Numbers: ', 'Question | Level | What is true today', 'P2 Title of P2 | 1 Not yet | P2 at 1',
      'Could not be answered', 'unanswered: Could not be answered', 'Numbers: ', 'Question | Why', 'P3 Title of P3 | Nobody could tell. It is left out of the score, not counted as low.',
    ]);
  });

  it.each<readonly [string, Items, readonly string[]]>([
    ['all are level', { policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) }, [
      'Every question with a level is at In place, so none stands out.', 'Could not be answered', 'Every question has a level.',
    ]],
    ['the first has no level', { policy: ['unknown', 2] }, ['Every question with a level is at Early, so none stands out.']],
    ['none has a level', {}, ['No question has a level yet.']],
  ])('say so where %s', (_what, given, texts) => {
    const blocks = listQuestionBlocks(subjectWith(given), []);
    expect(blocks.filter(({ kind }) => kind !== 'table').flatMap(textsOf).map(plain).slice(0, texts.length)).toEqual(texts);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });

  it('keep what a person wrote to themselves where notes are left out', () => {
    expect(listUnanswered(subjectWith(items), ['notes'])[1]?.reason).toBe('Does not apply. It is left out of the score.');
  });

  it('say no more than that they do not apply where nobody said why', () => {
    const given = (reason: string) => ({ P1: { answer: { kind: 'not-applicable', reason }, evidence: 'none', note: '' } }) as const;
    const reasonOf = (reason: string) => listUnanswered(subjectWith({}, { responses: given(reason) }))[0]?.reason;
    expect([reasonOf(' '), reasonOf(' One network for all ')]).toEqual(['Does not apply. It is left out of the score.', 'Does not apply: One network for all']);
  });
});

describe('the answers of a dimension', () => {
  const responses = { ...plainRound({ trust: [1, 'unknown'] }).responses, T1: { answer: { kind: 'level', level: 1 }, evidence: 'seen', note: 'Every reply is signed off.' } } as const;
  const subject = subjectWith({}, { responses });

  it('have level, evidence and note', () => {
    expect(showTable(listAnswerTables(subject, [])[2]?.table ?? standOutTable(subject, 'lowest')).slice(0, 4)).toEqual([
      'Question | Level | What is true today | Evidence | Note',
      'T1 Title of T1 | 1 Not yet | T1 at 1 | Seen | Every reply is signed off.',
      'T2 Title of T2 | Don’t know | Nobody could tell. It is left out of the score, not counted as low. | None | –',
      'T3 Title of T3 | Not answered | – | None | –',
    ]);
  });

  it('are called by their dimension, and have a dash where a note is only spaces', () => {
    const blank = { P1: { answer: { kind: 'level', level: 4 }, evidence: 'described', note: ' ' }, P2: { answer: null, evidence: 'none', note: ' Ask ' } } as const;
    const [policy] = listAnswerTables(subjectWith({}, { responses: blank }), []);
    expect(policy && wholeTable(policy.table).slice(0, 5)).toEqual([
      'answers-policy: Answers on Policy',
      'Numbers: ',
      'Question | Level | What is true today | Evidence | Note',
      'P1 Title of P1 | 4 Embedded | P1 at 4 | Described | –',
      'P2 Title of P2 | Not answered | – | None | Ask',
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
