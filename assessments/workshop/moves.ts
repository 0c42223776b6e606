/** The legal moves of a workshop: how it begins, where it may go from where it is, and which questions are pulled out to be talked about. */

import type { QuestionId } from '../questionnaire-model.ts';
import type { Stage, Workshop } from '../workshop-model.ts';

/** The stages in the order in which a workshop goes through them. Methods C.6. */
export const STAGES = ['set-up', 'vote', 'reveal', 'discuss', 'act'] as const satisfies readonly Stage[];

/** How many people a first workshop is proposed for. */
export const USUAL_VOTERS = 8;

const BEFORE_REVEAL: readonly Stage[] = ['set-up', 'vote'];

/**
 * A workshop at its beginning, for so many people who vote.
 *
 * @example startWorkshop(8) // { stage: 'set-up', voters: 8, isRevealed: false, pulled: [], roles: null }
 */
export function startWorkshop(voters: number): Workshop {
  return { stage: 'set-up', voters, isRevealed: false, pulled: [], roles: null };
}

/** Whether a workshop may go to that stage: back always, and on past the vote only once the votes have been revealed. */
export function canMoveTo(workshop: Workshop, stage: Stage): boolean {
  return workshop.isRevealed || BEFORE_REVEAL.includes(stage);
}

/** The workshop at that stage, with nothing else changed; undefined where it may not go there yet. */
export function moveTo(workshop: Workshop, stage: Stage): Workshop | undefined {
  return canMoveTo(workshop, stage) ? { ...workshop, stage } : undefined;
}

/** The workshop once its first votes have been shown. They stay shown, wherever it goes back to. */
export function revealVotes(workshop: Workshop): Workshop {
  return { ...workshop, stage: 'reveal', isRevealed: true };
}

/** The workshop with a question pulled out of those to confirm, because somebody wants to talk about it. */
export function pullQuestion(workshop: Workshop, question: QuestionId): Workshop {
  return workshop.pulled.includes(question) ? workshop : { ...workshop, pulled: [...workshop.pulled, question] };
}

/** The workshop with a question that was pulled out put back. */
export function putBackQuestion(workshop: Workshop, question: QuestionId): Workshop {
  return { ...workshop, pulled: workshop.pulled.filter((each) => each !== question) };
}
