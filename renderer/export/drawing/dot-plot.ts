/** The five-row dot plot as marks: peers, range of views, score, target and secure level of each dimension on a line from 1 to 5. */

import type { DotPlot, DotPlotRow } from '../../../assessments/report/blocks.ts';
import { drawKey, KEY_ROW, type KeyEntry } from './key.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import type { ChartWords, Drawing } from './drawing.ts';
import { INK, LINE, MUTED, PAGE } from './palette.ts';
import { drawLevelLines, drawRowRuler, drawRulerHead, DRAWING_WIDTH, placeOn, ROW_NAME, RULER_HEAD, SMALL, type Ruler } from './ruler.ts';
import { drawMedian, drawMiddleHalf, drawScore, drawSecure, drawTarget, drawViews } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';
import { widthInMm, wrapText } from '../type/wrap.ts';

const RULER: Ruler = { left: 51, right: 134 };
const SCORE_AT = 143;
const SECURE_AT = 154.5;
const LEAST_ROW = 13.2;
const LINE_IN_ROW = 6;
/** More room above the line where targets stand there. */
const ROOM_FOR_TARGETS = 2.5;
/** A row for a slide: no caption under the name, no word under the secure level. */
const LOW_ROW = 9.6;
const LINE_IN_LOW_ROW = 5.1;
const CAPTION_LINE = 3.8;
const SECURE_LINE = 4.2;
/** How far above the line the tip of a target stands: clear of the disc, of the peers’ box, or of the diamond of a median that it or its figure would cover. */
const TARGET_TIP = { disc: 2.3, box: 3.2, median: 4.9 } as const;
const MARK_ROOM = 3.2;
const FIGURE_ROOM = 8.5;
/** From here on, a target’s figure stands to the left of it. */
const LAST_RIGHT = 4.6;
const SECURE_NAME = { size: 10, weight: 'regular', colour: INK } as const;
const FIGURE = { size: 13, weight: 'semibold', colour: INK } as const;
const TARGET_FIGURE = { size: 9, weight: 'medium', colour: INK } as const;

/** The drawing in full, or low enough for a slide. */
export function drawDotPlot(typefaces: Typefaces, plot: DotPlot, words: ChartWords, isLow = false): Drawing {
  const key = drawKey(typefaces, keyOf(plot, words));
  const head = key.height + 1;
  const titles = [{ at: SCORE_AT, title: words.score }, { at: SECURE_AT, title: words.secureAt }];
  const marks: Mark[] = [...key.marks, ...moveMarks(drawRulerHead(typefaces, RULER, plot.levelNames, titles), 0, head)];
  const rows: Mark[] = [];
  const first = head + RULER_HEAD;
  let top = first;
  for (const row of plot.rows) {
    const drawn = isLow ? drawLowRow(typefaces, row) : drawRow(typefaces, row, words, plot.hasTargets);
    rows.push(...moveMarks(drawn.marks, 0, top), drawLine([0, top + drawn.height], [DRAWING_WIDTH, top + drawn.height], 0.25, LINE));
    top += drawn.height;
  }
  marks.push(...drawLevelLines(RULER, first - 1.2, top), ...rows);
  return { marks, height: top + 0.5 };
}

function drawRow(typefaces: Typefaces, row: DotPlotRow, words: ChartWords, hasTargets: boolean): Drawing {
  const caption = wrapText(settingOf(typefaces, SMALL), row.caption, RULER.left - 2.5);
  const y = LINE_IN_ROW + (hasTargets ? ROOM_FOR_TARGETS : 0);
  const height = Math.max(LEAST_ROW + y - LINE_IN_ROW, y + 3 + caption.length * CAPTION_LINE);
  const marks: Mark[] = [
    ...caption.map((line, index) => writeText(typefaces, [0, y + 1.2 + CAPTION_LINE * (index + 1)], line, SMALL)),
    ...drawPlaces(typefaces, row, y, false),
  ];
  if (row.secure) marks.push(...drawSecureWord(typefaces, row.secure, y, words), drawSecure([placeOn(RULER, row.secure.level), y + 3.4]));
  return { marks, height };
}

function drawLowRow(typefaces: Typefaces, row: DotPlotRow): Drawing {
  const y = LINE_IN_LOW_ROW;
  const marks = drawPlaces(typefaces, row, y, true);
  return { marks: row.secure ? [...marks, drawSecure([placeOn(RULER, row.secure.level), y + 1.9])] : marks, height: LOW_ROW };
}

/** The name and figures of a row and all that stands on or above its line, in the order in which one covers another. */
function drawPlaces(typefaces: Typefaces, row: DotPlotRow, y: number, isLow: boolean): readonly Mark[] {
  const marks: Mark[] = [writeText(typefaces, [0, y + 1.3], row.name, ROW_NAME), ...drawRowRuler(RULER, y)];
  if (row.quartiles) marks.push(...drawMiddleHalf(placeOn(RULER, row.quartiles.q1), placeOn(RULER, row.quartiles.q3), y - 2.7, y + 2.7));
  if (row.quartiles) marks.push(drawLine([placeOn(RULER, row.quartiles.q1), y], [placeOn(RULER, row.quartiles.q3), y], 0.3, MUTED));
  if (row.median !== null) marks.push(...drawMedian(placeOn(RULER, row.median), y - 2.7, y + 2.7));
  if (row.views) marks.push(...drawViews(placeOn(RULER, row.views.low), placeOn(RULER, row.views.high), y));
  if (row.target) marks.push(...drawRowTarget(typefaces, row.target, row, y, isLow));
  if (row.score) marks.push(...drawScore([placeOn(RULER, row.score.at), y]), writeText(typefaces, [SCORE_AT, y + 1.7], row.score.shown, FIGURE));
  if (row.secure) {
    const names = breakName(typefaces, row.secure.name);
    marks.push(...names.map((line, index) => writeText(typefaces, [SECURE_AT, y + 1.3 + SECURE_LINE * (index - (names.length - 1) / 2)], line, SECURE_NAME)));
  }
  return marks;
}

/** A low row has no room to lift a target over a median, so there its figure stands on the other side. */
function drawRowTarget(typefaces: Typefaces, target: NonNullable<DotPlotRow['target']>, { median, quartiles }: DotPlotRow, y: number, isLow: boolean): readonly Mark[] {
  const x = placeOn(RULER, target.at);
  const toMedian = median === null ? Infinity : placeOn(RULER, median) - x;
  const isLeft = target.at > LAST_RIGHT || (isLow && toMedian > 0 && toMedian < FIGURE_ROOM);
  const [left, right] = isLeft ? [FIGURE_ROOM, MARK_ROOM] : [MARK_ROOM, FIGURE_ROOM];
  const isOverMedian = toMedian > -left && toMedian < right;
  const tip = y - TARGET_TIP[isLow ? 'disc' : isOverMedian ? 'median' : quartiles ? 'box' : 'disc'];
  const width = widthInMm(settingOf(typefaces, TARGET_FIGURE), target.shown);
  return [
    // A level's faint line would run through the figure.
    { kind: 'box', at: [isLeft ? x - 2.4 - width : x + 1.8, tip - 2.9], width: width + 0.6, height: 2.9, radius: 0, fill: PAGE, edge: null },
    ...drawTarget([x, tip]),
    writeText(typefaces, [isLeft ? x - 2.1 : x + 2.1, tip - 0.2], target.shown, { ...TARGET_FIGURE, align: isLeft ? 'right' : 'left' }),
  ];
}

function drawSecureWord(typefaces: Typefaces, secure: NonNullable<DotPlotRow['secure']>, y: number, words: ChartWords): readonly Mark[] {
  const x = placeOn(RULER, secure.level);
  const width = widthInMm(settingOf(typefaces, SMALL), words.secure);
  return [
    // The level's faint line would run through the word.
    { kind: 'box', at: [x + 2, y + 3.1], width: width + 1, height: 3.6, radius: 0, fill: PAGE, edge: null },
    writeText(typefaces, [x + 2.5, y + 5.9], words.secure, SMALL),
  ];
}

/** The name of a level on one line, or broken at its spaces where it is too long for that. */
function breakName(typefaces: Typefaces, name: string): readonly string[] {
  const setting = settingOf(typefaces, SECURE_NAME);
  const room = DRAWING_WIDTH - SECURE_AT;
  return widthInMm(setting, name) <= room ? [name] : wrapText(setting, name.replaceAll('\u{A0}', ' '), room);
}

function keyOf(plot: DotPlot, words: ChartWords): readonly KeyEntry[] {
  const middle = KEY_ROW / 2 - 0.4;
  const entries: KeyEntry[] = [
    { marks: drawScore([2, middle]), width: 4, word: plot.names.score },
    ...(plot.hasTargets ? [{ marks: drawTarget([1.6, middle + 1.3]), width: 3.2, word: plot.names.target }] : []),
    ...(plot.hasViews ? [{ marks: drawViews(0.4, 6.4, middle), width: 6.8, word: words.key.views }] : []),
    { marks: [drawSecure([1.6, middle - 1.3])], width: 3.2, word: plot.names.secureLevel },
  ];
  if (plot.hasQuartiles) entries.push({ marks: drawMiddleHalf(0.2, 6.6, middle - 1.8, middle + 1.8), width: 6.8, word: words.key.middleHalf });
  if (plot.hasMedian) entries.push({ marks: drawMedian(1.6, middle - 0.9, middle + 2.2), width: 3.2, word: words.key.peersMedian });
  return entries;
}
