/** Two rounds side by side: one line a dimension, hollow before, solid after. */

import { lazy, Suspense, type ReactNode } from 'react';
import type { Dumbbell as DumbbellFigure, DumbbellRow } from '../../assessments/report/blocks.ts';
import { useWords } from '../state/words.tsx';
import { LevelAxis, LevelSentence, LineNumbers } from './level-axis.tsx';
import { usePlot } from './use-plot.ts';

const Drawing = lazy(async () => ({ default: (await import('./dumbbell-drawing.tsx')).DumbbellDrawing }));

interface DumbbellProps {
  readonly figure: DumbbellFigure;
  /** The printed change of a row; the page makes it the button to its explanation. */
  readonly showChange: (row: DumbbellRow) => ReactNode;
}

export function Dumbbell({ figure, showChange }: DumbbellProps) {
  const words = useWords();
  const { frame, plot } = usePlot();
  return (
    <div ref={frame} className="ruled dumbbell">
      <div className="ruled-row ruled-head" data-head>
        <LevelAxis names={figure.levelNames} isHead />
        <span className="ruled-figure" aria-hidden="true">
          {words.charts.change}
        </span>
        <span className="ruled-end" aria-hidden="true">
          {words.charts.whatWeCanSay}
        </span>
        <LevelSentence names={figure.levelNames} />
      </div>
      {figure.rows.map((row) => (
        <div key={row.dimension} className="ruled-row">
          <div className="ruled-name">{row.name}</div>
          <div className="ruled-caption small quiet">{row.caption}</div>
          <div className="ruled-line">
            <div data-line />
            <LineNumbers covered={[]} />
          </div>
          <div className="ruled-figure">{showChange(row)}</div>
          <div className="ruled-end">
            {row.label}
            {row.second !== null && <span className="small quiet">{row.second}</span>}
          </div>
        </div>
      ))}
      <Suspense>{plot && <Drawing figure={figure} plot={plot} />}</Suspense>
    </div>
  );
}
