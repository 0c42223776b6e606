/** Counts in days and quarters, without a clock: every day comes in and goes out as 2026-05-06. */

import type { Day } from './figures-model.ts';

/**
 * So many days later.
 *
 * @example addDays('2026-12-24', 14) // "2027-01-07"
 */
export function addDays(day: Day, days: number): Day {
  const { year, month, date } = partsOf(day);
  return dayOf(year, month, date + days);
}

/**
 * The last day of a quarter. A quarter above 4 is one of the next year.
 *
 * @example endOfQuarter(2026, 3) // "2026-09-30"
 */
export function endOfQuarter(year: number, quarter: number): Day {
  return dayOf(year, 3 * quarter + 1, 0);
}

/**
 * The last day of the quarter after the one that the day is in.
 *
 * @example endOfNextQuarter('2026-05-06') // "2026-09-30"
 */
export function endOfNextQuarter(day: Day): Day {
  const { year, month } = partsOf(day);
  return endOfQuarter(year, Math.ceil(month / 3) + 1);
}

/**
 * The first day, from `start` on, with the month and date of `day`. 29 February becomes 1 March where there is none.
 *
 * @example sameDayFrom('2026-09-01', '2025-03-31') // "2027-03-31"
 */
export function sameDayFrom(start: Day, day: Day): Day {
  const { month, date } = partsOf(day);
  const { year } = partsOf(start);
  const inThatYear = dayOf(year, month, date);
  return inThatYear < start ? dayOf(year + 1, month, date) : inThatYear;
}

/** Months count from 1 and may run over, as may dates: date 0 is the last day of the month before. */
function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}
