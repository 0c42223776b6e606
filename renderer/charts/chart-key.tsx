/** What each mark of a chart means, in one row. */

import type { ReactNode } from 'react';
import { useWords } from '../state/words.tsx';
import { Disc, HatchedBox, HollowDisc, LevelMedian, MedianMark, SecureMark, TargetMark, Views } from './marks.tsx';

interface KeyLine {
  readonly name: string;
  readonly mark: ReactNode;
}

interface ScoreKeyProps {
  readonly hasViews: boolean;
  readonly hasSecure: boolean;
  readonly hasMedian: boolean;
  readonly hasQuartiles: boolean;
  readonly hasTargets?: boolean;
  /** What the disc and the triangles stand for where that is not any score and any target. */
  readonly names?: { readonly score: string; readonly secureLevel: string; readonly target: string };
}

/** The key of the dot plot and the radar: only marks that are drawn. */
export function ScoreKey({ hasViews, hasSecure, hasMedian, hasQuartiles, hasTargets = false, names }: ScoreKeyProps) {
  const { charts } = useWords();
  const { score, secureLevel, target } = names ?? charts.key;
  return (
    <ChartKey
      lines={[
        { name: score, mark: <Disc x={14} y={10} /> },
        ...(hasTargets ? [{ name: target, mark: <TargetMark x={14} y={16} /> }] : []),
        ...(hasViews ? [{ name: charts.key.views, mark: <Views from={3} to={25} y={10} /> }] : []),
        ...(hasSecure ? [{ name: secureLevel, mark: <SecureMark x={14} y={5} /> }] : []),
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

/** The key of the small multiples: only marks that are drawn. */
export function TrendKey({ names, hasGaps, hasPeers, hasTargets }: TrendKeyProps) {
  const { charts } = useWords();
  return (
    <ChartKey
      lines={[
        { name: names.earlier, mark: <HollowDisc x={14} y={10} /> },
        { name: names.latest, mark: <Disc x={14} y={10} /> },
        ...(hasTargets ? [{ name: charts.key.target, mark: <TargetMark x={14} y={16} /> }] : []),
        ...(hasPeers ? [{ name: charts.key.peersMedian, mark: <LevelMedian x={11} y={10} half={9} /> }] : []),
        ...(hasGaps ? [{ name: names.gap, mark: <line className="mark-gap" x1={14} y1={1} x2={14} y2={19} /> }] : []),
      ]}
    />
  );
}

interface TrendKeyProps {
  readonly names: { readonly earlier: string; readonly latest: string; readonly gap: string };
  readonly hasGaps: boolean;
  readonly hasPeers: boolean;
  readonly hasTargets: boolean;
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
