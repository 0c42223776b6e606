/** The minutes of a round's workshop as people say them: whole ones, which come to the whole that is told. */

import type { Fraction } from '../../../../../assessments/figures-model.ts';
import type { Form, Questionnaire } from '../../../../../assessments/questionnaire-model.ts';
import { countQuestions } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { compareFractions, fraction, roundHalfUp, subtractFractions } from '../../../../../assessments/statistics/fraction.ts';
import { expectedToDiscuss, planAgenda, totalMinutes, type AgendaStep } from '../../../../../assessments/workshop/agenda.ts';

type Step = AgendaStep['step'];

/** The steps as a room goes through them: what is close is confirmed before the rest is talked about. Methods C.6. */
export const STEP_ORDER = ['welcome', 'vote', 'reveal', 'confirm', 'discuss', 'act'] as const satisfies readonly Step[];

export interface Plan {
  readonly questions: number;
  readonly discussed: number;
  /** What one voter takes for all questions. */
  readonly voting: Fraction;
  readonly minutes: Readonly<Partial<Record<Step, number>>>;
  readonly total: number;
}

/** What is planned for a form. */
export function planFor(questionnaire: Questionnaire, form: Form): Plan {
  const questions = countQuestions(questionnaire)[form];
  const discussed = Math.min(expectedToDiscuss(form), questions);
  const agenda = planAgenda(questions, discussed);
  const total = wholeMinutes(totalMinutes(agenda));
  return { questions, discussed, voting: agenda.find(({ step }) => step === 'vote')?.minutes ?? fraction(0), minutes: shareMinutes(agenda, total), total };
}

/** Minutes as people say them. */
export function wholeMinutes(minutes: Fraction): number {
  return roundHalfUp(minutes, 0);
}

/** Whole minutes a step that add up to the total: those that would lose most by being cut get one more. */
function shareMinutes(agenda: readonly AgendaStep[], total: number): Plan['minutes'] {
  const cut = agenda.map(({ step, minutes }) => {
    const whole = Math.floor(minutes.numerator / minutes.denominator);
    return { step, whole, lost: subtractFractions(minutes, fraction(whole)) };
  });
  const missing = total - cut.reduce((sum, { whole }) => sum + whole, 0);
  const raised = new Set(cut.toSorted((one, other) => compareFractions(other.lost, one.lost)).slice(0, missing).map(({ step }) => step));
  return Object.fromEntries(cut.map(({ step, whole }) => [step, raised.has(step) ? whole + 1 : whole]));
}
