/** The comparison: as much of a group as its size allows, in an order that starts with what comes next. */

import { useMemo } from 'react';
import type { MeasureId } from '../../../assessments/model.ts';
import { explainPlace } from '../../../assessments/report/explanations-beside.ts';
import { MEASURES } from '../../../assessments/report/peers-place.ts';
import { measureName } from '../../../assessments/report/subject.ts';
import { Page } from '../../parts/page.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSubject } from '../../state/subject.ts';
import { useWords } from '../../state/words.tsx';
import { Comparison } from './comparison.tsx';
import { GroupChoice } from './group-choice.tsx';
import { Introduction } from './introduction.tsx';
import { PackIntake, usePackIntake } from './packs/pack-intake.tsx';

export function ComparisonPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { round, address } = useOpen();
  const subject = useSubject();
  const intake = usePackIntake();
  const measure: MeasureId = MEASURES.find((each) => each === view) ?? 'overall';
  const heading = useKeptFocus<HTMLHeadingElement>(round.peers?.group.id);
  const explanation = useMemo(() => explainPlace(subject, measure), [subject, measure]);
  const views = MEASURES.map((each) => ({
    name: measureName(subject, each),
    href: address('peers', each === 'overall' ? undefined : each),
    isHere: each === measure,
  }));
  return (
    <Page title={words.peers.title} views={round.peers === null ? [] : views} explanation={explanation ?? undefined}>
      <PackIntake intake={intake} />
      <div className="peers">
        <GroupChoice measure={measure} />
        {round.peers === null ? <Introduction heading={heading} /> : <Comparison subject={subject} measure={measure} heading={heading} />}
      </div>
    </Page>
  );
}
