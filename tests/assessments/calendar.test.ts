/** Tests of counting in days and quarters. */

import { describe, expect, it } from 'vitest';
import { addDays, endOfNextQuarter, endOfQuarter, sameDayFrom } from '../../assessments/calendar.ts';

describe('a day', () => {
  it.each([
    ['2026-12-24', 14, '2027-01-07'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('of %s and %d days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it.each([
    ['2026-09-01', '2026-03-31', '2027-03-31'],
    ['2026-09-01', '2024-11-30', '2026-11-30'],
    ['2026-09-01', '2026-09-01', '2026-09-01'],
    ['2026-01-01', '2024-02-29', '2026-03-01'],
  ])('from %s on that is like %s is %s', (start, day, found) => {
    expect(sameDayFrom(start, day)).toBe(found);
  });
});

describe('a quarter', () => {
  it('ends on the last day of its third month', () => {
    expect([1, 2, 3, 4, 5].map((quarter) => endOfQuarter(2026, quarter))).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31']);
  });

  it.each([
    ['2026-01-01', '2026-06-30'],
    ['2026-03-31', '2026-06-30'],
    ['2026-05-06', '2026-09-30'],
    ['2026-09-30', '2026-12-31'],
    ['2026-10-01', '2027-03-31'],
    ['2026-12-31', '2027-03-31'],
  ])('after the one of %s ends on %s', (day, end) => {
    expect(endOfNextQuarter(day)).toBe(end);
  });
});
