/** The role groups on a paper slip, with a box each, where voters are asked for theirs. */

import { ROLE_GROUPS } from '../../../../assessments/workshop/roles.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import '../../../styles/workshop-roles.css';
import { useUsualRoles } from './use-usual-roles.ts';

export function PaperRoles() {
  const told = useWorkshopWords().roles;
  const roles = useUsualRoles();
  if (roles === null) return null;
  return (
    <div className="slip-question slip-roles">
      <h4>{told.which}</h4>
      <p>{told.onPaper(roles.least)}</p>
      <p className="slip-apart">
        {ROLE_GROUPS.map((group) => (
          <span key={group}>
            <span className="slip-box" /> {told.groups[group]}
          </span>
        ))}
      </p>
    </div>
  );
}
