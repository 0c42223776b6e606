/** Two rounds side by side: the dumbbell of the dimensions, then the questions that moved and what served them. */

import { useMemo, useState } from 'react';
import type { Round } from '../../../assessments/model.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { findComparedRound, twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { Page } from '../../parts/page.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { ChangeChart } from './change-chart.tsx';
import { explainYears } from './explain-years.ts';
import { Moves } from './moves.tsx';
import { PairChoice } from './pair-choice.tsx';

export function TwoRounds() {
  const words = useWords();
  const language = useLanguage();
  const { assessment, address } = useOpen();
  const [pair, setPair] = usePair();
  const two = useMemo(() => twoRoundsOf(assessment, pair.before, pair.after, words, language), [assessment, pair.before, pair.after, words, language]);
  const explanation = useMemo(() => explainYears(two), [two]);
  return (
    <Page
      title={words.years.title}
      explanation={explanation}
      views={[
        { name: words.years.views.two, href: address('years'), isHere: true },
        { name: words.years.views.rounds, href: address('years', 'rounds'), isHere: false },
      ]}
    >
      <div className="sections">
        {assessment.rounds.length > 2 && <PairChoice pair={pair} onChoose={setPair} />}
        <ChangeChart two={two} />
        <Moves pair={pair} />
      </div>
    </Page>
  );
}

/** An earlier and a later round. */
export interface Pair {
  readonly before: Round;
  readonly after: Round;
}

/** The pair that is looked at: the round of the address with the nearest one it can be compared with, until another is chosen. */
function usePair(): readonly [Pair, (before: string, after: string) => void] {
  const words = useWords();
  const language = useLanguage();
  const { assessment, round } = useOpen();
  const [chosen, setChosen] = useState<{ readonly before: string; readonly after: string }>();
  const find = (id: string | undefined) => assessment.rounds.find((each) => each.id === id);
  const first = assessment.rounds[0] ?? round;
  const after = find(chosen?.after) ?? (round.id === first.id ? latestRound(assessment) : round);
  const before = find(chosen?.before) ?? findComparedRound(subjectOf(assessment, after, words, language)) ?? first;
  return [{ before, after }, (one, other) => setChosen({ before: one, after: other })];
}
