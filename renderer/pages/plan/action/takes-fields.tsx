/** What an action takes: money, days, a decision, other things done first, and what may go wrong. */

import { useState } from 'react';
import { LONGEST_NOTE } from '../../../../assessments/limits.ts';
import type { Cost, Decision } from '../../../../assessments/model.ts';
import { SelectField } from '../../../forms/select-field.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { FieldGroup } from './field-group.tsx';
import { fieldId, type ActionFieldsProps } from './field-ids.ts';
import { readDays } from './staff-days.ts';
import { WaitsFields } from './waits-fields.tsx';

const COSTS = ['none', 'under-1000', '1000-to-10000', 'over-10000'] as const satisfies readonly Cost[];
const DECISIONS = ['delegated', 'head-of-service', 'top-team', 'committee'] as const satisfies readonly Decision[];

export function TakesFields({ action, onChange }: ActionFieldsProps) {
  const { actions, fields } = useWords().plan;
  const { hints } = usePlanWords().acting;
  return (
    <FieldGroup title={actions.groups.takes}>
      <div className="field-pair">
        <SelectField
          id={fieldId('cost')}
          label={fields.cost}
          hint={hints.cost}
          emptyLabel={fields.notChosen}
          value={action.cost}
          options={COSTS.map((cost) => ({ value: cost, label: fields.costs[cost] }))}
          onCommit={(cost) => onChange({ cost })}
        />
        <StaffDays days={action.staffDays} onChange={(staffDays) => onChange({ staffDays })} />
      </div>
      <SelectField
        label={fields.decision}
        hint={hints.decision}
        emptyLabel={fields.noDecision}
        value={action.decision}
        options={DECISIONS.map((decision) => ({ value: decision, label: fields.decisions[decision] }))}
        onCommit={(decision) => onChange({ decision })}
      />
      <TextField
        label={fields.dependsOn}
        hint={fields.dependsOnHint}
        value={action.dependsOn}
        onCommit={(dependsOn) => onChange({ dependsOn })}
        longest={LONGEST_NOTE}
        isLong
        rows={2}
      />
      <WaitsFields key={action.id} action={action} />
      <TextField label={fields.risk} hint={fields.riskHint} value={action.risk} onCommit={(risk) => onChange({ risk })} longest={LONGEST_NOTE} isLong rows={2} />
    </FieldGroup>
  );
}

interface StaffDaysProps {
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

/** A number of days. What is not one stays in the field, with a sentence, and is not kept. */
function StaffDays({ days, onChange }: StaffDaysProps) {
  const { fields } = useWords().plan;
  const [refused, setRefused] = useState<string>();
  const commit = (text: string) => {
    const read = readDays(text);
    setRefused(read === undefined ? text : undefined);
    if (read !== undefined) onChange(read);
  };
  return (
    <TextField
      label={fields.staffDays}
      hint={fields.staffDaysHint}
      problem={refused === undefined ? undefined : fields.staffDaysProblem}
      value={refused ?? (days === null ? '' : String(days))}
      onCommit={commit}
      longest={8}
    />
  );
}
