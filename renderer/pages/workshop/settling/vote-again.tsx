/** A second or third vote on one question, hidden like the first, which stays as it is. */

import { useState } from 'react';
import type { Question } from '../../../../assessments/questionnaire-model.ts';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useHalfTyped } from '../vote/half-typed.tsx';
import { WaysToVote } from '../vote/ways-to-vote.tsx';

interface VoteAgainProps {
  readonly question: Question;
  readonly box: BoxId;
  readonly isLast: boolean;
  readonly onDone: () => void;
}

export function VoteAgain({ question, box, isLast, onDone }: VoteAgainProps) {
  const told = useWorkshopWords().room;
  const { assessment, round } = useOpen();
  const { voting, ask } = useVoting();
  const { before } = useHalfTyped();
  const [isAsking, setAsking] = useState(false);
  const entry = voting?.boxes.find((each) => each.box === box);
  const stop = async () => {
    setAsking(false);
    for (const slip of entry?.slips ?? []) await ask(() => host.dropSlip(assessment.id, round.id, box, slip.id));
    for (const counted of Object.keys(entry?.cards ?? {})) await ask(() => host.putCards(assessment.id, round.id, box, counted, null));
    onDone();
  };
  return (
    <div className="stack room-again">
      <h3 className="section-title">{isLast ? told.againLastTitle : told.againTitle}</h3>
      <p className="quiet">{told.againText}</p>
      <WaysToVote box={box} questions={[question]} onRevealed={onDone} />
      <p>
        <Button kind="underlined" onPress={() => before(() => (entry === undefined ? onDone() : setAsking(true)))}>
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
