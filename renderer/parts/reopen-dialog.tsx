/** The question before a closed round is opened again: what that means, and why it is done. */

import { useEffect, useState } from 'react';
import { LONGEST_NOTE } from '../../assessments/limits.ts';
import type { Round } from '../../assessments/model.ts';
import { Dialog } from '../forms/dialog.tsx';
import { TextField } from '../forms/text-field.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { useRoundName } from './round-name.ts';

/** The id of the field for the reason. */
const REASON = 'reopen-reason';

export function ReopenDialog({ round, onDone }: { readonly round: Round | undefined; readonly onDone: () => void }) {
  const told = useYearsWords().rounds.reopen;
  const nameRound = useRoundName();
  const { assessment, today, change } = useOpen();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    setReason('');
    setAsked(false);
  }, [round?.id]);
  const name = round === undefined ? '' : nameRound(assessment, round);
  const reopen = () => {
    if (reason.trim() === '') {
      setAsked(true);
      document.getElementById(REASON)?.focus();
      return;
    }
    if (round !== undefined) change({ kind: 'reopen-round', round: round.id, why: { on: today, reason: reason.trim() } }, told.done(name));
    onDone();
  };
  return (
    <Dialog title={told.title(name)} isOpen={round !== undefined} onClose={onDone} safeLabel={told.keep} actLabel={told.act} onAct={reopen}>
      <div className="stack">
        <p>{told.text}</p>
        <p>{told.kept}</p>
        <TextField
          id={REASON}
          label={told.reason}
          hint={told.reasonHint}
          // Leaving the field must not move the button that is being pressed.
          problem={isAsked ? told.needsReason : undefined}
          value={reason}
          longest={LONGEST_NOTE}
          isLong
          rows={3}
          onCommit={setReason}
        />
      </div>
    </Dialog>
  );
}
