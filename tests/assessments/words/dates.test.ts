/** Tests of dates, quarters, lists and counts in words. */

import { describe, expect, it } from 'vitest';
import { showCount, showDay, showDue, showList, showMoment, showMonth, showYearOrMonth, startSentence, yearOf } from '../../../assessments/words/dates.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { plural } from '../../../assessments/words/plural.ts';
import { textIn } from '../../../assessments/words/words.ts';

describe('a date in words', () => {
  it.each([
    ['2026-05-06', '6 May 2026', 'May 2026', '2026'],
    ['1990-01-31', '31 January 1990', 'January 1990', '1990'],
    ['2199-12-01', '1 December 2199', 'December 2199', '2199'],
  ])('of %s is day, month and year', (day, shown, month, year) => {
    expect([showDay(en, day), showMonth(en, day), yearOf(day)]).toEqual([shown, month, year]);
  });

  it.each([['2026-Q1', 'Q1 2026'], ['2027-Q4', 'Q4 2027'], ['2026-09-30', '30 September 2026']])('of when an action is due, %s, is a quarter or a day', (due, shown) => {
    expect(showDue(en, due)).toBe(shown);
  });

  it('of a moment has the time today, and only the day before', () => {
    const moment = { day: '2026-04-28', time: '14:32' };
    expect(showMoment(en, moment, '2026-04-28')).toBe('today at 14:32');
    expect(showMoment(en, moment, '2026-04-29')).toBe('28 April 2026');
  });
});

describe('when something was said', () => {
  it.each([['2009', '2009'], ['2011-11', 'November 2011']])('%s is %s', (date, shown) => {
    expect(showYearOrMonth(en, date)).toBe(shown);
  });
});

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['policy'], 'policy'],
    [['policy', 'trust'], 'policy and trust'],
    [['policy', 'access', 'trust'], 'policy, access and trust'],
  ])('of %j is %j', (things, shown) => {
    expect(showList(en, things)).toBe(shown);
  });
});

describe('a count in words', () => {
  it.each([[0, 'none'], [1, 'one'], [10, 'ten'], [11, '11'], [0.5, '0.5']])('of %d is %s', (count, shown) => {
    expect(showCount(en, count)).toBe(shown);
  });

  it('has a capital at the start of a sentence', () => {
    expect([startSentence('two questions'), startSentence('12 questions'), startSentence('')]).toEqual(['Two questions', '12 questions', '']);
  });
});

describe('a text of the content', () => {
  it('is in the language wanted, in English where it has not been translated', () => {
    const [both, english] = [{ en: 'Trust', cy: 'Ymddiriedaeth' }, { en: 'Trust', cy: null }];
    expect([textIn('en', both), textIn('cy', both), textIn('cy', english)]).toEqual(['Trust', 'Ymddiriedaeth', 'Trust']);
  });
});

describe('in Welsh', () => {
  it('dates, quarters and moments are said by our own tables', () => {
    expect([showDay(cy, '2026-05-06'), showMonth(cy, '2026-02-01'), showDue(cy, '2026-Q3')]).toEqual(['6 Mai 2026', 'Chwefror 2026', 'Ch3 2026']);
    expect(showMoment(cy, { day: '2026-04-28', time: '14:32' }, '2026-04-28')).toBe('heddiw am 14:32');
  });

  it.each([
    [['polisi'], 'polisi'],
    [['polisi', 'mynediad'], 'polisi a mynediad'],
    [['mynediad', 'polisi'], 'mynediad a pholisi'],
    [['ymddiriedaeth', 'arweinyddiaeth'], 'ymddiriedaeth ac arweinyddiaeth'],
    [['polisi', 'ŵyn', 'ŷd'], 'polisi, ŵyn ac ŷd'],
    [['Mynediad', 'Polisi'], 'Mynediad a Polisi'],
  ])('a list of %j is %j', (things, shown) => {
    expect(showList(cy, things)).toBe(shown);
  });

  it('a capital is put on the first letter alone, whatever the language of the computer', () => {
    expect(['ŵyn', 'llawn', 'ychydig', 'island'].map(startSentence)).toEqual(['Ŵyn', 'Llawn', 'Ychydig', 'Island']);
  });

  it('a count has the form of its number', () => {
    const forms = { zero: 'dim', one: 'un', two: 'dau', few: 'tri', many: 'chwech', other: 'arall' };
    expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map((count) => plural(count, forms))).toEqual(['dim', 'un', 'dau', 'tri', 'arall', 'arall', 'chwech', 'arall', 'arall']);
    expect([0, 2, 3].map((count) => plural(count, { two: 'dau', other: 'arall' }))).toEqual(['arall', 'dau', 'arall']);
  });
});
