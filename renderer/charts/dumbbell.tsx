/** Two rounds side by side: one line a dimension, hollow before, solid after. */

import { lazy, type ReactNode } from 'react';
import type { Dumbbell as DumbbellFigure, DumbbellRow } from '../../assessments/report/blocks.ts';
import { useWords } from '../state/words.tsx';
import { RuledPlot } from './ruled-plot.tsx';

const Drawing = lazy(async () => ({ default: (await import('./dumbbell-drawing.tsx')).DumbbellDrawing }));

interface DumbbellProps {
  readonly figure: DumbbellFigure;
  /** The printed change of a row; the page makes it the button to its explanation. */
  readonly showChange: (row: DumbbellRow) => ReactNode;
}

export function Dumbbell({ figure, showChange }: DumbbellProps) {
  const { charts } = useWords();
  return (
    <RuledPlot
      kind="dumbbell"
      levelNames={figure.levelNames}
      figureTitle={charts.change}
      endTitle={charts.whatWeCanSay}
      rows={figure.rows.map((row) => ({ id: row.dimension, name: row.name, caption: row.caption, covered: [], figure: showChange(row), end: row.label }))}
      draw={(plot) => <Drawing figure={figure} plot={plot} />}
    />
  );
}
