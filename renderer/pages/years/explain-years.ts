/** How the changes of two rounds are worked out, all five at once. */

import type { Explanation } from '../../../assessments/report/explanations.ts';
import { dimensionName } from '../../../assessments/report/subject.ts';
import { changeLabel, type TwoRounds } from '../../../assessments/report/two-rounds.ts';
import { showSigned } from '../../../assessments/statistics/fraction.ts';

export function explainYears({ subject, figures }: TwoRounds): Explanation {
  const { report, years } = subject.words;
  return {
    title: years.howTitle,
    sum: null,
    text: report.rulesYears,
    rows: figures.dimensions.map((each) => ({
      label: dimensionName(subject, each.dimension),
      second: changeLabel(subject.words, each),
      value: each.change === null ? report.none : showSigned(each.change),
    })),
    total: null,
    more: [
      { title: report.explain.changeRuleTitle, text: report.years.rule },
      { title: report.explain.candour, text: report.years.candour },
    ],
  };
}
