/** Days and moments as this computer's clock shows them. */

import type { Day } from '../../assessments/model.ts';

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

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
