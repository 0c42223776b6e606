/** Five strings of beads: where you are and what is still open. Levels are not shown in it. */

import { memo } from 'react';
import type { Question, QuestionId } from '../../../assessments/questionnaire-model.ts';
import { dimensionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import type { Answer } from '../../../assessments/model.ts';
import { countGiven } from '../../../assessments/responses.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText, useWords } from '../../state/words.tsx';

export function Progress({ here }: { readonly here: QuestionId | undefined }) {
  const { questionnaire, round, address } = useOpen();
  const words = useWords();
  const text = useText();
  const dimensions = dimensionsOf(questionnaire, round.form);
  const counts = countGiven(questionnaire, round);
  const stateOf = (question: Question) => round.responses[question.id]?.answer?.kind ?? 'open';
  return (
    <nav className="progress" aria-label={words.questions.progress}>
      <button type="button" className="button outlined to-levels" onClick={focusLevels}>
        {words.questions.skipToLevels}
      </button>
      <ul className="strings">
        {dimensions.map((dimension, index) => {
          const count = counts.dimensions[index];
          const isHere = dimension.questions.some((question) => question.id === here);
          return (
            <li key={dimension.id} className="string" data-here={isHere}>
              <span className="string-name">{text(dimension.name)}</span>
              <span className="string-count">{words.shell.countOf(count?.given ?? 0, count?.asked ?? 0)}</span>
              <ol className="beads">
                {dimension.questions.map((question, number) => {
                  const state = stateOf(question);
                  return (
                    <Bead
                      key={question.id}
                      state={state}
                      href={address('questions', question.id)}
                      isHere={question.id === here}
                      name={words.questions.bead(text(dimension.name), number + 1, words.questions.beadState[state])}
                      title={text(question.title)}
                    />
                  );
                })}
              </ol>
            </li>
          );
        })}
      </ul>
      <div className="bars">
        {dimensions.map((dimension, index) => {
          const count = counts.dimensions[index];
          return <progress key={dimension.id} value={count?.given ?? 0} max={Math.max(count?.asked ?? 0, 1)} aria-label={text(dimension.name)} />;
        })}
      </div>
      <p className="bars-count">
        {words.questions.progressOf(counts.given, counts.asked)} <a href={address('questions', 'all')}>{words.questions.allQuestionsShort}</a>
      </p>
    </nav>
  );
}

interface BeadProps {
  readonly state: Answer['kind'] | 'open';
  readonly href: string;
  readonly isHere: boolean;
  /** What is read out. */
  readonly name: string;
  readonly title: string;
}

/** One question. Drawn again only when something on it is another: an answer changes one of thirty. */
const Bead = memo(function Bead({ state, href, isHere, name, title }: BeadProps) {
  return (
    <li>
      <a className="bead" data-state={state} href={href} aria-current={isHere ? 'step' : undefined} aria-label={name} title={title}>
        <span aria-hidden="true">{state === 'unknown' ? '?' : state === 'not-applicable' ? '–' : ''}</span>
      </a>
    </li>
  );
});

/** To the answer that was given, or else to the first thing that can be used beside the question. */
function focusLevels(): void {
  const place = document.querySelector('.one-question');
  const chosen = place?.querySelector<HTMLElement>('.levels input:checked:enabled');
  (chosen ?? place?.querySelector<HTMLElement>(':is(input, button, textarea):enabled, a'))?.focus();
}
