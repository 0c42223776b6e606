/** The closings of a round that were taken back, folded: when, why, and what the overall score was until then. */

import type { Round } from '../../../assessments/model.ts';
import { tellReopening } from '../../../assessments/report/reopenings.ts';
import { useLanguage, useWords } from '../../state/words.tsx';
import { useYearsWords } from '../../state/years-words.ts';

export function Reopenings({ round: { reopenings }, name }: { readonly round: Round; readonly name: string }) {
  const words = useWords();
  const language = useLanguage();
  const told = useYearsWords().rounds.reopen;
  if (reopenings.length === 0) return null;
  const times = told.times(reopenings.length);
  return (
    <details className="round-reopenings">
      <summary aria-label={told.timesOf(times, name)}>{times}</summary>
      <ul>
        {reopenings.map((reopening, at) => (
          // They are only ever added to, and taken from, at the end.
          <li key={at}>{tellReopening(words, language, reopening)}</li>
        ))}
      </ul>
    </details>
  );
}
