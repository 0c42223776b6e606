/** Tests of what one voter thinks of a whole dimension. */

import { describe, expect, it } from 'vitest';
import { fraction } from '../../../assessments/statistics/fraction.ts';
import { findOwnMean } from '../../../assessments/workshop/own-mean.ts';

const ASKED = ['T1', 'T2', 'T3', 'T4'];

describe('a voter’s own mean', () => {
  it('is that of their levels in the dimension, and of nothing else', () => {
    expect(findOwnMean({ T1: 2, T2: 5, T3: 'unknown', T4: 4, P1: 1 }, ASKED)).toEqual(fraction(11, 3));
    expect(findOwnMean({ T1: 1, T2: 2, T3: 2, T4: 'not-applicable' }, ASKED)).toEqual(fraction(5, 3));
  });

  it('is there from three levels on', () => {
    expect([findOwnMean({ T1: 2, T2: 5, T3: 'unknown' }, ASKED), findOwnMean({}, ASKED)]).toEqual([undefined, undefined]);
  });
});
