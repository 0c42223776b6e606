/** The heat map as marks: every question a cell with its level in figures and words, one column a dimension. */

import type { HeatColumn, HeatMap } from '../../../assessments/report/blocks.ts';
import { drawKey, type KeyEntry } from './key.ts';
import { moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import type { ChartWords, Drawing } from './drawing.ts';
import { HEAT, INK, MUTED } from './palette.ts';
import { DRAWING_WIDTH, ROW_NAME, SMALL } from './ruler.ts';
import { drawCell } from './signs.ts';
import type { Typefaces } from '../type/typeface.ts';
import { cutLines, widthInMm, wrapText } from '../type/wrap.ts';

const GAP = 1;
const PADDING = 2;
const HEAD = 15;
const TITLE_LINE = 3.8;
const MOST_TITLE_LINES = 4;
/** In more rows than this, titles of four lines would need more than a page. */
const MOST_ROWS_OF_LONG_TITLES = 8;
const TITLE_LINES_OF_MANY_ROWS = 2;

type Cell = HeatColumn['cells'][number];

export function drawHeatMap(typefaces: Typefaces, figure: HeatMap, words: ChartWords): Drawing {
  const key = drawKey(typefaces, keyOf(figure, words));
  const width = (DRAWING_WIDTH - GAP * (figure.columns.length - 1)) / figure.columns.length;
  const rows = Math.max(1, ...figure.columns.map((column) => column.cells.length));
  const mostLines = rows > MOST_ROWS_OF_LONG_TITLES ? TITLE_LINES_OF_MANY_ROWS : MOST_TITLE_LINES;
  const title = { size: 9, weight: 'regular', colour: INK } as const;
  const linesOf = (cell: Cell): readonly string[] => {
    const room = width - 2 * PADDING;
    return cutLines(settingOf(typefaces, title), wrapText(settingOf(typefaces, title), cell.title, room), mostLines, room);
  };
  const cells = figure.columns.flatMap((column) => column.cells);
  const height = 8 + TITLE_LINE * Math.max(2, ...cells.map((cell) => linesOf(cell).length));
  const top = key.height + HEAD;
  const marks = figure.columns.flatMap((column, across): readonly Mark[] => {
    const left = across * (width + GAP);
    return [
      ...moveMarks(drawColumnHead(typefaces, column), left, key.height),
      ...column.cells.flatMap((cell, down) => moveMarks(drawQuestion(typefaces, cell, linesOf(cell), width, height), left, top + down * (height + GAP))),
    ];
  });
  return { marks: [...key.marks, ...marks], height: top + rows * (height + GAP) };
}

function drawColumnHead(typefaces: Typefaces, column: HeatColumn): readonly Mark[] {
  return [
    writeText(typefaces, [0.3, 4.2], column.name, ROW_NAME),
    writeText(typefaces, [0.3, 8.5], column.score, SMALL),
    writeText(typefaces, [0.3, 12.4], column.secure, SMALL),
  ];
}

function drawQuestion(typefaces: Typefaces, cell: Cell, lines: readonly string[], width: number, height: number): readonly Mark[] {
  const heat = typeof cell.item === 'number' ? HEAT[cell.item - 1] : undefined;
  const ink = heat?.ink ?? (cell.item === 'unknown' ? INK : MUTED);
  const number = { size: 12, weight: 'semibold', colour: ink } as const;
  const ground = typeof cell.item === 'number' ? (heat?.ground ?? 'unknown') : cell.item;
  return [
    drawCell([0, 0], width, height, ground),
    writeText(typefaces, [PADDING, 5.2], cell.shown, number),
    writeText(typefaces, [PADDING + widthInMm(settingOf(typefaces, number), cell.shown) + 1.6, 5.2], cell.name, { size: 9, weight: 'medium', colour: ink }),
    ...lines.map((text, index) => writeText(typefaces, [PADDING, 9.8 + TITLE_LINE * index], text, { size: 9, weight: 'regular', colour: ink })),
  ];
}

function keyOf(figure: HeatMap, words: ChartWords): readonly KeyEntry[] {
  const entry = (word: string, ground: string): KeyEntry => ({ marks: [drawCell([0.2, 0.4], 4, 4, ground)], width: 4.2, word });
  const items = new Set(figure.columns.flatMap((column) => column.cells.map((cell) => cell.item)));
  return [
    ...figure.levelNames.map((name, index) => entry(words.levelNamed(index + 1, name), HEAT[index]?.ground ?? '')),
    ...(items.has('unknown') ? [entry(words.key.unknown, 'unknown')] : []),
    ...(items.has('not-applicable') ? [entry(words.key.notApplicable, 'not-applicable')] : []),
  ];
}
