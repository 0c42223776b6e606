/** The marks of every chart, each one shape with one meaning. Colours come from the style sheet, so that dark and forced colours reach them. */

import { useId } from 'react';

/** A place in a drawing, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Radius of a disc. Around every mark stays a halo in the colour of the page. */
export const DISC = 7.5;
const HALO = 2;
const HALF_BOX = 13;
const HALF_TICK = 5;
const HALF_CAP = 7;

/** A line with a tick at each place given. */
export function Ruler({ from, to, ticks }: { readonly from: Place; readonly to: Place; readonly ticks: readonly number[] }) {
  return (
    <g className="mark-ruler">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {ticks.map((x, index) => (
        <line key={index} x1={x} y1={from.y - HALF_TICK} x2={x} y2={from.y + HALF_TICK} />
      ))}
    </g>
  );
}

/** The score of this round. */
export function Disc({ x, y }: Place) {
  return (
    <g>
      <circle className="mark-halo" cx={x} cy={y} r={DISC + HALO} />
      <circle className="mark-disc" cx={x} cy={y} r={DISC} />
    </g>
  );
}

/** The score of an earlier round. */
export function HollowDisc({ x, y }: Place) {
  return (
    <g>
      <circle className="mark-halo" cx={x} cy={y} r={DISC + HALO} />
      <circle className="mark-hollow" cx={x} cy={y} r={DISC - 1} />
    </g>
  );
}

/** The score of this round, with an arrowhead for the way it went; none where it stayed. */
export function ArrowDisc({ x, y, way }: Place & { readonly way: -1 | 0 | 1 }) {
  return (
    <g>
      <Disc x={x} y={y} />
      {way !== 0 && <polyline className="mark-arrowhead" points={`${x - way * 1.5},${y - 3.5} ${x + way * 2.5},${y} ${x - way * 1.5},${y + 3.5}`} />}
    </g>
  );
}

/** The secure level: a triangle that points up at the line, its tip at the place given. */
export function SecureMark({ x, y }: Place) {
  return <polygon className="mark-secure" points={`${x},${y} ${x + 6.5},${y + 11} ${x - 6.5},${y + 11}`} />;
}

/** A target, or where chosen actions would lead: a triangle that points down at the line, its tip at the place given. */
export function TargetMark({ x, y }: Place) {
  return (
    <g>
      <polygon className="mark-halo" points={`${x},${y + 4} ${x + 9.7},${y - 13} ${x - 9.7},${y - 13}`} />
      <polygon className="mark-target" points={`${x},${y} ${x + 6.5},${y - 11} ${x - 6.5},${y - 11}`} />
    </g>
  );
}

/** The middle half of the peers: a hatched box on the line. */
export function MiddleHalf({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return <HatchedBox x={from} y={y - HALF_BOX} width={to - from} height={HALF_BOX * 2} />;
}

interface HatchedBoxProps extends Place {
  readonly width: number;
  readonly height: number;
  readonly hasHalo?: boolean;
}

/** A hatched box, so that it can be told without its colour. */
export function HatchedBox({ x, y, width, height, hasHalo = true }: HatchedBoxProps) {
  const hatch = useId();
  return (
    <g>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="mark-hatch" x1="0.5" y1="0" x2="0.5" y2="6" />
      </pattern>
      {hasHalo && <rect className="mark-halo" x={x - HALO} y={y - HALO} width={width + 2 * HALO} height={height + 2 * HALO} />}
      <rect className="mark-box" x={x} y={y} width={width} height={height} style={{ fill: `url(#${hatch})` }} />
    </g>
  );
}

/** The peers' median: a line across with a diamond on top. */
export function MedianMark({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  const diamond = (half: number) => `${x},${from - half} ${x + half},${from} ${x},${from + half} ${x - half},${from}`;
  return (
    <g>
      <line className="mark-halo-line" x1={x} y1={from} x2={x} y2={to} />
      <line className="mark-median" x1={x} y1={from + 7} x2={x} y2={to} />
      <polygon className="mark-halo" points={diamond(8)} />
      <polygon className="mark-diamond" points={diamond(5.5)} />
    </g>
  );
}

/** The median across the middle half's box of one row. */
export function RowMedian({ x, y }: Place) {
  return <MedianMark x={x} from={y - HALF_BOX} to={y + HALF_BOX} />;
}

/** The peers' median in a panel where levels go up the page: the same line and diamond, lying across. */
export function LevelMedian({ x, y, half }: Place & { readonly half: number }) {
  const end = x + half;
  const diamond = (reach: number) => `${end - reach},${y} ${end},${y - reach} ${end + reach},${y} ${end},${y + reach}`;
  return (
    <g>
      <line className="mark-median" x1={x - half} y1={y} x2={end} y2={y} />
      <polygon className="mark-halo" points={diamond(8)} />
      <polygon className="mark-diamond" points={diamond(5.5)} />
    </g>
  );
}

/** A bar with end caps: how far a place may be off. */
export function Interval({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return <path className="mark-interval" d={barWithCaps(from, to, y)} />;
}

/** The range of views in the room: the same bar, clear of what it covers. */
export function Views({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return (
    <g>
      <path className="mark-halo-line" d={barWithCaps(from, to, y)} />
      <Interval from={from} to={to} y={y} />
    </g>
  );
}

function barWithCaps(from: number, to: number, y: number): string {
  return `M${from},${y - HALF_CAP} V${y + HALF_CAP} M${from},${y} H${to} M${to},${y - HALF_CAP} V${y + HALF_CAP}`;
}
