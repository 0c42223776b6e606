/** Tests of which days may stand in an assessment. */

import { describe, expect, it } from 'vitest';
import { daySchema, dueSchema } from '../../assessments/figures-model.ts';

describe('a day', () => {
  it.each(['1990-01-01', '2026-05-06', '2199-12-31'])('may be %s', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true);
  });

  it.each(['0026-05-06', '1989-12-31', '2200-01-01', '2026-02-30', '2026-5-6'])('may not be %s', (day) => {
    expect(daySchema.safeParse(day).success).toBe(false);
  });

  it('is due by the end of a quarter of the same years only', () => {
    expect(dueSchema.safeParse('2026-Q3').success).toBe(true);
    expect(dueSchema.safeParse('0026-Q3').success).toBe(false);
  });
});
