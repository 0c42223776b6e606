/** One vote on a question in words, and how the group settled the question. */

import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { DotStrip } from '../../assessments/report/blocks.ts';
import type { Subject } from '../../assessments/report/subject.ts';
import { listSettledFacts } from '../../assessments/report/votes.ts';
import { StatusDots } from '../charts/status-dots.tsx';
import '../styles/told-vote.css';

interface ToldVoteProps {
  readonly subject: Subject;
  readonly strip: DotStrip;
  /** Whether there was another vote, so that this one says which it is. */
  readonly isOneOfTwo: boolean;
}

/** How far apart the votes were. */
export function ToldVote({ subject, strip, isOneOfTwo }: ToldVoteProps) {
  return (
    <div className="told-vote">
      {isOneOfTwo && <p className="small quiet">{subject.words.votes.vote[strip.vote - 1]}</p>}
      <p className="told-vote-status">
        <StatusDots status={strip.status} />
        {strip.statusName}
      </p>
      <p className="small quiet">{strip.finding}</p>
    </div>
  );
}

export function SettledFacts({ subject, question }: { readonly subject: Subject; readonly question: QuestionId }) {
  return (
    <dl className="settled-facts">
      {listSettledFacts(subject, question, []).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
