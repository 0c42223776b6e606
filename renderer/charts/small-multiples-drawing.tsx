/** The lines and marks of one panel: rounds from left to right, levels from 1 at the foot to 5 at the top. */

import type { TrendFigure } from '../../assessments/report/blocks.ts';
import { DISC, Disc, HollowDisc, LevelMedian, TargetMark, type Place } from './marks.tsx';
import type { Plot } from './use-plot.ts';

type Panel = TrendFigure['panels'][number];

/** Room around the lines: for the figure above a disc at level 5, half a disc at level 1, the numbers of the levels, and the name of the last round. */
const TOP = 28;
const FOOT = 12;
const LEFT = 38;
const RIGHT = 26;
/** The upright line of levels stands here, beside their numbers. */
const RULER = 18;
const HALF_TICK = 4;
const LEVELS = [1, 2, 3, 4, 5];

/** The figure stands this far above its disc, where the rounds are as far apart as it is wide. */
const FIGURE_HEIGHT = 14;
const FIGURE_WIDTH = 30;
/** A figure is this high with the space above it, and stands this far below its disc where it cannot stand above. */
const FIGURE_ROOM = 16;
const FIGURE_BELOW = 24;
/** Rounds that are closer than a disc is wide are dots. */
const DISC_WIDTH = 20;
const DOT = 3;
/** A target stands at the left of its disc, so that neither covers the other. */
const TARGET_ASIDE = 15;

/** Where each round stands in a panel of that width, and how far apart they are. */
export function panelAcross(width: number, rounds: number): { readonly across: (round: number) => number; readonly column: number } {
  const column = (width - LEFT - RIGHT) / Math.max(1, rounds - 1);
  return { across: (round) => LEFT + round * column, column };
}

export function PanelDrawing({ panel, plot: { width, height } }: { readonly panel: Panel; readonly plot: Plot }) {
  const { across, column } = panelAcross(width, panel.points.length);
  const up = (level: number) => TOP + ((5 - level) / 4) * (height - TOP - FOOT);
  const last = panel.points.length - 1;
  const aside = Math.min(TARGET_ASIDE, column / 2);
  const points = panel.points.map((point, round) => point && { x: across(round), y: up(point.at), round, ...point });
  return (
    <svg className="drawing" width={width} height={height} role="img" aria-label={panel.alternative}>
      <LevelLines up={up} to={width} />
      {listGaps(panel).map((round) => (
        <line key={round} className="mark-gap" x1={across(round)} y1={up(5)} x2={across(round)} y2={up(1)} />
      ))}
      {panel.peers.map((median, round) => median !== null && <LevelMedian key={round} x={across(round)} y={up(median)} half={aside} />)}
      {panel.targets.map((target, round) => target && <TargetMark key={round} x={across(round) - aside} y={up(target.at)} />)}
      {points.map((point, round) => {
        const next = points[round + 1];
        return point && next && point.run === next.run && <line key={round} className="mark-move" x1={point.x} y1={point.y} x2={next.x} y2={next.y} />;
      })}
      {points.map((point, round) => point && <Mark key={round} place={point} isLast={round === last} isDot={column < DISC_WIDTH} />)}
      {points.map((point, round) => {
        if (point === null) return null;
        const joined = [points[round - 1], points[round + 1]].filter((other) => other?.run === point.run);
        if (column < FIGURE_WIDTH && joined.length === 2) return null;
        const marks = [panel.peers[round] ?? null, panel.targets[round]?.at ?? null].flatMap((at) => (at === null ? [] : [up(at)]));
        const isTaken = marks.some((mark) => mark < point.y - DISC && mark > point.y - FIGURE_HEIGHT - FIGURE_ROOM) || isFootOf(point.y, joined, column);
        const y = isTaken && point.y + FIGURE_BELOW <= up(1) ? point.y + FIGURE_BELOW : point.y - FIGURE_HEIGHT;
        return (
          <text key={round} className={round === last ? 'drawing-word drawing-word-now' : 'drawing-word'} x={point.x} y={y} textAnchor="middle">
            {point.shown}
          </text>
        );
      })}
    </svg>
  );
}

function Mark({ place, isLast, isDot }: { readonly place: Place; readonly isLast: boolean; readonly isDot: boolean }) {
  if (isLast) return <Disc x={place.x} y={place.y} />;
  return isDot ? <circle className="mark-disc" cx={place.x} cy={place.y} r={DOT} /> : <HollowDisc x={place.x} y={place.y} />;
}

/** Whether lines rise steeply from a disc on each side that has one, so that a figure above would stand on them. */
function isFootOf(y: number, joined: readonly (Place | null | undefined)[], column: number): boolean {
  const rises = joined.flatMap((other) => (other ? [y - other.y] : []));
  return rises.length > 0 && rises.every((rise) => rise > 0) && rises.some((rise) => rise > column / 2);
}

/** The ruled line with five ticks, upright, and thin lines across from it. */
function LevelLines({ up, to }: { readonly up: (level: number) => number; readonly to: number }) {
  return (
    <>
      <g className="level-lines">
        {LEVELS.map((level) => (
          <line key={level} x1={RULER} y1={up(level)} x2={to} y2={up(level)} />
        ))}
      </g>
      <g className="mark-ruler">
        <line x1={RULER} y1={up(5)} x2={RULER} y2={up(1)} />
        {LEVELS.map((level) => (
          <line key={level} x1={RULER - HALF_TICK} y1={up(level)} x2={RULER + HALF_TICK} y2={up(level)} />
        ))}
      </g>
      {LEVELS.map((level) => (
        <text key={level} className="drawing-word" x={0} y={up(level) + 5}>
          {level}
        </text>
      ))}
    </>
  );
}

/** Where the line is broken: halfway between two rounds that do not compare, or at a round without a figure of its own. */
function listGaps({ points }: Panel): readonly number[] {
  const given = points.flatMap((point, round) => (point ? [{ run: point.run, round }] : []));
  return given.flatMap(({ run, round }, place) => {
    const before = given[place - 1];
    return before === undefined || before.run === run ? [] : [(before.round + round) / 2];
  });
}
