/** Tests of how a place among peers and a change between rounds are worked out. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../assessments/figures-model.ts';
import { explainChange, explainPlace } from '../../../assessments/report/explanations-beside.ts';
import type { Explanation } from '../../../assessments/report/explanations.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { en } from '../../../assessments/words/en.ts';
import { measureWith, plain, plainAssessment, plainGroup, plainRound, six, subjectWith, type Items } from './parts.ts';

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

const headOf = (explanation: Explanation | null) => explanation && plain(explanation.sum === null ? explanation.title : `${explanation.title} = ${explanation.sum}`);
const rowsOf = (explanation: Explanation | null) => explanation?.rows.map(({ label, second, value }) => plain([label, second, value].filter((text) => text !== '').join(' | ')));
const moreOf = (explanation: Explanation | null) => explanation?.more.map(({ title, text }) => plain(`${title}: ${text}`));

const MIDDLE_HALF = 'Middle half: Below it is the lowest quarter, above it the highest. A score at its edge counts as inside.';
const VOLUNTEERS = 'Who they are: These organisations chose to take part. They may not be typical.';

describe('a place among peers', () => {
  const beside = (measure: Parameters<typeof measureWith>[0], access: readonly Item[] = six(2)) =>
    explainPlace(subjectWith({ ...TWOS, access }, { peers: plainGroup(measureWith(measure)) }), 'access');

  it('is explained by counts in a group of twenty or more', () => {
    expect(headOf(beside({}))).toBe('Access beside the group = (4 + 3 ÷ 2) ÷ 24');
    expect(beside({})?.text).toBe(
      'Access is in the middle half of the 24 in “All councils”. The place is the share of the group with a lower score, counting those with the same score as half. Both sides are compared at two decimals.',
    );
    expect(rowsOf(beside({}))).toEqual([
      'Our score | 2.0', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0', 'Lower than ours | 4', 'The same as ours | 3', 'Organisations | 24',
    ]);
    expect(moreOf(beside({}))).toEqual([
      MIDDLE_HALF,
      'How sure: The place is likely between 12% and 39%: a 90% interval by the Wilson method. The fewer organisations, the wider it is.',
      VOLUNTEERS,
    ]);
  });

  it('has no interval below all or above all', () => {
    expect([headOf(beside({}, six(1))), moreOf(beside({}, six(1)))]).toEqual(['Access beside the group = (0 + 0 ÷ 2) ÷ 24', [MIDDLE_HALF, VOLUNTEERS]]);
    expect([headOf(beside({}, six(5))), moreOf(beside({}, six(5)))]).toEqual(['Access beside the group = (24 + 0 ÷ 2) ÷ 24', [MIDDLE_HALF, VOLUNTEERS]]);
  });

  it.each<readonly [string, readonly Item[], string]>([
    ['has no score', ['unknown', 'unknown', 'unknown', 2, 2, 2], 'Our score | –'],
    ['cannot be compared', ['not-applicable', 'not-applicable', 'not-applicable', 2, 2, 2], 'Our score | 2.0'],
  ])('gives no count and no sum where it %s', (_what, access, own) => {
    expect(headOf(beside({}, access))).toBe('Access beside the group');
    expect(rowsOf(beside({}, access))).toEqual([own, 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0']);
    expect(moreOf(beside({}, access))).toEqual([MIDDLE_HALF, VOLUNTEERS]);
  });

  it('gives no count and no sum in a smaller group', () => {
    const [twelve, seven, four] = [beside({ n: 12, sortedScores: null }), beside({ n: 7, q1: null, q3: null, sortedScores: null }), beside({ n: 4 })];
    expect([twelve, seven, four].map(headOf)).toEqual(['Access beside the group', 'Access beside the group', 'Access beside the group']);
    expect([twelve, seven, four].map(rowsOf)).toEqual([['Our score | 2.0', 'Peers’ median | 2.6', 'Middle half | 2.0 to 3.0'], ['Our score | 2.0', 'Peers’ median | 2.6'], []]);
    expect([twelve, seven, four].map(moreOf)).toEqual([[MIDDLE_HALF, VOLUNTEERS], [VOLUNTEERS], [VOLUNTEERS]]);
    expect(four?.text).toBe(
      'Too few to compare with. Fewer than five organisations are in the group “All councils”. We show nothing, so that no one’s answers can be guessed. A group shows nothing below five organisations, or where too many of them belong together.',
    );
  });

  it('is nothing without a group, nor beside one of the other form', () => {
    expect(explainPlace(subjectWith(TWOS), 'access')).toBe(null);
    expect(explainPlace(subjectWith(TWOS, { form: 'quick', peers: plainGroup(measureWith()) }), 'access')).toBe(null);
  });
});

describe('a change', () => {
  const explain = (dimension: 'leadership' | 'culture') => {
    const before = plainRound(TWOS, { id: 'r2025', date: '2025-05-07' });
    const after = plainRound({ ...TWOS, leadership: [3, 3, 3, 3, 2, 2], culture: [3, 3] });
    return explainChange(twoRoundsOf(plainAssessment([before, after]), before, after, en, 'en'), dimension);
  };

  it('is explained by the steps of its questions', () => {
    const explanation = explain('leadership');
    expect(headOf(explanation)).toBe('Leadership +0.7 = +4 ÷ 6');
    expect(explanation?.text).toBe('The steps up less the steps down, shared over the questions that can be compared.');
    expect(rowsOf(explanation)).toEqual([
      'L1 Title of L1 | 2 Early to 3 In place | +1',
      'L2 Title of L2 | 2 Early to 3 In place | +1',
      'L3 Title of L3 | 2 Early to 3 In place | +1',
      'L4 Title of L4 | 2 Early to 3 In place | +1',
      'L5 Title of L5 | 2 Early | 0',
      'L6 Title of L6 | 2 Early | 0',
    ]);
    expect(explanation?.total).toEqual({ label: 'Net steps', value: '+4' });
    expect(moreOf(explanation)).toEqual([
      'What we can say: Moved up; too few voters to test. Two net steps or more, up or down, count as a move. One step can be a slip of judgement.',
      'What can be compared: 6 of 6 questions mean the same and have a level in both rounds.',
      'A fall can be candour: The people differ between years. Teams that have learned more tend to mark themselves lower at first, so a fall can be candour.',
    ]);
  });

  it('says when there is none', () => {
    const explanation = explain('culture');
    expect(explanation).toMatchObject({
      title: 'Culture',
      sum: null,
      total: null,
      text: 'A change needs three questions that can be compared, and two thirds of those asked in the earlier round. Here it is two of six.',
    });
    expect(rowsOf(explanation)?.slice(1, 3)).toEqual(['C2 Title of C2 | 2 Early to 3 In place | +1', 'C3 Title of C3 | 2 Early to Not answered | –']);
    expect(moreOf(explanation)).toEqual(['What can be compared: 2 of 6 questions mean the same and have a level in both rounds.']);
  });
});
