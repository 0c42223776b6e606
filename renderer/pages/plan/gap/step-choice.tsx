/** The step for a gap: the suggested one, another wording of it, or one's own; and what is in the plan already. */

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Action } from '../../../../assessments/model.ts';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { findStepTemplate } from '../../../../assessments/questionnaire/templates/uses.ts';
import { Button, LinkButton } from '../../../forms/button.tsx';
import { TemplateLink } from '../../../parts/template-link.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { TitleForm } from './title-form.tsx';
import { usePlanChanges } from './use-plan-changes.ts';
import { actionView } from '../views.ts';

export function StepChoice({ line }: { readonly line: GapLine }) {
  const { choose } = useWords().plan;
  const { actionsFor, suggestionFor, addAction, takeOut } = usePlanChanges();
  const [writing, setWriting] = useState<'none' | 'change' | 'own'>('none');
  const actions = actionsFor(line);
  const suggestion = suggestionFor(line);
  const isSuggested = suggestion !== null && actions.length === 0;
  const { heading, focusHeading } = useFocusAfter();
  const end = () => {
    setWriting('none');
    focusHeading();
  };
  return (
    <div className="plan-part stack">
      <div>
        <h3 ref={heading} tabIndex={-1} className="part-name">
          {actions.length > 0 ? choose.inPlanAlready : isSuggested ? (line.current === null ? choose.findOut : choose.suggested) : choose.ownTitle}
        </h3>
        {isSuggested && <p>{suggestion}</p>}
        {line.current !== null && <TemplateLink template={findStepTemplate(line.question, line.current)} question={line.question.id} />}
        {actions.length > 0 && (
          <InPlan
            actions={actions}
            onTakeOut={(action) => {
              takeOut([action]);
              focusHeading();
            }}
          />
        )}
      </div>
      {writing === 'none' ? (
        <div className="button-row">
          {isSuggested && (
            <>
              <Button
                kind="outlined"
                onPress={() => {
                  addAction(line, suggestion);
                  focusHeading();
                }}
              >
                {choose.add}
              </Button>
              <Button kind="outlined" onPress={() => setWriting('change')}>
                {choose.change}
              </Button>
            </>
          )}
          <Button kind="underlined" onPress={() => setWriting('own')}>
            {actions.length > 0 ? choose.another : choose.own}
          </Button>
        </div>
      ) : (
        <TitleForm
          key={writing}
          label={writing === 'own' ? choose.ownTitle : choose.changeTitle}
          initial={writing === 'own' ? '' : (suggestion ?? '')}
          onAdd={(title) => {
            addAction(line, title);
            end();
          }}
          onClose={end}
        />
      )}
    </div>
  );
}

interface InPlanProps {
  readonly actions: readonly Action[];
  readonly onTakeOut: (action: Action) => void;
}

function InPlan({ actions, onTakeOut }: InPlanProps) {
  const { actions: told, choose } = useWords().plan;
  const { address } = useOpen();
  return (
    <ul className="stack">
      {actions.map((action) => {
        const title = action.title.trim() === '' ? told.untitled : action.title;
        return (
          <li key={action.id} className="in-plan">
            <p>{title}</p>
            <div className="button-row">
              <LinkButton kind="outlined" href={address('plan', actionView(action.id))} name={choose.named(choose.open, title)}>
                {choose.open}
              </LinkButton>
              <Button kind="outlined" name={choose.named(choose.takeOut, title)} onPress={() => onTakeOut(action)}>
                {choose.takeOut}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The button that was pressed may be gone by the next picture; then focus goes to the heading above it. */
function useFocusAfter(): { readonly heading: RefObject<HTMLHeadingElement | null>; readonly focusHeading: () => void } {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    heading.current?.focus();
  });
  return { heading, focusHeading: () => void (isWanted.current = true) };
}
