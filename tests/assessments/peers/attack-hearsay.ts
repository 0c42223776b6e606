/** What somebody finds in a pack who has heard one thing elsewhere: who came last, or one organisation’s overall score. All in hundredths of a level. */

import type { MeasureId } from '../../../assessments/model.ts';
import type { Target } from './attack-pools.ts';

/** The scores that the lowest of a group may have, for somebody who knows who it is. */
export function lowestScores(target: Target, group: string, measure: MeasureId, codedEnds: number): readonly number[] {
  const [first = 0, second = 0, third = 0] = listOf(target, group, measure);
  if (codedEnds === 0 || first !== second) return [first];
  const possible = Array.from({ length: 401 }, (_, at) => 100 + at);
  // The two lowest come to the sum that their average tells, a half rounded up, and the second is no higher than the third.
  return possible.filter((low) => [2 * first, 2 * first - 1].some((sum) => sum - low >= low && sum - low <= third));
}

/** The scores for a measure that an organisation may have whose overall score has been heard of. Lists that are not in order were written down side by side. */
export function scoresBeside(target: Target, group: string, overall: number, measure: MeasureId): readonly number[] {
  const [heard, asked] = [listOf(target, group, 'overall'), listOf(target, group, measure)];
  const isSorted = [heard, asked].every((list) => list.every((score, at) => score >= (list[at - 1] ?? score)));
  return [...new Set(isSorted ? asked : asked.filter((_, at) => heard[at] === overall))];
}

function listOf({ years }: Target, group: string, measure: MeasureId): readonly number[] {
  return years[0]?.pack.groups.find(({ id }) => id === group)?.measures[measure].sortedScores?.map((score) => Math.round(100 * score)) ?? [];
}
