/** Why no averages of role groups stand here: they wait to be worked out in the workshop, or showing any could give somebody away. */

import type { RolesState } from '../../../assessments/report/roles.ts';
import { LinkButton } from '../../forms/button.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useRoleWords } from '../../state/role-words.ts';

interface RolesNotShownProps {
  readonly state: Exclude<RolesState, 'none' | 'shown'>;
  /** Whether the page has nothing else on it. */
  readonly isAlone: boolean;
}

export function RolesNotShown({ state, isAlone }: RolesNotShownProps) {
  const { told } = useRoleWords();
  const { address } = useOpen();
  return (
    <>
      <p className={isAlone ? 'lead' : undefined}>{state === 'hidden' ? told.hidden : told.notYet}</p>
      {state === 'waiting' && (
        <p>
          <LinkButton kind={isAlone ? 'filled' : 'underlined'} href={address('workshop')}>
            {told.toWorkshop}
          </LinkButton>
        </p>
      )}
    </>
  );
}
