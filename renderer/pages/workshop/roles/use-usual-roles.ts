/** Whether the workshop of a round asks for role groups, and what is said about it in the room. */

import { ROLE_GROUP_FROM } from '../../../../assessments/limits.ts';
import type { RoleSetting } from '../../../../assessments/workshop-model.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** As it was chosen for this workshop, or for the one before. Null: nobody is asked. Smaller groups are a decision of their own each time. */
export function useUsualRoles(): RoleSetting | null {
  const { assessment, round } = useOpen();
  if (round.workshop !== null) return round.workshop.roles;
  const before = assessment.rounds.findLast(({ workshop }) => workshop !== null)?.workshop?.roles ?? null;
  return before !== null && before.least < ROLE_GROUP_FROM.usual ? { least: ROLE_GROUP_FROM.usual, reason: '' } : before;
}

/** What the facilitator says about role groups before the vote; undefined where nobody is asked. */
export function useRolesToSay(): string | undefined {
  const told = useWorkshopWords().roles;
  const roles = useUsualRoles();
  if (roles === null) return undefined;
  return roles.least < ROLE_GROUP_FROM.usual ? told.warning(roles.least) : told.say(roles.least);
}
