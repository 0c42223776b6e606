/** What every field has: its label, a hint, and a problem in words above the control. */

import { useId, type ReactNode } from 'react';

export interface FieldProps {
  readonly label: string;
  /** Where what stands around the control says what it is for. */
  readonly isLabelHidden?: boolean | undefined;
  /** What is read out after the label, where other fields of the page have the same one. */
  readonly about?: string | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and what to do about it; shown above the control. */
  readonly problem?: string | undefined;
  /** The id of the control, so that a summary can send focus to it. */
  readonly id?: string | undefined;
}

interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export function Field({ label, isLabelHidden = false, about, hint, problem, id, children }: FieldProps & { readonly children: (control: ControlIds) => ReactNode }) {
  const made = useId();
  const control = id ?? made;
  const described = [hint === undefined ? undefined : `${control}-hint`, problem === undefined ? undefined : `${control}-problem`].filter(Boolean).join(' ');
  return (
    <div className="field" data-problem={problem !== undefined}>
      <label htmlFor={control} className={isLabelHidden ? 'only-read' : undefined}>
        {label}
        {about !== undefined && <span className="only-read"> {about}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && <FieldProblem id={`${control}-problem`} text={problem} />}
      {children({ id: control, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': problem === undefined ? undefined : true })}
    </div>
  );
}

/** The sign and the sentence that stand above a control that needs putting right. */
export function FieldProblem({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p className="field-problem" id={id}>
      <svg viewBox="0 0 20 18" width="16" height="16" aria-hidden="true">
        <path d="M10 1.500 19 17H1z M10 7v4.500 M10 14v.500" fill="none" stroke="currentColor" strokeWidth="1.800" strokeLinejoin="round" strokeLinecap="round" />
      </svg>
      {text}
    </p>
  );
}
