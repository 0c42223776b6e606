/** What role groups show in a sentence or two, and the way to their averages. */

import { listRoleSentences, rolesStateOf } from '../../../assessments/report/roles.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useRoleWords } from '../../state/role-words.ts';
import { RolesNotShown } from './roles-not-shown.tsx';

export function RolesFound({ subject }: { readonly subject: Subject }) {
  const { told } = useRoleWords();
  const { address } = useOpen();
  const state = rolesStateOf(subject);
  if (state === 'none') return null;
  return (
    <section className="votes">
      <h2 className="section-title">{told.title}</h2>
      {state === 'shown' ? (
        <>
          <p>{listRoleSentences(subject).join(' ')}</p>
          <p className="votes-more">
            <a href={address('results', 'roles')}>{told.see}</a>
          </p>
        </>
      ) : (
        <RolesNotShown state={state} isAlone={false} />
      )}
    </section>
  );
}
