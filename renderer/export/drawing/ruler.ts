/** The line from 1 to 5 that every score stands on, with its names above, and the rows below. */

import { drawLine, settingOf, writeText, type Mark } from './marks.ts';
import { EDGE, INK, LINE, MUTED } from './palette.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapText } from '../type/wrap.ts';

/** Width of every drawing: A4 less its margins. */
export const DRAWING_WIDTH = 170;
export const SMALL = { size: 9, weight: 'regular', colour: MUTED } as const;
export const ROW_NAME = { size: 10.5, weight: 'semibold', colour: INK } as const;

const LEVELS = [1, 2, 3, 4, 5] as const;
const TITLE_LINE = 3.8;

/** Where a drawing puts its ruler, in millimetres across. */
export interface Ruler {
  readonly left: number;
  readonly right: number;
}

/** A place from 1 to 5 on the ruler. */
export function placeOn(ruler: Ruler, level: number): number {
  return ruler.left + ((level - 1) / 4) * (ruler.right - ruler.left);
}

/** Numbers and names of the levels, and the titles of what stands right of the ruler, in lines down to the rule under them at 10.2 mm. */
export function drawRulerHead(
  typefaces: Typefaces,
  ruler: Ruler,
  levelNames: readonly string[],
  titles: readonly { readonly at: number; readonly title: string }[],
): readonly Mark[] {
  return [
    ...LEVELS.flatMap((level) => [
      writeText(typefaces, [placeOn(ruler, level), 3], String(level), { ...SMALL, weight: 'semibold', colour: INK, align: 'middle' }),
      writeText(typefaces, [placeOn(ruler, level), 7.2], levelNames[level - 1] ?? '', { ...SMALL, align: 'middle' }),
    ]),
    ...titles.flatMap(({ at, title }, index) => {
      const room = (titles[index + 1]?.at ?? DRAWING_WIDTH) - at;
      const lines = wrapText(settingOf(typefaces, SMALL), title, room);
      return lines.map((line, number) => writeText(typefaces, [at, 7.2 - TITLE_LINE * (lines.length - 1 - number)], line, SMALL));
    }),
    drawLine([0, RULER_HEAD], [DRAWING_WIDTH, RULER_HEAD], 0.35, EDGE),
  ];
}

export const RULER_HEAD = 10.2;

/** The faint lines of the levels down through all rows. */
export function drawLevelLines(ruler: Ruler, top: number, bottom: number): readonly Mark[] {
  return LEVELS.map((level) => drawLine([placeOn(ruler, level), top], [placeOn(ruler, level), bottom], 0.25, LINE));
}

/** One row's own line with its five ticks. */
export function drawRowRuler(ruler: Ruler, y: number): readonly Mark[] {
  return [
    drawLine([ruler.left, y], [ruler.right, y], 0.3, EDGE),
    ...LEVELS.map((level) => drawLine([placeOn(ruler, level), y - 1.2], [placeOn(ruler, level), y + 1.2], 0.3, EDGE)),
  ];
}
