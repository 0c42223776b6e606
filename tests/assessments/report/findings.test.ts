/** Tests of the findings: the sentence for every shape that the figures can take. */

import { describe, expect, it } from 'vitest';
import type { Item } from '../../../assessments/figures-model.ts';
import type { DimensionId } from '../../../assessments/questionnaire-model.ts';
import { asHeading, changeFinding, listChangeClauses, listHeatMapSentences, listStandingSentences } from '../../../assessments/report/findings.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { en } from '../../../assessments/words/en.ts';
import type { Sureness } from '../../../assessments/years.ts';
import { assessmentOf, roundOf } from '../builders.ts';
import { itemsOf, plain, six, subjectWith, type Items } from './parts.ts';

const DONT_KNOW: readonly Item[] = ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'];

describe('a heading', () => {
  it('ends without a full stop when it is one sentence', () => {
    expect(asHeading(['Leadership is ahead of the rest.'])).toBe('Leadership is ahead of the rest');
    expect(asHeading(['Leadership is ahead of the rest.', 'Culture has furthest to go.'])).toBe('Leadership is ahead of the rest. Culture has furthest to go.');
  });
});

describe('where the dimensions stand', () => {
  it.each<readonly [string, Items, readonly string[]]>([
    ['one ahead, one behind', { policy: six(3), access: six(3), trust: six(2), leadership: six(4), culture: six(1) }, ['Leadership is ahead of the rest.', 'Culture has furthest to go.']],
    ['two ahead, two behind', { policy: six(4), access: six(3), trust: six(2), leadership: six(4), culture: six(2) }, ['Policy and Leadership are ahead of the rest.', 'Trust and Culture have furthest to go.']],
    ['all the same', { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) }, ['All five dimensions are level at 2.0.']],
    ['one ahead, the others the same', { policy: six(2), access: six(2), trust: six(2), leadership: six(3), culture: six(2) }, ['Leadership is ahead of the rest, which are level at 2.0.']],
    ['one behind, the others the same', { policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(1) }, ['Culture has furthest to go.', 'The rest are level at 3.0.']],
    ['two values', { policy: six(3), access: six(3), trust: six(3), leadership: six(1), culture: six(1) }, ['Policy, Access and Trust are ahead, at 3.0.', 'Leadership and Culture have furthest to go.']],
    ['no answers', {}, ['There are not enough answers yet for any score.']],
    ['one dimension only', { trust: six(2) }, ['Trust scores 2.0 out of 5.', 'Policy, Access, Leadership and Culture do not have enough answers yet.']],
    ['two dimensions only', { policy: six(3), trust: six(2) }, ['Policy is ahead of Trust.', 'Access, Leadership and Culture do not have enough answers yet.']],
    ['two dimensions that are the same', { policy: six(2), trust: six(2) }, ['Policy and Trust are level at 2.0.', 'Access, Leadership and Culture do not have enough answers yet.']],
    ['one without a score', { policy: six(3), access: six(2), trust: DONT_KNOW, leadership: six(4), culture: six(1) }, ['Leadership is ahead of the rest.', 'Culture has furthest to go.', 'Trust does not have enough answers yet.']],
  ])('is told with %s', (_shape, items, sentences) => {
    expect(listStandingSentences(subjectWith(items))).toEqual(sentences);
  });

  it('counts scores as the same when they print the same', () => {
    // 17/6 and 14/5 both print as 2.8.
    const items = { policy: [3, 2, 4, 3, 2, 3], access: [3, 3, 3, 3, 2, 'unknown'], trust: six(2), leadership: six(2), culture: six(2) } as const;
    expect(listStandingSentences(subjectWith(items))).toEqual(['Policy and Access are ahead, at 2.8.', 'Trust, Leadership and Culture have furthest to go.']);
  });
});

describe('what the heat map shows', () => {
  it.each<readonly [string, Items, string]>([
    ['no level at all', {}, 'No question has a level yet.'],
    ['one level only', { policy: [2] }, 'The one question with a level is at Early.'],
    ['the same level throughout', { policy: six(3), trust: six(3) }, 'All 12 questions are at In place.'],
    ['two at the same level', { policy: [2, 2] }, 'Both questions are at Early.'],
    ['one question below the others', { policy: six(3), trust: [1, 2, 3, 3, 3, 3] }, 'One of 12 questions is at Not yet: Title of T1.'],
    ['most of the lowest in one dimension', { policy: [1, 2, 3, 3, 3, 3], culture: [1, 1, 2, 2, 2, 2] }, 'Three of 12 questions are at Not yet, two of them in Culture.'],
    ['all of the lowest in one dimension', { policy: six(3), culture: [2, 2, 3, 3, 3, 3] }, 'Two of 12 questions are at Early, all of them in Culture.'],
    ['the lowest spread evenly', { policy: [1, 1, 3, 3, 3, 3], culture: [1, 1, 3, 3, 3, 3] }, 'Four of 12 questions are at Not yet.'],
    ['the lowest one in each', { policy: [1, 3], culture: [1, 3] }, 'Two of four questions are at Not yet.'],
  ])('is told with %s', (_shape, items, sentence) => {
    expect(listHeatMapSentences(subjectWith(items)).map(plain)).toEqual([sentence]);
  });
});

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

function changesBetween(earlier: Items, later: Items) {
  const before = roundOf(itemsOf(earlier), { id: 'r2025', date: '2025-05-07' });
  const after = roundOf(itemsOf(later));
  const { subject, figures } = twoRoundsOf(assessmentOf([before, after]), before, after, en, 'en');
  return { heading: changeFinding(subject, figures), clauses: listChangeClauses(subject, figures) };
}

describe('what moved', () => {
  it.each<readonly [string, Items, string]>([
    ['one up and one down', { ...TWOS, leadership: [3, 3, 3, 3, 2, 2], trust: [1, 1, 2, 2, 2, 2] }, 'Leadership rose by 0.7. Trust fell by 0.3.'],
    ['one up', { ...TWOS, policy: [3, 3, 2, 2, 2, 2] }, 'Policy rose by 0.3'],
    ['one down', { ...TWOS, culture: six(1) }, 'Culture fell by 1.0'],
    ['two up by different steps', { ...TWOS, leadership: [3, 3, 3, 3, 2, 2], policy: [3, 3, 3, 2, 2, 2] }, 'Leadership rose most, by 0.7'],
    ['two up by the same', { ...TWOS, leadership: six(3), policy: six(3) }, 'Policy and Leadership rose most, by 1.0 each'],
    ['three down, one most', { ...TWOS, policy: [1, 1, 2, 2, 2, 2], access: [1, 1, 2, 2, 2, 2], trust: six(1) }, 'Trust fell most, by 1.0'],
    ['all up by the same', { policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) }, 'All five dimensions rose by 1.0'],
    ['all up, one most', { policy: six(3), access: six(3), trust: six(3), leadership: six(4), culture: six(3) }, 'All five dimensions rose, Leadership most, by 2.0'],
    ['all down, two most', { policy: [1, 1, 1, 1, 1, 2], access: [1, 1, 1, 1, 1, 2], trust: six(1), leadership: six(1), culture: [1, 1, 1, 1, 1, 2] }, 'All five dimensions fell, Trust and Leadership most, by 1.0 each'],
    ['one step, which is no move', { ...TWOS, policy: [3, 2, 2, 2, 2, 2] }, 'There was little or no change in any dimension'],
    ['nothing, where some cannot be compared', { policy: six(2), access: six(2) }, 'There was little or no change where the two rounds can be compared'],
    ['nothing that can be compared', {}, 'Too few questions can be compared in the two rounds'],
  ])('is told with %s', (_shape, later, heading) => {
    expect(changesBetween(TWOS, later).heading).toBe(heading);
  });

  it('has a word on voters where the views on all that is named overlap', () => {
    const subject = subjectWith({});
    const move = (dimension: DimensionId, numerator: number, sureness: Sureness | null) => ({ dimension, label: numerator > 0 ? 'up' : 'down', change: { numerator, denominator: 3 }, sureness }) as const;
    expect(listChangeClauses(subject, { dimensions: [move('policy', 1, 'overlap'), move('access', 2, 'clear'), move('trust', -1, 'overlap')] })).toEqual([
      'Access rose most, by 0.7', 'Trust fell by 0.3, though voters’ views overlap',
    ]);
    expect(listChangeClauses(subject, { dimensions: [move('policy', 1, 'overlap'), move('access', 1, 'too-few')] })).toEqual(['Policy and Access rose most, by 0.3 each']);
  });

  it('is nothing to say in a summary where nothing can be compared', () => {
    expect(changesBetween(TWOS, {}).clauses).toEqual([]);
  });
});
