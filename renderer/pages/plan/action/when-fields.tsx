/** When an action starts, is due and is looked at again, and its first step. Dates that cannot both be right are said beside the field. */

import { useState } from 'react';
import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Day } from '../../../../assessments/figures-model.ts';
import { dueDay, listActionProblems, type ActionField, type ActionProblem } from '../../../../assessments/plan.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { DateField } from '../../../forms/date-field.tsx';
import { Segmented } from '../../../forms/segmented.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId, focusField, type ActionFieldsProps } from './field-ids.ts';
import { isQuarter, listQuarters, nameQuarter, quarterOf } from './quarters.ts';

export function WhenFields({ action, onChange }: ActionFieldsProps) {
  const words = useWords();
  const { actions, fields, problems } = words.plan;
  const wrong = listActionProblems(action);
  const firstStepProblem = wrong.find((problem) => problem.kind === 'first-step-before-start');
  return (
    <FieldGroup title={actions.groups.when}>
      <DateField id={fieldId('start')} label={fields.start} value={action.start} onCommit={(start) => onChange({ start })} />
      <DueFields action={action} onChange={onChange} problem={wrong.find((problem) => problem.kind === 'due-before-start')} />
      <TextField
        id={fieldId('firstStep')}
        label={fields.firstStep}
        hint={fields.firstStepHint}
        value={action.firstStep}
        onCommit={(firstStep) => onChange({ firstStep })}
        longest={LONGEST_NOTE}
        isLong
        rows={2}
      />
      <div className="field-pair">
        <div className="stack">
          <DateField
            id={fieldId('firstStepBy')}
            label={fields.firstStepBy}
            problem={firstStepProblem && problems[firstStepProblem.kind](showDay(words, firstStepProblem.suggestion))}
            value={action.firstStepBy}
            onCommit={(firstStepBy) => onChange({ firstStepBy })}
          />
          {firstStepProblem && <UseDay problem={firstStepProblem} field="firstStepBy" onUse={(firstStepBy) => onChange({ firstStepBy })} />}
        </div>
        <DateField id={fieldId('reviewOn')} label={fields.reviewOn} value={action.reviewOn} onCommit={(reviewOn) => onChange({ reviewOn })} />
      </div>
    </FieldGroup>
  );
}

/** A day or a quarter. Changing from one to the other keeps what was chosen. */
function DueFields({ action, onChange, problem }: ActionFieldsProps & { readonly problem: ActionProblem | undefined }) {
  const words = useWords();
  const { fields, problems } = words.plan;
  const { today } = useOpen();
  const [wanted, setWanted] = useState<'day' | 'quarter'>('day');
  const { due } = action;
  const kind = due === null ? wanted : isQuarter(due) ? 'quarter' : 'day';
  const choose = (next: 'day' | 'quarter') => {
    setWanted(next);
    if (due !== null && next !== kind) onChange({ due: next === 'quarter' ? quarterOf(due) : dueDay(due) });
  };
  const shared = { id: fieldId('due'), problem: problem && problems[problem.kind](showDay(words, problem.suggestion)) };
  return (
    <div className="stack">
      <Segmented
        label={fields.dueAs}
        value={kind}
        options={[
          { value: 'day', label: fields.dueDay },
          { value: 'quarter', label: fields.dueQuarter },
        ]}
        onChoose={choose}
      />
      {kind === 'day' ? (
        <DateField {...shared} label={fields.due} value={due} onCommit={(day) => onChange({ due: day })} />
      ) : (
        <SelectField
          {...shared}
          label={fields.due}
          emptyLabel={fields.notChosen}
          value={due}
          options={listQuarters(today, due).map((quarter) => ({ value: quarter, label: nameQuarter(words, quarter) }))}
          onCommit={(quarter) => onChange({ due: quarter })}
        />
      )}
      {problem && <UseDay problem={problem} field="due" onUse={(day) => onChange({ due: kind === 'quarter' ? quarterOf(day) : day })} />}
    </div>
  );
}

interface UseDayProps {
  readonly problem: ActionProblem;
  readonly field: ActionField;
  readonly onUse: (day: Day) => void;
}

/** Takes the suggestion. The button goes with the problem, so focus moves to the field. */
function UseDay({ problem, field, onUse }: UseDayProps) {
  const words = useWords();
  const press = () => {
    focusField(field);
    onUse(problem.suggestion);
  };
  return (
    <Button kind="outlined" onPress={press}>
      {words.plan.problems.use(showDay(words, problem.suggestion))}
    </Button>
  );
}
