/** Plan: choose the gaps to close, say who does what by when, and see what that would lead to. */

import { listMissing } from '../../assessments/plan.ts';
import { statusOf } from '../../assessments/status.ts';
import type { Action } from '../../assessments/model.ts';
import { leadingOf, listLeadingSentences } from '../../assessments/report/planned/leading.ts';
import { subjectOf } from '../../assessments/report/subject.ts';
import { countGiven } from '../../assessments/responses.ts';
import { listPlanned } from '../../assessments/what-if.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { usePlanWords } from '../state/plan-words.ts';
import { useLanguage, useWords } from '../state/words.tsx';
import '../styles/plan.css';
import { Actions } from './plan/actions.tsx';
import { Choose } from './plan/choose.tsx';
import { DueNotice } from './plan/due-notice.tsx';
import { explainOrder, explainWhatIf } from './plan/explanations.ts';
import { useDeliveryExplanation } from './plan/table/use-delivery-explanation.ts';
import { useGapView } from './plan/use-gap-view.ts';
import { useArrival } from './plan/use-heading-focus.ts';
import { ACTIONS_VIEW, readView, WHAT_IF_VIEW } from './plan/views.ts';
import { TargetLineBar } from './plan/what-if/target-line.tsx';
import { WhatIf } from './plan/what-if.tsx';

export function PlanPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { choosing, whatIf } = usePlanWords();
  const { assessment, round, questionnaire, address } = useOpen();
  const here = readView(view);
  const way = useGapView(here);
  const delivery = useDeliveryExplanation();
  const one = here.kind === 'choose' ? here.question : here.kind === 'actions' ? here.action : undefined;
  useArrival(here.kind, one !== undefined);
  const chosen = assessment.actions.filter((action) => action.round === round.id && statusOf(action).state !== 'dropped');
  const planned = listPlanned(assessment, round);
  const isAtActions = here.kind === 'actions' || here.kind === 'all-actions';
  const isWhatIf = here.kind === 'what-if';
  const hasBar = isWhatIf ? planned.length > 0 : chosen.length > 0 || (here.kind === 'choose' && countGiven(questionnaire, round).given > 0);
  return (
    <Page
      title={words.plan.title}
      views={[
        { name: words.plan.views.choose, href: address('plan'), isHere: here.kind === 'choose' },
        { name: words.plan.views.actions, href: address('plan', ACTIONS_VIEW), isHere: isAtActions },
        { name: choosing.whatIfTab, href: address('plan', WHAT_IF_VIEW), isHere: isWhatIf },
      ]}
      explanation={isWhatIf ? explainWhatIf(whatIf) : here.kind === 'all-actions' ? delivery : explainOrder(words)}
      bottomBar={hasBar ? isWhatIf ? <TargetLineBar /> : isAtActions ? <FilledBar chosen={chosen} /> : <ChosenBar count={chosen.length} planned={planned} /> : undefined}
    >
      {here.kind !== 'what-if' && <DueNotice />}
      {here.kind === 'choose' && <Choose way={way} wanted={here.question} count={chosen.length} />}
      {here.kind === 'choose' && <Leading planned={planned} place="page" />}
      {isAtActions && <Actions isTable={here.kind === 'all-actions'} wanted={here.kind === 'actions' ? here.action : undefined} />}
      {isWhatIf && <WhatIf />}
    </Page>
  );
}

/** How many are chosen and how many carried on, where all of them would lead, and the way on to the actions once there are any. */
function ChosenBar({ count, planned }: { readonly count: number; readonly planned: readonly Action[] }) {
  const words = useWords();
  const { choosing } = usePlanWords();
  const { address } = useOpen();
  const carried = planned.length - count;
  const tellChosen = count === 0 ? words.plan.bar.none : carried === 0 ? words.plan.bar.chosen(count) : choosing.chosenAndCarried(count, carried);
  return (
    <div className="plan-bar">
      <div>
        <p>
          <strong>{tellChosen}</strong> {words.plan.bar.rule}
        </p>
        <Leading planned={planned} place="bar" />
      </div>
      {count > 0 && (
        <LinkButton kind="filled" href={address('plan', ACTIONS_VIEW)}>
          {words.plan.bar.setOwners}
        </LinkButton>
      )}
    </div>
  );
}

/** Where the plan would lead: in the bar, or on a narrow screen, where every line of the bar would hide one of the page, at the page's end. */
function Leading({ planned, place }: { readonly planned: readonly Action[]; readonly place: 'bar' | 'page' }) {
  const words = useWords();
  const language = useLanguage();
  const { whatIf } = usePlanWords();
  const { assessment, round } = useOpen();
  if (planned.length === 0) return null;
  const [finding] = listLeadingSentences(leadingOf(subjectOf(assessment, round, words, language), planned));
  return (
    <p className="small quiet plan-leading" data-place={place}>
      {finding} {whatIf.notForecast}
    </p>
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
