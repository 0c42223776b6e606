/** What is told on request about a question: what its words mean, and where it comes from. */

import type { Question, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { listSources } from '../../../assessments/questionnaire/sources.ts';
import { SourceClaims } from '../../parts/source-claims.tsx';
import { useText, useWords } from '../../state/words.tsx';

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
