/** The vote on every question when it takes no more votes: why, and the way back to what they came to. */

import type { Day } from '../../../../assessments/figures-model.ts';
import { showDay } from '../../../../assessments/words/dates.ts';
import type { Workshop } from '../../../../assessments/workshop-model.ts';
import { revealVotes } from '../../../../assessments/workshop/moves.ts';
import { Button } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface NoMoreVotesProps {
  readonly workshop: Workshop;
  /** The day of the closing that counted them; null where role groups have been worked out. */
  readonly countedOn: Day | null;
}

export function NoMoreVotes({ workshop, countedOn }: NoMoreVotesProps) {
  const words = useWords();
  const { roles: told, setUp: { counted }, vote } = useWorkshopWords();
  const { round, change } = useOpen();
  return (
    <section className="stack vote">
      <h2 className="finding">{countedOn === null ? told.completeTitle : counted.title(showDay(words, countedOn))}</h2>
      <p className="lead prose">{countedOn === null ? told.completeText : counted.text}</p>
      <p>
        <Button kind="filled" onPress={() => change({ kind: 'set-workshop', round: round.id, workshop: revealVotes(workshop) })}>
          {vote.backToReveal}
        </Button>
      </p>
    </section>
  );
}
