/** The last step of a workshop: what was settled, the way to the actions, and closing the round. */

import { useState } from 'react';
import { statusOf } from '../../../assessments/status.ts';
import { listGaps } from '../../../assessments/prioritise.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { moveTo } from '../../../assessments/workshop/moves.ts';
import { isSettled } from '../../../assessments/workshop/queue.ts';
import { Button, LinkButton } from '../../forms/button.tsx';
import { CloseDialog } from '../../parts/close-dialog.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../state/workshop-words.ts';
import '../../styles/workshop-set-up.css';
import { RoleGroups } from './roles/role-groups.tsx';
import { Agenda } from './set-up/agenda.tsx';
import { NotAgreed } from './act/not-agreed.tsx';

/** Fewer actions than this and choosing them is still the main act. Methods C.6. */
const FEWEST_ACTIONS = 3;

export function Act() {
  const told = useWorkshopWords().setUp.act;
  const { assessment, round, questionnaire, figures, change, address } = useOpen();
  const [isClosing, setClosing] = useState(false);
  const asked = questionsOf(questionnaire, round.form);
  const settled = asked.filter(({ id }) => isSettled(round, id)).length;
  const gaps = listGaps(assessment, questionnaire, round, figures);
  const under = gaps.filter(({ gap }) => gap > 0).length;
  const unknown = gaps.filter(({ group }) => group === 'find-out').length;
  const chosen = assessment.actions.filter((action) => action.round === round.id && statusOf(action).state !== 'dropped').length;
  const goOnDiscussing = () => {
    const moved = round.workshop === null ? undefined : moveTo(round.workshop, 'discuss');
    if (moved !== undefined) change({ kind: 'set-workshop', round: round.id, workshop: moved });
  };
  const isChosen = chosen >= FEWEST_ACTIONS;
  return (
    <div className="sections workshop-act">
      <section className="stack">
        <h2 className="finding" tabIndex={-1}>
          {told.heading(settled, asked.length)}
        </h2>
        {settled < asked.length && (
          <p>
            {told.open(asked.length - settled)}{' '}
            <Button kind="underlined" onPress={goOnDiscussing}>
              {told.goOnDiscussing}
            </Button>
          </p>
        )}
        <p>
          {told.under(under)} {unknown > 0 && told.unknown(unknown)}
        </p>
        <Agenda here="act" leftToDiscuss={0} />
      </section>
      <NotAgreed round={round} questions={asked} />
      <RoleGroups heading="section-title" />
      <section className="stack prose">
        <h2 className="section-title">{told.chooseTitle}</h2>
        <p>{told.chooseText}</p>
        <p role="status">{told.chosen(chosen)}</p>
        <p>
          <LinkButton kind={isChosen ? 'outlined' : 'filled'} href={address('plan')}>
            {isChosen ? told.seePlan : told.toPlan}
          </LinkButton>
        </p>
      </section>
      <section className="stack prose">
        <h2 className="section-title">{told.closeTitle}</h2>
        <ul className="dotted">
          {told.closeText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <Button kind={isChosen ? 'filled' : 'outlined'} onPress={() => setClosing(true)}>
            {told.close}
          </Button>
        </p>
      </section>
      <CloseDialog round={isClosing ? round : undefined} onDone={() => setClosing(false)} />
    </div>
  );
}
