/** What one change makes of several actions. */

import type { Day, Due } from '../../../../assessments/figures-model.ts';
import type { Action, Status } from '../../../../assessments/model.ts';
import { changeStatus, dueDay, statusOf } from '../../../../assessments/status.ts';

/** What is to change. What is empty or null stays as it is in each action. */
export interface Several {
  readonly owner: string;
  readonly sponsor: string;
  readonly due: Due | null;
  readonly reviewOn: Day | null;
  readonly state: Status['state'] | null;
  /** Of the new status. */
  readonly reason: string;
}

export const NOTHING: Several = { owner: '', sponsor: '', due: null, reviewOn: null, state: null, reason: '' };

/** Whether anything is to change. A reason alone changes nothing: it goes with a new status. */
export function isNothing({ owner, sponsor, due, reviewOn, state }: Several): boolean {
  return owner.trim() === '' && sponsor.trim() === '' && due === null && reviewOn === null && state === null;
}

/** The actions as they would be. A new status holds from today on; one that an action has already keeps its day, on which it may have been done in time. */
export function changeSeveral(actions: readonly Action[], { owner, sponsor, due, reviewOn, state, reason }: Several, today: Day): readonly Action[] {
  return actions.map((action) => {
    const changed = {
      ...action,
      ...(owner.trim() !== '' && { owner: owner.trim() }),
      ...(sponsor.trim() !== '' && { sponsor: sponsor.trim() }),
      ...(due !== null && { due }),
      ...(reviewOn !== null && { reviewOn }),
    };
    return state === null || state === statusOf(action).state ? changed : changeStatus(changed, { state, on: today, reason: reason.trim() });
  });
}

/** How many of the actions start after that due date. */
export function countLateStarts(actions: readonly Action[], due: Due | null): number {
  return due === null ? 0 : actions.filter(({ start }) => start !== null && start > dueDay(due)).length;
}
