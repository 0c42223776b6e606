/** Years: what moved between two rounds, and every round with what can be done with it. */

import { Page } from '../parts/page.tsx';
import { NextRoundForm } from '../parts/next-round-form.tsx';
import { PastRoundForm } from '../parts/past-round-form.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/years.css';
import { OneRound } from './years/one-round.tsx';
import { Rounds } from './years/rounds.tsx';
import { TwoRounds } from './years/two-rounds.tsx';

export function YearsPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { assessment, address } = useOpen();
  const isPair = assessment.rounds.length > 1;
  if (isPair && view === undefined) return <TwoRounds />;
  return (
    <Page
      title={words.years.title}
      views={
        isPair
          ? [
              { name: words.years.views.two, href: address('years'), isHere: false },
              { name: words.years.views.rounds, href: address('years', 'rounds'), isHere: true },
            ]
          : []
      }
    >
      <YearsView view={view} isPair={isPair} />
    </Page>
  );
}

function YearsView({ view, isPair }: { readonly view: string | undefined; readonly isPair: boolean }) {
  if (view === 'new') return <NextRoundForm />;
  if (view === 'past') return <PastRoundForm />;
  return (
    <div className="sections">
      {!isPair && <OneRound />}
      <Rounds hasButtons={isPair} />
    </div>
  );
}
