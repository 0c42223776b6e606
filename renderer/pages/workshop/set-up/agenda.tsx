/** The running estimate of a workshop, with the facilitator's notes of its step, folded away. */

import type { Stage } from '../../../../assessments/workshop-model.ts';
import { minutesLeft, type AgendaStep } from '../../../../assessments/workshop/agenda.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useRolesToSay } from '../roles/use-usual-roles.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import '../../../styles/workshop-set-up.css';
import { AgendaSteps } from './agenda/agenda-steps.tsx';
import { planFor, wholeMinutes } from './agenda/minutes.ts';

/** The steps of the agenda that belong to each stage. */
const STEPS_AT = {
  'set-up': ['welcome'], vote: ['vote'], reveal: ['reveal', 'confirm'], discuss: ['discuss'], act: ['act'],
} as const satisfies Readonly<Record<Stage, readonly AgendaStep['step'][]>>;

interface AgendaProps {
  readonly here: Stage;
  /** How many questions are still to be talked about, once that is known. */
  readonly leftToDiscuss?: number;
}

export function Agenda({ here, leftToDiscuss }: AgendaProps) {
  const { agenda: told, kept } = useWorkshopWords().setUp;
  const { round, questionnaire } = useOpen();
  const rolesToSay = useRolesToSay();
  const plan = planFor(questionnaire, round.form);
  const left = wholeMinutes(minutesLeft(here, plan.questions, leftToDiscuss ?? plan.discussed));
  return (
    <details className="running-agenda">
      <summary>{told.left(left)}</summary>
      {here === 'vote' && (
        <div>
          <h3>{kept.sayTitle}</h3>
          <p>{kept.say}</p>
          {rolesToSay !== undefined && <p>{rolesToSay}</p>}
        </div>
      )}
      {STEPS_AT[here].map((step) => (
        <div key={step}>
          <h3>{told.notesOf(told.steps[step])}</h3>
          <ul className="dotted">
            {told.notes[step].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ))}
      <h3>{told.title}</h3>
      <AgendaSteps plan={plan} here={STEPS_AT[here]} />
      <p className="small quiet">{told.rule}</p>
    </details>
  );
}
