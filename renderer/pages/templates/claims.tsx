/** What a template rests on: what our sources said, with what they are and their date, as history. */

import type { ClaimId } from '../../../assessments/questionnaire-model.ts';
import { showMonth } from '../../../assessments/words/dates.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useText, useWords } from '../../state/words.tsx';

export function Claims({ sources }: { readonly sources: readonly ClaimId[] }) {
  const words = useWords();
  const told = words.templates;
  const text = useText();
  const { assessment } = useOpen();
  // The newest questionnaire of the file that has them: those of earlier rounds may not.
  const questionnaire = assessment.questionnaires.findLast(({ claims }) => sources.every((id) => claims.some((claim) => claim.id === id)));
  if (questionnaire === undefined) return null;
  const claims = sources.flatMap((id) => questionnaire.claims.find((claim) => claim.id === id) ?? []);
  return (
    <details className="template-claims">
      <summary>{told.rests}</summary>
      <p className="quiet">{told.restsText}</p>
      <ul>
        {claims.map(({ id, work, date, claim }) => {
          const about = questionnaire.works.find((each) => each.id === work)?.about;
          return (
            <li key={id}>
              <p>{text(claim)}</p>
              <p className="small quiet">{about !== undefined && told.source(text(about).replace(/\.$/, ''), showDate(words, date))}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** "2009", "November 2011" or "date not stated". */
function showDate(words: Words, date: string | null): string {
  if (date === null) return words.templates.noDate;
  return date.includes('-') ? showMonth(words, `${date}-01`) : date;
}
