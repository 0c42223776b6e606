/** Why a round takes no workshop, and what can be done instead. */

import { LinkButton } from '../../../forms/button.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function NoWorkshop() {
  const told = useWorkshopWords().setUp;
  const words = useWords();
  const { round, address } = useOpen();
  const why = round.origin === 'paper' ? told.paper : told.closed;
  return (
    <div className="stack prose">
      <h2 className="finding">{why.title}</h2>
      <p className="lead">{why.text}</p>
      <div className="button-row">
        <LinkButton kind="filled" href={address('years', 'new')}>
          {told.nextRound}
        </LinkButton>
        <a href={address('results')}>{words.years.rounds.results}</a>
      </div>
    </div>
  );
}
