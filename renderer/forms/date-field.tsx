/** A day, chosen with the system's own date control. */

import { useEffect, useState } from 'react';
import type { Day } from '../../assessments/model.ts';
import { Field, type FieldProps } from './field.tsx';

interface DateFieldProps extends FieldProps {
  readonly value: Day | null;
  readonly onCommit: (value: Day | null) => void;
  readonly isReadOnly?: boolean;
}

export function DateField({ value, onCommit, isReadOnly = false, ...field }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="1990-01-01"
          max="2199-12-31"
          value={text}
          readOnly={isReadOnly}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={(event) => {
            // Read the control itself: a date that is only half typed reads as empty and must not wipe the one before.
            const { value: typed, validity } = event.currentTarget;
            if (!validity.badInput && typed !== (value ?? '')) onCommit(typed === '' ? null : typed);
            else setText(value ?? '');
          }}
        />
      )}
    </Field>
  );
}
