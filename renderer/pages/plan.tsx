/** Plan: choose the gaps to close, then say who does what by when. */

import { listMissing, statusOf } from '../../assessments/plan.ts';
import type { Action } from '../../assessments/model.ts';
import { countGiven } from '../../assessments/responses.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/plan.css';
import { Actions } from './plan/actions.tsx';
import { Choose } from './plan/choose.tsx';
import { explainOrder } from './plan/explanations.ts';
import { useArrival } from './plan/use-heading-focus.ts';
import { ACTIONS_VIEW, readView } from './plan/views.ts';

export function PlanPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { assessment, round, questionnaire, address } = useOpen();
  const here = readView(view);
  useArrival(here.kind, (here.kind === 'choose' ? here.question : here.action) !== undefined);
  const chosen = assessment.actions.filter((action) => action.round === round.id && statusOf(action).state !== 'dropped');
  const isEmpty = chosen.length === 0 && (here.kind === 'actions' || countGiven(questionnaire, round).given === 0);
  return (
    <Page
      title={words.plan.title}
      views={[
        { name: words.plan.views.choose, href: address('plan'), isHere: here.kind === 'choose' },
        { name: words.plan.views.actions, href: address('plan', ACTIONS_VIEW), isHere: here.kind === 'actions' },
      ]}
      explanation={explainOrder(words)}
      bottomBar={isEmpty ? undefined : here.kind === 'choose' ? <ChosenBar count={chosen.length} /> : <FilledBar chosen={chosen} />}
    >
      {here.kind === 'choose' ? <Choose wanted={here.question} count={chosen.length} /> : <Actions wanted={here.action} />}
    </Page>
  );
}

/** How many are chosen, and the way on to the actions once there are any. */
function ChosenBar({ count }: { readonly count: number }) {
  const words = useWords();
  const { address } = useOpen();
  return (
    <div className="plan-bar">
      <p>
        <strong>{count === 0 ? words.plan.bar.none : words.plan.bar.chosen(count)}</strong> {words.plan.bar.rule}
      </p>
      {count > 0 && (
        <LinkButton kind="filled" href={address('plan', ACTIONS_VIEW)}>
          {words.plan.bar.setOwners}
        </LinkButton>
      )}
    </div>
  );
}

/** How many actions have everything needed, and the way on to the documents. */
function FilledBar({ chosen }: { readonly chosen: readonly Action[] }) {
  const words = useWords();
  const { address } = useOpen();
  const filled = chosen.filter((action) => listMissing(action).length === 0).length;
  return (
    <div className="plan-bar">
      <p>{words.plan.bar.filled(filled, chosen.length)}</p>
      <LinkButton kind="filled" href={address('documents')}>
        {words.plan.bar.makeDocuments}
      </LinkButton>
    </div>
  );
}
