/** What is kept of a workshop and what is not, with the sentence that the facilitator says about it. */

import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function Kept() {
  const told = useWorkshopWords().setUp.kept;
  return (
    <section className="stack">
      <h2 className="section-title">{told.title}</h2>
      <div className="to-say">
        <h3>{told.sayTitle}</h3>
        <p className="lead">{told.say}</p>
      </div>
      <div className="two-sides">
        <div>
          <h3>{told.keptTitle}</h3>
          <ul className="dotted">
            {told.kept.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{told.notTitle}</h3>
          <ul className="dotted">
            {told.not.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className="prose quiet">{told.untilThen}</p>
    </section>
  );
}
