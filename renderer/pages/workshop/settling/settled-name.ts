/** How a question was settled, in a few words: "Agreed: In place". */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { itemIn } from '../../../../assessments/scoring.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** Gives the words for a question; none where it is not settled. */
export function useSettledName(): (question: QuestionId) => string {
  const { round } = useOpen();
  const told = useWorkshopWords().room;
  const subject = useSubject();
  return (question) => {
    const outcome = round.settled[question]?.outcome;
    if (outcome === undefined) return '';
    const item = itemIn(round, question);
    if (item === 'not-applicable') return told.settledNotApplicable;
    if (item === 'unknown') return outcome === 'not-agreed' ? told.notAgreedUnknown : told.settledUnknown;
    const name = levelName(subject, item);
    if (outcome === 'not-agreed') return told.settledNotAgreed(name);
    return outcome === 'confirmed' ? told.settledConfirmed(name) : told.settledAgreed(name);
  };
}
