/** Setting up a workshop: the form, how many vote, the agenda, and what to have ready. */

import { useRef, useState } from 'react';
import { MOST_VOTERS } from '../../../assessments/limits.ts';
import { moveTo, startWorkshop } from '../../../assessments/workshop/moves.ts';
import { Button } from '../../forms/button.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useVoting } from '../../state/voting.tsx';
import { useWorkshopWords } from '../../state/workshop-words.ts';
import '../../styles/workshop-set-up.css';
import { AskRoles } from './roles/ask-roles.tsx';
import { useRoleChoice } from './roles/use-role-choice.ts';
import { AgendaNotes } from './set-up/agenda/agenda-notes.tsx';
import { AgendaSteps } from './set-up/agenda/agenda-steps.tsx';
import { CountField } from './set-up/count-field.tsx';
import { countPeople } from './set-up/count-people.ts';
import { EndWorkshop } from './set-up/end-workshop.tsx';
import { Kept } from './set-up/kept.tsx';
import { planFor } from './set-up/agenda/minutes.ts';
import { NoWorkshop } from './set-up/no-workshop.tsx';
import { Practise } from './set-up/practise.tsx';
import { SoFar } from './set-up/so-far.tsx';
import { useUsualVoters } from './set-up/use-usual-voters.ts';
import { Ways } from './set-up/ways.tsx';
import { WorkshopForm } from './set-up/workshop-form.tsx';

/** Where focus goes when a number has to be put right first. */
const VOTERS = 'workshop-voters';

export function SetUp() {
  const { round } = useOpen();
  return round.closing !== null || round.origin === 'paper' ? <NoWorkshop /> : <OpenSetUp />;
}

function OpenSetUp() {
  const told = useWorkshopWords().setUp;
  const { round, questionnaire, change, address } = useOpen();
  const { voting } = useVoting();
  const { workshop } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState(useUsualVoters());
  const [hasProblem, setHasProblem] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const voters = workshop?.voters ?? wanted;
  const roles = useRoleChoice(voters);
  const plan = planFor(questionnaire, round.form);
  const people = countPeople(voting);
  const isTold = people > 0 || round.votes !== null;
  const setVoters = (count: number) => (workshop === null ? setWanted(count) : change({ kind: 'set-workshop', round: round.id, workshop: { ...workshop, voters: count } }));
  const votersProblem = (count: number | undefined) => {
    if (count === undefined || count < 1 || count > MOST_VOTERS) return told.votersProblem;
    return count < people ? told.votersTooFew(people) : undefined;
  };
  const goOn = () => {
    setPressed(true);
    const wrong = hasProblem ? VOTERS : isTold ? undefined : roles.wrong;
    if (wrong !== undefined) return document.getElementById(wrong)?.focus();
    const moved = moveTo(workshop ?? { ...startWorkshop(voters), roles: roles.kept }, workshop?.isRevealed === true ? 'reveal' : 'vote');
    if (moved !== undefined) change({ kind: 'set-workshop', round: round.id, workshop: moved });
    return undefined;
  };
  return (
    <div className="sections workshop-set-up">
      <div className="set-up-top">
        <div className="stack">
          <h2 ref={heading} tabIndex={-1} className="finding">
            {told.heading(plan.total, voters)}
          </h2>
          <p className="lead">{told.lead(plan.questions, plan.discussed)}</p>
          <SoFar round={round} />
          <div className="fields">
            <WorkshopForm isFixed={people > 0} />
            <CountField
              id={VOTERS}
              label={told.voters}
              hint={told.votersHint}
              value={voters}
              least={Math.max(1, people)}
              most={MOST_VOTERS}
              problemOf={votersProblem}
              onCommit={setVoters}
              onProblem={setHasProblem}
            />
          </div>
          <p className="quiet" role="status">
            {told.advice[adviceFor(voters)]}
          </p>
          <AskRoles choice={roles} isFixed={isTold} isPressed={isPressed} />
          <div className="button-row">
            <Button kind="filled" onPress={goOn}>
              {workshop?.isRevealed === true ? told.backToVotes : people > 0 ? told.backToVote : told.startVoting}
            </Button>
          </div>
        </div>
        <aside className="set-up-side">
          <h2 className="card-title">{told.agenda.title}</h2>
          <AgendaSteps plan={plan} />
          <p>
            <a href={address('workshop', 'guide')}>{told.agenda.print}</a>
          </p>
          <Practise />
        </aside>
      </div>
      <Ways plan={plan} voters={voters} />
      <section className="stack">
        <h2 className="section-title">{told.agenda.notesTitle}</h2>
        <AgendaNotes plan={plan} />
        <p className="small quiet prose">{told.agenda.rule}</p>
      </section>
      <Kept />
      <section className="stack">
        <h2 className="section-title">{told.projector.title}</h2>
        <ul className="dotted prose">
          {told.projector.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {workshop !== null && <EndWorkshop round={round} onEnded={() => heading.current?.focus()} />}
    </div>
  );
}

/** What is said to so many voters. Methods A.7, C.4. */
function adviceFor(voters: number): 'one' | 'few' | 'some' | 'enough' | 'many' {
  if (voters === 1) return 'one';
  if (voters < 4) return 'few';
  if (voters < 6) return 'some';
  return voters <= 12 ? 'enough' : 'many';
}
