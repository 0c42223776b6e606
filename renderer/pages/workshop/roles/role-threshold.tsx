/** From how many people on a role group is shown. Fewer than five need a reason, and a warning that is said aloud. */

import { LONGEST_NOTE, ROLE_GROUP_FROM } from '../../../../assessments/limits.ts';
import type { RoleSetting } from '../../../../assessments/workshop-model.ts';
import { TextField } from '../../../forms/text-field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { CountField } from '../set-up/count-field.tsx';
import { LEAST, REASON, type RoleChoice } from './use-role-choice.ts';

interface RoleThresholdProps {
  readonly choice: RoleChoice;
  readonly kept: RoleSetting;
  readonly wanted: RoleSetting;
  /** Whether somebody wanted to go on and could not. */
  readonly isPressed: boolean;
}

export function RoleThreshold({ choice, kept, wanted, isPressed }: RoleThresholdProps) {
  const told = useWorkshopWords().roles;
  const isSmall = wanted.least < ROLE_GROUP_FROM.usual;
  const isReasonMissing = isSmall && wanted.reason.trim() === '';
  return (
    <>
      <CountField
        id={LEAST}
        label={told.least}
        hint={told.leastHint}
        value={wanted.least}
        least={ROLE_GROUP_FROM.least}
        most={ROLE_GROUP_FROM.most}
        problemOf={(count) => (count === undefined || count < ROLE_GROUP_FROM.least || count > ROLE_GROUP_FROM.most ? told.leastProblem : undefined)}
        onCommit={(least) => choice.want({ ...wanted, least })}
        onProblem={choice.setWrongLeast}
      />
      <div role="status">
        {isSmall && (
          <Notice kind="caution">
            <p>
              <b>{told.warningTitle}</b>
            </p>
            <p>{told.warning(wanted.least)}</p>
            {isReasonMissing && <p>{told.notYet(kept.least)}</p>}
          </Notice>
        )}
      </div>
      {isSmall && (
        <TextField
          id={REASON}
          label={told.reason}
          hint={told.reasonHint}
          problem={isReasonMissing && isPressed ? told.reasonProblem : undefined}
          value={wanted.reason}
          longest={LONGEST_NOTE}
          isLong
          rows={2}
          onCommit={(reason) => choice.want({ ...wanted, reason })}
        />
      )}
    </>
  );
}
