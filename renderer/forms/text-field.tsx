/** A line or a box of text that keeps itself. */

import type { FocusEvent } from 'react';
import { useWords } from '../state/words.tsx';
import { Field, type FieldProps } from './field.tsx';
import { useDraft } from './use-draft.ts';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Most characters kept. */
  readonly longest: number;
  readonly isLong?: boolean;
  readonly isReadOnly?: boolean;
  /** Values offered while typing. */
  readonly offered?: readonly string[];
  readonly rows?: number;
}

export function TextField({ value, onCommit, longest, isLong = false, isReadOnly = false, offered, rows = 4, ...field }: TextFieldProps) {
  const words = useWords();
  const draft = useDraft(value, longest, onCommit);
  const { length } = draft.text;
  return (
    <Field {...field} problem={length > longest ? words.common.tooLong(longest, length) : field.problem}>
      {(control) => {
        const shared = { ...control, value: draft.text, readOnly: isReadOnly, onBlur: draft.leave };
        if (isLong) return <textarea {...shared} rows={rows} onFocus={showWhole} onChange={(event) => draft.change(event.currentTarget.value)} />;
        const list = offered === undefined || offered.length === 0 ? undefined : `${control.id}-offered`;
        return (
          <>
            <input {...shared} name={control.id} type="text" list={list} autoComplete="off" onChange={(event) => draft.change(event.currentTarget.value)} />
            {list !== undefined && (
              <datalist id={list}>
                {offered?.map((each) => <option key={each} value={each} />)}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}

/** The browser brings its first line into sight, and the field may be much higher. */
function showWhole({ currentTarget }: FocusEvent<HTMLElement>): void {
  currentTarget.scrollIntoView({ block: 'nearest' });
}
