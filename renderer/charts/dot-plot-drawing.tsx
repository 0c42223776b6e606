/** The lines and marks of the dot plot. In a part of its own, because the drawing package is loaded only when a chart is looked at. */

import type { DotPlot, DotPlotRow } from '../../assessments/report/blocks.ts';
import { LevelLines, LevelPlot, Points, Rulers, useAcross } from './level-plot.tsx';
import { Disc, MiddleHalf, RowMedian, SecureMark, Views } from './marks.tsx';
import type { Plot } from './use-plot.ts';

/** How far below its line the tip of a secure mark stands, and the middle of its word. */
const SECURE_TIP = 16;
const SECURE_WORD = 27;

interface DotPlotDrawingProps {
  readonly figure: DotPlot;
  readonly plot: Plot;
  readonly secureWord: string;
}

export function DotPlotDrawing({ figure, plot, secureWord }: DotPlotDrawingProps) {
  const rows = figure.rows.flatMap((row, index) => {
    const y = plot.lines[index];
    return y === undefined ? [] : [{ row, y }];
  });
  return (
    <LevelPlot plot={plot} alternative={figure.alternative}>
      <LevelLines from={plot.top} to={plot.height} />
      <Rulers heights={plot.lines} />
      {rows.map(({ row, y }) => (
        <RowMarks key={row.dimension} row={row} y={y} secureWord={secureWord} />
      ))}
      <Points points={rows.flatMap(({ row, y }) => (row.score ? [{ x: row.score.at, y }] : []))} mark={(place) => <Disc {...place} />} />
    </LevelPlot>
  );
}

function RowMarks({ row, y, secureWord }: { readonly row: DotPlotRow; readonly y: number; readonly secureWord: string }) {
  const across = useAcross();
  const secure = row.secure && across(row.secure.level);
  const isLast = row.secure?.level === 5;
  return (
    <g>
      {row.quartiles && <MiddleHalf from={across(row.quartiles.q1)} to={across(row.quartiles.q3)} y={y} />}
      {row.median !== null && <RowMedian x={across(row.median)} y={y} />}
      {row.views && <Views from={across(row.views.low)} to={across(row.views.high)} y={y} />}
      {secure !== null && (
        <>
          <SecureMark x={secure} y={y + SECURE_TIP} />
          <text className="drawing-word" x={isLast ? secure - 11 : secure + 11} y={y + SECURE_WORD} textAnchor={isLast ? 'end' : 'start'}>
            {secureWord}
          </text>
        </>
      )}
    </g>
  );
}
