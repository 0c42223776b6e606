/** Reveals a vote: at once where everybody has finished, else after a question that says what counts. */

import { useState } from 'react';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { FieldProblem } from '../../../forms/field.tsx';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { hasUnsealed, isAnythingCast, isOneLate, type BoxInHand } from './counting.ts';
import { useHalfTyped } from './half-typed.tsx';

interface RevealVotesProps {
  readonly box: BoxId;
  readonly entry: BoxInHand;
  /** How many have not finished. */
  readonly missing: number;
  readonly isMain: boolean;
  readonly onRevealed: () => void;
}

export function RevealVotes({ box, entry, missing, isMain, onRevealed }: RevealVotesProps) {
  const { assessment, round } = useOpen();
  const { ask } = useVoting();
  const { before } = useHalfTyped();
  const once = useOneAtATime();
  const told = useWorkshopWords().vote;
  const [isAsking, setAsking] = useState(false);
  const [isTold, setTold] = useState(false);
  const isCast = isAnythingCast(entry);
  const isNew = hasUnsealed(entry);
  const reveal = () =>
    once(async () => {
      setAsking(false);
      // The votes are open on the disk before the round goes on. Stopped in between, the same button goes on from there.
      if ((await ask(() => host.openBox(assessment.id, round.id, box))) !== undefined) onRevealed();
    });
  const press = () => {
    setTold(!isCast);
    if (isCast && isNew && missing > 0) setAsking(true);
    else if (isCast) reveal();
  };
  return (
    <div className="reveal-votes">
      <div role="status">{isTold && !isCast && <FieldProblem id="reveal-problem" text={told.nobodyYet} />}</div>
      <div className="button-row">
        <Button kind={isMain ? 'filled' : 'outlined'} describedBy="reveal-hint" onPress={() => before(press)}>
          {!isNew ? told.backToReveal : entry.isOpened ? told.revealAgain : told.reveal}
        </Button>
        <p id="reveal-hint" className="quiet">
          {isNew && (isOneLate(entry) ? told.revealOneLate : missing > 0 ? told.revealEarly : told.revealReady)}
        </p>
      </div>
      <Dialog title={told.askTitle} isOpen={isAsking} onClose={() => setAsking(false)} safeLabel={told.wait} actLabel={told.reveal} onAct={reveal}>
        <p>{told.askText(missing)}</p>
        <p>{box === 'first' ? told.askSealed : told.askSealedAgain}</p>
      </Dialog>
    </div>
  );
}
