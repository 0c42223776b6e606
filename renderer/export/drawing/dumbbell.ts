/** The dumbbell as marks: two rounds on one line for each dimension, hollow before and solid after. */

import type { Dumbbell, DumbbellRow } from '../../../assessments/report/blocks.ts';
import { drawKey, KEY_ROW } from './key.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import type { ChartWords, Drawing } from './drawing.ts';
import { BLUE, INK, LINE, PAGE } from './palette.ts';
import { drawLevelLines, drawRowRuler, drawRulerHead, DRAWING_WIDTH, placeOn, ROW_NAME, RULER_HEAD, SMALL, type Ruler } from './ruler.ts';
import { drawEarlier, drawLater } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';
import { widthInMm, wrapText } from '../type/wrap.ts';

const RULER: Ruler = { left: 36, right: 116 };
const CHANGE_AT = 124;
const LABEL_AT = 139;
const LEAST_ROW = 14;
const LINE_IN_ROW = 8.4;
const TEXT_LINE = 3.8;
const LABEL = { ...SMALL, weight: 'medium', colour: INK } as const;

export function drawDumbbell(typefaces: Typefaces, figure: Dumbbell, words: ChartWords): Drawing {
  const middle = KEY_ROW / 2 - 0.4;
  const key = drawKey(typefaces, [
    { marks: drawEarlier([2, middle]), width: 4, word: figure.beforeName },
    { marks: drawLater([2, middle], 0), width: 4, word: figure.afterName },
  ]);
  const head = key.height + 1;
  const titles = [{ at: CHANGE_AT, title: words.change }, { at: LABEL_AT, title: words.whatWeCanSay }];
  const rows: Mark[] = [];
  const first = head + RULER_HEAD;
  let top = first;
  for (const row of figure.rows) {
    const drawn = drawRow(typefaces, row);
    rows.push(...moveMarks(drawn.marks, 0, top), drawLine([0, top + drawn.height], [DRAWING_WIDTH, top + drawn.height], 0.25, LINE));
    top += drawn.height;
  }
  const axis = moveMarks(drawRulerHead(typefaces, RULER, figure.levelNames, titles), 0, head);
  return { marks: [...key.marks, ...axis, ...drawLevelLines(RULER, first - 1.2, top), ...rows], height: top + 0.5 };
}

function drawRow(typefaces: Typefaces, row: DumbbellRow): Drawing {
  const caption = wrapText(settingOf(typefaces, SMALL), row.caption, RULER.left - 5);
  const label = wrapText(settingOf(typefaces, LABEL), row.label, DRAWING_WIDTH - LABEL_AT);
  const lines = Math.max(caption.length, label.length);
  const height = Math.max(LEAST_ROW, 7.5 + lines * TEXT_LINE);
  const marks: Mark[] = [
    writeText(typefaces, [0, 6], row.name, ROW_NAME),
    ...caption.map((text, index) => writeText(typefaces, [0, 6 + TEXT_LINE * (index + 1)], text, SMALL)),
    ...drawRowRuler(RULER, LINE_IN_ROW),
    writeText(typefaces, [CHANGE_AT, LINE_IN_ROW - 0.5], row.change, { size: 12, weight: 'semibold', colour: INK }),
    ...label.map((text, index) => writeText(typefaces, [LABEL_AT, LINE_IN_ROW - 0.9 + TEXT_LINE * index], text, LABEL)),
  ];
  if (row.places) marks.push(...drawPlaces(typefaces, row.places));
  return { marks, height };
}

function drawPlaces(typefaces: Typefaces, places: NonNullable<DumbbellRow['places']>): readonly Mark[] {
  const y = LINE_IN_ROW;
  const [before, after] = [placeOn(RULER, places.before), placeOn(RULER, places.after)];
  const way = after > before ? 1 : after < before ? -1 : 0;
  const widthOf = (text: string) => widthInMm(settingOf(typefaces, SMALL), text);
  const halves = (widthOf(places.beforeShown) + widthOf(places.afterShown)) / 2;
  // Two figures close together are pushed apart, each away from the other.
  const push = Math.max(0, halves + 1.6 - Math.abs(after - before)) / 2;
  const side = way === 0 ? 1 : way;
  return [
    drawLine([before, y], [after, y], 2, PAGE),
    drawLine([before, y], [after, y], 0.8, BLUE),
    ...drawEarlier([before, y]),
    ...drawLater([after, y], way),
    writeText(typefaces, [before - side * push, y - 3.1], places.beforeShown, { ...SMALL, align: 'middle' }),
    writeText(typefaces, [after + side * push, y - 3.1], places.afterShown, { size: 9, weight: 'semibold', colour: INK, align: 'middle' }),
  ];
}
