/** The overall score, large, as the button to how it is worked out. */

import { explainOverall } from '../../../assessments/report/explanations.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { FigureButton } from '../../parts/explain.tsx';

export function Overall({ subject }: { readonly subject: Subject }) {
  const { words, figures } = subject;
  const explanation = explainOverall(subject);
  if (figures.overall === null) {
    return (
      <p className="overall-none">
        <FigureButton explanation={explanation} name={words.results.overallNone}>
          {words.results.overallNone}
        </FigureButton>
      </p>
    );
  }
  const shown = showFraction(figures.overall.score);
  return (
    <p className="overall">
      <span className="overall-figure">
        <FigureButton explanation={explanation} name={words.results.overallNamed(shown)}>
          {shown}
        </FigureButton>
      </span>
      <span className="small quiet">
        {words.common.outOfFive}
        <br />
        {figures.overall.isPartial ? words.results.overallPartial : words.results.overall}
      </span>
    </p>
  );
}
