/** What texts said in their time: each text with its date, and under it its claims, in our words. */

import type { Source } from '../../assessments/questionnaire/sources.ts';
import { showYearOrMonth } from '../../assessments/words/dates.ts';
import { useText, useWords } from '../state/words.tsx';

export function SourceClaims({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords();
  const text = useText();
  return (
    <>
      <p className="quiet">{words.questions.sourcesHint}</p>
      <dl className="source-claims">
        {sources.map(({ work, date, claims }) => (
          <div key={`${work.id} ${date}`}>
            <dt>
              {text(work.about)} <span className="source-date">{date === null ? words.questions.dateNotStated : showYearOrMonth(words, date)}</span>
            </dt>
            {claims.map(({ id, claim }) => (
              <dd key={id}>{text(claim)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
