/** The questionnaire being answered: one question, a dimension as a list, or every question. */

import { Redirect } from 'wouter';
import { dimensionsOf, questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { listOpenQuestions } from '../../assessments/responses.ts';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useSettings } from '../state/settings.tsx';
import { useWords } from '../state/words.tsx';
import { AllQuestions } from './questions/all-questions.tsx';
import { DimensionList } from './questions/dimension-list.tsx';
import { OneQuestion } from './questions/one-question.tsx';
import { Progress } from './questions/progress.tsx';

/** `view` is a question, a dimension, "all" or "open"; without it, the first question that is still open. */
export function QuestionsPage({ view }: { readonly view: string | undefined }) {
  const { questionnaire, round, address } = useOpen();
  const words = useWords();
  const { settings } = useSettings();
  const dimensions = dimensionsOf(questionnaire, round.form);
  const questions = questionsOf(questionnaire, round.form);
  const start = listOpenQuestions(questionnaire, round)[0] ?? questions[0];
  const startDimension = dimensions.find((dimension) => dimension.questions.some((question) => question.id === start?.id));
  const listed = dimensions.findIndex((dimension) => dimension.id === view);
  const dimension = dimensions[listed];
  const question = questions.find((each) => each.id === view) ?? start;

  const isList = view === 'all' || view === 'open';
  const entry = settings.questionsView === 'list' ? startDimension?.id : start?.id;
  // The first open question is looked for once: answering it must not turn the page.
  if (view === undefined && entry !== undefined) return <Redirect to={address('questions', entry).slice(1)} replace />;
  return (
    <Page title={words.questions.title}>
      {round.closing !== null && (
        <div className="round-closed">
          <Notice kind="information">{words.questions.closedNotice}</Notice>
        </div>
      )}
      {isList ? (
        <AllQuestions isOpenOnly={view === 'open'} />
      ) : (
        <>
          <Progress here={dimension === undefined ? question?.id : undefined} />
          {dimension !== undefined && <DimensionList key={dimension.id} dimension={dimension} next={dimensions[listed + 1]} />}
          {dimension === undefined && question !== undefined && <OneQuestion question={question} />}
        </>
      )}
    </Page>
  );
}
