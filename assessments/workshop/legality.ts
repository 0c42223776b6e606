/** What the protocol of a workshop does not allow in a round, and why. */

import type { Round } from '../model.ts';
import type { Questionnaire } from '../questionnaire-model.ts';
import { findQuestion } from '../questionnaire/questionnaire.ts';
import type { Workshop } from '../workshop-model.ts';
import { canMoveTo } from './moves.ts';
import type { Settled } from './settling.ts';

/**
 * Why a workshop cannot be as it is wanted, or questions cannot be settled: the round was typed in from paper; it is answered without a workshop; its votes have not
 * been revealed yet; they have been, and the room cannot unsee them; a question is not asked, or always applies.
 */
export type WorkshopProblem = {
  readonly kind: 'round-is-paper' | 'no-workshop' | 'votes-not-revealed' | 'already-revealed' | 'no-such-question' | 'cannot-not-apply';
};

/** Why the workshop of a round cannot become this one; undefined where it can. None at all it can always become. Methods C.6. */
export function findMisstep(questionnaire: Questionnaire, round: Round, workshop: Workshop | null): WorkshopProblem | undefined {
  if (workshop === null) return undefined;
  if (round.origin === 'paper') return { kind: 'round-is-paper' };
  if (!canMoveTo(workshop, workshop.stage)) return { kind: 'votes-not-revealed' };
  if (round.workshop?.isRevealed === true && !workshop.isRevealed) return { kind: 'already-revealed' };
  return workshop.pulled.every((id) => findQuestion(questionnaire, id) !== undefined) ? undefined : { kind: 'no-such-question' };
}

/** Why these questions cannot be settled in a round, all of them in one act; undefined where they can. */
export function findUnsettled(questionnaire: Questionnaire, round: Round, questions: Settled): WorkshopProblem | undefined {
  if (round.workshop === null) return { kind: 'no-workshop' };
  if (!round.workshop.isRevealed) return { kind: 'votes-not-revealed' };
  const asked = Object.entries(questions).map(([id, { answer }]) => ({ answer, question: findQuestion(questionnaire, id) }));
  if (asked.some(({ question }) => question === undefined)) return { kind: 'no-such-question' };
  const isWrong = asked.some(({ answer, question }) => answer?.kind === 'not-applicable' && question?.canNotApply === false);
  return isWrong ? { kind: 'cannot-not-apply' } : undefined;
}
