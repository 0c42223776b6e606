/** Rows of one line each as marks: a disc, and where it is set beside peers the diamond of their median. */

import type { DotGroup, DotRow, DotRows } from '../../../assessments/report/blocks.ts';
import { drawKey, KEY_ROW } from './key.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import type { Drawing } from './drawing.ts';
import { INK, LINE } from './palette.ts';
import { drawLevelLines, drawRulerHead, DRAWING_WIDTH, placeOn, ROW_NAME, RULER_HEAD, SMALL, type Ruler } from './ruler.ts';
import { drawDiamond, drawScore } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapText } from '../type/wrap.ts';

const RULER: Ruler = { left: 62, right: 138 };
const SHOWN_AT = 146;
const ROW = 4.9;
const NAME_LINE = 3.8;
const GROUP_HEAD = 6.2;
const NAME = { ...SMALL, colour: INK } as const;
/** The median stands clear of the disc, over the line. */
const MEDIAN_RISE = 1.5;

export function drawDotRows(typefaces: Typefaces, figure: DotRows): Drawing {
  const middle = KEY_ROW / 2 - 0.4;
  const key = drawKey(typefaces, [
    { marks: drawScore([2, middle]), width: 4, word: figure.names.dot },
    ...(figure.names.median === null ? [] : [{ marks: drawDiamond([2, middle]), width: 4, word: figure.names.median }]),
  ]);
  const head = key.height + 1;
  const first = head + RULER_HEAD;
  const rows: Mark[] = [];
  let top = first;
  for (const group of figure.groups) {
    rows.push(...drawGroupHead(typefaces, group, top + 4.4));
    top += GROUP_HEAD;
    for (const row of group.rows) {
      const drawn = drawRow(typefaces, row);
      rows.push(...moveMarks(drawn.marks, 0, top));
      top += drawn.height;
    }
    rows.push(drawLine([0, top + 0.6], [DRAWING_WIDTH, top + 0.6], 0.25, LINE));
    top += 1.2;
  }
  const axis = moveMarks(drawRulerHead(typefaces, RULER, figure.levelNames, []), 0, head);
  return { marks: [...key.marks, ...axis, ...drawLevelLines(RULER, first - 1.2, top), ...rows], height: top + 0.5 };
}

function drawGroupHead(typefaces: Typefaces, { name, more }: DotGroup, y: number): readonly Mark[] {
  return [writeText(typefaces, [0, y], name, ROW_NAME), ...(more === null ? [] : [writeText(typefaces, [DRAWING_WIDTH, y], more, { ...SMALL, align: 'right' })])];
}

function drawRow(typefaces: Typefaces, { name, dot, median, shown }: DotRow): Drawing {
  const lines = wrapText(settingOf(typefaces, NAME), name, RULER.left - 5);
  const height = Math.max(ROW, 1.2 + lines.length * NAME_LINE);
  const y = 2.6;
  const isTogether = dot !== null && dot === median;
  return {
    marks: [
      ...lines.map((line, at) => writeText(typefaces, [0, y + 1.2 + NAME_LINE * at], line, NAME)),
      drawLine([RULER.left, y], [RULER.right, y], 0.25, LINE),
      ...(dot === null ? [] : drawScore([placeOn(RULER, dot), y])),
      ...(median === null ? [] : drawDiamond([placeOn(RULER, median), isTogether ? y - MEDIAN_RISE : y])),
      writeText(typefaces, [SHOWN_AT, y + 1.2], shown, SMALL),
    ],
    height,
  };
}
