/** The lines, bars and marks of the peers page. Loaded only when they are looked at. */

import { LevelPlot, LEVELS, Points, Rulers, useAcross } from './level-plot.tsx';
import { Disc, HatchedBox, Interval, MedianMark, MiddleHalf, RowMedian } from './marks.tsx';
import type { GroupFigures, NamedFigure, PlaceFigures } from './peer-plot.tsx';
import type { Plot } from './use-plot.ts';

/** Heights above the foot of the histogram, in CSS pixels: the tallest bar, the median's diamond, and the own disc. */
const TALLEST_BAR = 74;
const MEDIAN_HEIGHT = 86;
const OWN_HEIGHT = 106;
/** Bars are half a level wide; one that took in its neighbour is wider, and drawn lower in the same measure. */
const BAR_LEVELS = 0.5;
const WORD_GAP = 13;
/** Room that the words of a mark need beside it. */
const WORD_ROOM = 96;
/** How far over their mark the words of a line stand. */
const WORD_HEIGHT = 24;
const PLACE_TICKS: readonly number[] = [0, 25, 50, 75, 100];

interface DrawingProps {
  readonly figures: GroupFigures;
  readonly plot: Plot;
}

/** One line of levels with as many marks as the group allows. */
export function GroupLine({ figures, plot }: DrawingProps) {
  const y = plot.lines[0] ?? 0;
  return (
    <LevelPlot plot={plot} alternative={figures.alternative}>
      <Rulers heights={[y]} />
      <LineMarks figures={figures} y={y} />
      {figures.own && <Points points={[{ x: figures.own.at, y }]} mark={(place) => <Disc {...place} />} />}
    </LevelPlot>
  );
}

function LineMarks({ figures: { own, median, quartiles }, y }: { readonly figures: GroupFigures; readonly y: number }) {
  const across = useAcross();
  const isCrowded = own !== null && median !== null && Math.abs(across(own.at) - across(median.at)) < WORD_ROOM;
  return (
    <g>
      {quartiles && <MiddleHalf from={across(quartiles.q1)} to={across(quartiles.q3)} y={y} />}
      {median && <RowMedian x={across(median.at)} y={y} />}
      {own && <CentredWord figure={own} y={isCrowded ? y - 44 : y - WORD_HEIGHT} isOwn />}
      {median && <CentredWord figure={median} y={y - WORD_HEIGHT} isOwn={false} />}
    </g>
  );
}

/** Words over a mark, kept inside the line's ends. */
function CentredWord({ figure, y, isOwn }: { readonly figure: NamedFigure; readonly y: number; readonly isOwn: boolean }) {
  const across = useAcross();
  const anchor = figure.at < 1.4 ? 'start' : figure.at > 4.6 ? 'end' : 'middle';
  return (
    <text className={isOwn ? 'drawing-word drawing-word-now' : 'drawing-word drawing-word-median'} x={across(figure.at)} y={y} textAnchor={anchor}>
      {figure.shown}
    </text>
  );
}

/** The peers' spread in bars, with the median's line and your own through it. */
export function Histogram({ figures, bars, plot }: DrawingProps & { readonly bars: NonNullable<GroupFigures['bars']> }) {
  const foot = plot.lines[0] ?? 0;
  return (
    <LevelPlot plot={plot} alternative={figures.alternative}>
      <Bars bars={bars} foot={foot} />
      <HistogramMarks figures={figures} foot={foot} />
      {figures.own && <Points points={[{ x: figures.own.at, y: foot - OWN_HEIGHT }]} mark={(place) => <Disc {...place} />} />}
    </LevelPlot>
  );
}

function Bars({ bars, foot }: { readonly bars: NonNullable<GroupFigures['bars']>; readonly foot: number }) {
  const across = useAcross();
  const heightOf = (bar: (typeof bars)[number]) => bar.count / ((bar.to - bar.from) / BAR_LEVELS);
  const tallest = Math.max(...bars.map(heightOf), 1);
  return (
    <g>
      {bars.map((bar) => {
        const height = (heightOf(bar) / tallest) * TALLEST_BAR;
        return <HatchedBox key={bar.from} x={across(bar.from)} y={foot - height} width={across(bar.to) - across(bar.from)} height={height} hasHalo={false} />;
      })}
      <Axis foot={foot} />
    </g>
  );
}

/** The line at the foot, its ticks pointing away from the bars. */
function Axis({ foot }: { readonly foot: number }) {
  const across = useAcross();
  return (
    <g className="mark-ruler">
      <line x1={across(1)} y1={foot} x2={across(5)} y2={foot} />
      {LEVELS.map((level) => (
        <line key={level} x1={across(level)} y1={foot} x2={across(level)} y2={foot + 6} />
      ))}
    </g>
  );
}

function HistogramMarks({ figures: { own, median }, foot }: { readonly figures: GroupFigures; readonly foot: number }) {
  const isOwnFirst = own !== null && median !== null && own.at <= median.at;
  return (
    <g>
      {median && <MedianPole figure={median} foot={foot} isWordRight={isOwnFirst} />}
      {own && <OwnPole figure={own} foot={foot} isWordRight={!isOwnFirst} />}
    </g>
  );
}

interface PoleProps {
  readonly figure: NamedFigure;
  readonly foot: number;
  readonly isWordRight: boolean;
}

function MedianPole({ figure, foot, isWordRight }: PoleProps) {
  const x = useAcross()(figure.at);
  return (
    <g>
      <MedianMark x={x} from={foot - MEDIAN_HEIGHT} to={foot - 1} />
      <SideWord figure={figure} y={foot - MEDIAN_HEIGHT + 5} isRight={isWordRight} isOwn={false} />
    </g>
  );
}

function OwnPole({ figure, foot, isWordRight }: PoleProps) {
  const x = useAcross()(figure.at);
  return (
    <g>
      <line className="mark-halo-line" x1={x} y1={foot - OWN_HEIGHT} x2={x} y2={foot - 1} />
      <line className="mark-own-pole" x1={x} y1={foot - OWN_HEIGHT} x2={x} y2={foot - 1} />
      <SideWord figure={figure} y={foot - OWN_HEIGHT + 5} isRight={isWordRight} isOwn />
    </g>
  );
}

/** Words beside a mark, on the other side where this one has no room. */
function SideWord({ figure, y, isRight, isOwn }: { readonly figure: NamedFigure; readonly y: number; readonly isRight: boolean; readonly isOwn: boolean }) {
  const across = useAcross();
  const x = across(figure.at);
  const hasRoom = isRight ? across(5) - x > WORD_ROOM : x - across(1) > WORD_ROOM;
  const side = isRight === hasRoom ? 1 : -1;
  return (
    <text className={isOwn ? 'drawing-word drawing-word-now' : 'drawing-word drawing-word-median'} x={x + side * WORD_GAP} y={y} textAnchor={side === 1 ? 'start' : 'end'}>
      {figure.shown}
    </text>
  );
}

/** The line from below all to above all. */
export function PlaceLineDrawing({ figures, plot }: { readonly figures: PlaceFigures; readonly plot: Plot }) {
  const y = plot.lines[0] ?? 0;
  return (
    <LevelPlot plot={plot} alternative={figures.alternative} from={0} to={100}>
      <Rulers heights={[y]} ticks={PLACE_TICKS} />
      <PlaceInterval figures={figures} y={y} />
      <Points points={[{ x: figures.percent, y }]} mark={(place) => <Disc {...place} />} />
    </LevelPlot>
  );
}

function PlaceInterval({ figures, y }: { readonly figures: PlaceFigures; readonly y: number }) {
  const across = useAcross();
  return <Interval from={across(figures.low)} to={across(figures.high)} y={y} />;
}
