/** What is kept of a workshop and what is not, with the sentence that the facilitator says about it. */

import { useRolesToSay, useUsualRoles } from '../roles/use-usual-roles.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function Kept() {
  const { setUp, roles: toldRoles } = useWorkshopWords();
  const told = setUp.kept;
  const roles = useUsualRoles();
  const rolesToSay = useRolesToSay();
  const kept = roles === null ? told.kept : [...told.kept, toldRoles.kept(roles.least)];
  const not = roles === null ? told.not : [...told.not, toldRoles.not];
  return (
    <section className="stack">
      <h2 className="section-title">{told.title}</h2>
      <div className="to-say">
        <h3>{told.sayTitle}</h3>
        <p className="lead">{told.say}</p>
        {rolesToSay !== undefined && <p className="lead">{rolesToSay}</p>}
      </div>
      <div className="two-sides">
        <div>
          <h3>{told.keptTitle}</h3>
          <ul className="dotted">
            {kept.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{told.notTitle}</h3>
          <ul className="dotted">
            {not.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="prose quiet">{told.untilThen}</p>
    </section>
  );
}
