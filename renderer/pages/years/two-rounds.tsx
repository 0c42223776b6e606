/** Two rounds side by side: the dumbbell of the dimensions, then the questions that moved and what served them. Rounds without answers are only named. */

import { useMemo, useState } from 'react';
import type { Round } from '../../../assessments/model.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { findComparedRound, twoRoundsOf, type TwoRounds as TwoRoundsSideBySide } from '../../../assessments/report/two-rounds.ts';
import { changedQuestionsTable } from '../../../assessments/report/years-changed.ts';
import { listAnsweredRounds } from '../../../assessments/trend.ts';
import { Page } from '../../parts/page.tsx';
import { useRoundName } from '../../parts/round-name.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { CarryingOn, TablePart } from './carrying-on.tsx';
import { ChangeChart } from './change-chart.tsx';
import { explainYears } from './explain-years.ts';
import { Moves } from './moves.tsx';
import { PairChoice } from './pair-choice.tsx';
import { SayWhy } from './say-why.tsx';
import { useYearViews } from './use-year-views.ts';

export function TwoRounds() {
  const words = useWords();
  const language = useLanguage();
  const { assessment } = useOpen();
  const views = useYearViews('two');
  const [pair, setPair] = usePair();
  const [before, after] = [pair?.before, pair?.after];
  const two = useMemo(() => before && after && twoRoundsOf(assessment, before, after, words, language), [assessment, before, after, words, language]);
  const explanation = useMemo(() => two && explainYears(two), [two]);
  return (
    <Page
      title={words.years.title}
      explanation={explanation}
      views={views}
    >
      <div className="sections">
        {pair === undefined && <h2 className="finding">{words.years.empty.title}</h2>}
        <WithoutAnswers isAlone={pair === undefined} />
        {pair && listAnsweredRounds(assessment).length > 2 && <PairChoice pair={pair} onChoose={setPair} />}
        {two && <WhatMoved key={`${two.before.round.id} ${two.subject.round.id}`} two={two} />}
      </div>
    </Page>
  );
}

/** Why is asked from each round to the next only: over several, nobody could say since when. */
function WhatMoved({ two }: { readonly two: TwoRoundsSideBySide }) {
  const isNext = findComparedRound(two.subject)?.id === two.before.round.id;
  return (
    <>
      <ChangeChart two={two} />
      {isNext && <SayWhy two={two} />}
      <Moves two={two} />
      <TablePart table={changedQuestionsTable(two)} />
      <CarryingOn two={two} />
    </>
  );
}

/** The rounds that nothing can be said of yet. */
function WithoutAnswers({ isAlone }: { readonly isAlone: boolean }) {
  const { years } = useWords();
  const nameRound = useRoundName();
  const { assessment } = useOpen();
  const answered = listAnsweredRounds(assessment);
  const blank = assessment.rounds.filter((round) => !answered.includes(round));
  if (blank.length === 0) return null;
  return <p>{[...(isAlone ? [years.emptyWithoutAnswers] : []), ...blank.map((round) => years.noAnswers(nameRound(assessment, round)))].join(' ')}</p>;
}

/** An earlier and a later round. */
export interface Pair {
  readonly before: Round;
  readonly after: Round;
}

/**
 * The pair that is looked at: the round of the address, or the latest where that has no answers or nothing before it, with the nearest one it can be compared
 * with, until another is chosen. Undefined while fewer than two rounds have answers.
 */
function usePair(): readonly [Pair | undefined, (before: string, after: string) => void] {
  const words = useWords();
  const language = useLanguage();
  const { assessment, round } = useOpen();
  const [chosen, setChosen] = useState<{ readonly before: string; readonly after: string }>();
  const answered = listAnsweredRounds(assessment);
  const find = (id: string | undefined) => answered.find((each) => each.id === id);
  const after = find(chosen?.after) ?? answered.slice(1).find((each) => each.id === round.id) ?? answered.at(-1);
  const before = after && (find(chosen?.before) ?? findComparedRound(subjectOf(assessment, after, words, language)));
  return [before && after && { before, after }, (one, other) => setChosen({ before: one, after: other })];
}
