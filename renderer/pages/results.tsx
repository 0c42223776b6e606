/** Results: where the organisation stands, by dimension, by question, by votes where people voted, by role groups where they were asked for them, and as a radar. */

import { useMemo } from 'react';
import { explainOverall } from '../../assessments/report/explanations.ts';
import { explainRoleGroups } from '../../assessments/report/explanations-roles.ts';
import { rolesStateOf } from '../../assessments/report/roles.ts';
import type { Subject } from '../../assessments/report/subject.ts';
import { hasVotes } from '../../assessments/report/votes.ts';
import { countGiven } from '../../assessments/responses.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { isInWorkshop } from '../parts/use-answering.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useRoleWords } from '../state/role-words.ts';
import { useSubject } from '../state/subject.ts';
import { useWords } from '../state/words.tsx';
import '../styles/results.css';
import { DimensionsView } from './results/dimensions-view.tsx';
import { QuestionsView } from './results/questions-view.tsx';
import { RadarView } from './results/radar-view.tsx';
import { RolesView } from './results/roles-view.tsx';
import { VotesView } from './results/votes-view.tsx';

const VIEWS = ['dimensions', 'questions', 'votes', 'roles', 'radar'] as const;

export function ResultsPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const names = { ...words.results.views, roles: useRoleWords().told.view };
  const { round, questionnaire, address } = useOpen();
  const subject = useSubject();
  const { given, asked } = countGiven(questionnaire, round);
  const views = VIEWS.filter((each) => isFilled(each, subject));
  const here = views.find((each) => each === view) ?? 'dimensions';
  const overall = useMemo(() => explainOverall(subject), [subject]);
  const ofRoles = useMemo(() => explainRoleGroups(subject), [subject]);
  if (given === 0 && !hasVotes(subject)) return <NothingYet asked={asked} />;
  return (
    <Page
      title={words.results.title}
      explanation={here === 'roles' && ofRoles !== null ? ofRoles : overall}
      views={views.map((each) => ({
        name: names[each],
        href: address('results', each === 'dimensions' ? undefined : each),
        isHere: each === here,
      }))}
    >
      {here === 'dimensions' && <DimensionsView subject={subject} />}
      {here === 'questions' && <QuestionsView subject={subject} />}
      {here === 'votes' && <VotesView subject={subject} />}
      {here === 'roles' && <RolesView subject={subject} />}
      {here === 'radar' && <RadarView subject={subject} />}
    </Page>
  );
}

/** A view appears with what fills it. */
function isFilled(view: (typeof VIEWS)[number], subject: Subject): boolean {
  if (view === 'votes') return hasVotes(subject);
  return view !== 'roles' || rolesStateOf(subject) !== 'none';
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
