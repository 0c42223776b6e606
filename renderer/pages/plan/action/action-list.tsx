/** The actions in order, and under them those carried on from earlier rounds. */

import type { Action } from '../../../../assessments/model.ts';
import { findRound } from '../../../../assessments/rounds.ts';
import { dueDay, findGroup, isOverdue, listMissing, statusOf } from '../../../../assessments/plan.ts';
import { showDay, showDue } from '../../../../assessments/words/dates.ts';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { actionView } from '../views.ts';

interface ActionListProps {
  readonly own: readonly Action[];
  readonly carried: readonly Action[];
  /** The action that is looked at. */
  readonly shown: string;
}

export function ActionList({ own, carried, shown }: ActionListProps) {
  const words = useWords();
  const nameRound = useRoundName();
  const { assessment } = useOpen();
  const rounds = assessment.rounds.filter((round) => carried.some((action) => action.round === round.id));
  return (
    <section className="plan-list" aria-labelledby="actions-title">
      <h2 id="actions-title" className="section-title">
        {words.plan.actions.title}
      </h2>
      {own.length === 0 && <p className="small quiet">{words.plan.actions.noneOfThisRound}</p>}
      <ol className="gap-group">
        {own.map((action, at) => (
          <ActionRow key={action.id} action={action} number={at + 1} isShown={action.id === shown} />
        ))}
      </ol>
      {rounds.map((round) => (
        <div key={round.id} className="gap-group">
          <h3 className="gap-group-name">{words.plan.actions.carried(nameRound(assessment, findRound(assessment, round.id) ?? round))}</h3>
          <ul>
            {carried
              .filter((action) => action.round === round.id)
              .map((action) => (
                <ActionRow key={action.id} action={action} number={null} isShown={action.id === shown} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ActionRowProps {
  readonly action: Action;
  /** Its place in the plan; null for one that is carried on. */
  readonly number: number | null;
  readonly isShown: boolean;
}

function ActionRow({ action, number, isShown }: ActionRowProps) {
  const words = useWords();
  const { assessment, today, address } = useOpen();
  const { actions, fields, groups } = words.plan;
  const missing = listMissing(action).length;
  const { state } = statusOf(action);
  const group = findGroup(assessment, action);
  const isLate = isOverdue(action, today) && action.due !== null;
  const owner = action.owner.trim() === '' ? actions.noOwner : action.owner;
  return (
    <li className="plan-row action-row" data-shown={isShown}>
      <a href={address('plan', actionView(action.id))} aria-current={isShown ? 'true' : undefined}>
        <span className="action-number">{number}</span>
        <span>
          <span className="plan-row-title">{action.title.trim() === '' ? actions.untitled : action.title}</span>
          <span className="action-line">{action.due === null ? actions.lineNoDue(owner) : actions.line(owner, showDue(words, action.due))}</span>
          <span className="action-line">
            {[group === undefined ? undefined : groups[group], state === 'not-started' ? undefined : fields.statuses[state]].filter(Boolean).join(', ')}
          </span>
          {isLate && action.due !== null && <strong className="action-line">{actions.overdue(showDay(words, dueDay(action.due)))}</strong>}
          {missing > 0 && <span className="action-line">{actions.stillNeededCount(missing)}</span>}
        </span>
      </a>
    </li>
  );
}
