/** A day, chosen with the system's own date control. What is no day, or cannot be empty, is said beside the field and changes nothing. */

import { useEffect, useState } from 'react';
import type { Day } from '../../assessments/figures-model.ts';
import { useWords } from '../state/words.tsx';
import { Field, type FieldProps } from './field.tsx';
import { readDay } from './typed-day.ts';

interface DateFieldProps extends FieldProps {
  readonly value: Day | null;
  readonly onCommit: (value: Day | null) => void;
  readonly isReadOnly?: boolean;
  /** What is said when the field is emptied, where a day is needed: the one before then stays. */
  readonly neededProblem?: string;
}

export function DateField({ value, onCommit, isReadOnly = false, neededProblem, ...field }: DateFieldProps) {
  const words = useWords();
  const [text, setText] = useState(value ?? '');
  const [refused, setRefused] = useState<keyof typeof words.common.dateProblems | 'needed'>();
  useEffect(() => {
    setText(value ?? '');
    setRefused(undefined);
  }, [value]);
  const leave = ({ value: typed, validity }: HTMLInputElement) => {
    const read = readDay(typed, validity);
    const isEmptied = read.kind === 'empty' && value !== null;
    setRefused(read.kind === 'refused' ? read.why : isEmptied && neededProblem !== undefined ? 'needed' : undefined);
    if (isEmptied && neededProblem !== undefined) setText(value);
    else if (isEmptied) onCommit(null);
    else if (read.kind === 'day' && read.day !== value) onCommit(read.day);
  };
  const said = refused === undefined ? field.problem : refused === 'needed' ? neededProblem : words.common.dateProblems[refused];
  return (
    <Field {...field} problem={said}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="1990-01-01"
          max="2199-12-31"
          value={text}
          readOnly={isReadOnly}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={(event) => leave(event.currentTarget)}
          // Before focus goes on, so that what a problem offers is the next stop and not the one before.
          onKeyDown={(event) => event.key === 'Tab' && readDay(event.currentTarget.value, event.currentTarget.validity).kind === 'day' && leave(event.currentTarget)}
        />
      )}
    </Field>
  );
}
