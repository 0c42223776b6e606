/** What one voter thinks of a whole dimension: the mean of the levels that they gave in it. */

import type { Fraction } from '../figures-model.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { isLevel } from '../scoring.ts';
import { fraction } from '../statistics/fraction.ts';
import type { Slip } from '../workshop-model.ts';

/** Levels that a voter gave in a dimension, for a mean of their own. Methods E.3. */
const LEAST_LEVELS = 3;

/**
 * A voter's own mean over these questions, in levels; undefined with fewer than three of them. Methods C.7.
 *
 * @example findOwnMean({ T1: 2, T2: 5, T3: 'unknown', T4: 4 }, ['T1', 'T2', 'T3', 'T4']) // 11/3
 */
export function findOwnMean(votes: Slip['votes'], questions: readonly QuestionId[]): Fraction | undefined {
  const levels = questions.flatMap((id) => votes[id] ?? []).filter(isLevel);
  return levels.length < LEAST_LEVELS ? undefined : fraction(levels.reduce((sum, level) => sum + level, 0), levels.length);
}
