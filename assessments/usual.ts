/** What is usual in the fields of an action that are still empty, so that one press fills them in. */

import { addDays, endOfNextQuarter } from './calendar.ts';
import type { Day } from './figures-model.ts';
import type { Action } from './model.ts';
import { FIRST_STEP_DAYS } from './plan.ts';
import { dueDay } from './status.ts';
import { quarterOf } from './what-if.ts';

/** The fields that have something usual in them. */
export type UsualField = 'start' | 'firstStepBy' | 'due' | 'reviewOn' | 'sponsor';

/**
 * What the empty ones among these fields would be: a start today, a first step two weeks after the start, a due date in the quarter after that of the start, a review
 * at the end of the quarter after today's, and the sponsor of the action that was given one last. What is filled in is left out, and so is what would not agree with it:
 * a start after the due date or after the first step, and a first step after the due date. Methods F.4.
 *
 * @example usualFields({ …action, start: null, due: null }, actions, '2026-05-06') // { start: '2026-05-06', due: '2026-Q3' }
 */
export function usualFields(action: Action, actions: readonly Action[], today: Day): Partial<Pick<Action, UsualField>> {
  const start = action.start ?? today;
  const firstStepBy = addDays(start, FIRST_STEP_DAYS);
  const isBefore = (day: Day, others: readonly (Day | null)[]) => others.every((other) => other === null || day <= other);
  const due = action.due === null ? null : dueDay(action.due);
  const sponsor = actions.findLast((each) => each.id !== action.id && each.sponsor.trim() !== '')?.sponsor;
  return {
    ...(action.start === null && isBefore(today, [due, action.firstStepBy]) && { start: today }),
    ...(action.firstStepBy === null && isBefore(firstStepBy, [due]) && { firstStepBy }),
    ...(action.due === null && { due: quarterOf(endOfNextQuarter(start)) }),
    ...(action.reviewOn === null && { reviewOn: endOfNextQuarter(today) }),
    ...(action.sponsor.trim() === '' && sponsor !== undefined && { sponsor }),
  };
}
