/** Where an action has got to, and whether it is late. */

import { endOfQuarter } from './calendar.ts';
import type { Day, Due } from './figures-model.ts';
import type { Action, Assessment, Round, Status } from './model.ts';

/** Where an action has got to. */
export function statusOf(action: Action): Status {
  const status = action.statuses.at(-1);
  if (status === undefined) throw new RangeError(`Action ${action.id} has no status`);
  return status;
}

/**
 * The action with a new present status. A second status of the same day takes the place of the first, and one that leads back to where the action was is none, so that
 * a slip leaves no trace: an action keeps the day on which it was done. With a reason of its own, it stands.
 */
export function changeStatus(action: Action, status: Status): Action {
  const earlier = statusOf(action).on === status.on ? action.statuses.slice(0, -1) : action.statuses;
  const leadsBack = earlier.at(-1)?.state === status.state && status.reason.trim() === '';
  return { ...action, statuses: leadsBack ? earlier : [...earlier, status] };
}

/** Whether an action is neither done nor dropped. */
export function isUnderWay(action: Action): boolean {
  const { state } = statusOf(action);
  return state === 'not-started' || state === 'in-progress';
}

/**
 * The last day on which an action is still on time: the day itself, or the last day of the quarter.
 *
 * @example dueDay('2026-Q3') // "2026-09-30"
 */
export function dueDay(due: Due): Day {
  const [year = '', quarter = ''] = due.split('-Q');
  return quarter === '' ? due : endOfQuarter(Number(year), Number(quarter));
}

/** Whether an action that is neither done nor dropped should have been done before today. */
export function isOverdue(action: Action, today: Day): boolean {
  return action.due !== null && isUnderWay(action) && dueDay(action.due) < today;
}

/** The actions of a round that are under way, and those of the rounds before it that still are, in the order in which they were made. */
export function listUnderWay(assessment: Assessment, round: Round): readonly Action[] {
  const rounds = new Set(assessment.rounds.filter(({ date }) => date <= round.date).map(({ id }) => id));
  return assessment.actions.filter((action) => rounds.has(action.round) && isUnderWay(action));
}
