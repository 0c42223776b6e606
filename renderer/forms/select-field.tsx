/** One of a list that is too long to show whole. */

import { Field, type FieldProps } from './field.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  /** The words for "nothing chosen"; without them something is always chosen. */
  readonly emptyLabel?: string;
  readonly isReadOnly?: boolean;
  readonly onCommit: (value: Value | null) => void;
}

export function SelectField<Value extends string>({ value, options, emptyLabel, isReadOnly = false, onCommit, ...field }: SelectFieldProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          disabled={isReadOnly}
          onChange={(event) => onCommit(options.find((option) => option.value === event.currentTarget.value)?.value ?? null)}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
