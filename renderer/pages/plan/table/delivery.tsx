/** How the plan is carried out so far, in the sentences of the report. */

import { listDeliverySentences } from '../../../../assessments/report/planned/carrying-out.ts';
import { subjectOf } from '../../../../assessments/report/subject.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useLanguage, useWords } from '../../../state/words.tsx';

export function Delivery() {
  const words = useWords();
  const language = useLanguage();
  const { delivery } = usePlanWords().acting;
  const { assessment, round, today } = useOpen();
  const sentences = listDeliverySentences(subjectOf(assessment, round, words, language), today);
  if (sentences.length === 0) return null;
  return (
    <section className="delivery" aria-labelledby="delivery-title">
      <h2 id="delivery-title" className="section-title">
        {delivery.title}
      </h2>
      <p>{sentences.join(' ')}</p>
    </section>
  );
}
