/** Tests of figures as a person types them. */

import { describe, expect, it } from 'vitest';
import { readTyped, type TypedMeasure } from '../../../assessments/peers/published-typed.ts';

const typed = (n: string, median: string, q1 = '', q3 = ''): TypedMeasure => ({ n, median, q1, q3 });

describe('a line of typed figures', () => {
  it.each([
    ['all four, with a point or a comma', typed('12', '2,7', '2.2', '3.13'), { n: 12, median: 2.7, q1: 2.2, q3: 3.13 }],
    ['a median alone', typed(' 5 ', '3'), { n: 5, median: 3, q1: null, q3: null }],
    ['quartiles that equal the median', typed('10', '5', '5.0', '5.00'), { n: 10, median: 5, q1: 5, q3: 5 }],
  ])('gives %s', (_what, line, figures) => {
    expect(readTyped(line)).toEqual({ kind: 'figures', figures });
  });

  it('is empty where nothing but blanks stands in it', () => {
    expect(readTyped(typed(' ', '', ' '))).toEqual({ kind: 'empty' });
  });

  it.each([
    ['no organisations', typed('', '2.7'), { n: 'no-count' }],
    ['a part of an organisation', typed('7.5', '2.7'), { n: 'not-a-count' }],
    ['a group of four', typed('4', '2.7'), { n: 'fewer-than-five' }],
    ['no median', typed('12', ''), { median: 'no-median' }],
    ['a level over five', typed('12', '5.1'), { median: 'not-a-level' }],
    ['a level under one', typed('12', '0.9'), { median: 'not-a-level' }],
    ['three decimals', typed('12', '2.705'), { median: 'not-a-level' }],
    ['quartiles of nine', typed('9', '2.7', '2.2', '3.1'), { q1: 'quartiles-below-ten', q3: 'quartiles-below-ten' }],
    ['one quartile', typed('12', '2.7', '2.2'), { q3: 'one-quartile' }],
    ['a median outside its quartiles', typed('12', '2.1', '2.2', '3.1'), { median: 'out-of-order' }],
  ])('says in which field something is wrong: %s', (_what, line, problems) => {
    expect(readTyped(line)).toEqual({ kind: 'problems', problems });
  });
});
