/** Tells when something that was removed may go for good, whatever a clock says for a moment. */

import { stat, utimes } from 'node:fs/promises';
import { addDays } from '../../assessments/calendar.ts';
import type { Day } from '../../assessments/figures-model.ts';
import { dayOf } from './days.ts';

/** A start in the last so many days before something goes counts as having seen that its time is coming. */
const DAYS_TO_BE_SEEN = 7;

/**
 * Whether the time of a file or folder is up. A clock that is years ahead for a moment must not remove anything for ever, so it is up only when an earlier start, on another day, has
 * seen its last days too. Its own time says when it was removed, and then when it was seen: nothing else needs it.
 */
export async function isTimeUp(path: string, goesOn: Day, now: Date): Promise<boolean> {
  const today = dayOf(now);
  const lastDays = addDays(goesOn, -DAYS_TO_BE_SEEN);
  if (today < lastDays) return false;
  const seen = dayOf((await stat(path)).mtime);
  const isSeen = seen >= lastDays && seen < today;
  if (!isSeen) await utimes(path, now, now);
  return isSeen && goesOn <= today;
}
