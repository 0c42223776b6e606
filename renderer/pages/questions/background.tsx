/** What is told on request about a question: what was said last time, what its words mean, and where it comes from. */

import { lazy, Suspense } from 'react';
import type { Question, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { listSources } from '../../../assessments/questionnaire/sources.ts';
import { isGiven } from '../../../assessments/responses.ts';
import { SourceClaims } from '../../parts/source-claims.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText, useWords } from '../../state/words.tsx';

const LastTime = lazy(() => import('../../parts/last-time.tsx').then((part) => ({ default: part.LastTime })));

interface EarlierProps {
  readonly question: Question;
  readonly isOneOfMany?: boolean;
}

/** What was said of a question in an earlier round: not before it is answered in this one, so that nobody is led. */
export function Earlier({ question, isOneOfMany = false }: EarlierProps) {
  const { assessment, round } = useOpen();
  if (assessment.rounds[0] === round || !isGiven(round.responses[question.id])) return null;
  return (
    <Suspense>
      <LastTime key={question.id} question={question.id} isOneOfMany={isOneOfMany} />
    </Suspense>
  );
}

/** The words that every question takes for granted. */
export function Terms() {
  const words = useWords().questions;
  return (
    <details className="background">
      <summary>{words.termsTitle}</summary>
      <dl>
        {words.terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface SourcesProps {
  readonly question: Question;
  readonly questionnaire: Questionnaire;
  /** Whether other questions stand on the same page, so that this is named after its own. */
  readonly isOneOfMany?: boolean;
}

/** What the texts behind a question said in their time; nothing for a questionnaire that does not tell. */
export function Sources({ question, questionnaire, isOneOfMany = false }: SourcesProps) {
  const words = useWords();
  const text = useText();
  const sources = listSources(questionnaire, question.sources);
  if (sources.length === 0) return null;
  return (
    <details className="background">
      <summary aria-label={isOneOfMany ? words.questions.sourcesOf(text(question.title)) : undefined}>{words.questions.sourcesTitle}</summary>
      <SourceClaims sources={sources} />
    </details>
  );
}
