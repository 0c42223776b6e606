/** What a template rests on: what our sources said, with what they are and their date, as history. */

import type { ClaimId } from '../../../assessments/questionnaire-model.ts';
import { listSources } from '../../../assessments/questionnaire/sources.ts';
import { SourceClaims } from '../../parts/source-claims.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';

export function Claims({ sources }: { readonly sources: readonly ClaimId[] }) {
  const words = useWords();
  const { assessment } = useOpen();
  // The newest questionnaire of the file that has them: those of earlier rounds may not.
  const questionnaire = assessment.questionnaires.findLast(({ claims }) => sources.every((id) => claims.some((claim) => claim.id === id)));
  if (questionnaire === undefined) return null;
  return (
    <details className="template-claims">
      <summary>{words.templates.rests}</summary>
      <SourceClaims sources={listSources(questionnaire, sources)} />
    </details>
  );
}
