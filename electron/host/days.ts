/** Days and moments as this computer's clock shows them. */

import type { Day } from '../../assessments/figures-model.ts';

/**
 * The day on the calendar of this computer.
 *
 * @example dayOf(new Date(2026, 4, 6, 14, 32)) // '2026-05-06'
 */
export function dayOf(moment: Date): Day {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
}

/**
 * The day with the time to the second, fit for a file name.
 *
 * @example momentOf(new Date(2026, 4, 6, 14, 32, 5)) // '2026-05-06-143205'
 */
export function momentOf(moment: Date): string {
  return `${dayOf(moment)}-${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join('')}`;
}

/**
 * The moment, or the nearest one on a day that a round can have: a computer whose battery is flat believes that it is 1970.
 *
 * @example withinReach(new Date('1970-01-01T00:00:00Z')).toISOString() // '1990-01-02T00:00:00.000Z'
 */
export function withinReach(moment: Date): Date {
  return new Date(Math.min(Math.max(moment.getTime(), EARLIEST), LATEST));
}

/** A day inside the years of a Day, so that the day is one of them wherever on earth the computer is. */
const EARLIEST = Date.UTC(1990, 0, 2);
const LATEST = Date.UTC(2199, 11, 30);

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
