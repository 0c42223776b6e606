/** Picks several files, or a whole folder, by web means: a button in front of a file input. */

import { useRef } from 'react';
import { Button, type ButtonKind } from '../forms/button.tsx';

interface FilesPickProps {
  readonly kind: ButtonKind;
  readonly label: string;
  /** How names of such files end, with commas between. */
  readonly endings: string;
  readonly isFolder?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

export function FilesPick({ kind, label, endings, isFolder = false, onPick }: FilesPickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = isFolder;
        }}
        type="file"
        multiple
        accept={isFolder ? undefined : endings}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same files can be picked again.
          event.currentTarget.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
    </>
  );
}
