/** A due date: a day or a quarter. Changing from one to the other keeps what was chosen. */

import { useState } from 'react';
import type { Due } from '../../../../assessments/figures-model.ts';
import { dueDay } from '../../../../assessments/status.ts';
import { quarterOf } from '../../../../assessments/what-if.ts';
import { DateField } from '../../../forms/date-field.tsx';
import type { FieldProps } from '../../../forms/field.tsx';
import { Segmented } from '../../../forms/segmented.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { isQuarter, listQuarters, nameQuarter } from './quarters.ts';

interface DueFieldProps extends Pick<FieldProps, 'id' | 'problem'> {
  readonly due: Due | null;
  readonly onCommit: (due: Due | null) => void;
}

export function DueField({ due, onCommit, ...shared }: DueFieldProps) {
  const words = useWords();
  const { fields } = words.plan;
  const { hints } = usePlanWords().acting;
  const { today } = useOpen();
  const [wanted, setWanted] = useState<'day' | 'quarter'>('day');
  const kind = due === null ? wanted : isQuarter(due) ? 'quarter' : 'day';
  const choose = (next: 'day' | 'quarter') => {
    setWanted(next);
    if (due !== null && next !== kind) onCommit(next === 'quarter' ? quarterOf(due) : dueDay(due));
  };
  return (
    <>
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
        <DateField {...shared} label={fields.due} hint={hints.due} value={due} onCommit={onCommit} />
      ) : (
        <SelectField
          {...shared}
          label={fields.due}
          hint={hints.dueQuarter}
          emptyLabel={fields.notChosen}
          value={due}
          options={listQuarters(today, due).map((quarter) => ({ value: quarter, label: nameQuarter(words, quarter) }))}
          onCommit={onCommit}
        />
      )}
    </>
  );
}
