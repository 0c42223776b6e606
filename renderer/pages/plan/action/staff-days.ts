/** Reads a number of staff days as people type it. */

/** Most days that an action can take, as the saved file allows. */
const MOST_DAYS = 10_000;

/** "6", "0.5" or "0,5" as a number, null for nothing typed, undefined for what is no number of days. */
export function readDays(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const days = /^[0-9]+(\.[0-9]+)?$/.test(typed) ? Number(typed) : Number.NaN;
  return days <= MOST_DAYS ? days : undefined;
}
