/** Ends a workshop before its time: asks first, then deletes every vote and leaves the round to be answered alone. */

import { useState } from 'react';
import type { Round } from '../../../../assessments/model.ts';
import { host } from '../../../bridge.ts';
import { Button } from '../../../forms/button.tsx';
import { Dialog } from '../../../forms/dialog.tsx';
import { useOneAtATime } from '../../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../../state/announcer.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useVoting } from '../../../state/voting.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { countPeople } from './count-people.ts';

interface EndWorkshopProps {
  readonly round: Round;
  /** Called once it has ended, and what ended it is no longer there. */
  readonly onEnded: () => void;
}

export function EndWorkshop({ round, onEnded }: EndWorkshopProps) {
  const told = useWorkshopWords().setUp.end;
  const announce = useAnnounce();
  const once = useOneAtATime();
  const { assessment, change } = useOpen();
  const { voting, ask } = useVoting();
  const [isAsking, setAsking] = useState(false);
  const people = countPeople(voting);
  const end = async () => {
    setAsking(false);
    if ((await ask(() => host.dropBallots(assessment.id, round.id))) === undefined) return;
    // There is no way back to votes that are gone, so none is offered.
    change({ kind: 'set-workshop', round: round.id, workshop: null });
    announce(told.done);
    onEnded();
  };
  return (
    <section className="stack">
      <h2 className="section-title">{told.title}</h2>
      <p className="prose">{told.text}</p>
      <p>
        <Button kind="remove" onPress={() => setAsking(true)}>
          {told.act}
        </Button>
      </p>
      <Dialog title={told.ask} isOpen={isAsking} onClose={() => setAsking(false)} safeLabel={told.keep} actLabel={told.act} isRemoving onAct={() => once(end)}>
        <div className="stack">
          <p>{people > 0 ? told.means(people) : round.workshop?.isRevealed === true ? told.elsewhere : told.noVotes}</p>
          <p>{told.stays}</p>
        </div>
      </Dialog>
    </section>
  );
}
