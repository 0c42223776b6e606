/** Whether two target lines say the same, whenever they were set. */

import type { TargetLine } from '../../../../assessments/model.ts';

export function isSameLine(one: TargetLine, other: TargetLine): boolean {
  const questions = Object.keys(one.levels);
  return (
    one.actions.length === other.actions.length &&
    one.actions.every((id) => other.actions.includes(id)) &&
    questions.length === Object.keys(other.levels).length &&
    questions.every((id) => one.levels[id] === other.levels[id])
  );
}
