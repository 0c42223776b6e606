/** How far apart the votes on a question were, and how the group settled it. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Subject } from '../../../../assessments/report/subject.ts';
import { listSettledFacts } from '../../../../assessments/report/votes.ts';
import { listStrips } from '../../../../assessments/report/votes-section.ts';
import { DotStrip } from '../../../charts/dot-strip.tsx';
import { StatusDots } from '../../../charts/status-dots.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';

export function Disagreement({ subject, question }: { readonly subject: Subject; readonly question: QuestionId }) {
  const { votes } = subject.words;
  const { choosing } = usePlanWords();
  const strips = listStrips(subject, question);
  if (strips.length === 0) return null;
  return (
    <div className="plan-part disagreement">
      <h3 className="part-name">{choosing.votes}</h3>
      {strips.map((strip) => (
        <div key={strip.vote} className="disagreement-vote">
          <div>
            {strips.length > 1 && <p className="small quiet">{votes.vote[strip.vote - 1]}</p>}
            <p className="disagreement-status">
              <StatusDots status={strip.status} />
              {strip.statusName}
            </p>
            <p className="small quiet">{strip.finding}</p>
          </div>
          {strip.counts !== null && <DotStrip strip={strip} size="row" />}
        </div>
      ))}
      <dl className="disagreement-facts">
        {listSettledFacts(subject, question, []).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
