/** A box to tick: plum only for what is in the plan. */

import { useId } from 'react';

interface TickBoxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly tone?: 'blue' | 'plum';
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export function TickBox({ label, isLabelHidden = false, isTicked, onChange, tone = 'blue', hint, isDisabled = false }: TickBoxProps) {
  const id = useId();
  return (
    <div className="tick-box" data-tone={tone}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id} className={isLabelHidden ? 'only-read' : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
