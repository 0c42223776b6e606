/** What the votes on a question came to: the last vote first, and the ones before it below. */

import { dotStripOf } from '../../../../assessments/report/dot-strip.ts';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { QuestionVotes } from '../../../../assessments/workshop-model.ts';
import { LEAST_SHOWN } from '../../../../assessments/workshop/votes.ts';
import { TableToggle } from '../../../charts/chart-frame.tsx';
import { DotStrip } from '../../../charts/dot-strip.tsx';
import { StatusDots } from '../../../charts/status-dots.tsx';
import { ReportTable } from '../../../parts/report-table.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useWords } from '../../../state/words.tsx';

export function Outcome({ question, votes }: { readonly question: Question; readonly votes: QuestionVotes }) {
  const words = useWords();
  const subject = useSubject();
  const outcomes = [votes.first, ...votes.again];
  const strips = outcomes.map((outcome, index) => dotStripOf(subject, question.id, outcome, index + 1));
  const last = strips.at(-1);
  const earlier = strips.slice(0, -1).toReversed();
  if (last === undefined) return null;
  return (
    // On paper they would leave the room.
    <div className="room-outcome" data-few={outcomes.some(({ cast }) => cast < LEAST_SHOWN.outside)}>
      {earlier.length > 0 && <h3 className="room-vote">{words.votes.vote[last.vote - 1]}</h3>}
      <p className="room-status">
        <StatusDots status={last.status} />
        <strong>{last.statusName}</strong>
      </p>
      <p className="quiet">{last.note}</p>
      {last.counts !== null && <DotStrip strip={last} />}
      {last.counts !== null && <TableToggle table={<ReportTable table={last.table} />} />}
      {earlier.map((strip) => (
        <div key={strip.id} className="room-earlier">
          <h3 className="room-vote">{words.votes.vote[strip.vote - 1]}</h3>
          <p className="small quiet">
            <StatusDots status={strip.status} /> {strip.statusName}. {strip.note}
          </p>
          {strip.counts !== null && <DotStrip strip={strip} size="row" />}
        </div>
      ))}
    </div>
  );
}
