/** The question before a round is closed: what it fixes, and what stays open. */

import type { Round } from '../../../assessments/model.ts';
import { countGiven } from '../../../assessments/responses.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { Dialog } from '../../forms/dialog.tsx';
import { useRoundName } from '../../parts/round-name.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';

export function CloseDialog({ round, onDone }: { readonly round: Round | undefined; readonly onDone: () => void }) {
  const told = useWords().years.close;
  const nameRound = useRoundName();
  const { assessment, today, change } = useOpen();
  const name = round === undefined ? '' : nameRound(assessment, round);
  const close = () => {
    if (round !== undefined) change({ kind: 'close-round', round: round.id, on: today }, told.done(name));
    onDone();
  };
  return (
    <Dialog title={told.title(name)} isOpen={round !== undefined} onClose={onDone} safeLabel={told.keep} actLabel={told.act} onAct={close}>
      {round !== undefined && <WhatItMeans round={round} />}
    </Dialog>
  );
}

function WhatItMeans({ round }: { readonly round: Round }) {
  const told = useWords().years.close;
  const { assessment } = useOpen();
  const { given, asked } = countGiven(questionnaireOf(assessment, round), round);
  return (
    <div className="stack">
      <p>{told.fixes}</p>
      {given < asked && <p>{told.open(asked - given)}</p>}
      <p>{told.actions}</p>
      <p>{told.undo}</p>
    </div>
  );
}
