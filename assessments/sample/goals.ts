/** What the made-up council of the worked sample wants. Questions that are not here are still to be talked about. */

import type { Goal, Importance } from '../model.ts';
import type { Effort, Level, QuestionId } from '../questionnaire-model.ts';

/** What was settled in 2025. */
export const GOALS_OF_2025: Readonly<Record<QuestionId, Goal>> = {
  P1: moveUp(3, 2, 2),
  P2: moveUp(3, 2, 2),
  P3: stayHere(),
  P6: stayHere(),
  A4: stayHere(),
  T4: stayHere(),
  T6: stayHere(),
  L3: moveUp(3, 3, 1),
  C3: moveUp(2, 1, 1),
};

/** What was settled in 2026. */
export const GOALS_OF_2026: Readonly<Record<QuestionId, Goal>> = {
  P3: stayHere(),
  P4: moveUp(2, 2, 1),
  P6: stayHere(),
  A1: moveUp(3, 3, 3),
  A4: stayHere(),
  T1: moveUp(3, 3, 2),
  // A close call that the group settled.
  T2: { ...moveUp(3, 3, 1), closeCall: 'high' },
  T3: moveUp(2, 1, 2),
  T4: stayHere(),
  T6: stayHere(),
  L1: stayHere(),
  L2: stayHere(),
  L3: stayHere(),
  L4: stayHere(),
  L5: stayHere(),
  L6: stayHere(),
  C2: moveUp(3, 2, 1),
  C5: moveUp(2, 1, 2),
  C6: { ...moveUp(2, 3, 2), isShortlisted: true },
};

function moveUp(target: Level, importance: Importance, effort: Effort): Goal {
  return { isGoodEnough: false, target, importance, effort, closeCall: null, isShortlisted: false };
}

function stayHere(): Goal {
  return { isGoodEnough: true, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
}
