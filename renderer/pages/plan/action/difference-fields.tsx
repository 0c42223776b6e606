/** What an action will change, and for whom. */

import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import { TextField } from '../../../forms/text-field.tsx';
import { useWords } from '../../../state/words.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId, type ActionFieldsProps } from './field-ids.ts';

export function DifferenceFields({ action, onChange }: ActionFieldsProps) {
  const { actions, fields } = useWords().plan;
  return (
    <FieldGroup title={actions.groups.difference}>
      <TextField
        id={fieldId('success')}
        label={fields.success}
        hint={fields.successHint}
        value={action.success}
        onCommit={(success) => onChange({ success })}
        longest={LONGEST_NOTE}
        isLong
        rows={3}
      />
      <TextField
        id={fieldId('affects')}
        label={fields.affects}
        hint={fields.affectsHint}
        value={action.affects}
        onCommit={(affects) => onChange({ affects })}
        longest={LONGEST_NOTE}
        isLong
        rows={3}
      />
    </FieldGroup>
  );
}
