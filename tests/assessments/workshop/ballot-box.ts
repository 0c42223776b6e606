/** Builds ballots for the tests of votes: slips with literal choices, sealed by a reveal. */

import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Question, Questionnaire, QuestionId } from '../../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import type { Ballots, Box, Choice, Slip } from '../../../assessments/workshop-model.ts';

/** A finished slip with these choices. */
export function slipOf(votes: Slip['votes'], others: Partial<Slip> = {}): Slip {
  return { way: 'keyboard', votes, isFinished: true, isSealed: true, ...others };
}

/** An opened box with one slip for each list of choices, a list for each question; null was not cast. */
export function boxWith(votes: Readonly<Record<QuestionId, readonly (Choice | null)[]>>, others: Partial<Box> = {}): Box {
  const voters = Math.max(0, ...Object.values(votes).map((choices) => choices.length));
  const slips = Array.from({ length: voters }, (_, voter) => {
    const own = Object.entries(votes).flatMap(([question, choices]) => {
      const choice = choices[voter] ?? null;
      return choice === null ? [] : [[question, choice] as const];
    });
    return [`slip-${voter}`, slipOf(Object.fromEntries(own))] as const;
  });
  return { slips: Object.fromEntries(slips), cards: {}, isOpened: true, ...others };
}

/** Ballots with only a first vote, revealed. */
export function firstVotes(votes: Readonly<Record<QuestionId, readonly (Choice | null)[]>>, others: Partial<Box> = {}): Ballots {
  return { boxes: { first: boxWith(votes, others) } };
}

/** The six questions of one dimension of the questionnaire that comes with Soundings. */
export function questionsIn(dimension: number, questionnaire: Questionnaire = BUILT_IN): readonly Question[] {
  return questionsOf({ ...questionnaire, dimensions: questionnaire.dimensions.slice(dimension, dimension + 1) }, 'full');
}
