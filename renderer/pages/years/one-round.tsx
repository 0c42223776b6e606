/** What fills this page, while there is only one round. */

import { LinkButton } from '../../forms/button.tsx';
import { JoinRounds } from '../../parts/join-rounds.tsx';
import { PAST_VIEW } from '../../parts/past-round-view.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';

export function OneRound() {
  const { years } = useWords();
  return (
    <div className="stack prose">
      <h2 className="finding">{years.empty.title}</h2>
      <p className="lead">{years.empty.text}</p>
      <RoundButtons />
    </div>
  );
}

/** The ways to further rounds: the next one, one from paper, those of another file. */
export function RoundButtons() {
  const { years } = useWords();
  const { address } = useOpen();
  return (
    <div className="stack">
      <div className="button-row">
        <LinkButton kind="filled" href={address('years', 'new')}>
          {years.openNext}
        </LinkButton>
        <LinkButton kind="outlined" href={address('years', PAST_VIEW)}>
          {years.typeInPast}
        </LinkButton>
      </div>
      <JoinRounds />
    </div>
  );
}
