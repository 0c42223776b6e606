/** Results: where the organisation stands, by dimension, by question, by votes where people voted, and as a radar. */

import { useMemo } from 'react';
import { explainOverall } from '../../assessments/report/explanations.ts';
import { hasVotes } from '../../assessments/report/votes.ts';
import { countGiven } from '../../assessments/responses.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { isInWorkshop } from '../parts/use-answering.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useSubject } from '../state/subject.ts';
import { useWords } from '../state/words.tsx';
import '../styles/results.css';
import { DimensionsView } from './results/dimensions-view.tsx';
import { QuestionsView } from './results/questions-view.tsx';
import { RadarView } from './results/radar-view.tsx';
import { VotesView } from './results/votes-view.tsx';

const VIEWS = ['dimensions', 'questions', 'votes', 'radar'] as const;

export function ResultsPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { round, questionnaire, address } = useOpen();
  const subject = useSubject();
  const { given, asked } = countGiven(questionnaire, round);
  const views = VIEWS.filter((each) => each !== 'votes' || hasVotes(subject));
  const here = views.find((each) => each === view) ?? 'dimensions';
  const explanation = useMemo(() => explainOverall(subject), [subject]);
  if (given === 0 && !hasVotes(subject)) return <NothingYet asked={asked} />;
  return (
    <Page
      title={words.results.title}
      explanation={explanation}
      views={views.map((each) => ({
        name: words.results.views[each],
        href: address('results', each === 'dimensions' ? undefined : each),
        isHere: each === here,
      }))}
    >
      {here === 'dimensions' && <DimensionsView subject={subject} />}
      {here === 'questions' && <QuestionsView subject={subject} />}
      {here === 'votes' && <VotesView subject={subject} />}
      {here === 'radar' && <RadarView subject={subject} />}
    </Page>
  );
}

function NothingYet({ asked }: { readonly asked: number }) {
  const words = useWords();
  const { round, address } = useOpen();
  return (
    <Page title={words.results.title}>
      <div className="stack prose">
        <h2 className="finding">{words.results.empty.title}</h2>
        <p className="lead">
          {words.results.empty.text} {words.results.empty.given(0, asked)}
        </p>
        {round.closing === null && (
          <p>
            <LinkButton kind="filled" href={address(isInWorkshop(round) ? 'workshop' : 'questions')}>
              {isInWorkshop(round) ? words.questions.toWorkshop : words.results.empty.toQuestions}
            </LinkButton>
          </p>
        )}
      </div>
    </Page>
  );
}
