/** Actions: the plan's actions in order on the left, the one that is looked at as a form on the right. */

import { useMemo, useState } from 'react';
import { findRound } from '../../../assessments/rounds.ts';
import { listActions, openActions } from '../../../assessments/plan.ts';
import type { Action, Assessment, Round } from '../../../assessments/model.ts';
import { LinkButton } from '../../forms/button.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { ActionForm } from './action/action-form.tsx';
import { ActionList } from './action/action-list.tsx';

export function Actions({ wanted }: { readonly wanted: string | undefined }) {
  const words = useWords();
  const { assessment, round, address } = useOpen();
  const own = useMemo(() => listActions(assessment, round.id), [assessment, round.id]);
  const carried = useMemo(() => listCarried(assessment, round, wanted), [assessment, round, wanted]);
  const all = [...own, ...carried];
  // Where the address names no action, the one that came first stays, however the order changes under it.
  const [first] = useState(all[0]?.id);
  const shown = all.find((action) => action.id === (wanted ?? first)) ?? all[0];

  if (shown === undefined) {
    return (
      <div className="stack prose">
        <h2 className="section-title">{words.plan.actions.emptyTitle}</h2>
        <p className="lead">{words.plan.actions.empty}</p>
        <LinkButton kind="filled" href={address('plan')}>
          {words.plan.actions.emptyAct}
        </LinkButton>
      </div>
    );
  }
  const next = own[own.indexOf(shown) + 1];
  return (
    <div className="plan-columns">
      <ActionList own={own} carried={carried} shown={shown.id} />
      <ActionForm action={shown} number={own.indexOf(shown) + 1} next={own.includes(shown) ? next : undefined} />
    </div>
  );
}

/** The actions of earlier rounds that are still open, and the one that is looked at even when it is done by now. */
function listCarried(assessment: Assessment, round: Round, wanted: string | undefined): readonly Action[] {
  const open = openActions(assessment);
  return assessment.actions.filter((action) => {
    const from = findRound(assessment, action.round);
    return from !== undefined && from.date < round.date && (action.id === wanted || open.includes(action));
  });
}
