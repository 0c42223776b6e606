/** Quarters to choose a due date from. */

import type { Day, Due } from '../../../../assessments/figures-model.ts';
import type { Words } from '../../../../assessments/words/words.ts';
import { quarterOf } from '../../../../assessments/what-if.ts';
import { showDue } from '../../../../assessments/words/dates.ts';

/** Quarters offered from the first one on: three years. */
const OFFERED = 12;

/** Whether a due date is a quarter. */
export function isQuarter(due: Due): boolean {
  return due.includes('-Q');
}

/** The quarters from today's on, and the one that is chosen where it is another. */
export function listQuarters(today: Day, chosen: Due | null): readonly Due[] {
  const [year = 0, quarter = 1] = quarterOf(today).split('-Q').map(Number);
  const first = 4 * year + quarter - 1;
  const offered = Array.from({ length: OFFERED }, (_, at) => quarterAt(first + at));
  return chosen === null || offered.includes(chosen) ? offered : [chosen, ...offered].toSorted();
}

/** "Q3 2026, July to September". */
export function nameQuarter(words: Words, quarter: Due): string {
  const last = 3 * Number(quarter.split('-Q')[1]) - 1;
  const { months } = words.common;
  return words.plan.fields.quarter(showDue(words, quarter), months[last - 2] ?? '', months[last] ?? '');
}

/** The quarter at a place in the row of all quarters, counted from the first of the year 0. */
function quarterAt(place: number): Due {
  return `${String(Math.floor(place / 4)).padStart(4, '0')}-Q${(place % 4) + 1}`;
}
