/** Every question with its answer, or only what is still open: to jump anywhere. */

import type { Question } from '../../../assessments/questionnaire-model.ts';
import { dimensionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { isGiven, listOpenQuestions } from '../../../assessments/responses.ts';
import { LinkButton } from '../../forms/button.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText, useWords } from '../../state/words.tsx';

export function AllQuestions({ isOpenOnly }: { readonly isOpenOnly: boolean }) {
  const { questionnaire, round, address } = useOpen();
  const words = useWords();
  const text = useText();
  const open = listOpenQuestions(questionnaire, round);
  const isShown = (question: Question) => !isOpenOnly || open.some((each) => each.id === question.id);
  const dimensions = dimensionsOf(questionnaire, round.form).filter((dimension) => dimension.questions.some(isShown));
  const answerOf = (question: Question) => {
    const answer = round.responses[question.id]?.answer ?? null;
    const name = answer?.kind === 'level' ? questionnaire.levelNames[answer.level - 1] : undefined;
    return answer?.kind === 'level' && name !== undefined ? `${answer.level} ${text(name)}` : words.questions.answerKind(answer?.kind ?? null);
  };
  return (
    <div className="all-questions">
      <h2 className="finding">{isOpenOnly ? words.questions.openQuestions : words.questions.everyQuestion}</h2>
      <p>
        {open.length === 0 ? words.questions.allDone : null}{' '}
        {(isOpenOnly || open.length > 0) && (
          <a href={address('questions', isOpenOnly ? 'all' : 'open')}>{isOpenOnly ? words.questions.everyQuestion : words.questions.openOnly}</a>
        )}
      </p>
      {dimensions.map((dimension) => (
        <section key={dimension.id}>
          <h3 className="section-title">
            <a href={address('questions', dimension.id)}>
              {words.questions.givenIn(text(dimension.name), dimension.questions.filter((question) => isGiven(round.responses[question.id])).length, dimension.questions.length)}
            </a>
          </h3>
          <ol>
            {dimension.questions.filter(isShown).map((question) => (
              <li key={question.id}>
                <a href={address('questions', question.id)}>
                  <span className="quiet never-break">{question.id}</span> {text(question.title)}
                </a>
                <span className="quiet">{answerOf(question)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {open.length === 0 && (
        <p>
          <LinkButton kind="filled" href={address('results')}>
            {words.questions.toResults}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
