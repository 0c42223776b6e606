/** Says what helps next: the step up from a level, and the goal that holds for a question. */

import type { Goal, Round } from './model.ts';
import type { Level, Question, QuestionId, StepUp } from './questionnaire-model.ts';

/** The step up that leads from this level to the next; null at level 5, where there is none to take. */
export function findStepUp(question: Question, level: Level): StepUp | null {
  return question.stepsUp[level - 1] ?? null;
}

/** The target where nobody has chosen one: one level up, and at most 5. Methods F.1. */
export function defaultTarget(level: Level): Level {
  return NEXT_LEVEL[level];
}

/** What the group wants for a question, with nothing chosen where nothing was recorded. */
export function goalFor(round: Round, question: QuestionId): Goal {
  return round.goals[question] ?? { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
}

const NEXT_LEVEL = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 } as const satisfies Readonly<Record<Level, Level>>;
