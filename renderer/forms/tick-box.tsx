/** A box to tick: plum only for what is in the plan. */

import { useId } from 'react';

interface TickBoxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** What is read out after the label, where other boxes of the page have the same one. */
  readonly about?: string | undefined;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly tone?: 'blue' | 'plum';
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export function TickBox({ label, isLabelHidden = false, about, isTicked, onChange, tone = 'blue', hint, isDisabled = false }: TickBoxProps) {
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
        {about !== undefined && <span className="only-read"> {about}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
