/** How old a contribution is, and how long a pack holds, in whole months. */

import type { Day } from '../figures-model.ts';

/** How many months a pack holds after the day it was made. Methods D.9. */
const VALID_MONTHS = 18;

/**
 * Whole months from one day to another, negative where the other is before it. Oracles D6.
 *
 * @example wholeMonthsBetween('2023-03-15', '2025-03-14') // 23
 */
export function wholeMonthsBetween(from: Day, to: Day): number {
  if (to < from) return -wholeMonthsBetween(to, from) || 0;
  const [one, other] = [partsOf(from), partsOf(to)];
  return 12 * (other.year - one.year) + other.month - one.month - (other.date < one.date ? 1 : 0);
}

/**
 * The day up to which a pack is usually meant to be used: eighteen months after it was made, at the end of the month where it has no such day.
 *
 * @example usualValidity('2026-03-01') // '2027-09-01'
 */
export function usualValidity(madeOn: Day): Day {
  const { year, month, date } = partsOf(madeOn);
  const last = new Date(Date.UTC(year, month + VALID_MONTHS, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + VALID_MONTHS, Math.min(date, last))).toISOString().slice(0, 10);
}

function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}
