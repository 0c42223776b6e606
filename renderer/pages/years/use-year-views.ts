/** The views of Years as tabs: two rounds, all years once there are three, and the rounds themselves. */

import { LEAST_ROUNDS, listAnsweredRounds } from '../../../assessments/trend.ts';
import type { PageView } from '../../parts/page.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { useYearsWords } from '../../state/years-words.ts';

/** The view of all years, in the address. */
export const ALL_VIEW = 'all';

export function useYearViews(here: 'two' | 'all' | 'rounds'): readonly PageView[] {
  const { years } = useWords();
  const { page } = useYearsWords();
  const { assessment, address } = useOpen();
  if (assessment.rounds.length < 2) return [];
  const hasAll = listAnsweredRounds(assessment).length >= LEAST_ROUNDS || here === 'all';
  return [
    { name: years.views.two, href: address('years'), isHere: here === 'two' },
    ...(hasAll ? [{ name: page.allYears, href: address('years', ALL_VIEW), isHere: here === 'all' }] : []),
    { name: years.views.rounds, href: address('years', 'rounds'), isHere: here === 'rounds' },
  ];
}
