/** Votes that somebody began on this computer and left: to go on with, to count as they are, or to take out. What was chosen stays hidden. */

import { useState } from 'react';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { listBegun, type BoxInHand } from './counting.ts';

interface BegunSlipsProps {
  readonly box: BoxId;
  readonly entry: BoxInHand;
  /** How many questions the vote asks. */
  readonly asked: number;
  readonly onGoOn: (slip: string) => void;
}

export function BegunSlips({ box, entry, asked, onGoOn }: BegunSlipsProps) {
  const { assessment, round } = useOpen();
  const { ask } = useVoting();
  const announce = useAnnounce();
  const told = useWorkshopWords().vote;
  const begun = listBegun(entry).filter(({ way }) => way !== 'phone');
  const [leaving, setLeaving] = useState<string>();
  const heading = useKeptFocus<HTMLHeadingElement>(begun.length);
  const given = begun.find((slip) => slip.id === leaving)?.given.length ?? 0;
  const countAsIs = async (id: string) => {
    const slip = { id, isNew: false, way: 'keyboard', votes: {}, isFinished: true, isSecondMeant: true } as const;
    if ((await ask(() => host.putSlip(assessment.id, round.id, box, slip))) !== undefined) announce(told.countedAsIs);
  };
  const takeOut = async (id: string) => {
    setLeaving(undefined);
    if ((await ask(() => host.dropSlip(assessment.id, round.id, box, id))) !== undefined) announce(told.takenOut);
  };
  return (
    <>
      <section className="begun-slips stack" hidden={begun.length === 0}>
        <h3 ref={heading} tabIndex={-1} className="card-title">
          {told.begunTitle(begun.length)}
        </h3>
        <p>{told.begunText}</p>
        <ul>
          {begun.map(({ id, way, given: { length } }) => (
            <li key={id}>
              <span className="numbers">{told.begunGiven(length, asked)}</span>
              {way === 'keyboard' && (
                <Button kind="outlined" name={`${told.goOn}: ${told.begunNamed(length, asked)}`} onPress={() => onGoOn(id)}>
                  {told.goOn}
                </Button>
              )}
              <Button kind="underlined" name={`${told.countAsIs}: ${told.begunNamed(length, asked)}`} onPress={() => void countAsIs(id)}>
                {told.countAsIs}
              </Button>
              <Button kind="underlined" name={`${told.takeOut}: ${told.begunNamed(length, asked)}`} onPress={() => setLeaving(id)}>
                {told.takeOut}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <Dialog
        title={told.takeOutTitle}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        safeLabel={told.leaveIt}
        actLabel={told.takeOut}
        onAct={() => leaving !== undefined && void takeOut(leaving)}
        isRemoving
      >
        <p>{told.takeOutText(given)}</p>
      </Dialog>
    </>
  );
}
