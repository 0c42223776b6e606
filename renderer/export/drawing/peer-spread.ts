/** The spread of a peer group as marks: hatched bars over the line of each measure, with the middle of the group and our score through them. */

import type { PeerSpread, PeerSpreadRow } from '../../../assessments/report/blocks.ts';
import { drawKey, KEY_ROW } from './key.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import type { Drawing } from './drawing.ts';
import { BLUE, LINE, PAGE, TEAL } from './palette.ts';
import { drawLevelLines, drawRowRuler, drawRulerHead, DRAWING_WIDTH, placeOn, ROW_NAME, RULER_HEAD, SMALL, type Ruler } from './ruler.ts';
import { drawDiamond, drawMiddleHalf, drawScore } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapText } from '../type/wrap.ts';

const RULER: Ruler = { left: 40, right: 138 };
const SHOWN_AT = 144;
const ROW = 19;
/** From the top of a row to its line, and how far over it the tallest bar and the two marks stand. */
const FOOT = 16.5;
const TALLEST = 9;
const MEDIAN_HEIGHT = 10.6;
const OWN_HEIGHT = 13.4;
/** Bars are half a level wide; one that took in its neighbour is wider, and drawn lower in the same measure. */
const BAR_LEVELS = 0.5;
const TEXT_LINE = 3.8;

export function drawPeerSpread(typefaces: Typefaces, figure: PeerSpread): Drawing {
  const middle = KEY_ROW / 2 - 0.4;
  const key = drawKey(typefaces, [
    { marks: drawScore([2, middle]), width: 4, word: figure.names.score },
    { marks: drawDiamond([2, middle]), width: 4, word: figure.names.median },
    { marks: drawMiddleHalf(0.2, 6.6, middle - 1.8, middle + 1.8), width: 6.8, word: figure.names.bars },
  ]);
  const head = key.height + 1;
  const first = head + RULER_HEAD;
  const rows = figure.rows.flatMap((row, at) => moveMarks([...drawRow(typefaces, figure, row), drawLine([0, ROW], [DRAWING_WIDTH, ROW], 0.25, LINE)], 0, first + at * ROW));
  const foot = first + figure.rows.length * ROW;
  const axis = moveMarks(drawRulerHead(typefaces, RULER, figure.levelNames, []), 0, head);
  return { marks: [...key.marks, ...axis, ...drawLevelLines(RULER, first - 1.2, foot), ...rows], height: foot + 0.5 };
}

function drawRow(typefaces: Typefaces, { names }: PeerSpread, { name, score, median, bars }: PeerSpreadRow): readonly Mark[] {
  const heightOf = ({ from, to, count }: PeerSpreadRow['bars'][number]) => count / ((to - from) / BAR_LEVELS);
  const tallest = Math.max(...bars.map(heightOf), 1);
  const told = [...(score === null ? [] : [`${names.score} ${score.shown}`]), ...(median === null ? [] : [`${names.median} ${median.shown}`])];
  const lines = told.flatMap((text) => wrapText(settingOf(typefaces, SMALL), text, DRAWING_WIDTH - SHOWN_AT));
  return [
    writeText(typefaces, [0, FOOT - 4], name, ROW_NAME),
    ...lines.map((line, at) => writeText(typefaces, [SHOWN_AT, FOOT - 4 + TEXT_LINE * (at - (lines.length - 1) / 2)], line, SMALL)),
    ...bars.flatMap((bar) => drawMiddleHalf(placeOn(RULER, bar.from), placeOn(RULER, bar.to), FOOT - (heightOf(bar) / tallest) * TALLEST, FOOT)),
    ...drawRowRuler(RULER, FOOT),
    ...(median === null ? [] : [...drawPole(placeOn(RULER, median.at), MEDIAN_HEIGHT, TEAL), ...drawDiamond([placeOn(RULER, median.at), FOOT - MEDIAN_HEIGHT])]),
    ...(score === null ? [] : [...drawPole(placeOn(RULER, score.at), OWN_HEIGHT, BLUE), ...drawScore([placeOn(RULER, score.at), FOOT - OWN_HEIGHT])]),
  ];
}

function drawPole(x: number, height: number, colour: string): readonly Mark[] {
  return [drawLine([x, FOOT - height], [x, FOOT], 1.5, PAGE), drawLine([x, FOOT - height], [x, FOOT], 0.7, colour)];
}
