/** The questionnaire being answered: one question, a dimension as a list, or every question. */

import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { dimensionsOf, questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { listOpenQuestions } from '../../assessments/responses.ts';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { isInWorkshop } from '../parts/use-answering.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSettings } from '../state/settings.tsx';
import { useWords } from '../state/words.tsx';
import { AllQuestions } from './questions/all-questions.tsx';
import { DimensionList } from './questions/dimension-list.tsx';
import { OneQuestion } from './questions/one-question.tsx';
import { Progress } from './questions/progress.tsx';

const ClosedRound = lazy(() => import('../parts/closed-round.tsx').then((part) => ({ default: part.ClosedRound })));

/** `view` is a question, a dimension, "all" or "open"; without it, the first question that is still open. */
export function QuestionsPage({ view }: { readonly view: string | undefined }) {
  const { questionnaire, round, address } = useOpen();
  const words = useWords();
  const { settings } = useSettings();
  const [, navigate] = useLocation();
  const dimensions = dimensionsOf(questionnaire, round.form);
  const questions = questionsOf(questionnaire, round.form);
  const start = listOpenQuestions(questionnaire, round)[0] ?? questions[0];
  const startDimension = dimensions.find((dimension) => dimension.questions.some((question) => question.id === start?.id));
  const entry = settings.questionsView === 'list' ? startDimension?.id : start?.id;
  const shown = view ?? entry;
  const listed = dimensions.findIndex((dimension) => dimension.id === shown);
  const dimension = dimensions[listed];
  const question = questions.find((each) => each.id === shown) ?? start;
  const isList = shown === 'all' || shown === 'open';
  // It is shown without waiting for its address. From then on the address counts: answering must not turn the page.
  useEffect(() => {
    if (view === undefined && entry !== undefined) navigate(address('questions', entry).slice(1), { replace: true });
  }, [view, entry, address, navigate]);
  return (
    <Page title={words.questions.title}>
      {round.closing !== null && (
        <Suspense>
          <ClosedRound />
        </Suspense>
      )}
      {isInWorkshop(round) && (
        <div className="round-closed">
          <Notice kind="information">
            {words.questions.workshopNotice} <a href={address('workshop')}>{words.questions.toWorkshop}</a>
          </Notice>
        </div>
      )}
      {isList ? (
        <AllQuestions isOpenOnly={shown === 'open'} />
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
