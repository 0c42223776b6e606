/** How long a workshop takes, planned and from where it stands. */

import type { Fraction } from '../figures-model.ts';
import type { Form } from '../questionnaire-model.ts';
import { addFractions, fraction, multiplyFractions } from '../statistics/fraction.ts';
import type { Stage } from '../workshop-model.ts';

/** A step of the agenda, with the minutes it is given. */
export interface AgendaStep {
  readonly step: 'welcome' | 'vote' | 'reveal' | 'discuss' | 'confirm' | 'act';
  readonly minutes: Fraction;
}

/** Minutes that a step takes once, for each question voted on, and for each question talked about. Methods A.7. */
const MINUTES = {
  welcome: fraction(5),
  voteEach: fraction(35, 60),
  reveal: fraction(5),
  discussEach: fraction(7, 2),
  confirm: fraction(5),
  act: fraction(15),
} as const;

/** Questions that a room talks about, going by experience. Methods A.7. */
const EXPECTED = { quick: 5, full: 10 } as const satisfies Readonly<Record<Form, number>>;

/** The first step that is still ahead, or going on, at each stage. */
const STEP_AT = { 'set-up': 'welcome', vote: 'vote', reveal: 'reveal', discuss: 'discuss', act: 'act' } as const satisfies Readonly<Record<Stage, AgendaStep['step']>>;

/**
 * The steps of a workshop with their minutes, for so many questions voted on and so many talked about. Methods A.7.
 *
 * @example planAgenda(30, 10)[1] // { step: 'vote', minutes: 35/2 }
 */
export function planAgenda(questions: number, discussed: number): readonly AgendaStep[] {
  return [
    { step: 'welcome', minutes: MINUTES.welcome },
    { step: 'vote', minutes: multiplyFractions(MINUTES.voteEach, fraction(questions)) },
    { step: 'reveal', minutes: MINUTES.reveal },
    { step: 'discuss', minutes: multiplyFractions(MINUTES.discussEach, fraction(discussed)) },
    { step: 'confirm', minutes: MINUTES.confirm },
    { step: 'act', minutes: MINUTES.act },
  ];
}

/**
 * The minutes of the steps together.
 *
 * @example totalMinutes(planAgenda(15, 5)) // 225/4
 */
export function totalMinutes(steps: readonly AgendaStep[]): Fraction {
  return steps.map(({ minutes }) => minutes).reduce(addFractions, fraction(0));
}

/** How many questions to plan for talking about before anybody has voted: ten in the full form, five in the quick one. Methods A.7. */
export function expectedToDiscuss(form: Form): number {
  return EXPECTED[form];
}

/**
 * Minutes still ahead at the beginning of a stage, with so many questions still to talk about. Confirming comes with talking.
 *
 * @example minutesLeft('discuss', 30, 7) // 89/2
 */
export function minutesLeft(stage: Stage, questions: number, leftToDiscuss: number): Fraction {
  const steps = planAgenda(questions, leftToDiscuss);
  return totalMinutes(steps.slice(steps.findIndex(({ step }) => step === STEP_AT[stage])));
}
