/** One action as a form. Every field keeps itself; what is still needed is listed on top, and nothing is blocked. */

import type { Action } from '../../../../assessments/model.ts';
import { listActionProblems } from '../../../../assessments/plan.ts';
import { listHoldingUp } from '../../../../assessments/waiting.ts';
import { showDay, showList } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { useRoundName } from '../../../parts/round-name.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { ActionWhy } from './action-why.tsx';
import { DifferenceFields } from './difference-fields.tsx';
import { fieldId } from './field-ids.ts';
import { PurposeField } from './purpose-field.tsx';
import { StatusFields } from './status-fields.tsx';
import { StillNeeded } from './still-needed.tsx';
import { TakesFields } from './takes-fields.tsx';
import { tellWaiting } from './tell-waiting.ts';
import { UsualValues } from './usual-values.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { actionView } from '../views.ts';
import { WhatFields, WhoFields } from './what-fields.tsx';
import { WhenFields } from './when-fields.tsx';

interface ActionFormProps {
  readonly action: Action;
  /** Its place in the plan; 0 for one that is carried on from an earlier round. */
  readonly number: number;
  /** The action after this one in the plan. */
  readonly next: Action | undefined;
}

export function ActionForm({ action, number, next }: ActionFormProps) {
  const words = useWords();
  const { actions, problems } = words.plan;
  const { acting } = usePlanWords();
  const nameRound = useRoundName();
  const { assessment, change, address } = useOpen();
  const heading = useHeadingFocus(action.id);
  const round = assessment.rounds.find((each) => each.id === action.round);
  const title = action.title.trim() === '' ? actions.untitled : action.title;
  const isCarried = number === 0;
  const holding = listHoldingUp(assessment.actions, action);
  const put = (fields: Partial<Action>) => change({ kind: 'put-action', action: { ...action, ...fields }, at: null });
  const wrong = listActionProblems(action).map(({ kind, suggestion }) => ({
    id: fieldId(kind === 'due-before-start' ? 'due' : 'firstStepBy'),
    text: problems[kind](showDay(words, suggestion)),
  }));
  return (
    <section className="plan-detail" aria-labelledby="action-heading">
      <p className="small quiet">{isCarried && round !== undefined ? actions.carried(nameRound(assessment, round)) : actions.number(number)}</p>
      <h2 id="action-heading" ref={heading} tabIndex={-1} className="gap-title">
        {title}
      </h2>
      <ProblemSummary key={`problems-${action.id}`} title={actions.problemTitle(wrong.length)} problems={wrong} takesFocus={false} />
      {holding.length > 0 && <p className="holding-up">{acting.waits.holding(showList(words, holding.map((other) => tellWaiting(words, acting, other))))}</p>}
      <StillNeeded action={action} />
      <UsualValues action={action} onFilled={() => heading.current?.focus()} />
      <div key={action.id} className="action-fields">
        <WhatFields action={action} onChange={put}>
          <ActionWhy action={action} />
          <PurposeField action={action} onChange={put} />
        </WhatFields>
        <WhoFields action={action} onChange={put} />
        <WhenFields action={action} onChange={put} />
        <DifferenceFields action={action} onChange={put} />
        <TakesFields action={action} onChange={put} />
        <StatusFields action={action} onChange={put} />
      </div>
      <div className="plan-part button-row">
        {!isCarried && (
          <Button kind="remove" onPress={() => change({ kind: 'remove-action', action: action.id }, actions.removed(title))}>
            {actions.remove}
          </Button>
        )}
        {next !== undefined && <a href={address('plan', actionView(next.id))}>{actions.nextAction(number + 1)}</a>}
      </div>
    </section>
  );
}
