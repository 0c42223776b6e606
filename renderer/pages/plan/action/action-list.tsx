/** The actions in order, and under them those carried on from earlier rounds. */

import { memo } from 'react';
import type { Action } from '../../../../assessments/model.ts';
import { findRound } from '../../../../assessments/rounds.ts';
import { findGroup, listMissing } from '../../../../assessments/plan.ts';
import type { Group } from '../../../../assessments/prioritise.ts';
import { dueDay, isOverdue, statusOf } from '../../../../assessments/status.ts';
import { listHoldingUp } from '../../../../assessments/waiting.ts';
import { showDay, showDue } from '../../../../assessments/words/dates.ts';
import type { Day } from '../../../../assessments/figures-model.ts';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
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
  const { assessment, today, address } = useOpen();
  const rounds = assessment.rounds.filter((round) => carried.some((action) => action.round === round.id));
  const row = (action: Action, number: number | null) => (
    <ActionRow
      key={action.id}
      action={action}
      number={number}
      group={findGroup(assessment, action)}
      holding={action.waitsFor.length === 0 ? 0 : listHoldingUp(assessment.actions, action).length}
      today={today}
      href={address('plan', actionView(action.id))}
      isShown={action.id === shown}
    />
  );
  return (
    <section className="plan-list" aria-labelledby="actions-title">
      <h2 id="actions-title" className="section-title">
        {words.plan.actions.title}
      </h2>
      {own.length === 0 && <p className="small quiet">{words.plan.actions.noneOfThisRound}</p>}
      <ol className="gap-group">{own.map((action, at) => row(action, at + 1))}</ol>
      {rounds.map((round) => (
        <div key={round.id} className="gap-group">
          <h3 className="gap-group-name">{words.plan.actions.carried(nameRound(assessment, findRound(assessment, round.id) ?? round))}</h3>
          <ul>{carried.filter((action) => action.round === round.id).map((action) => row(action, null))}</ul>
        </div>
      ))}
    </section>
  );
}

interface ActionRowProps {
  readonly action: Action;
  /** Its place in the plan; null for one that is carried on. */
  readonly number: number | null;
  readonly group: Group | undefined;
  /** How many actions it still waits for. */
  readonly holding: number;
  readonly today: Day;
  readonly href: string;
  readonly isShown: boolean;
}

/** Drawn again only when something of it is another: a plan can be long, and each word that is typed changes one action. */
const ActionRow = memo(function ActionRow({ action, number, group, holding, today, href, isShown }: ActionRowProps) {
  const words = useWords();
  const { waits } = usePlanWords().acting;
  const { actions, fields, groups } = words.plan;
  const missing = listMissing(action).length;
  const { state } = statusOf(action);
  const isLate = isOverdue(action, today) && action.due !== null;
  const owner = action.owner.trim() === '' ? actions.noOwner : action.owner;
  return (
    <li className="plan-row action-row" data-shown={isShown}>
      <a href={href} aria-current={isShown ? 'true' : undefined}>
        <span className="action-number">{number}</span>
        <span>
          <span className="plan-row-title">{action.title.trim() === '' ? actions.untitled : action.title}</span>
          <span className="action-line">{action.due === null ? actions.lineNoDue(owner) : actions.line(owner, showDue(words, action.due))}</span>
          <span className="action-line">
            {[group === undefined ? undefined : groups[group], state === 'not-started' ? undefined : fields.statuses[state]].filter(Boolean).join(', ')}
          </span>
          {isLate && action.due !== null && <strong className="action-line">{actions.overdue(showDay(words, dueDay(action.due)))}</strong>}
          {holding > 0 && <span className="action-line">{waits.holdingCount(holding)}</span>}
          {missing > 0 && <span className="action-line">{actions.stillNeededCount(missing)}</span>}
        </span>
      </a>
    </li>
  );
});
