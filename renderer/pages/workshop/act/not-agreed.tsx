/** The questions on which the group did not agree, each with its two views. */

import type { Round } from '../../../../assessments/model.ts';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface NotAgreedProps {
  readonly round: Round;
  readonly questions: readonly Question[];
}

export function NotAgreed({ round, questions }: NotAgreedProps) {
  const told = useWorkshopWords().setUp.act;
  const text = useText();
  const open = questions.filter(({ id }) => round.settled[id]?.outcome === 'not-agreed');
  if (open.length === 0) return null;
  return (
    <section className="stack prose">
      <h2 className="section-title">{told.notAgreed(open.length)}</h2>
      <ul className="not-agreed">
        {open.map(({ id, title }) => (
          <li key={id}>
            <h3>{text(title)}</h3>
            <ul className="dotted">
              {(round.settled[id]?.views ?? []).filter((view) => view !== '').map((view) => (
                <li key={view}>{view}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
