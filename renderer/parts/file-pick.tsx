/** Picks a file by web means: a button in front of a file input. */

import { useRef } from 'react';
import { Button, type ButtonKind } from '../forms/button.tsx';

interface FilePickProps {
  readonly kind: ButtonKind;
  readonly label: string;
  /** How names of such files end. */
  readonly ending: string;
  readonly onPick: (file: File) => void;
}

export function FilePick({ kind, label, ending, onPick }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ending}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that the same file can be picked again.
          event.currentTarget.value = '';
          if (file !== undefined) onPick(file);
        }}
      />
    </>
  );
}
