/** Actions on no one question: those in the plan, and a way to write one for a dimension or for the whole. */

import { useRef, useState } from 'react';
import { listActions } from '../../../../assessments/plan.ts';
import { dimensionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { Button } from '../../../forms/button.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { TitleForm } from '../gap/title-form.tsx';
import { usePlanChanges } from '../gap/use-plan-changes.ts';
import { actionView } from '../views.ts';

/** The value that stands for no dimension. No dimension has this id. */
const WHOLE = 'whole';

export function OwnActions() {
  const words = useWords();
  const { own } = usePlanWords().choosing;
  const text = useText();
  const { assessment, round, questionnaire, address } = useOpen();
  const { addOwnAction } = usePlanChanges();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWriting, setWriting] = useState(false);
  const [forWhat, setForWhat] = useState<string>(WHOLE);
  const dimensions = dimensionsOf(questionnaire, round.form);
  const actions = listActions(assessment, round.id).filter((action) => action.question === null);
  const nameOf = (id: string | null) => {
    const dimension = dimensions.find((each) => each.id === id);
    return dimension === undefined ? own.whole : text(dimension.name);
  };
  const end = () => {
    setWriting(false);
    heading.current?.focus();
  };
  return (
    <section className="own-actions stack" aria-labelledby="own-actions-title">
      <h2 id="own-actions-title" ref={heading} tabIndex={-1} className="card-title">
        {own.title}
      </h2>
      {actions.length > 0 && (
        <ul>
          {actions.map((action) => (
            <li key={action.id}>
              <a href={address('plan', actionView(action.id))}>{own.ofWhat(action.title.trim() || words.plan.actions.untitled, nameOf(action.dimension))}</a>
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <div className="stack prose">
          <SelectField
            label={own.forWhat}
            value={forWhat}
            options={[{ value: WHOLE, label: own.whole }, ...dimensions.map(({ id, name }) => ({ value: id, label: text(name) }))]}
            onCommit={(value) => setForWhat(value ?? WHOLE)}
          />
          <TitleForm
            label={words.plan.choose.ownTitle}
            initial=""
            onAdd={(title) => {
              addOwnAction(dimensions.find(({ id }) => id === forWhat)?.id ?? null, title);
              end();
            }}
            onClose={end}
          />
        </div>
      ) : (
        <p>
          <Button kind="underlined" onPress={() => setWriting(true)}>
            {own.open}
          </Button>
        </p>
      )}
    </section>
  );
}
