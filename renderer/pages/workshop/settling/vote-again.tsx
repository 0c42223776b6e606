/** A second or third vote on one question, hidden like the first, which stays as it is. */

import { useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import { ok } from '../../../../assessments/result.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePhoneRoom } from '../../../state/phone-room.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { SOON_DONE } from '../vote/counting.ts';
import { useHalfTyped } from '../vote/half-typed.tsx';
import { WaysToVote } from '../vote/ways-to-vote.tsx';

interface VoteAgainProps {
  readonly question: Question;
  readonly box: BoxId;
  readonly isLast: boolean;
  readonly onDone: () => void;
}

export function VoteAgain({ question, box, isLast, onDone }: VoteAgainProps) {
  const { room: told, phones } = useWorkshopWords();
  const announce = useAnnounce();
  const { assessment, round } = useOpen();
  const { voting, ask } = useVoting();
  const { before } = useHalfTyped();
  const { room, aim } = usePhoneRoom();
  const [isAsking, setAsking] = useState(false);
  const entry = voting?.boxes.find((each) => each.box === box);
  const stop = async () => {
    setAsking(false);
    if (room?.box === box) await aim(null, null);
    // Phones may have sent something since this was read.
    const now = await ask(() => host.readVoting(assessment.id, round.id));
    const last = now?.boxes.find((each) => each.box === box) ?? entry;
    // In a hall they are many: it takes a while, and the votes are read again once.
    const isLong = last !== undefined && last.slips.length > SOON_DONE;
    if (isLong) announce(phones.takingOut);
    const isDone = await ask(async () => {
      for (const slip of last?.slips ?? []) {
        const dropped = await host.dropSlip(assessment.id, round.id, box, slip.id);
        if (!dropped.ok) return dropped;
      }
      for (const counted of Object.keys(last?.cards ?? {})) {
        const dropped = await host.putCards(assessment.id, round.id, box, counted, null);
        if (!dropped.ok) return dropped;
      }
      return ok(true);
    });
    if (isLong && isDone) announce('');
    onDone();
  };
  return (
    <div className="stack room-again">
      <h3 className="section-title">{isLast ? told.againLastTitle : told.againTitle}</h3>
      <p className="quiet">{told.againText}</p>
      <WaysToVote box={box} questions={[question]} onRevealed={onDone} />
      <p>
        <Button kind="underlined" onPress={() => before(() => (entry === undefined && room?.box !== box ? onDone() : setAsking(true)))}>
          {told.againStop}
        </Button>
      </p>
      <Dialog
        title={told.againStopTitle}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        safeLabel={told.againGoOn}
        actLabel={told.againStop}
        isRemoving
        onAct={() => void stop()}
      >
        <p>{told.againStopText}</p>
      </Dialog>
    </div>
  );
}
