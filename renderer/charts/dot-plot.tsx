/** The five-row dot plot: one line a dimension, with its words beside it. */

import { lazy, type ReactNode } from 'react';
import type { DotPlot as DotPlotFigure, DotPlotRow } from '../../assessments/report/blocks.ts';
import { useWords } from '../state/words.tsx';
import { RuledPlot, type RuledRow } from './ruled-plot.tsx';

const Drawing = lazy(async () => ({ default: (await import('./dot-plot-drawing.tsx')).DotPlotDrawing }));

interface DotPlotProps {
  readonly figure: DotPlotFigure;
  /** The printed score of a row; the page makes it the button to its explanation. */
  readonly showScore: (row: DotPlotRow) => ReactNode;
}

export function DotPlot({ figure, showScore }: DotPlotProps) {
  const { charts } = useWords();
  const rows = figure.rows.map(
    (row): RuledRow => ({
      id: row.dimension,
      name: row.name,
      caption: (
        <>
          {row.secure && <span className="only-stacked">{charts.secureAtInRow(row.secure.name)}, </span>}
          {row.caption}
        </>
      ),
      covered: coveredBy(row),
      figure: row.score && showScore(row),
      end: row.secure?.name,
    }),
  );
  return (
    <RuledPlot
      kind="dot-plot"
      levelNames={figure.levelNames}
      figureTitle={charts.score}
      endTitle={charts.secureAt}
      rows={rows}
      hasMarksAbove={figure.hasTargets}
      draw={(plot) => <Drawing figure={figure} plot={plot} secureWord={charts.secure} />}
    />
  );
}

/** The word "secure" stands to the right of its mark, at the last level to the left. */
function coveredBy(row: DotPlotRow): readonly number[] {
  if (row.secure === null) return [];
  const { level } = row.secure;
  return level === 5 ? [4, 5] : [level, level + 1];
}
