/** Tests of what moved: the dumbbell, the table of moves and the round that is compared with. */

import { describe, expect, it } from 'vitest';
import type { Action } from '../../../assessments/model.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { findComparedRound, listAnsweredRounds, listServing, twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { dumbbellOf, listYearsBlocks, movesTable } from '../../../assessments/report/years-section.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { itemsOf, plain, showTable, six, textsOf } from './parts.ts';

const before = roundOf(itemsOf({ policy: [2, 2, 2, 1, 2, 2], access: six(2), trust: six(2), leadership: six(3), culture: [2, 2, 2] }), { id: 'r2025', date: '2025-05-07' });
const after = {
  ...roundOf(itemsOf({ policy: [3, 3, 3, 1, 'unknown', 2], access: [3, 2, 2, 2, 2, 2], trust: [1, 1, 2, 2, 2, 2], leadership: six(3), culture: [2, 2, 'not-applicable'] })),
};
const served: Action = actionOf({ id: 'a1', round: 'r2025', question: 'P1', title: 'Cut the rules to one page', statuses: [{ state: 'done', on: '2026-02-01', reason: '' }] });
const assessment = assessmentOf([before, after], { actions: [served] });

describe('the dumbbell', () => {
  const figure = dumbbellOf(assessment, before, after, en, 'en');

  it('has both ends, the change and what can be said of each dimension', () => {
    expect(figure.rows.map(({ name, caption, places, change, label }) => [name, caption, places && `${places.beforeShown} ${places.afterShown}`, change, label])).toEqual([
      ['Policy', '5 of 6 questions', '1.8 2.4', '+0.6', 'Moved up'],
      ['Access', '6 of 6 questions', '2.0 2.2', '+0.2', 'Little or no change'],
      ['Trust', '6 of 6 questions', '2.0 1.7', '−0.3', 'Moved down'],
      ['Leadership', '6 of 6 questions', '3.0 3.0', '0.0', 'Little or no change'],
      ['Culture', '2 of 6 questions', null, '', 'Not comparable'],
    ]);
  });

  it('names both rounds, and says that people differ and a fall can be candour', () => {
    expect([figure.beforeName, figure.afterName]).toEqual(['2025', '2026']);
    expect(figure.note).toBe(
      'Rounds of 7 May 2025 and 6 May 2026. These scores count only the questions that can be compared. The people differ between years. Teams that learn more often mark themselves lower at first, so a fall can be candour.',
    );
  });

  it('has the same figures as a table', () => {
    expect(showTable(figure.table)).toEqual([
      'Dimension | 2025 | 2026 | Change | What we can say | Compared',
      'Policy | 1.8 | 2.4 | +0.6 | Moved up | 5 of 6 questions',
      'Access | 2.0 | 2.2 | +0.2 | Little or no change | 6 of 6 questions',
      'Trust | 2.0 | 1.7 | −0.3 | Moved down | 6 of 6 questions',
      'Leadership | 3.0 | 3.0 | 0.0 | Little or no change | 6 of 6 questions',
      'Culture | – | – | – | Not comparable | 2 of 6 questions',
    ]);
  });

  it('calls rounds of one year by their days', () => {
    const spring = { ...before, date: '2026-01-10' };
    const figureOfOneYear = dumbbellOf(assessmentOf([spring, after]), spring, after, en, 'en');
    expect([figureOfOneYear.beforeName, figureOfOneYear.afterName]).toEqual(['10 January 2026', '6 May 2026']);
  });
});

describe('the table of moves', () => {
  it('holds every question asked, with what cannot be compared saying so', () => {
    const rows = showTable(movesTable(assessment, before, after, en, 'en'));
    expect(rows).toHaveLength(31);
    expect(rows.slice(0, 6)).toEqual([
      'Question | 2025 | 2026 | Steps | Action that served it | Note',
      'P1 Short, plain rules | 2 Early | 3 In place | +1 | Cut the rules to one page / Done | –',
      'P2 Rules that encourage | 2 Early | 3 In place | +1 | – | –',
      'P3 Rules people use | 2 Early | 3 In place | +1 | – | –',
      'P4 Purpose before tools | 1 Not yet | 1 Not yet | 0 | – | –',
      'P5 Work and personal use | 2 Early | Don’t know | Not comparable | – | –',
    ]);
    expect(rows[27]).toBe('C3 Internal network | 2 Early | Does not apply | Not comparable | – | –');
  });

  it('can hold only those that moved, and leave notes out', () => {
    const noted = { ...after, responses: { ...after.responses, T1: { answer: { kind: 'level', level: 1 }, evidence: 'none', note: 'All signed off again' } } } as const;
    expect(showTable(movesTable(assessmentOf([before, noted]), before, noted, en, 'en', 'moved')).slice(5)).toEqual([
      'T1 Freedom to answer | 2 Early | 1 Not yet | −1 | – | “All signed off again”',
      'T2 When to pass it up | 2 Early | 1 Not yet | −1 | – | –',
    ]);
    expect(showTable(movesTable(assessment, before, after, en, 'en', 'moved', ['notes']))[0]).toBe('Question | 2025 | 2026 | Steps | Action that served it');
  });

  it('says where the quick form did not ask', () => {
    const quick = { ...after, form: 'quick' } as const;
    expect(showTable(movesTable(assessmentOf([before, quick]), before, quick, en, 'en'))[3]).toBe('P3 Rules people use | 2 Early | Not asked | Not comparable | – | –');
  });
});

describe('the actions that could have served a question', () => {
  it('were agreed before the later round and not over before the earlier one', () => {
    const other = (others: Partial<Action>) => assessmentOf([before, after], { actions: [{ ...served, ...others }] });
    const count = (others: Partial<Action>) => listServing(other(others), 'P1', before, after).length;
    expect(count({})).toBe(1);
    expect(count({ question: 'P2' })).toBe(0);
    expect(count({ round: 'r2026' })).toBe(0);
    expect(count({ statuses: [{ state: 'done', on: '2025-05-07', reason: '' }] })).toBe(0);
    expect(count({ statuses: [{ state: 'in-progress', on: '2024-05-07', reason: '' }] })).toBe(1);
  });
});

describe('what moved, in a report', () => {
  it('tells in sentences what stayed and what cannot be compared', () => {
    const texts = listYearsBlocks(twoRoundsOf(assessment, before, after, en, 'en'), []).flatMap(textsOf).map(plain);
    expect(texts.at(-1)).toBe(
      '19 questions stayed where they were. Five questions cannot be compared: P5 Work and personal use, C3 Internal network, C4 Listening, C5 Sharing skills and C6 Joined-up service.',
    );
  });
});

describe('the round that is compared with', () => {
  const find = (...rounds: readonly (typeof before)[]) => findComparedRound(subjectOf(assessmentOf([...rounds, after]), after, en, 'en'))?.id;

  it('is the nearest earlier one with enough in common, or else the one just before', () => {
    const sparse = roundOf({ P1: 2 }, { id: 'r2025b', date: '2025-11-01' });
    expect(find()).toBe(undefined);
    expect(find(before)).toBe('r2025');
    expect(find(before, sparse)).toBe('r2025');
    expect(find(sparse)).toBe('r2025b');
  });

  it('is never one without answers, nor is such a round compared', () => {
    const blank = roundOf({}, { id: 'r2027', date: '2027-05-05' });
    const noted = roundOf({}, { id: 'r2025b', date: '2025-11-01', responses: { P1: { answer: null, evidence: 'none', note: 'To ask' } } });
    expect(find(noted)).toBe(undefined);
    expect(findComparedRound(subjectOf(assessmentOf([before, after, blank]), blank, en, 'en'))).toBe(undefined);
    expect(listAnsweredRounds(assessmentOf([before, noted, after, blank])).map(({ id }) => id)).toEqual(['r2025', 'r2026']);
  });
});
