/** Where the middle of a peer group is, and your own mark: as much of it as the size of the group allows. */

import { lazy, Suspense } from 'react';
import { DrawingWait } from './drawing-wait.tsx';
import { LevelAxis, LevelSentence } from './level-axis.tsx';
import { usePlot } from './use-plot.ts';

const GroupLine = lazy(async () => ({ default: (await import('./peer-drawings.tsx')).GroupLine }));
const Histogram = lazy(async () => ({ default: (await import('./peer-drawings.tsx')).Histogram }));
const PlaceLineDrawing = lazy(async () => ({ default: (await import('./peer-drawings.tsx')).PlaceLineDrawing }));

/** A figure on the line, exact and with its words: "You, 2.0". */
export interface NamedFigure {
  readonly at: number;
  readonly shown: string;
}

/** What is drawn of a group. What its size does not allow is null. */
export interface GroupFigures {
  readonly own: NamedFigure | null;
  readonly median: NamedFigure | null;
  readonly quartiles: { readonly q1: number; readonly q3: number } | null;
  readonly bars: readonly { readonly from: number; readonly to: number; readonly count: number }[] | null;
  readonly alternative: string;
}

/** The spread of the group on the line of levels: bars from 20 organisations, a box from 10, a mark from 5. */
export function PeerPlot({ figures, levelNames }: { readonly figures: GroupFigures; readonly levelNames: readonly string[] }) {
  const { frame, plot } = usePlot();
  return (
    <div className="peer-plot">
      <div ref={frame} className={figures.bars === null ? 'peer-line' : 'peer-line peer-histogram'}>
        <div data-line />
        <Suspense fallback={<DrawingWait />}>{plot && (figures.bars === null ? <GroupLine figures={figures} plot={plot} /> : <Histogram figures={figures} bars={figures.bars} plot={plot} />)}</Suspense>
      </div>
      <LevelAxis names={levelNames} isHead={false} />
      <LevelSentence names={levelNames} />
    </div>
  );
}

export interface PlaceFigures {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly alternative: string;
}

/** A place from below all to above all, with the bar that says how sure. */
export function PlaceLine({ figures, names }: { readonly figures: PlaceFigures; readonly names: readonly [string, string, string] }) {
  const { frame, plot } = usePlot();
  return (
    <div className="peer-plot">
      <div ref={frame} className="peer-line place-line">
        <div data-line />
        <Suspense fallback={<DrawingWait />}>{plot && <PlaceLineDrawing figures={figures} plot={plot} />}</Suspense>
      </div>
      <div className="place-axis small quiet" aria-hidden="true">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </div>
  );
}
