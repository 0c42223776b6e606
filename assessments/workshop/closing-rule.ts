/** Whether a vote after talking settles a question. */

import type { Level } from '../questionnaire-model.ts';
import { findMajorityLevel } from '../scoring.ts';
import { rangeOf } from '../statistics/agreement.ts';

/** What the rule says: agreed on a level, or not agreed, with the majority level as provisional. */
export interface Ruling {
  readonly outcome: 'agreed' | 'not-agreed';
  readonly level: Level;
}

/**
 * Agreed where three quarters or more chose one level: on that. Agreed on the majority level where all are within one level. Otherwise not agreed. Undefined
 * where nobody chose a level. Methods C.6.
 *
 * @example applyClosingRule([2, 3, 3, 3, 3, 3, 3, 5]) // { outcome: 'agreed', level: 3 }
 */
export function applyClosingRule(levels: readonly Level[]): Ruling | undefined {
  const majority = findMajorityLevel(levels);
  if (majority === undefined) return undefined;
  const common = levels.find((level) => 4 * levels.filter((each) => each === level).length >= 3 * levels.length);
  if (common !== undefined) return { outcome: 'agreed', level: common };
  return { outcome: rangeOf(levels) <= 1 ? 'agreed' : 'not-agreed', level: majority };
}
