/** One piece of wording as a field that grows with it. What was changed says so, and can be set back. */

import type { FocusEvent } from 'react';
import type { DraftKey } from '../../../assessments/drafts.ts';
import { LONGEST_NOTE } from '../../../assessments/limits.ts';
import type { Piece } from '../../../assessments/questionnaire/templates/fill.ts';
import { Button } from '../../forms/button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';

/** Characters in a line, where the browser cannot fit the field to its text. */
const LINE = 70;

interface PieceFieldProps {
  readonly piece: Piece;
  /** What the field is called where it cannot be seen what stands around it. */
  readonly name: string;
  readonly draft: DraftKey;
}

export function PieceField({ piece, name, draft }: PieceFieldProps) {
  const told = useWords().templates;
  const { change } = useOpen();
  const id = `wording-${piece.place}`;
  const write = (text: string | null, said?: string) => change({ kind: 'write-draft', ...draft, place: piece.place, text }, said);
  return (
    <div className="piece" data-changed={piece.isChanged} onFocus={showWhole}>
      <TextField
        id={id}
        label={name}
        isLabelHidden
        value={piece.text}
        // What reads as the template's own again is no change.
        onCommit={(text) => write(text === piece.own ? null : text)}
        longest={LONGEST_NOTE}
        isLong
        rows={piece.text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0)}
      />
      {piece.isChanged && (
        <p className="piece-changed small">
          <span>{told.changed}</span>{' '}
          <Button
            kind="underlined"
            name={told.setBackNamed(name)}
            onPress={() => {
              write(null, told.wentBack(name));
              document.getElementById(id)?.focus();
            }}
          >
            {told.setBack}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Of a field that is come to by key, the browser shows the first line only. Under a pointer nothing moves. */
function showWhole({ target }: FocusEvent): void {
  if (!target.matches(':active')) target.scrollIntoView({ block: 'nearest' });
}
