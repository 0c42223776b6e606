/** Tells which lines of a list name no organisation of a pool: a code with a slip in it would protect nobody. */

import { keysOfMember } from '../../../assessments/peers/pool-groups.ts';

/** The lines for which there is no organisation with that code or name. */
export function notHere(members: readonly string[], here: ReadonlySet<string>): readonly string[] {
  return members.filter((member) => !keysOfMember(member).some((key) => here.has(key)));
}
