/** Which actions a plan lists under its own: those that are carried on from earlier rounds. */

import type { Action, Assessment, Round } from '../../../assessments/model.ts';
import { openActions } from '../../../assessments/plan.ts';

/** The actions of earlier rounds that are still under way, and those with these ids even when they are done by now. */
export function listCarried(assessment: Assessment, round: Round, also: ReadonlySet<string | undefined> = new Set()): readonly Action[] {
  const open = new Set(openActions(assessment));
  const earlier = new Set(assessment.rounds.filter(({ date }) => date < round.date).map(({ id }) => id));
  return assessment.actions.filter((action) => earlier.has(action.round) && (also.has(action.id) || open.has(action)));
}
