/** The five-row dot plot: one line a dimension, with its words beside it. */

import { lazy, Suspense, type ReactNode } from 'react';
import type { DotPlot as DotPlotFigure, DotPlotRow } from '../../assessments/report/blocks.ts';
import { useWords } from '../state/words.tsx';
import { LevelAxis, LevelSentence, LineNumbers } from './level-axis.tsx';
import { usePlot } from './use-plot.ts';

const Drawing = lazy(async () => ({ default: (await import('./dot-plot-drawing.tsx')).DotPlotDrawing }));

interface DotPlotProps {
  readonly figure: DotPlotFigure;
  /** The printed score of a row; the page makes it the button to its explanation. */
  readonly showScore: (row: DotPlotRow) => ReactNode;
}

export function DotPlot({ figure, showScore }: DotPlotProps) {
  const words = useWords();
  const { frame, plot } = usePlot();
  return (
    <div ref={frame} className="ruled dot-plot">
      <div className="ruled-row ruled-head" data-head>
        <LevelAxis names={figure.levelNames} isHead />
        <span className="ruled-figure" aria-hidden="true">
          {words.charts.score}
        </span>
        <span className="ruled-end" aria-hidden="true">
          {words.charts.secureAt}
        </span>
        <LevelSentence names={figure.levelNames} />
      </div>
      {figure.rows.map((row) => (
        <div key={row.dimension} className="ruled-row">
          <div className="ruled-name">{row.name}</div>
          <div className="ruled-caption small quiet">
            {row.secure && <span className="only-stacked">{words.charts.secureAtInRow(row.secure.name)}, </span>}
            {row.caption}
          </div>
          <div className="ruled-line">
            <div data-line />
            <LineNumbers covered={coveredBy(row)} />
          </div>
          <div className="ruled-figure">{row.score && showScore(row)}</div>
          <div className="ruled-end">{row.secure?.name}</div>
        </div>
      ))}
      <Suspense>{plot && <Drawing figure={figure} plot={plot} secureWord={words.charts.secure} />}</Suspense>
    </div>
  );
}

/** The word "secure" stands to the right of its mark, at the last level to the left. */
function coveredBy(row: DotPlotRow): readonly number[] {
  if (row.secure === null) return [];
  const { level } = row.secure;
  return level === 5 ? [4, 5] : [level, level + 1];
}
