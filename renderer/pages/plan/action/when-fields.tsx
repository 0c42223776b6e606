/** When an action starts, is due and is looked at again, and its first step. Dates that cannot both be right are said beside the field. */

import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Day } from '../../../../assessments/figures-model.ts';
import { listActionProblems, type ActionField, type ActionProblem } from '../../../../assessments/plan.ts';
import { quarterOf } from '../../../../assessments/what-if.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { Button } from '../../../forms/button.tsx';
import { DateField } from '../../../forms/date-field.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { DueField } from './due-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId, focusField, type ActionFieldsProps } from './field-ids.ts';
import { isQuarter } from './quarters.ts';

export function WhenFields({ action, onChange }: ActionFieldsProps) {
  const words = useWords();
  const { actions, fields, problems } = words.plan;
  const { hints } = usePlanWords().acting;
  const wrong = listActionProblems(action);
  const firstStepProblem = wrong.find((problem) => problem.kind === 'first-step-before-start');
  return (
    <FieldGroup title={actions.groups.when}>
      <DateField id={fieldId('start')} label={fields.start} hint={hints.start} value={action.start} onCommit={(start) => onChange({ start })} />
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
            hint={hints.firstStepBy}
            problem={firstStepProblem && problems[firstStepProblem.kind](showDay(words, firstStepProblem.suggestion))}
            value={action.firstStepBy}
            onCommit={(firstStepBy) => onChange({ firstStepBy })}
          />
          {firstStepProblem && <UseDay problem={firstStepProblem} field="firstStepBy" onUse={(firstStepBy) => onChange({ firstStepBy })} />}
        </div>
        <DateField id={fieldId('reviewOn')} label={fields.reviewOn} hint={hints.reviewOn} value={action.reviewOn} onCommit={(reviewOn) => onChange({ reviewOn })} />
      </div>
    </FieldGroup>
  );
}

function DueFields({ action, onChange, problem }: ActionFieldsProps & { readonly problem: ActionProblem | undefined }) {
  const words = useWords();
  const { due } = action;
  return (
    <div className="stack">
      <DueField id={fieldId('due')} problem={problem && words.plan.problems[problem.kind](showDay(words, problem.suggestion))} due={due} onCommit={(next) => onChange({ due: next })} />
      {problem && <UseDay problem={problem} field="due" onUse={(day) => onChange({ due: due !== null && isQuarter(due) ? quarterOf(day) : day })} />}
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
