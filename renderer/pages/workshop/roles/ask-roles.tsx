/** Whether voters are asked for their role group, and from how many people on a group is shown. Fixed once somebody has voted. */

import { ROLE_GROUP_FROM } from '../../../../assessments/limits.ts';
import type { RoleSetting } from '../../../../assessments/workshop-model.ts';
import { TickBox } from '../../../forms/tick-box.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import '../../../styles/workshop-roles.css';
import { RoleThreshold } from './role-threshold.tsx';
import type { RoleChoice } from './use-role-choice.ts';

interface AskRolesProps {
  readonly choice: RoleChoice;
  readonly isFixed: boolean;
  /** Whether somebody wanted to go on and could not. */
  readonly isPressed: boolean;
}

export function AskRoles({ choice, isFixed, isPressed }: AskRolesProps) {
  const told = useWorkshopWords().roles;
  const { kept, wanted } = choice;
  return (
    <div className="stack" role="group" aria-label={told.title}>
      {isFixed && <FixedRoles roles={kept} />}
      {!isFixed && <TickBox label={told.ask} hint={told.askHint} isTicked={kept !== null} onChange={choice.ask} />}
      {!isFixed && kept !== null && wanted !== null && <RoleThreshold choice={choice} kept={kept} wanted={wanted} isPressed={isPressed} />}
    </div>
  );
}

function FixedRoles({ roles }: { readonly roles: RoleSetting | null }) {
  const told = useWorkshopWords().roles;
  return (
    <>
      <p>{roles === null ? told.fixedNotAsked : told.fixedAsked(roles.least)}</p>
      {roles !== null && roles.least < ROLE_GROUP_FROM.usual && <p>{told.fixedReason(roles.reason)}</p>}
      <p className="hint">{told.fixedWhy}</p>
    </>
  );
}
