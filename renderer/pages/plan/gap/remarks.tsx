/** What was written down when the question was answered: its note and its evidence mark. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';

export function Remarks({ question }: { readonly question: QuestionId }) {
  const { choose } = useWords().plan;
  const response = useOpen().round.responses[question];
  if (response === undefined || (response.note === '' && response.evidence === 'none')) return null;
  return (
    <dl className="plan-part remarks">
      {response.note !== '' && (
        <div>
          <dt>{choose.note}</dt>
          <dd>{response.note}</dd>
        </div>
      )}
      {response.evidence !== 'none' && (
        <div>
          <dt>{choose.evidence}</dt>
          <dd>{choose.evidences[response.evidence]}</dd>
        </div>
      )}
    </dl>
  );
}
