/** The surface that every line of levels is drawn on: a scale across, CSS pixels down, one picture for a screen reader. */

import type { ReactNode } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis, useXAxisScale, type ScatterShapeProps } from 'recharts';
import { Ruler, type Place } from './marks.tsx';
import type { Plot } from './use-plot.ts';

/** The five levels, as ticks of a line. */
export const LEVELS: readonly number[] = [1, 2, 3, 4, 5];

interface LevelPlotProps {
  readonly plot: Plot;
  /** What a reader who cannot see it is told. */
  readonly alternative: string;
  /** The ends of the scale; levels 1 and 5 where not given. */
  readonly from?: number;
  readonly to?: number;
  readonly children: ReactNode;
}

export function LevelPlot({ plot, alternative, from = 1, to = 5, children }: LevelPlotProps) {
  return (
    <ScatterChart
      className="drawing"
      width={plot.width}
      height={plot.height}
      margin={{ top: 0, bottom: 0, left: plot.left, right: plot.right }}
      accessibilityLayer={false}
      role="img"
      aria-label={alternative}
    >
      <XAxis type="number" dataKey="x" domain={[from, to]} hide />
      <YAxis type="number" dataKey="y" domain={[0, plot.height]} reversed hide />
      {/* The package makes no scale where there are no data; the ends of the line are always there. */}
      <Scatter data={[{ x: from, y: 0 }, { x: to, y: 0 }]} shape={drawNothing} isAnimationActive={false} />
      {children}
    </ScatterChart>
  );
}

function drawNothing(): null {
  return null;
}

/** Turns a value of the scale into pixels from the left. Only inside a plot. */
export function useAcross(): (value: number) => number {
  const scale = useXAxisScale();
  return (value) => scale?.(value) ?? 0;
}

/** One line of levels at the height given, or at the middle of each row. */
export function Rulers({ heights, ticks = LEVELS }: { readonly heights: readonly number[]; readonly ticks?: readonly number[] }) {
  const across = useAcross();
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? first;
  return heights.map((y, index) => <Ruler key={index} from={{ x: across(first), y }} to={{ x: across(last), y }} ticks={ticks.map(across)} />);
}

/** Thin lines down the page at each level, under everything else. */
export function LevelLines({ from, to }: { readonly from: number; readonly to: number }) {
  const across = useAcross();
  return (
    <g className="level-lines">
      {LEVELS.map((level) => (
        <line key={level} x1={across(level)} y1={from} x2={across(level)} y2={to} />
      ))}
    </g>
  );
}

/** One mark at each point, above everything drawn before. */
export function Points({ points, mark }: { readonly points: readonly Place[]; readonly mark: (place: Place, index: number) => ReactNode }) {
  const draw = ({ cx, cy, index }: ScatterShapeProps) => (cx === undefined || cy === undefined ? null : mark({ x: cx, y: cy }, index));
  return <Scatter data={points} shape={draw} isAnimationActive={false} />;
}
