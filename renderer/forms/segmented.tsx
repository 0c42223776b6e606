/** Two to five short choices side by side: native radios in one frame. */

import { useId } from 'react';

interface SegmentedProps<Value extends string | number> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly name?: string; readonly lang?: string }[];
  readonly isReadOnly?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function Segmented<Value extends string | number>({ label, isLabelHidden = false, hint, value, options, isReadOnly = false, onChoose }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented-group" disabled={isReadOnly} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={isLabelHidden ? 'only-read' : undefined}>{label}</legend>
      <div className="segmented">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} aria-label={option.name} />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
