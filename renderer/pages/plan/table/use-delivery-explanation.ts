/** How the figures of delivery are worked out, for the panel: the same figures as the documents have. */

import type { Explanation } from '../../../../assessments/report/explanations.ts';
import { deliveryTable } from '../../../../assessments/report/planned/carrying-out.ts';
import { subjectOf } from '../../../../assessments/report/subject.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useLanguage, useWords } from '../../../state/words.tsx';

/** Undefined where there is no action yet. */
export function useDeliveryExplanation(): Explanation | undefined {
  const words = useWords();
  const language = useLanguage();
  const { delivery } = usePlanWords().acting;
  const { assessment, round, today } = useOpen();
  const table = deliveryTable(subjectOf(assessment, round, words, language), today);
  if (table === null) return undefined;
  const rows = table.rows.flatMap(([plan, ...figures]) =>
    figures.map(({ text, second }, at) => ({ label: delivery.of(plan?.text ?? '', table.columns[at + 1]?.title ?? ''), second: second ?? '', value: text })),
  );
  return { title: delivery.title, sum: null, text: delivery.text, rows, total: null, more: [{ title: delivery.causeTitle, text: delivery.causeText }] };
}
