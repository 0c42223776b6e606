/** One of a few things that need a line each: native radios, one under the other. */

import { useId, type ReactNode } from 'react';

interface ChoiceListProps<Value extends string> {
  readonly legend: ReactNode;
  readonly isLegendHidden?: boolean;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail?: string; readonly lang?: string }[];
  readonly isReadOnly?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function ChoiceList<Value extends string>({ legend, isLegendHidden = false, value, options, isReadOnly = false, onChoose }: ChoiceListProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice-list" disabled={isReadOnly}>
      <legend className={isLegendHidden ? 'only-read' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice" data-chosen={option.value === value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span className="choice-label" lang={option.lang}>{option.label}</span>
          {option.detail !== undefined && <span className="choice-detail">{option.detail}</span>}
        </label>
      ))}
    </fieldset>
  );
}
