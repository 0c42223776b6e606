/** A dimension as a list: all its questions on one page. */

import type { Dimension, Question } from '../../../assessments/questionnaire-model.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { LevelGroup } from '../../parts/level-group.tsx';
import { useAnswering } from '../../parts/use-answering.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useText, useWords } from '../../state/words.tsx';
import { Earlier, Sources, Terms } from './background.tsx';

interface DimensionListProps {
  readonly dimension: Dimension;
  /** The dimension after this one; undefined after the last. */
  readonly next: Dimension | undefined;
}

export function DimensionList({ dimension, next }: DimensionListProps) {
  const { questionnaire, address } = useOpen();
  const { changeSetting } = useSettings();
  const words = useWords();
  const text = useText();
  const first = dimension.questions[0];
  return (
    <div className="sections dimension-list">
      <div>
        <h2 className="finding">{text(dimension.question)}</h2>
        <p className="quiet">{text(questionnaire.instruction)}</p>
        <Terms />
        {first !== undefined && (
          <p>
            <a href={address('questions', first.id)} onClick={() => changeSetting('questionsView', 'one')}>
              {words.questions.oneAtATime}
            </a>
          </p>
        )}
      </div>
      {dimension.questions.map((question) => (
        <ListedQuestion key={question.id} question={question} />
      ))}
      <LinkButton kind="filled" href={next === undefined ? address('results') : address('questions', next.id)}>
        {next === undefined ? words.questions.toResults : words.questions.goOnTo(text(next.name))}
      </LinkButton>
    </div>
  );
}

function ListedQuestion({ question }: { readonly question: Question }) {
  const { questionnaire } = useOpen();
  const text = useText();
  const answering = useAnswering(question.id);
  return (
    <section className="one-question">
      <div className="question-main">
        <LevelGroup
          question={question}
          questionnaire={questionnaire}
          answer={answering.response?.answer ?? null}
          isReadOnly={answering.isLocked}
          legend={<h3 className="section-title">{text(question.question)}</h3>}
          onAnswer={answering.answer}
          onClear={answering.clear}
        />
      </div>
      <div className="question-side">
        <Evidence question={question} response={answering.response} isReadOnly={answering.isReadOnly} isOneOfMany onMark={answering.mark} onNote={answering.note} />
        <div className="question-background">
          <Earlier question={question} isOneOfMany />
          <Sources question={question} questionnaire={questionnaire} isOneOfMany />
        </div>
      </div>
    </section>
  );
}
