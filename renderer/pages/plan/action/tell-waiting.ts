/** How an action that another waits for is named: with where it has got to and when it is due. */

import type { Action } from '../../../../assessments/model.ts';
import { statusOf } from '../../../../assessments/status.ts';
import { showDue } from '../../../../assessments/words/dates.ts';
import type { PlanWords } from '../../../../assessments/words/plan-work.ts';
import type { Words } from '../../../../assessments/words/words.ts';

/** "Write the list (in progress, due Q3 2026)". */
export function tellWaiting(words: Words, { waits }: PlanWords['acting'], action: Action): string {
  const title = action.title.trim() || words.plan.actions.untitled;
  const status = words.plan.fields.statuses[statusOf(action).state];
  return action.due === null ? waits.lineNoDue(title, status) : waits.line(title, status, showDue(words, action.due));
}
