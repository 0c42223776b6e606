/** What a round is called: its year, or its day where two rounds share a year. */

import { useCallback } from 'react';
import type { Assessment, Round } from '../../assessments/model.ts';
import { roundName } from '../../assessments/rounds.ts';
import { showDay } from '../../assessments/words/dates.ts';
import { useWords } from '../state/words.tsx';

export function useRoundName(): (assessment: Assessment, round: Round) => string {
  const words = useWords();
  return useCallback(
    (assessment, round) => {
      const { year, isOnlyOneOfItsYear } = roundName(assessment, round);
      return isOnlyOneOfItsYear ? year : showDay(words, round.date);
    },
    [words],
  );
}
