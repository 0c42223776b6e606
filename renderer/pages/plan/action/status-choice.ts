/** The statuses to choose from, and what choosing one makes of an action. */

import type { Day } from '../../../../assessments/figures-model.ts';
import type { Action, Status } from '../../../../assessments/model.ts';
import { changeStatus, statusOf } from '../../../../assessments/status.ts';

export const STATES = ['not-started', 'in-progress', 'done', 'dropped'] as const satisfies readonly Status['state'][];

/** The action with that status from today on. A reason given today stays, since the arrow keys pass through every status on the way to one. */
export function chooseState(action: Action, state: Status['state'], today: Day): Action {
  const { on, reason } = statusOf(action);
  return changeStatus(action, { state, on: today, reason: on === today ? reason : '' });
}
