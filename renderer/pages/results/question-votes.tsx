/** The votes on one question: how far apart they were, the dots, and how the group settled it. */

import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import { explainQuestion } from '../../../assessments/report/explanations.ts';
import { questionTitle, type Subject } from '../../../assessments/report/subject.ts';
import { listStrips } from '../../../assessments/report/votes-section.ts';
import { TableToggle } from '../../charts/chart-frame.tsx';
import { DotStrip } from '../../charts/dot-strip.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SettledFacts, ToldVote } from '../../parts/told-vote.tsx';

interface QuestionVotesProps {
  readonly subject: Subject;
  readonly id: QuestionId;
  /** The first vote alone; every vote with how the question was settled; or that with its table one press away. */
  readonly detail: 'first' | 'settled' | 'table';
}

export function QuestionVotes({ subject, id, detail }: QuestionVotesProps) {
  const all = listStrips(subject, id);
  const strips = detail === 'first' ? all.slice(0, 1) : all;
  const title = questionTitle(subject, id);
  if (strips.length === 0) return null;
  return (
    <li className="vote-row">
      <span className="quiet">{id}</span>
      <div>
        <h3>
          <FigureButton explanation={explainQuestion(subject, id)} name={title}>
            {title}
          </FigureButton>
        </h3>
        {strips.map((strip) => (
          <div key={strip.vote} className="vote-strip">
            <ToldVote subject={subject} strip={strip} isOneOfTwo={strips.length > 1} />
            {strip.counts !== null && <DotStrip strip={strip} size="row" />}
            {detail !== 'first' && strip === strips.at(-1) && <SettledFacts subject={subject} question={id} />}
          </div>
        ))}
        {detail === 'table' && strips.some(({ counts }) => counts !== null) && (
          <TableToggle of={title} table={strips.map(({ vote, table }) => <ReportTable key={vote} table={table} />)} />
        )}
      </div>
    </li>
  );
}
