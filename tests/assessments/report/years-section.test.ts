/** Tests of what moved: the dumbbell, the table of moves and the round that is compared with. */

import { describe, expect, it } from 'vitest';
import type { Action } from '../../../assessments/model.ts';
import type { Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { findComparedRound, listServing, twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { listAnsweredRounds } from '../../../assessments/trend.ts';
import { movesTable } from '../../../assessments/report/years-moved.ts';
import { dumbbellOf, listYearsBlocks } from '../../../assessments/report/years-section.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf } from '../builders.ts';
import { PLAIN, plainAssessment, plainRound, showTable, six, textsOf, wholeTable, type Items } from './parts.ts';

const before = plainRound({ policy: [2, 2, 2, 1, 2, 2], access: six(2), trust: six(2), leadership: six(3), culture: [2, 2, 2] }, { id: 'r2025', date: '2025-05-07' });
const after = plainRound({ policy: [3, 3, 3, 1, 'unknown', 2], access: [3, 2, 2, 2, 2, 2], trust: [1, 1, 2, 2, 2, 2], leadership: six(3), culture: [2, 2, 'not-applicable'] });
const served: Action = actionOf({ id: 'a1', round: 'r2025', question: 'P1', title: 'Cut the rules to one page', statuses: [{ state: 'done', on: '2026-02-01', reason: '' }] });
const assessment = plainAssessment([before, after], { actions: [served] });

describe('the dumbbell', () => {
  const figure = () => dumbbellOf(assessment, before, after, en, 'en');

  it('has both ends, the change and what can be said of each dimension', () => {
    expect(figure().rows.map(({ name, caption, places, change, label }) => [name, caption, places && `${places.beforeShown} ${places.afterShown}`, change, label])).toEqual([
      ['Policy', '5 of 6 questions', '1.8 2.4', '+0.6', 'Moved up; too few voters to test'],
      ['Access', '6 of 6 questions', '2.0 2.2', '+0.2', 'Little or no change'],
      ['Trust', '6 of 6 questions', '2.0 1.7', '−0.3', 'Moved down; too few voters to test'],
      ['Leadership', '6 of 6 questions', '3.0 3.0', '0.0', 'Little or no change'],
      ['Culture', '2 of 6 questions', null, '', 'Not comparable'],
    ]);
  });

  it('names both rounds, and says that people differ and a fall can be candour', () => {
    expect([figure().beforeName, figure().afterName]).toEqual(['2025', '2026']);
    expect(figure().note).toBe(
      'Rounds of 7 May 2025 and 6 May 2026. These scores count only the questions that can be compared. The people differ between years. Teams that have learned more tend to mark themselves lower at first, so a fall can be candour.',
    );
  });

  it('has the same figures as a table', () => {
    expect(wholeTable(figure().table)).toEqual([
      'change: Scores of 2025 and 2026',
      'Numbers: 2025, 2026, Change',
      'Dimension | 2025 | 2026 | Change | What we can say | Compared',
      'Policy | 1.8 | 2.4 | +0.6 | Moved up; too few voters to test | 5 of 6 questions',
      'Access | 2.0 | 2.2 | +0.2 | Little or no change | 6 of 6 questions',
      'Trust | 2.0 | 1.7 | −0.3 | Moved down; too few voters to test | 6 of 6 questions',
      'Leadership | 3.0 | 3.0 | 0.0 | Little or no change | 6 of 6 questions',
      'Culture | – | – | – | Not comparable | 2 of 6 questions',
    ]);
  });

  it('places both ends exactly', () => {
    expect(figure().rows.map(({ places }) => places && [places.before, places.after])).toEqual([[9 / 5, 12 / 5], [2, 13 / 6], [2, 10 / 6], [3, 3], null]);
  });

  it('is told in words for those who cannot see it', () => {
    expect(figure().alternative).toBe(
      'A dumbbell chart: one row a dimension, a hollow dot for the earlier round and a solid one for the later. Policy: 1.8 to 2.4. Access: 2.0 to 2.2. Trust: 2.0 to 1.7. Leadership: 3.0 to 3.0. Culture: not comparable.',
    );
  });

  it('says under it that only some questions count where only some do', () => {
    const noteOf = (earlier: number, later: number) => {
      const [one, other] = [plainRound({ policy: six(2), access: six(2).slice(0, earlier) }, { id: 'r2025', date: '2025-05-07' }), plainRound({ policy: six(2), access: six(2).slice(0, later) })];
      return dumbbellOf(plainAssessment([one, other], { questionnaires: [{ ...PLAIN, dimensions: PLAIN.dimensions.slice(0, 2) }] }), one, other, en, 'en').note;
    };
    const candour = 'The people differ between years. Teams that have learned more tend to mark themselves lower at first, so a fall can be candour.';
    expect(noteOf(6, 6)).toBe(`Rounds of 7 May 2025 and 6 May 2026. ${candour}`);
    expect(noteOf(6, 5)).toBe(`Rounds of 7 May 2025 and 6 May 2026. These scores count only the questions that can be compared. ${candour}`);
  });

  it('calls rounds of one year by their days', () => {
    const spring = { ...before, date: '2026-01-10' };
    const figureOfOneYear = dumbbellOf(plainAssessment([spring, after]), spring, after, en, 'en');
    expect([figureOfOneYear.beforeName, figureOfOneYear.afterName]).toEqual(['10 January 2026', '6 May 2026']);
  });
});

describe('the actions that could have served a question', () => {
  it('were agreed before the later round and not over before the earlier one', () => {
    const other = (others: Partial<Action>) => plainAssessment([before, after], { actions: [{ ...served, ...others }] });
    const count = (others: Partial<Action>) => listServing(other(others), 'P1', before, after).length;
    expect(count({})).toBe(1);
    expect(count({ question: 'P2' })).toBe(0);
    expect(count({ round: 'r2026' })).toBe(0);
    expect(count({ statuses: [{ state: 'done', on: '2025-05-07', reason: '' }] })).toBe(0);
    expect(count({ statuses: [{ state: 'dropped', on: '2025-05-07', reason: '' }] })).toBe(0);
    expect(count({ statuses: [{ state: 'dropped', on: '2025-05-08', reason: '' }] })).toBe(1);
    expect(count({ statuses: [{ state: 'in-progress', on: '2024-05-07', reason: '' }] })).toBe(1);
  });

  it('are found where a newer questionnaire calls the question by another id', () => {
    const lines = [{ kind: 'reworded', from: 'P1', to: 'P2', reason: { en: '', cy: null } }, { kind: 'dropped', from: 'P3', to: null, reason: { en: '', cy: null } }] as const;
    const newer: Questionnaire = { ...PLAIN, version: '2.0', maps: [{ from: PLAIN.version, to: '2.0', lines }] };
    const later = { ...after, questionnaire: newer.version };
    const actions = [served, { ...served, id: 'a2', question: 'P3' }, { ...served, id: 'a3', question: null }];
    const made = { ...plainAssessment([before, later], { actions }), questionnaires: [PLAIN, newer] };
    expect(['P1', 'P2', 'P3'].map((id) => listServing(made, id, before, later).map((action) => action.id))).toEqual([[], ['a1'], ['a2']]);
  });
});

describe('what moved, in a report', () => {
  const blocksOf = (earlier: Items, later: Items) => {
    const [one, other] = [plainRound(earlier, { id: 'r2025', date: '2025-05-07' }), plainRound(later)];
    return listYearsBlocks(twoRoundsOf(plainAssessment([one, other]), one, other, en, 'en'), []);
  };
  const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

  it('is what moved in plain words, the drawing, its figures, the rule, the questions that moved, and in sentences those that did not', () => {
    const blocks = blocksOf(TWOS, { ...TWOS, policy: [3, 3, 2, 2, 2, 'unknown'], culture: [2, 2, 2, 2, 2] });
    expect(blocks.map((block) => (block.kind === 'table' ? block.table.id : block.kind))).toEqual(['paragraph', 'figure', 'change', 'paragraph', 'heading', 'moves-moved', 'paragraph']);
    expect(blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').flatMap(textsOf)).toEqual([
      'Policy (+0.4) moved up, with too few voters to test. There was little or no change in Access, Trust, Leadership and Culture. 28 of 30 questions can be compared: two went up, 26 stayed and none went down.',
      'A dimension has moved when its questions went up or down by two steps or more in all. A move is clear when it is unlikely to come from who was in the room. Then at most one in ten ways to mix the voters of both years gives as large a gap. The test needs four voters in each year.',
      'What moved, and why',
      'Two questions cannot be compared: P6 Title of P6 and C6 Title of C6.',
    ]);
  });

  it.each<readonly [string, Items, Items, readonly string[], readonly string[]]>([
    ['nothing moved', TWOS, TWOS, ['paragraph'], ['No question moved.']],
    ['one stayed', { policy: [2] }, { policy: [2] }, ['paragraph'], ['No question moved. 29 questions cannot be compared: ']],
    ['all moved', TWOS, { policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) }, ['heading', 'table'], []],
  ])('has a sentence only for what there is, where %s', (_what, earlier, later, kinds, sentences) => {
    expect(blocksOf(earlier, later).map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'table', 'paragraph', ...kinds]);
    const last = blocksOf(earlier, later).slice(4).filter(({ kind }) => kind === 'paragraph').flatMap(textsOf);
    expect(last.map((text) => text.replace(/P2 Title.*$/, ''))).toEqual(sentences);
  });

  it('names as not comparable no question that only the full form asks', () => {
    const [one, other] = [plainRound(TWOS, { id: 'r2025', date: '2025-05-07' }), plainRound({ ...TWOS, policy: [2, 'unknown', 2] }, { form: 'quick' })];
    const told = listYearsBlocks(twoRoundsOf(plainAssessment([one, other]), one, other, en, 'en'), []).flatMap(textsOf);
    expect(told.filter((text) => text.includes('cannot be compared: '))).toEqual(['No question moved. One question cannot be compared: P2 Title of P2.']);
  });

  it('names a question that is no longer asked by its earlier title', () => {
    const old: Questionnaire = {
      ...PLAIN,
      version: '7.2',
      dimensions: PLAIN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.map((each) => (each.id === 'A6' ? { ...each, id: 'A16', title: { en: 'Old rules', cy: 'Hen reolau' } } : each)) })),
    };
    const [one, other] = [plainRound({}, { id: 'r2025', date: '2025-05-07', questionnaire: '7.2' }), plainRound({})];
    const both = plainAssessment([one, other], { questionnaires: [old, PLAIN] });
    const rows = showTable(movesTable(twoRoundsOf(both, one, other, en, 'en')));
    expect(rows.slice(12, 14)).toEqual(['A6 Title of A6 | Not asked | Not answered | Not comparable | –', 'A16 Old rules | Not answered | Not asked | Not comparable | –']);
    expect(rows).toHaveLength(32);
  });

  it('tells two questions of one id apart where no map says that they are one', () => {
    const old: Questionnaire = { ...PLAIN, version: '6.0', dimensions: PLAIN.dimensions.map((each) => ({ ...each, questions: each.questions.map((question) => ({ ...question, title: { en: `Old ${question.id}`, cy: null } })) })) };
    const [one, other] = [plainRound({ policy: [2] }, { id: 'r2025', date: '2025-05-07', questionnaire: '6.0' }), plainRound({ policy: [4] })];
    const rows = showTable(movesTable(twoRoundsOf(plainAssessment([one, other], { questionnaires: [old, PLAIN] }), one, other, en, 'en')));
    expect(rows.filter((row) => row.startsWith('P1'))).toEqual([
      'P1 Title of P1 | Not asked | 4 Embedded | Not comparable | –', 'P1 Old P1 | 2 Early | Not asked | Not comparable | –',
    ]);
  });
});

describe('the round that is compared with', () => {
  const find = (...rounds: readonly (typeof before)[]) => findComparedRound(subjectOf(plainAssessment([...rounds, after]), after, en, 'en'))?.id;

  it('is the nearest earlier one with enough in common, or else the one just before', () => {
    const sparse = plainRound({ policy: [2] }, { id: 'r2025b', date: '2025-11-01' });
    expect(find()).toBe(undefined);
    expect(find(before)).toBe('r2025');
    expect(find(before, sparse)).toBe('r2025');
    expect(find(sparse)).toBe('r2025b');
  });

  it('is never one without answers, nor is such a round compared', () => {
    const blank = plainRound({}, { id: 'r2027', date: '2027-05-05' });
    const noted = plainRound({}, { id: 'r2025b', date: '2025-11-01', responses: { P1: { answer: null, evidence: 'none', note: 'To ask' } } });
    expect(find(noted)).toBe(undefined);
    expect(findComparedRound(subjectOf(plainAssessment([before, after, blank]), blank, en, 'en'))).toBe(undefined);
    expect(listAnsweredRounds(plainAssessment([before, noted, after, blank])).map(({ id }) => id)).toEqual(['r2025', 'r2026']);
  });
});
