/** The words of an action before it is put in the plan. */

import { useEffect, useId, useState } from 'react';
import { LONGEST_TITLE } from '../../../../assessments/limits.ts';
import { Button } from '../../../forms/button.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useWords } from '../../../state/words.tsx';

interface TitleFormProps {
  readonly label: string;
  readonly initial: string;
  readonly onAdd: (title: string) => void;
  readonly onClose: () => void;
}

export function TitleForm({ label, initial, onAdd, onClose }: TitleFormProps) {
  const { choose } = useWords().plan;
  const [title, setTitle] = useState(initial);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const add = () => {
    if (title.trim() !== '') {
      onAdd(title);
      return;
    }
    setRefused(true);
    document.getElementById(id)?.focus();
  };
  return (
    <div className="stack">
      <TextField
        id={id}
        label={label}
        hint={choose.titleHint}
        // It stays until the next press: the button must not move away while it is being pressed.
        problem={isRefused ? choose.titleProblem : undefined}
        value={title}
        onCommit={setTitle}
        longest={LONGEST_TITLE}
        isLong
        rows={2}
      />
      <div className="button-row">
        <Button kind="outlined" onPress={add}>
          {choose.add}
        </Button>
        <Button kind="underlined" onPress={onClose}>
          {choose.keep}
        </Button>
      </div>
    </div>
  );
}
