/** Three rounds or more as marks: a small line chart a dimension, three in a row, all on the same axis from 1 to 5. */

import type { TrendFigure, TrendPanel } from '../../../assessments/report/blocks.ts';
import type { Typefaces } from '../type/typeface.ts';
import { widthInMm, wrapText } from '../type/wrap.ts';
import type { ChartWords, Drawing } from './drawing.ts';
import { drawKey, KEY_ROW, type KeyEntry } from './key.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark, type Point } from './marks.ts';
import { BLUE, EDGE, INK, LINE, PAGE } from './palette.ts';
import { DRAWING_WIDTH, ROW_NAME, SMALL } from './ruler.ts';
import { drawDiamond, drawEarlier, drawScore, drawTarget } from './signs.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;
const IN_A_ROW = 3;
/** Where the panels begin: left of it stand the names of the levels. */
const LEFT = 29;
const BETWEEN = 6;
const WIDTH = (DRAWING_WIDTH - LEFT - BETWEEN * (IN_A_ROW - 1)) / IN_A_ROW;
const PLOT = 30;
/** From either side of a panel to its first and last point. */
const INSET = 6.5;
/** Above level 5, for a figure or a target that stands there. */
const HEADROOM = 4.5;
const NAME_LINE = 4.6;
const CAPTION_LINE = 3.8;
const FOOT = 6;
const BELOW_ROW = 4;
/** From this level on there is room for a figure under a point. */
const ROOM_BELOW = 1.7;
/** Points that stand closer have a figure only at either end of a line. */
const LEAST_APART = 9;
/** Targets stand to the left of their round and peers to the right, so that neither covers the score. */
const MOST_ASIDE = 4.2;
const FIGURE = { size: 9, weight: 'semibold', colour: INK, align: 'middle' } as const;

export function drawSmallMultiples(typefaces: Typefaces, figure: TrendFigure, words: ChartWords): Drawing {
  const key = drawKey(typefaces, keyOf(figure, words));
  const marks: Mark[] = [...key.marks];
  let top = key.height + 2;
  for (let first = 0; first < figure.panels.length; first += IN_A_ROW) {
    const panels = figure.panels.slice(first, first + IN_A_ROW);
    const captions = panels.map(({ caption }) => wrapText(settingOf(typefaces, SMALL), caption, WIDTH));
    const head = NAME_LINE + Math.max(...captions.map(({ length }) => length)) * CAPTION_LINE;
    const plot = top + head + HEADROOM;
    marks.push(...moveMarks(drawLevelNames(typefaces, figure), 0, plot));
    for (const [at, panel] of panels.entries()) {
      const left = LEFT + at * (WIDTH + BETWEEN);
      marks.push(
        writeText(typefaces, [left, top + 3.6], panel.name, ROW_NAME),
        ...(captions[at] ?? []).map((line, number) => writeText(typefaces, [left, top + 3.6 + CAPTION_LINE * (number + 1)], line, SMALL)),
        ...moveMarks(drawPanel(typefaces, figure, panel), left, plot),
      );
    }
    top = plot + PLOT + FOOT + BELOW_ROW;
  }
  return { marks, height: top - BELOW_ROW };
}

/** Millimetres below the top of a panel's plot. */
function downTo(level: number): number {
  return ((LEVELS.length - level) / (LEVELS.length - 1)) * PLOT;
}

function drawLevelNames(typefaces: Typefaces, { levelNames }: TrendFigure): readonly Mark[] {
  return LEVELS.flatMap((level) => [
    writeText(typefaces, [LEFT - 2.5, downTo(level) + 1.1], String(level), { ...SMALL, weight: 'semibold', colour: INK, align: 'right' }),
    writeText(typefaces, [LEFT - 5.5, downTo(level) + 1.1], levelNames[level - 1] ?? '', { ...SMALL, align: 'right' }),
  ]);
}

function drawPanel(typefaces: Typefaces, { rounds }: TrendFigure, panel: TrendPanel): readonly Mark[] {
  const apart = (WIDTH - 2 * INSET) / Math.max(1, rounds.length - 1);
  const across = (at: number) => INSET + at * apart;
  const aside = Math.min(MOST_ASIDE, apart * 0.35);
  const places = panel.points.map((point, at): Point | null => (point === null ? null : [across(at), downTo(point.at)]));
  const last = panel.points.findLastIndex((point) => point !== null);
  return [
    ...LEVELS.map((level) => drawLine([0, downTo(level)], [WIDTH, downTo(level)], 0.25, level === 1 ? EDGE : LINE)),
    ...rounds.map((_, at) => drawLine([across(at), PLOT], [across(at), PLOT + 1], 0.3, EDGE)),
    ...writeRounds(typefaces, rounds, across, apart),
    ...listGaps(panel).map((at) => drawLine([across(at), 0], [across(at), PLOT], 0.3, EDGE, 1)),
    ...joinRuns(panel, places),
    ...panel.targets.flatMap((target, at) => (target === null ? [] : drawTarget([across(at) - aside, downTo(target.at)]))),
    ...panel.peers.flatMap((median, at) => (median === null ? [] : drawDiamond([across(at) + aside, downTo(median)]))),
    ...places.flatMap((place, at) => (place === null ? [] : at === last ? drawScore(place) : drawEarlier(place))),
    ...writeScores(typefaces, panel, places, apart),
  ];
}

/** Half-way between two rounds that cannot be compared. */
function listGaps({ points }: TrendPanel): readonly number[] {
  const given = points.flatMap((point, at) => (point === null ? [] : [{ run: point.run, at }]));
  return given.slice(1).flatMap(({ run, at }, place) => {
    const before = given[place];
    return before === undefined || before.run === run ? [] : [(before.at + at) / 2];
  });
}

/** A line from each point to the next of its run, over a wider one in page colour. */
function joinRuns({ points }: TrendPanel, places: readonly (Point | null)[]): readonly Mark[] {
  const joins = places.slice(1).flatMap((to, at) => {
    const from = places[at] ?? null;
    return from === null || to === null || points[at]?.run !== points[at + 1]?.run ? [] : [{ from, to }];
  });
  return [...joins.map(({ from, to }) => drawLine(from, to, 1.8, PAGE)), ...joins.map(({ from, to }) => drawLine(from, to, 0.8, BLUE))];
}

/** Each score above its point, or below where the line comes from above. Where there is little room, only at the ends of each line. */
function writeScores(typefaces: Typefaces, { points }: TrendPanel, places: readonly (Point | null)[], apart: number): readonly Mark[] {
  return points.flatMap((point, at) => {
    const place = places[at];
    if (point === null || !place) return [];
    const beside = [at - 1, at + 1].flatMap((near) => (points[near]?.run === point.run ? [points[near].at] : []));
    if (apart < LEAST_APART && beside.length === 2) return [];
    const isBelow = beside.length > 0 && beside.reduce((sum, near) => sum + near - point.at, 0) > 0 && point.at > ROOM_BELOW;
    return [writeText(typefaces, [place[0], place[1] + (isBelow ? 5.2 : -2.8)], point.shown, FIGURE)];
  });
}

/** The names of all rounds under the line, or of the first and the last where there is no room for all. */
function writeRounds(typefaces: Typefaces, rounds: readonly string[], across: (at: number) => number, apart: number): readonly Mark[] {
  const widest = Math.max(...rounds.map((name) => widthInMm(settingOf(typefaces, SMALL), name)));
  const down = PLOT + 4.8;
  if (widest + 1 < apart) return rounds.map((name, at) => writeText(typefaces, [across(at), down], name, { ...SMALL, align: 'middle' }));
  return [
    writeText(typefaces, [0, down], rounds[0] ?? '', SMALL),
    writeText(typefaces, [WIDTH, down], rounds.at(-1) ?? '', { ...SMALL, align: 'right' }),
  ];
}

function keyOf({ hasTargets, hasPeers, rounds, earlierName }: TrendFigure, words: ChartWords): readonly KeyEntry[] {
  const middle = KEY_ROW / 2 - 0.4;
  return [
    { marks: drawEarlier([2, middle]), width: 4, word: earlierName },
    { marks: drawScore([2, middle]), width: 4, word: rounds.at(-1) ?? '' },
    ...(hasTargets ? [{ marks: drawTarget([1.6, middle + 1.3]), width: 3.2, word: words.key.target }] : []),
    ...(hasPeers ? [{ marks: drawDiamond([1.6, middle]), width: 3.2, word: words.key.peersMedian }] : []),
  ];
}
