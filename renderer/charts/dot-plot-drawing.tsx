/** The lines and marks of the dot plot. In a part of its own, because the drawing package is loaded only when a chart is looked at. */

import type { DotPlot, DotPlotRow } from '../../assessments/report/blocks.ts';
import { LevelLines, LevelPlot, Points, Rulers, useAcross } from './level-plot.tsx';
import { Disc, MiddleHalf, RowMedian, SecureMark, TargetMark, Views } from './marks.tsx';
import type { Plot } from './use-plot.ts';

/** How far below its line the tip of a secure mark stands, and the middle of its word. */
const SECURE_TIP = 16;
const SECURE_WORD = 27;
/** How far above its line the tip of a target stands: clear of the disc, of the peers’ box, or of the diamond of a median that it or its figure would cover. */
const TARGET_TIP = { disc: 12, box: 16, median: 24 } as const;
const MARK_ROOM = 16;
const FIGURE_ROOM = 42;
/** From here on, a target’s figure stands to the left of it. */
const LAST_RIGHT = 4.6;

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
      {row.target && <Target target={row.target} row={row} y={y} />}
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

interface TargetProps {
  readonly target: NonNullable<DotPlotRow['target']>;
  readonly row: DotPlotRow;
  readonly y: number;
}

function Target({ target, row: { median, quartiles }, y }: TargetProps) {
  const across = useAcross();
  const x = across(target.at);
  const isLast = target.at > LAST_RIGHT;
  const [left, right] = isLast ? [FIGURE_ROOM, MARK_ROOM] : [MARK_ROOM, FIGURE_ROOM];
  const isOverMedian = median !== null && across(median) > x - left && across(median) < x + right;
  const tip = y - TARGET_TIP[isOverMedian ? 'median' : quartiles ? 'box' : 'disc'];
  return (
    <>
      <TargetMark x={x} y={tip} />
      <text className="drawing-word drawing-word-target" x={isLast ? x - 10 : x + 10} y={tip - 1} textAnchor={isLast ? 'end' : 'start'}>
        {target.shown}
      </text>
    </>
  );
}
