/** Tests of counting choices. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTallies, choicesOf, countCast, levelsOf, NOTHING_CAST, tallyOf } from '../../../assessments/workshop/tally.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';

const anyChoices = fc.array(fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'unknown', 'not-applicable'), { maxLength: 30 });

describe('a tally', () => {
  const tally = tallyOf([4, 2, 'unknown', 2, 'not-applicable', 5, 'unknown']);

  it('counts each level, who does not know, and for whom it does not apply', () => {
    expect(tally).toEqual({ levels: [0, 2, 0, 1, 1], unknown: 2, notApplicable: 1 });
  });

  it('gives its choices back in order of the levels, and counts all that were cast', () => {
    expect(choicesOf(tally)).toEqual([2, 2, 4, 5, 'unknown', 'unknown', 'not-applicable']);
    expect([levelsOf(tally), countCast(tally)]).toEqual([[2, 2, 4, 5], 7]);
  });

  it('of nobody counts nothing', () => {
    expect([tallyOf([]), countCast(NOTHING_CAST), choicesOf(NOTHING_CAST)]).toEqual([NOTHING_CAST, 0, []]);
  });

  it('of different people on one question is the tally of all of them, in whatever order', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (some, others) => {
        expect(addTallies(tallyOf(some), tallyOf(others))).toEqual(tallyOf([...others, ...some]));
        expect(tallyOf(choicesOf(tallyOf(some)))).toEqual(tallyOf(some));
      }),
    );
  });
});
