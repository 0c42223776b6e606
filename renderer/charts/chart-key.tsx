/** What each mark of a chart means, in one row. */

import type { ReactNode } from 'react';
import { useWords } from '../state/words.tsx';
import { Disc, HatchedBox, HollowDisc, MedianMark, SecureMark, Views } from './marks.tsx';

interface KeyLine {
  readonly name: string;
  readonly mark: ReactNode;
}

interface ScoreKeyProps {
  readonly hasViews: boolean;
  readonly hasSecure: boolean;
  readonly hasMedian: boolean;
  readonly hasQuartiles: boolean;
}

/** The key of the dot plot and the radar: only marks that are drawn. */
export function ScoreKey({ hasViews, hasSecure, hasMedian, hasQuartiles }: ScoreKeyProps) {
  const { charts } = useWords();
  return (
    <ChartKey
      lines={[
        { name: charts.key.score, mark: <Disc x={14} y={10} /> },
        ...(hasViews ? [{ name: charts.key.views, mark: <Views from={3} to={25} y={10} /> }] : []),
        ...(hasSecure ? [{ name: charts.key.secureLevel, mark: <SecureMark x={14} y={5} /> }] : []),
        ...(hasQuartiles ? [{ name: charts.key.middleHalf, mark: <HatchedBox x={2} y={3} width={24} height={14} /> }] : []),
        ...(hasMedian ? [{ name: charts.key.peersMedian, mark: <MedianMark x={14} from={5} to={20} /> }] : []),
      ]}
    />
  );
}

/** The key of the dumbbell: which round is which. */
export function RoundsKey({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <ChartKey
      lines={[
        { name: before, mark: <HollowDisc x={14} y={10} /> },
        { name: after, mark: <Disc x={14} y={10} /> },
      ]}
    />
  );
}

function ChartKey({ lines }: { readonly lines: readonly KeyLine[] }) {
  const { charts } = useWords();
  return (
    <ul className="chart-key" aria-label={charts.key.title}>
      {lines.map((line) => (
        <li key={line.name}>
          <svg className="drawing" width="28" height="20" aria-hidden="true">
            {line.mark}
          </svg>
          {line.name}
        </li>
      ))}
    </ul>
  );
}
