/** Colleagues who are absent, at the vote: the form that they fill in, and the small files that come back. */

import { useState } from 'react';
import type { BoxId } from '../../../../assessments/workshop-model.ts';
import { host } from '../../../bridge.ts';
import { Dialog } from '../../../forms/dialog.tsx';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useUsualVoters } from '../set-up/use-usual-voters.ts';
import { EMPTY_BOX } from '../vote/counting.ts';
import { HowAbsent } from './how-absent.tsx';
import { ResponsesIn } from './responses-in.tsx';
import { TakeResponses } from './take-responses.tsx';
import { useResponses } from './use-responses.ts';
import '../../../styles/library.css';

const BOX: BoxId = 'first';

interface AbsentVotesProps {
  /** Whether adding responses is the main act now. */
  readonly isMain: boolean;
}

export function AbsentVotes({ isMain }: AbsentVotesProps) {
  const told = useWorkshopWords().absent;
  const { assessment, round } = useOpen();
  const { voting, ask } = useVoting();
  const announce = useAnnounce();
  const voters = useUsualVoters();
  const responses = useResponses();
  const [leaving, setLeaving] = useState<string>();
  const entry = voting?.boxes.find((each) => each.box === BOX) ?? EMPTY_BOX;
  const ids = entry.slips.filter((slip) => slip.way === 'file' && !slip.isSealed).map(({ id }) => id);
  const takeOut = async (id: string) => {
    setLeaving(undefined);
    if ((await ask(() => host.dropSlip(assessment.id, round.id, BOX, id))) === undefined) return;
    await responses.lookAgain();
    announce(told.takenOut);
  };
  return (
    <section className="stack absent-votes">
      <h3 className="section-title">{told.title}</h3>
      <HowAbsent voters={voters} />
      <TakeResponses entry={entry} isMain={isMain} responses={responses} onTakeEarlier={setLeaving} />
      <ResponsesIn ids={ids} onTakeOut={setLeaving} />
      <Dialog
        title={told.takeOutTitle}
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        safeLabel={told.leaveIn}
        actLabel={told.takeOut}
        onAct={() => leaving !== undefined && void takeOut(leaving)}
        isRemoving
      >
        <p>{told.takeOutText}</p>
      </Dialog>
    </section>
  );
}
