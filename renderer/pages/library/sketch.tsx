/** How far an assessment has got, drawn small: five strings while it is answered, five dots once it has scores. */

import { roundHalfUp, fraction } from '../../../assessments/statistics/fraction.ts';
import type { LibraryEntry } from '../../../electron/api.ts';
import { useWords } from '../../state/words.tsx';

interface SketchProps {
  readonly entry: LibraryEntry;
  readonly given: number;
  readonly asked: number;
}

export function Sketch({ entry, given, asked }: SketchProps) {
  const words = useWords();
  const { overall, scores } = entry.latest;
  const isScored = given === asked && overall !== null;
  const text = isScored ? words.library.overall(overall.toFixed(1)) : given === 0 ? words.library.ready : given === asked ? words.library.allGiven : words.library.given(given, asked);
  return (
    <div className="sketch">
      {isScored ? <Dots scores={scores} /> : <Strings given={entry.latest.given} asked={entry.latest.asked} />}
      <p className="small">{text}</p>
    </div>
  );
}

function Strings({ given, asked }: { readonly given: readonly number[]; readonly asked: readonly number[] }) {
  return (
    <svg viewBox="0 0 190 14" width="190" height="14" aria-hidden="true">
      {asked.map((of, index) => {
        const left = 1 + index * 39;
        const full = roundHalfUp(fraction(32 * (given[index] ?? 0), Math.max(of, 1)), 0);
        return (
          <g key={left}>
            <path d={`M${left} 2v10M${left} 7h32M${left + 32} 2v10`} stroke="var(--edge)" strokeWidth="1.500" fill="none" />
            {full > 0 && <rect x={left} y="3.500" width={full} height="7" fill="var(--blue)" />}
          </g>
        );
      })}
    </svg>
  );
}

function Dots({ scores }: { readonly scores: readonly (number | null)[] }) {
  return (
    <svg viewBox="0 0 190 64" width="190" height="64" aria-hidden="true">
      <path d="M6 1v62M50.500 1v62M95 1v62M139.500 1v62M184 1v62" stroke="var(--line)" strokeWidth="1" />
      {scores.map((score, index) => {
        const y = 8 + index * 12;
        return (
          <g key={y}>
            <path d={`M6 ${y}h178`} stroke="var(--edge)" strokeWidth="1.500" />
            {score !== null && <circle cx={6 + (score - 1) * 44.5} cy={y} r="4.500" fill="var(--blue)" />}
          </g>
        );
      })}
    </svg>
  );
}
