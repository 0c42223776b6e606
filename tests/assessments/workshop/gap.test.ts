/** Tests of which two levels are read aloud. */

import { describe, expect, it } from 'vitest';
import type { Level } from '../../../assessments/questionnaire-model.ts';
import { findGap } from '../../../assessments/workshop/gap.ts';
import { tallyOf } from '../../../assessments/workshop/tally.ts';

describe('the gap of a question', () => {
  it.each<readonly [string, readonly Level[], readonly [Level, Level] | null]>([
    ['either side of the level that nobody chose', [5, 4, 5, 2, 2, 1, 2, 1, 2, 4], [2, 4]],
    ['either side of three levels that nobody chose', [1, 1, 1, 5, 5, 5], [1, 5]],
    ['the more even one of two gaps', [1, 1, 3, 3, 5, 5, 5], [3, 5]],
    ['the lower one of two that are as even', [1, 1, 3, 3, 5, 5], [1, 3]],
    ['the majority level and the most chosen other one, without two camps', [1, 2, 3, 3, 3, 4, 4], [3, 4]],
    ['that below the majority level where more chose it', [1, 1, 3, 3, 3, 4], [1, 3]],
    ['the farther one of two that as many chose', [2, 3, 3, 3, 5], [3, 5]],
    ['two neighbours', [3, 4], [3, 4]],
    ['nothing where all chose the same', [2, 2, 2], null],
    ['nothing where nobody chose a level', [], null],
  ])('is %s', (_, levels, pair) => {
    expect(findGap(tallyOf(levels))).toEqual(pair);
  });

  it('does not count those who do not know', () => {
    expect(findGap(tallyOf([2, 3, 'unknown', 'unknown', 'not-applicable']))).toEqual([2, 3]);
  });
});
