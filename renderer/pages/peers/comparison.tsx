/** One measure beside the group: what comes next, the middle of the group, where you sit, the figures as a table, and each question. */

import type { ReactNode, Ref } from 'react';
import type { MeasureId } from '../../../assessments/model.ts';
import { asHeading } from '../../../assessments/report/findings.ts';
import { findPlace } from '../../../assessments/report/peers-place.ts';
import { measureTable, tellMembers, tellPeers } from '../../../assessments/report/peers-tables.ts';
import { measureName, type Subject } from '../../../assessments/report/subject.ts';
import { TableToggle } from '../../charts/chart-frame.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { GroupMiddle } from './group-middle.tsx';
import { NextLevel } from './next-level.tsx';
import { QuestionMedians } from './question-medians.tsx';
import { TooFew } from './too-few.tsx';
import { YourPlace } from './your-place.tsx';

interface ComparisonProps {
  readonly subject: Subject;
  readonly measure: MeasureId;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Comparison({ subject, measure, heading }: ComparisonProps) {
  const { words } = subject;
  const place = findPlace(subject, measure);
  const told = tellPeers(subject, measure);
  const table = measureTable(subject, measure);
  if (place === null || told === null) {
    return (
      <div className="peers-main stack">
        <h2 ref={heading} className="finding" tabIndex={-1}>
          {words.peers.otherForm}
        </h2>
        <p className="lead">{words.peers.otherFormText}</p>
      </div>
    );
  }
  return (
    <div className="peers-main">
      <h2 ref={heading} className="finding" tabIndex={-1}>
        {asHeading([told.finding])}
      </h2>
      {place.whyNot !== null && place.tier !== 'nothing' && told.whyNot !== null && <p>{told.whyNot}</p>}
      {place.whyNot === 'no-score' && <NoScore measure={measure} />}
      {place.tier === 'nothing' && <TooFew subject={subject} measure={measure} why={told.whyNot} own={place.own} />}
      <PeersPart title={words.peers.next.title}>
        <NextLevel subject={subject} measure={measure} />
      </PeersPart>
      {place.tier !== 'nothing' && (
        <PeersPart title={words.peers.middle.title}>
          <GroupMiddle subject={subject} measure={measure} place={place} />
        </PeersPart>
      )}
      {place.quarter !== null && (
        <PeersPart title={words.peers.place.title}>
          <YourPlace subject={subject} measure={measure} quarter={place.quarter} position={place.position} told={told} isLarge={place.tier === 'all'} />
        </PeersPart>
      )}
      {place.tier !== 'nothing' && place.quarter === null && <p className="peers-volunteers small quiet">{tellMembers(subject)}</p>}
      {place.tier !== 'nothing' && table && <TableToggle table={<ReportTable table={table} />} of={measureName(subject, measure)} />}
      <QuestionMedians subject={subject} measure={measure} />
    </div>
  );
}

/** The way to a score, where there is none to compare. */
function NoScore({ measure }: { readonly measure: MeasureId }) {
  const { peers } = useWords();
  const { round, address } = useOpen();
  return (
    <p>
      {measure === 'overall' ? peers.noScoreNextOverall : peers.noScoreNext} {round.closing === null && <a href={address('questions')}>{peers.toQuestions}</a>}
    </p>
  );
}

function PeersPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="peers-part">
      <h3>{title}</h3>
      <div>{children}</div>
    </section>
  );
}
