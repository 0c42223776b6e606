/** The question before a round is closed: what it fixes, what stays open, and what becomes of its votes. */

import { useEffect, useState } from 'react';
import type { Round } from '../../assessments/model.ts';
import { countGiven } from '../../assessments/responses.ts';
import { questionnaireOf } from '../../assessments/rounds.ts';
import { splitBox } from '../../assessments/workshop/ballots.ts';
import { moveTo } from '../../assessments/workshop/moves.ts';
import { withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import type { BoxEntry, Voting } from '../../electron/voting.ts';
import { host } from '../bridge.ts';
import { Dialog } from '../forms/dialog.tsx';
import { failedCall } from '../state/change-queue.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useVoting } from '../state/voting.tsx';
import { useWords } from '../state/words.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { useRoundName } from './round-name.ts';

export function CloseDialog({ round, onDone }: { readonly round: Round | undefined; readonly onDone: () => void }) {
  const told = useWords().years.close;
  const nameRound = useRoundName();
  const { assessment, today, change, address } = useOpen();
  const { ask } = useVoting();
  const once = useOneAtATime();
  const voting = useVotesOf(round);
  const name = round === undefined ? '' : nameRound(assessment, round);
  const hidden = voting && findHiddenVote(voting);
  const isHidden = hidden !== undefined;
  const isReady = round?.workshop === null || voting !== undefined;
  const hasRolesToWorkOut = (round?.workshop?.roles ?? null) !== null && voting !== undefined && voting.votes !== null && !voting.isComplete;
  const close = () =>
    once(async () => {
      onDone();
      if (round === undefined) return;
      const last = hasRolesToWorkOut ? await ask(() => host.completeVotes(assessment.id, round.id)) : voting;
      // Where role groups could not be worked out, why has been said.
      if (hasRolesToWorkOut && last === undefined) return;
      const counted = last?.votes ?? null;
      const votes = counted === null ? round.votes : { ...withoutSmallCounts(counted), countedOn: today };
      change({ kind: 'close-round', round: round.id, on: today, votes }, told.done(name));
    });
  const goAndReveal = () => {
    if (round !== undefined && hidden !== undefined) {
      const { question } = splitBox(hidden.box);
      const moved = round.workshop && moveTo(round.workshop, question === null ? 'vote' : 'discuss');
      // The workshop may stand at a step that does not show this vote.
      if (moved && moved.stage !== round.workshop?.stage) change({ kind: 'set-workshop', round: round.id, workshop: moved });
      location.hash = address('workshop', question ?? undefined, round.id);
    }
    onDone();
  };
  return (
    <Dialog
      title={told.title(name)}
      isOpen={round !== undefined && isReady}
      onClose={onDone}
      safeLabel={told.keep}
      actLabel={isHidden ? told.toWorkshop : told.act}
      onAct={isHidden ? goAndReveal : close}
    >
      {round !== undefined && isHidden && <p>{told.hiddenVotes}</p>}
      {round !== undefined && !isHidden && <WhatItMeans round={round} hasBallots={voting !== undefined && voting.votes !== null} hasRolesToWorkOut={hasRolesToWorkOut} />}
    </Dialog>
  );
}

interface WhatItMeansProps {
  readonly round: Round;
  readonly hasBallots: boolean;
  readonly hasRolesToWorkOut: boolean;
}

function WhatItMeans({ round, hasBallots, hasRolesToWorkOut }: WhatItMeansProps) {
  const told = useWords().years.close;
  const { assessment } = useOpen();
  const { given, asked } = countGiven(questionnaireOf(assessment, round), round);
  return (
    <div className="stack">
      <p>{told.fixes}</p>
      {given < asked && <p>{round.votes === null ? told.open(asked - given) : told.unsettled(asked - given)}</p>}
      {hasRolesToWorkOut && <p>{told.roles}</p>}
      {hasBallots && <p>{told.ballots}</p>}
      <p>{told.actions}</p>
      <p>{hasBallots ? told.undoWithoutBallots : told.undo}</p>
    </div>
  );
}

/** The votes of a round of a workshop, read when it is about to be closed. */
function useVotesOf(round: Round | undefined): Voting | undefined {
  const { assessment } = useOpen();
  const [read, setRead] = useState<{ readonly round: string; readonly voting: Voting }>();
  const id = assessment.id;
  const wanted = round?.workshop === null ? undefined : round?.id;
  useEffect(() => {
    let isGone = false;
    setRead(undefined);
    if (wanted === undefined) return undefined;
    void host.readVoting(id, wanted).catch(failedCall).then((answer) => {
      if (!isGone) setRead({ round: wanted, voting: answer.ok ? answer.value : { boxes: [], votes: null, isComplete: false } });
    });
    return () => {
      isGone = true;
    };
  }, [id, wanted]);
  return read?.round === wanted ? read?.voting : undefined;
}

/** A vote in which something was voted that nobody has seen. */
function findHiddenVote({ boxes }: Voting): BoxEntry | undefined {
  return boxes.find((box) => box.slips.some((slip) => !slip.isSealed) || (!box.isOpened && Object.keys(box.cards).length > 0));
}
