/** How an action is going: its status with date and reason, what it was before, and the evidence once it is done. */

import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Status } from '../../../../assessments/model.ts';
import { statusOf } from '../../../../assessments/status.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import { DateField } from '../../../forms/date-field.tsx';
import { Segmented } from '../../../forms/segmented.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { FieldGroup } from './field-group.tsx';
import type { ActionFieldsProps } from './field-ids.ts';
import { chooseState, STATES } from './status-choice.ts';

export function StatusFields({ action, onChange }: ActionFieldsProps) {
  const words = useWords();
  const { actions, fields } = words.plan;
  const { hints } = usePlanWords().acting;
  const { today } = useOpen();
  const status = statusOf(action);
  const earlier = action.statuses.slice(0, -1);
  const isNew = earlier.length > 0 && status.on === today && status.reason === '';
  const correct = (part: Partial<Status>) => onChange({ statuses: [...earlier, { ...status, ...part }] });
  return (
    <FieldGroup title={actions.groups.going}>
      <Segmented
        label={fields.status}
        hint={hints.status}
        value={status.state}
        options={STATES.map((state) => ({ value: state, label: fields.statuses[state] }))}
        onChoose={(state) => onChange(chooseState(action, state, today))}
      />
      <div className="field-pair">
        <DateField label={fields.statusOn} hint={hints.statusOn} value={status.on} neededProblem={fields.statusOnNeeded} onCommit={(on) => on !== null && correct({ on })} />
        <TextField label={fields.statusReason} hint={isNew ? hints.reasonNow : hints.reason} value={status.reason} onCommit={(reason) => correct({ reason })} longest={LONGEST_NOTE} />
      </div>
      {earlier.length > 0 && (
        <div>
          <h4 className="why-name">{fields.history}</h4>
          <ul className="small">
            {earlier.map((each) => (
              <li key={each.on}>
                {each.reason === ''
                  ? fields.historyLine(fields.statuses[each.state], showDay(words, each.on))
                  : fields.historyReason(fields.historyLine(fields.statuses[each.state], showDay(words, each.on)), each.reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(status.state === 'done' || action.evidenceOfDone !== '') && (
        <TextField
          label={fields.evidenceOfDone}
          hint={fields.evidenceOfDoneHint}
          value={action.evidenceOfDone}
          onCommit={(evidenceOfDone) => onChange({ evidenceOfDone })}
          longest={LONGEST_NOTE}
          isLong
          rows={2}
        />
      )}
    </FieldGroup>
  );
}
