/** Phones that have begun and not finished: how many, and the way to take out those that belong to nobody. */

import { useState } from 'react';
import { ok } from '../../../../assessments/result.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { listBegun, SOON_DONE, type BoxInHand } from '../vote/counting.ts';

interface BegunPhonesProps {
  readonly box: BoxId;
  readonly entry: BoxInHand;
}

export function BegunPhones({ box, entry }: BegunPhonesProps) {
  const { assessment, round } = useOpen();
  const { ask } = useVoting();
  const announce = useAnnounce();
  const told = useWorkshopWords().phones;
  const [isAsking, setAsking] = useState(false);
  const begun = listBegun(entry).filter(({ way }) => way === 'phone');
  const place = useKeptFocus<HTMLDivElement>(begun.length === 0);
  const takeOut = async () => {
    setAsking(false);
    // In a hall they are many: it takes a while, and the votes are read again once.
    if (begun.length > SOON_DONE) announce(told.takingOut);
    const gone = await ask(async () => {
      for (const { id } of begun) {
        const dropped = await host.dropSlip(assessment.id, round.id, box, id);
        if (!dropped.ok) return dropped;
      }
      return ok(begun.length);
    });
    if (gone !== undefined) announce(told.takenOut(gone));
  };
  return (
    <div ref={place} tabIndex={-1} className="begun-phones-place">
      {begun.length > 0 && (
        <>
          <details className="begun-phones">
            <summary>{told.begunTitle(begun.length)}</summary>
            <div className="stack">
              <p>{told.begunText}</p>
              <Button kind="underlined" onPress={() => setAsking(true)}>
                {told.takeOut(begun.length)}
              </Button>
            </div>
          </details>
          <Dialog
            title={told.takeOutTitle(begun.length)}
            isOpen={isAsking}
            onClose={() => setAsking(false)}
            safeLabel={told.leaveThem}
            actLabel={told.takeOut(begun.length)}
            onAct={() => void takeOut()}
            isRemoving
          >
            <p>{told.takeOutAsk}</p>
            <p>{told.takeOutText}</p>
          </Dialog>
        </>
      )}
    </div>
  );
}
