/** Actions, one by one as a list with a form, or all of them as a table. */

import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { listActions } from '../../../assessments/plan.ts';
import { LinkButton } from '../../forms/button.tsx';
import { Segmented } from '../../forms/segmented.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { usePlanWords } from '../../state/plan-words.ts';
import { useWords } from '../../state/words.tsx';
import '../../styles/plan-actions.css';
import { ActionForm } from './action/action-form.tsx';
import { ActionList } from './action/action-list.tsx';
import { listCarried } from './listed.ts';
import { AllActions } from './table/all-actions.tsx';
import { ACTIONS_VIEW, ALL_ACTIONS_VIEW } from './views.ts';

interface ActionsProps {
  readonly isTable: boolean;
  /** The action that the address asks for. */
  readonly wanted: string | undefined;
}

export function Actions({ isTable, wanted }: ActionsProps) {
  const words = useWords();
  const { views } = usePlanWords().acting;
  const { assessment, round, address } = useOpen();
  const [, navigate] = useLocation();
  const own = useMemo(() => listActions(assessment, round.id), [assessment, round.id]);
  // What was listed stays until the page is left, even when it is done meanwhile.
  const [listed] = useState(() => listCarried(assessment, round).map(({ id }) => id));
  const carried = useMemo(() => listCarried(assessment, round, new Set([wanted, ...listed])), [assessment, round, wanted, listed]);
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
    <>
      <div className="actions-ways">
        <Segmented
          label={views.label}
          isLabelHidden
          value={isTable ? ALL_ACTIONS_VIEW : ACTIONS_VIEW}
          options={[
            { value: ACTIONS_VIEW, label: views.one },
            { value: ALL_ACTIONS_VIEW, label: views.table },
          ]}
          onChoose={(view) => navigate(address('plan', view).slice(1))}
        />
      </div>
      {isTable ? (
        <AllActions own={own} carried={carried} />
      ) : (
        <div className="plan-columns">
          <ActionList own={own} carried={carried} shown={shown.id} />
          <ActionForm action={shown} number={own.indexOf(shown) + 1} next={own.includes(shown) ? next : undefined} />
        </div>
      )}
    </>
  );
}
