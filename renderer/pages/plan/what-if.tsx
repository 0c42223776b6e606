/** What if: tick actions, and see which levels and scores they would lead to and what they take. */

import { memo, useDeferredValue, useMemo } from 'react';
import type { DotPlot } from '../../../assessments/report/blocks.ts';
import { leadingOf, leadingPlotOf, type Leading } from '../../../assessments/report/planned/leading.ts';
import { LinkButton } from '../../forms/button.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { usePlanWords } from '../../state/plan-words.ts';
import { useSubject } from '../../state/subject.ts';
import '../../styles/plan-what-if.css';
import { LeadsTo } from './what-if/leads-to.tsx';
import { Takes } from './what-if/takes.tsx';
import { TargetLinePart } from './what-if/target-line.tsx';
import { TickList } from './what-if/tick-list.tsx';
import { useTicks } from './what-if/ticks.ts';

export function WhatIf() {
  const { empty } = usePlanWords().whatIf;
  const { address } = useOpen();
  const subject = useSubject();
  const { actions, ticked } = useTicks();
  // A box takes its tick at once; what follows from it comes when it is worked out.
  const counted = useDeferredValue(ticked);
  const leading = useMemo(() => leadingOf(subject, counted), [subject, counted]);
  const figure = useMemo(() => leadingPlotOf(leading), [leading]);
  if (actions.length === 0) {
    return (
      <div className="stack prose">
        <h2 className="section-title">{empty.title}</h2>
        <p className="lead">{empty.text}</p>
        <LinkButton kind="filled" href={address('plan')}>
          {empty.act}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className="plan-columns what-if">
      <TickList finding={figure.finding} />
      <Outcome leading={leading} figure={figure} />
    </div>
  );
}

const Outcome = memo(function Outcome({ leading, figure }: { readonly leading: Leading; readonly figure: DotPlot }) {
  return (
    <div className="plan-detail sections">
      <LeadsTo leading={leading} figure={figure} />
      <Takes leading={leading} />
      <TargetLinePart />
    </div>
  );
});
