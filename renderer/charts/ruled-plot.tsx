/** Rows of words beside one line of levels each, with the drawing laid over the lines: what the dot plot and the dumbbell share. */

import { Suspense, type ReactNode } from 'react';
import { DrawingWait } from './drawing-wait.tsx';
import { LevelAxis, LevelSentence, LineNumbers } from './level-axis.tsx';
import { usePlot, type Plot } from './use-plot.ts';

/** A row: its name and caption before the line, its figure and last words after it. */
export interface RuledRow {
  readonly id: string;
  readonly name: string;
  readonly caption: ReactNode;
  /** Levels whose numbers would stand in the way of a mark. */
  readonly covered: readonly number[];
  readonly figure: ReactNode;
  readonly end: string | undefined;
}

interface RuledPlotProps {
  readonly kind: 'dot-plot' | 'dumbbell';
  readonly levelNames: readonly string[];
  readonly figureTitle: string;
  readonly endTitle: string;
  readonly rows: readonly RuledRow[];
  /** Whether marks stand above the lines, which then need more room. */
  readonly hasMarksAbove?: boolean;
  readonly draw: (plot: Plot) => ReactNode;
}

export function RuledPlot({ kind, levelNames, figureTitle, endTitle, rows, hasMarksAbove = false, draw }: RuledPlotProps) {
  const { frame, plot } = usePlot();
  return (
    <div ref={frame} className={`ruled ${kind}`} data-marks-above={hasMarksAbove}>
      <div className="ruled-row ruled-head" data-head>
        <LevelAxis names={levelNames} isHead />
        <span className="ruled-figure" aria-hidden="true">
          {figureTitle}
        </span>
        <span className="ruled-end" aria-hidden="true">
          {endTitle}
        </span>
        <LevelSentence names={levelNames} />
      </div>
      {rows.map(({ id, name, caption, covered, figure, end }) => (
        <div key={id} className="ruled-row">
          <div className="ruled-name">{name}</div>
          <div className="ruled-caption small quiet">{caption}</div>
          <div className="ruled-line">
            <div data-line />
            <LineNumbers covered={covered} />
          </div>
          <div className="ruled-figure">{figure}</div>
          <div className="ruled-end">{end}</div>
        </div>
      ))}
      <Suspense fallback={<DrawingWait />}>{plot && draw(plot)}</Suspense>
    </div>
  );
}
