/** The web and marks of the radar. Loaded only when it is looked at. */

import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, type BaseTickContentProps, type RadarPoint } from 'recharts';
import type { DotPlot } from '../../assessments/report/blocks.ts';
import { LEVELS } from './level-plot.tsx';
import { Disc, type Place } from './marks.tsx';
import type { RadarSize } from './radar-size.ts';

const LINE = 20;
/** Below this radius, in CSS pixels, the numbers of all five levels would touch. */
const LEAST_FOR_ALL_LEVELS = 120;
const OTHER_LEVELS: readonly number[] = [1, 3, 5];

interface RadarDrawingProps {
  readonly figure: DotPlot;
  readonly alternative: string;
  readonly size: RadarSize;
}

export function RadarDrawing({ figure, alternative, size }: RadarDrawingProps) {
  const { width, height, radius, top } = size;
  const rows = figure.rows.map((row) => ({ name: row.name, score: row.score?.at ?? null, median: row.median }));
  return (
    <RadarChart
      className="drawing"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      cy={top + radius}
      outerRadius={radius}
      accessibilityLayer={false}
      role="img"
      aria-label={alternative}
    >
      <PolarGrid />
      <PolarAngleAxis dataKey="name" axisLine={false} tickLine={false} tick={(tick) => <Name tick={tick} rows={figure.rows} size={size} />} />
      <PolarRadiusAxis angle={90} domain={[1, 5]} ticks={radius < LEAST_FOR_ALL_LEVELS ? OTHER_LEVELS : LEVELS} axisLine={false} tick={(tick) => <LevelNumber tick={tick} />} />
      <Radar dataKey="median" isAnimationActive={false} shape={(drawn: Drawn) => <Web points={drawn.points} isPeers />} />
      <Radar dataKey="score" isAnimationActive={false} shape={(drawn: Drawn) => <Web points={drawn.points} isPeers={false} />} />
    </RadarChart>
  );
}

interface Drawn {
  readonly points: readonly RadarPoint[];
}

/** The outline through the points that there are, with a mark on each. The area means nothing, so it is not filled. */
function Web({ points, isPeers }: Drawn & { readonly isPeers: boolean }) {
  const places = points.map((point) => (point.radius === undefined || point.value === undefined || point.value === null ? undefined : { x: point.x, y: point.y }));
  return (
    <g>
      {places.map((from, index) => {
        const to = places[(index + 1) % places.length];
        return from && to && <line key={index} className={isPeers ? 'mark-peer-web' : 'mark-own-web'} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      {places.map((place, index) => place && (isPeers ? <Diamond key={index} {...place} /> : <Disc key={index} {...place} />))}
    </g>
  );
}

function Diamond({ x, y }: Place) {
  return <polygon className="mark-diamond" points={`${x},${y - 6} ${x + 6},${y} ${x},${y + 6} ${x - 6},${y}`} />;
}

interface TickProps {
  readonly tick: BaseTickContentProps;
}

function Name({ tick, rows, size }: TickProps & { readonly rows: DotPlot['rows']; readonly size: RadarSize }) {
  const row = rows[tick.index];
  if (row === undefined) return null;
  const up = Math.cos((2 * Math.PI * tick.index) / rows.length);
  const isLeft = tick.textAnchor === 'end';
  const isAtEdge = size.hasNamesAtEdges && up < 1;
  const top = Number(tick.y) + 5 - (up + 1) * 0.75 * LINE + (isAtEdge && up < 0 ? LINE : 0);
  const isRight = tick.textAnchor === 'start';
  // From the edges of the drawing inwards, because a name is longer than the way from its corner to the edge.
  const edge = isLeft ? 0 : size.width;
  const x = isAtEdge ? edge : tick.x;
  const inwards = isLeft ? 'start' : 'end';
  const outwards = isLeft ? 'end' : isRight ? 'start' : 'middle';
  const anchor = isAtEdge ? inwards : outwards;
  return (
    <text className="drawing-word" textAnchor={anchor}>
      <tspan className="drawing-word-now" x={x} y={top}>
        {row.name}
      </tspan>
      <tspan x={x} y={top + LINE}>
        {row.score?.shown ?? '–'}
      </tspan>
    </text>
  );
}

function LevelNumber({ tick }: TickProps) {
  return (
    <text className="drawing-word" x={Number(tick.x) + 6} y={Number(tick.y) + 5}>
      {tick.payload.value}
    </text>
  );
}
