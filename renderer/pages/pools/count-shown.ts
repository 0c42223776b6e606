/** Counts the groups of which a pack would show anything. */

import type { PackPlan } from '../../../assessments/peers/plan-pack.ts';

export function countShown({ groups }: Pick<PackPlan, 'groups'>): number {
  return groups.filter(({ measures }) => Object.values(measures).some(({ kind }) => kind === 'shown')).length;
}
