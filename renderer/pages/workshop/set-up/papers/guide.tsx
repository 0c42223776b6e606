/** The facilitator's guide on one page: the steps with their minutes, what to say, and what to do when. */

import { showDay } from '../../../../../assessments/words/dates.ts';
import { useOpen } from '../../../../state/open-assessment.tsx';
import { useWords } from '../../../../state/words.tsx';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { AgendaNotes } from '../agenda/agenda-notes.tsx';
import { planFor } from '../agenda/minutes.ts';
import { PaperFrame } from './paper-frame.tsx';
import { PaperHead } from './paper-head.tsx';
import { useRolesToSay } from '../../roles/use-usual-roles.ts';
import { useUsualVoters } from '../use-usual-voters.ts';

export function Guide() {
  const words = useWords();
  const { papers, kept } = useWorkshopWords().setUp;
  const told = papers.guide;
  const { assessment, round, questionnaire } = useOpen();
  const voters = useUsualVoters();
  const rolesToSay = useRolesToSay();
  const plan = planFor(questionnaire, round.form);
  return (
    <PaperFrame title={told.title}>
      <article className="paper guide">
        <PaperHead title={told.title} about={told.about(assessment.organisation.name, showDay(words, round.date), plan.total, plan.questions, voters)} />
        <h4>{told.beforeTitle}</h4>
        <ul className="dotted">
          {told.before.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <h4>{kept.sayTitle}</h4>
        <p className="guide-say">{kept.say}</p>
        {rolesToSay !== undefined && <p className="guide-say">{rolesToSay}</p>}
        <h4>{told.stepsTitle}</h4>
        <AgendaNotes plan={plan} />
        <h4>{told.whenTitle}</h4>
        <dl className="guide-when">
          {told.when.map(({ when, what }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </article>
    </PaperFrame>
  );
}
