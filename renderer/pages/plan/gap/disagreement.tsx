/** How far apart the votes on a question were, and how the group settled it. */

import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Subject } from '../../../../assessments/report/subject.ts';
import { listStrips } from '../../../../assessments/report/votes-section.ts';
import { DotStrip } from '../../../charts/dot-strip.tsx';
import { SettledFacts, ToldVote } from '../../../parts/told-vote.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';

export function Disagreement({ subject, question }: { readonly subject: Subject; readonly question: QuestionId }) {
  const { choosing } = usePlanWords();
  const strips = listStrips(subject, question);
  if (strips.length === 0) return null;
  return (
    <div className="plan-part disagreement">
      <h3 className="part-name">{choosing.votes}</h3>
      {strips.map((strip) => (
        <div key={strip.vote} className="disagreement-vote">
          <ToldVote subject={subject} strip={strip} isOneOfTwo={strips.length > 1} />
          {strip.counts !== null && <DotStrip strip={strip} size="row" />}
        </div>
      ))}
      <SettledFacts subject={subject} question={question} />
    </div>
  );
}
