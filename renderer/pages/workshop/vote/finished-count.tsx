/** How many have finished, as a line with a bead for each voter, or one bar where they are many; it can be hidden. Who comes late or leaves is counted in or out here. */

import { MOST_VOTERS } from '../../../../assessments/limits.ts';
import { Button } from '../../../forms/button.tsx';
import { SaidCalmly } from '../../../parts/said-calmly.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { countLeastVoters, listBegun, MOST_BEADS, type BoxInHand } from './counting.ts';

interface FinishedCountProps {
  readonly box: BoxInHand;
  readonly finished: number;
  /** Whether people can be counted in and out here: in the first vote, which the later ones follow. */
  readonly canCount: boolean;
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
}

export function FinishedCount({ box, finished, canCount, isHidden, onHide }: FinishedCountProps) {
  const { round, change } = useOpen();
  const told = useWorkshopWords().vote;
  const { workshop } = round;
  if (workshop === null) return null;
  const { voters } = workshop;
  const isMany = voters > MOST_BEADS;
  const setVoters = (next: number) => change({ kind: 'set-workshop', round: round.id, workshop: { ...workshop, voters: next } }, told.votersNow(next));
  return (
    <div className="finished-count">
      <div role="status" aria-live={isMany ? 'off' : undefined}>
        <p className="vote-count">{isHidden ? told.countHidden : told.finished(finished, voters)}</p>
        <p>{isHidden ? told.countHiddenText : told.stillToCome(Math.max(0, voters - finished))}</p>
      </div>
      {isMany && <SaidCalmly text={isHidden ? told.countHidden : told.finished(finished, voters)} />}
      {!isHidden && <Progress finished={finished} begun={listBegun(box).length} voters={voters} />}
      <div className="button-row">
        <Button kind="underlined" onPress={() => onHide(!isHidden)}>
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

interface ProgressProps {
  readonly finished: number;
  readonly begun: number;
  readonly voters: number;
}

function Progress({ finished, begun, voters }: ProgressProps) {
  const all = Math.max(voters, finished);
  return all <= MOST_BEADS ? <Beads finished={finished} begun={begun} all={all} /> : <Bar finished={finished} begun={begun} all={all} />;
}

/** Solid: finished; half: begun; hollow: to come. */
function Beads({ finished, begun, all }: Omit<ProgressProps, 'voters'> & { readonly all: number }) {
  return (
    <div className="voter-beads" aria-hidden="true">
      {Array.from({ length: all }, (_, at) => (
        <span key={at} data-state={at < finished ? 'finished' : at < finished + begun ? 'begun' : 'to-come'} />
      ))}
    </div>
  );
}

/** The same as lengths. */
function Bar({ finished, begun, all }: Omit<ProgressProps, 'voters'> & { readonly all: number }) {
  return (
    <div className="voter-bar" aria-hidden="true">
      <span data-state="finished" style={{ width: `${(100 * finished) / all}%` }} />
      <span data-state="begun" style={{ width: `${(100 * Math.min(begun, all - finished)) / all}%` }} />
    </div>
  );
}
