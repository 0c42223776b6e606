/** Today and the time, as this computer's clock and time zone have them. */

import type { Day } from '../../assessments/figures-model.ts';

/** "2026-05-06" here. */
export function today(): Day {
  return localMoment(new Date()).day;
}

/** The local day and time of a moment: "2026-05-06" and "14:32". */
export function localMoment(moment: Date | string): { readonly day: Day; readonly time: string } {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}
