/** The votes on every question: what divided the room first, then what was the same or close. */

import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { listDivided, listUndivided } from '../../../assessments/report/votes.ts';
import { listDividedSentences, votesTable } from '../../../assessments/report/votes-section.ts';
import { TableToggle } from '../../charts/chart-frame.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { QuestionVotes } from './question-votes.tsx';
import { RoundNote } from './round-note.tsx';

export function VotesView({ subject }: { readonly subject: Subject }) {
  const told = subject.words.votes.section;
  const [finding = '', ...more] = listDividedSentences(subject);
  const divided = listDivided(subject);
  return (
    <div className="sections">
      <section className="votes">
        <h2 className="finding">{finding.replace(/\.$/, '')}</h2>
        <p className="quiet">{more.join(' ')}</p>
        <p className="small quiet">
          <RoundNote subject={subject} />
        </p>
        <TableToggle table={<ReportTable table={votesTable(subject)} />} />
      </section>
      <VotesOn subject={subject} title={told.divided} ids={divided} detail="table" />
      <VotesOn subject={subject} title={told.together} ids={listUndivided(subject)} detail="settled" />
    </div>
  );
}

interface VotesOnProps {
  readonly subject: Subject;
  readonly title: string;
  readonly ids: readonly QuestionId[];
  readonly detail: 'settled' | 'table';
}

function VotesOn({ subject, title, ids, detail }: VotesOnProps) {
  if (ids.length === 0) return null;
  return (
    <section className="votes">
      <h2 className="section-title">{title}</h2>
      <ul className="vote-rows">
        {ids.map((id) => (
          <QuestionVotes key={id} subject={subject} id={id} detail={detail} />
        ))}
      </ul>
    </section>
  );
}
