/** Tests of the planned minutes as people say them: whole ones that come to the whole. */

import { describe, expect, it } from 'vitest';
import { fraction } from '../../../../../assessments/statistics/fraction.ts';
import { BUILT_IN } from '../../../../../assessments/questionnaire/built-in.ts';
import { planFor, wholeMinutes } from '../../../../../renderer/pages/workshop/set-up/agenda/minutes.ts';

describe('the plan of a workshop', () => {
  // 5 + 15 × 35 s + 5 + 5 × 3.5 + 5 + 15 = 56.25: voting has 8.75 and talking 17.5, and of the two voting loses more by being cut.
  it('gives an hour to the quick form, and its steps come to what is told', () => {
    expect(planFor(BUILT_IN, 'quick')).toEqual({
      questions: 15,
      discussed: 5,
      voting: { numerator: 35, denominator: 4 },
      minutes: { welcome: 5, vote: 9, reveal: 5, confirm: 5, discuss: 17, act: 15 },
      total: 56,
    });
  });

  // 5 + 30 × 35 s + 5 + 10 × 3.5 + 5 + 15 = 82.5, and a half is rounded up.
  it('gives the full form less than an hour and a half', () => {
    expect(planFor(BUILT_IN, 'full')).toEqual({
      questions: 30,
      discussed: 10,
      voting: { numerator: 35, denominator: 2 },
      minutes: { welcome: 5, vote: 18, reveal: 5, confirm: 5, discuss: 35, act: 15 },
      total: 83,
    });
  });

  it('plans no more talk than there are questions', () => {
    const three = { ...BUILT_IN, dimensions: BUILT_IN.dimensions.slice(0, 1) };
    expect(planFor(three, 'quick')).toMatchObject({ questions: 3, discussed: 3 });
  });

  it.each([
    [fraction(35, 4), 9],
    [fraction(35, 2), 18],
    [fraction(70), 70],
    [fraction(1, 4), 0],
  ])('says %j as %i minutes', (minutes, said) => {
    expect(wholeMinutes(minutes)).toBe(said);
  });
});
