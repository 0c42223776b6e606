/** From version 3 to version 4: a plan knows what waits for what, what is shortlisted, how close calls were settled and where it would lead; documents carry two more lines. */

import type { Step, Stored } from '../versions.ts';

/** What has not the shape of a version 3 file is left as it is, for the check that follows to name. */
export const addPlan: Step = {
  name: 'gives actions their dimension and what they wait for, goals their shortlist, rounds a target line and the organisation its lines for documents',
  run: (stored) => {
    const { assessment } = stored;
    if (!isRecord(assessment)) return stored;
    const { actions, organisation, rounds } = assessment;
    return {
      ...stored,
      assessment: {
        ...assessment,
        ...(isRecord(organisation) && { organisation: { ...organisation, retention: '', classification: '' } }),
        ...(Array.isArray(rounds) && { rounds: rounds.map((round: unknown) => (isRecord(round) ? inRound(round) : round)) }),
        ...(Array.isArray(actions) && { actions: actions.map((action: unknown) => (isRecord(action) ? { ...action, dimension: null, waitsFor: [] } : action)) }),
      },
    };
  },
};

function inRound(round: Stored): Stored {
  const { goals } = round;
  if (!isRecord(goals)) return { ...round, targetLine: null };
  const inGoal = (goal: unknown) => (isRecord(goal) ? { ...goal, closeCall: null, isShortlisted: false } : goal);
  return { ...round, targetLine: null, goals: Object.fromEntries(Object.entries(goals).map(([question, goal]) => [question, inGoal(goal)])) };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
