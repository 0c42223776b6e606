/** A whole number that people type, with a button for one more and one for one fewer. */

import { useEffect, useState } from 'react';
import { Field } from '../../../forms/field.tsx';
import { useDraft } from '../../../forms/use-draft.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

/** Characters that are kept of what is typed: so many that no number is cut into a smaller one that is right. */
const LONGEST = 200;

interface CountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What is wrong with a number that was typed; undefined with one that is right. */
  readonly problemOf: (count: number | undefined) => string | undefined;
  readonly onCommit: (count: number) => void;
  readonly onProblem?: (hasProblem: boolean) => void;
}

export function CountField({ id, label, hint, value, least, most, problemOf, onCommit, onProblem }: CountFieldProps) {
  const told = useWorkshopWords().setUp.count;
  const [typed, setTyped] = useState(String(value));
  const problem = problemOf(readCount(typed));
  const draft = useDraft(typed, LONGEST, (text) => {
    setTyped(text);
    const count = readCount(text);
    onProblem?.(problemOf(count) !== undefined);
    if (count !== undefined && count !== value && problemOf(count) === undefined) onCommit(count);
  });
  // Another window, an undo or a button may have changed it, or what is right.
  useEffect(() => {
    setTyped(String(value));
    onProblem?.(false);
  }, [value, least, onProblem]);
  const step = (count: number) => {
    setTyped(String(count));
    onProblem?.(false);
    onCommit(count);
  };
  return (
    <div className="count-field">
      <Field id={id} label={label} hint={hint} problem={problem}>
        {(control) => (
          <div className="count-row">
            <input {...control} type="text" inputMode="numeric" autoComplete="off" value={draft.text} onBlur={draft.leave} onChange={(event) => draft.change(event.currentTarget.value)} />
            <button type="button" className="button outlined" aria-label={told.fewerNamed(label)} disabled={value <= least} onClick={() => step(value - 1)}>
              {told.fewer}
            </button>
            <button type="button" className="button outlined" aria-label={told.moreNamed(label)} disabled={value >= most} onClick={() => step(value + 1)}>
              {told.more}
            </button>
          </div>
        )}
      </Field>
    </div>
  );
}

/** A whole number as it was typed; undefined for anything else. */
function readCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
