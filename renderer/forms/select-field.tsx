/** One of a list that is too long to show whole. */

import { Field, type FieldProps } from './field.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it is listed under; options of one group stand together. */
  readonly group?: string;
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
          {listGroups(options).map((each) => (each.group === undefined ? each.options.map(showOption) : <optgroup key={each.group} label={each.group}>{each.options.map(showOption)}</optgroup>))}
        </select>
      )}
    </Field>
  );
}

function showOption({ value, label }: Option<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/** The groups in the order in which they first come; what is in none stands by itself. */
function listGroups<Value extends string>(options: readonly Option<Value>[]) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.map((group) => ({ group, options: options.filter((option) => option.group === group) }));
}
