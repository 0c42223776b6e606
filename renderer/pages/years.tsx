/** Years: what moved between two rounds, and every round with what can be done with it. */

import { Page } from '../parts/page.tsx';
import { NextRoundForm } from '../parts/next-round-form.tsx';
import { PastRoundAnswers } from '../parts/past-round-answers.tsx';
import { PastRoundForm } from '../parts/past-round-form.tsx';
import { findTyped, PAST_VIEW } from '../parts/past-round-view.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import { useYearsWords } from '../state/years-words.ts';
import '../styles/years.css';
import { AllYears, explainAllYears } from './years/all-years.tsx';
import { OneRound } from './years/one-round.tsx';
import { Rounds } from './years/rounds.tsx';
import { TwoRounds } from './years/two-rounds.tsx';
import { ALL_VIEW, useYearViews } from './years/use-year-views.ts';

export function YearsPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const yearsWords = useYearsWords();
  const { assessment } = useOpen();
  const isPair = assessment.rounds.length > 1;
  const isAll = view === ALL_VIEW;
  const views = useYearViews(isAll ? 'all' : 'rounds');
  if (isPair && view === undefined) return <TwoRounds />;
  return (
    <Page title={words.years.title} views={views} explanation={isAll ? explainAllYears(yearsWords) : undefined}>
      {isAll ? <AllYears /> : <YearsView view={view} isPair={isPair} />}
    </Page>
  );
}

function YearsView({ view, isPair }: { readonly view: string | undefined; readonly isPair: boolean }) {
  const typed = findTyped(useOpen().assessment, view);
  if (view === 'new') return <NextRoundForm />;
  if (view === PAST_VIEW) return <PastRoundForm />;
  if (typed !== undefined) return <PastRoundAnswers key={typed.id} round={typed} />;
  return (
    <div className="sections">
      {!isPair && <OneRound />}
      <Rounds hasButtons={isPair} />
    </div>
  );
}
