/** A show of cards: for each question, how many show each level. The counts are tied to nobody, and can be changed until the reveal. */

import { useRef } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { CardsRow } from './cards-row.tsx';
import { groupByDimension } from './choices.ts';
import { EMPTY_BOX } from './counting.ts';

interface CardsProps {
  readonly box: BoxId;
  readonly questions: readonly Question[];
}

export function Cards({ box, questions }: CardsProps) {
  const { questionnaire } = useOpen();
  const { voting } = useVoting();
  const text = useText();
  const told = useWorkshopWords().vote;
  const rows = useRef<HTMLDivElement>(null);
  const entry = voting?.boxes.find((each) => each.box === box) ?? EMPTY_BOX;
  const goTo = (at: number) => rows.current?.querySelectorAll('fieldset')[at]?.querySelector('input')?.focus();
  return (
    <section className="stack show-of-cards">
      <h3 className="section-title">{told.cardsTitle}</h3>
      {entry.isOpened ? <Notice kind="information">{told.cardsSealed}</Notice> : <p className="prose">{told.cardsHelp}</p>}
      <div ref={rows} className="card-rows">
        {groupByDimension(questionnaire, questions).map(({ dimension, questions: asked }) => (
          <section key={dimension.id}>
            <h4 className="card-title">{text(dimension.name)}</h4>
            {asked.map((question) => (
              <CardsRow key={question.id} box={box} question={question} kept={entry.cards[question.id]} isReadOnly={entry.isOpened} onNext={() => goTo(questions.indexOf(question) + 1)} />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
