/** Whether what was planned was done, and in time. */

import type { Day, Fraction } from './figures-model.ts';
import type { Action } from './model.ts';
import { dueDay, isOverdue, isUnderWay, statusOf } from './status.ts';
import { fraction } from './statistics/fraction.ts';

/** Days ahead that are looked at when an assessment is opened: what is due by then is said. */
export const SOON_DAYS = 30;

/** How a plan is carried out on a day. Shares are null where there is nothing to share. Methods E.6. */
export interface Delivery {
  /** Actions not dropped. */
  readonly live: number;
  readonly done: number;
  /** Live actions that are due on that day or before it. */
  readonly due: number;
  /** Those of them that are done, whenever that was. */
  readonly doneOfDue: number;
  /** Those of them that are not done, and were due before that day: what is due on the day itself is not late yet. */
  readonly overdue: number;
  /** Actions done by their due date; one without a due date cannot be late. */
  readonly onTime: number;
  /** done / live */
  readonly completion: Fraction | null;
  /** doneOfDue / due */
  readonly deliveryOfDue: Fraction | null;
  /** onTime / done */
  readonly onTimeShare: Fraction | null;
}

/**
 * How the actions stand on that day. Dropped ones count nowhere. Methods E.6.
 *
 * @example deliveryOf([done by its day, done late, overdue, not due yet], '2024-10-31') // live 4, done 2, due 3, doneOfDue 2, overdue 1, onTime 1
 */
export function deliveryOf(actions: readonly Action[], on: Day): Delivery {
  const live = actions.filter((action) => statusOf(action).state !== 'dropped');
  const done = live.filter((action) => !isUnderWay(action));
  const due = live.filter((action) => action.due !== null && dueDay(action.due) <= on);
  const doneOfDue = due.filter((action) => !isUnderWay(action)).length;
  const onTime = done.filter((action) => action.due === null || statusOf(action).on <= dueDay(action.due)).length;
  return {
    live: live.length,
    done: done.length,
    due: due.length,
    doneOfDue,
    overdue: live.filter((action) => isOverdue(action, on)).length,
    onTime,
    completion: shareOf(done.length, live.length),
    deliveryOfDue: shareOf(doneOfDue, due.length),
    onTimeShare: shareOf(onTime, done.length),
  };
}

/** Actions under way whose due date has passed, or comes within so many days from that day; the first due comes first. */
export function listDue(actions: readonly Action[], on: Day, until: Day): { readonly overdue: readonly Action[]; readonly soon: readonly Action[] } {
  const dated = actions.flatMap((action) => (action.due === null || !isUnderWay(action) ? [] : [{ action, day: dueDay(action.due) }]));
  const inOrder = dated.toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  return {
    overdue: inOrder.filter(({ day }) => day < on).map(({ action }) => action),
    soon: inOrder.filter(({ day }) => day >= on && day <= until).map(({ action }) => action),
  };
}

function shareOf(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : fraction(part, whole);
}
