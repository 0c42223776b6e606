/** What is being chosen about role groups, before it can be kept: a threshold under five waits for its reason. */

import { useEffect, useState } from 'react';
import { ROLE_GROUP_FROM } from '../../../../assessments/limits.ts';
import { startWorkshop } from '../../../../assessments/workshop/moves.ts';
import type { RoleSetting } from '../../../../assessments/workshop-model.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useUsualRoles } from './use-usual-roles.ts';

/** The fields, by their ids. */
export const LEAST = 'roles-least';
export const REASON = 'roles-reason';

export interface RoleChoice {
  /** What holds now; null where nobody is asked. */
  readonly kept: RoleSetting | null;
  /** What stands in the fields. */
  readonly wanted: RoleSetting | null;
  /** The field that has to be put right first. */
  readonly wrong: string | undefined;
  readonly ask: (isAsked: boolean) => void;
  readonly want: (setting: RoleSetting) => void;
  readonly setWrongLeast: (isWrong: boolean) => void;
}

/** `voters` is how many people the workshop is for, should it begin with this choice. */
export function useRoleChoice(voters: number): RoleChoice {
  const { round, change } = useOpen();
  const kept = useUsualRoles();
  const [draft, setDraft] = useState<RoleSetting>();
  const [hasWrongLeast, setWrongLeast] = useState(false);
  // Another window or an undo may have changed it.
  useEffect(() => setDraft(undefined), [kept?.least, kept?.reason]);
  const wanted = kept === null ? null : (draft ?? kept);
  const isReasonMissing = wanted !== null && wanted.least < ROLE_GROUP_FROM.usual && wanted.reason.trim() === '';
  const keep = (roles: RoleSetting | null) => change({ kind: 'set-workshop', round: round.id, workshop: { ...(round.workshop ?? startWorkshop(voters)), roles } });
  return {
    kept,
    wanted,
    wrong: wanted === null ? undefined : hasWrongLeast ? LEAST : isReasonMissing ? REASON : undefined,
    ask: (isAsked) => {
      setDraft(undefined);
      keep(isAsked ? { least: ROLE_GROUP_FROM.usual, reason: '' } : null);
    },
    want: (setting) => {
      setDraft(setting);
      if (setting.least >= ROLE_GROUP_FROM.usual) keep({ ...setting, reason: '' });
      else if (setting.reason.trim() !== '') keep(setting);
    },
    setWrongLeast,
  };
}
