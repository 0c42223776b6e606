/** How many have finished, as a line with a bead for each voter; it can be hidden. Who comes late or leaves is counted in or out here. */

import { useState } from 'react';
import { MOST_VOTERS } from '../../../../assessments/limits.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { countLeastVoters, listBegun, type BoxInHand } from './counting.ts';

interface FinishedCountProps {
  readonly box: BoxInHand;
  readonly finished: number;
  /** Whether people can be counted in and out here: in the first vote, which the later ones follow. */
  readonly canCount: boolean;
}

export function FinishedCount({ box, finished, canCount }: FinishedCountProps) {
  const { round, change } = useOpen();
  const told = useWorkshopWords().vote;
  const [isHidden, setHidden] = useState(false);
  const { workshop } = round;
  if (workshop === null) return null;
  const { voters } = workshop;
  const setVoters = (next: number) => change({ kind: 'set-workshop', round: round.id, workshop: { ...workshop, voters: next } }, told.votersNow(next));
  return (
    <div className="finished-count">
      <div role="status">
        <p className="vote-count">{isHidden ? told.countHidden : told.finished(finished, voters)}</p>
        <p>{isHidden ? told.countHiddenText : told.stillToCome(Math.max(0, voters - finished))}</p>
      </div>
      {!isHidden && <Beads finished={finished} begun={listBegun(box).length} voters={voters} />}
      <div className="button-row">
        <Button kind="underlined" onPress={() => setHidden(!isHidden)}>
          {isHidden ? told.showCount : told.hideCount}
        </Button>
        {canCount && voters < MOST_VOTERS && (
          <Button kind="underlined" onPress={() => setVoters(voters + 1)}>
            {told.oneMore}
          </Button>
        )}
        {canCount && voters > countLeastVoters(box) && (
          <Button kind="underlined" onPress={() => setVoters(voters - 1)}>
            {told.oneFewer}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Solid: finished; half: begun; hollow: to come. */
function Beads({ finished, begun, voters }: { readonly finished: number; readonly begun: number; readonly voters: number }) {
  return (
    <div className="voter-beads" aria-hidden="true">
      {Array.from({ length: Math.max(voters, finished) }, (_, at) => (
        <span key={at} data-state={at < finished ? 'finished' : at < finished + begun ? 'begun' : 'to-come'} />
      ))}
    </div>
  );
}
