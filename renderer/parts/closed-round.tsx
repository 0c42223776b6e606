/** The notice on the questions of a closed round, with the way to open it again. */

import { useEffect, useState } from 'react';
import { Button } from '../forms/button.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useYearsWords } from '../state/years-words.ts';
import { Notice } from './notice.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { useRoundName } from './round-name.ts';

export function ClosedRound() {
  const { assessment, round } = useOpen();
  const told = useYearsWords().rounds;
  const nameRound = useRoundName();
  const [isOpening, setOpening] = useState(false);
  useEffect(
    () => () => {
      // The button goes with the closing, and focus with it.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
      });
    },
    [],
  );
  return (
    <div className="round-closed">
      <Notice kind="information">
        {told.closedNotice}{' '}
        <Button kind="underlined" onPress={() => setOpening(true)} name={told.reopen.named(nameRound(assessment, round))}>
          {told.reopen.button}
        </Button>
      </Notice>
      <ReopenDialog round={isOpening ? round : undefined} onDone={() => setOpening(false)} />
    </div>
  );
}
