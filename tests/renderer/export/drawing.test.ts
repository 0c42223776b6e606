/** The drawings of documents, as marks. */

import { describe, expect, test } from 'vitest';
import type { DotPlot, DotStrip } from '../../../assessments/report/blocks.ts';
import { WORDS } from '../../support/words.ts';
import { drawFigure } from '../../../renderer/export/drawing/drawing.ts';
import type { Mark } from '../../../renderer/export/drawing/marks.ts';
import { drawDotPlot } from '../../../renderer/export/drawing/dot-plot.ts';
import { BLUE, HEAT, INK, PLUM } from '../../../renderer/export/drawing/palette.ts';
import { DRAWING_WIDTH } from '../../../renderer/export/drawing/ruler.ts';
import { widthInMm } from '../../../renderer/export/type/wrap.ts';
import { DOT_PLOT, DOT_ROWS, DOT_STRIP, DUMBBELL, HEAT_MAP, PEER_SPREAD } from '../../support/documents-report.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';

const words = WORDS.en.charts;
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.trim()] : []));
const discsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'disc' && mark.fill === BLUE);

const WELSH_LEVELS = ['Ddim\u{A0}eto', 'Cynnar', 'Yn\u{A0}ei\u{A0}le', 'Wedi’i\u{A0}wreiddio', 'Arwain'];
const WELSH_DOT_PLOT: DotPlot = {
  ...DOT_PLOT,
  levelNames: WELSH_LEVELS,
  rows: DOT_PLOT.rows.map((row) => ({ ...row, name: 'Arweinyddiaeth', secure: { level: 4, name: 'Wedi’i\u{A0}wreiddio' } })),
};

const WELSH_DOT_STRIP: DotStrip = { ...DOT_STRIP, levelNames: WELSH_LEVELS, majority: { level: 4, label: 'lefel y mwyafrif' } };
const THIRTY_VOTES: DotStrip = { ...DOT_STRIP, counts: [30, 0, 0, 0, 0], unknown: 0, notApplicable: 30 };

describe.each([
  [DOT_PLOT, words],
  [DUMBBELL, words],
  [HEAT_MAP, words],
  [DOT_STRIP, words],
  [PEER_SPREAD, words],
  [DOT_ROWS, words],
  [THIRTY_VOTES, words],
  [WELSH_DOT_PLOT, WORDS.cy.charts],
  [{ ...DUMBBELL, levelNames: WELSH_LEVELS }, WORDS.cy.charts],
  [WELSH_DOT_STRIP, WORDS.cy.charts],
  [{ ...DOT_ROWS, levelNames: WELSH_LEVELS }, WORDS.cy.charts],
])('drawFigure of a $kind (%#)', (figure, spoken) => {
  const { marks, height } = drawFigure(TYPEFACES, figure, spoken);

  test('stays inside its width and height', () => {
    const outside = marks.filter((mark) => {
      if (mark.kind !== 'text') return false;
      const right = mark.at[0] + widthInMm({ typeface: TYPEFACES[mark.weight], size: mark.size, tracking: mark.tracking }, mark.text.trimEnd());
      return mark.at[0] < 0 || right > DRAWING_WIDTH + 0.5 || mark.at[1] > height;
    });
    expect(outside).toEqual([]);
  });

  test('names every level and writes nothing smaller than 9 points', () => {
    const texts = textsOf(marks).join(' ');
    for (const name of figure.levelNames) expect(texts).toContain(name);
    expect(Math.min(...marks.map((mark) => (mark.kind === 'text' ? mark.size : 9)))).toBe(9);
  });
});

test('a dot plot puts each score at its place between 1 and 5, and none where there is none', () => {
  const { marks } = drawFigure(TYPEFACES, DOT_PLOT, words);
  // The first disc is the key's. The line runs from 51 to 134 mm: 2.0 stands a quarter of the way.
  expect(discsOf(marks).slice(1).map((mark) => mark.kind === 'disc' && Number(mark.at[0].toFixed(2)))).toEqual([78.67, 71.75, 71.75, 95.96]);
  expect(textsOf(marks)).toEqual(expect.arrayContaining(['2.3', '3.2', 'Not enough answers yet: 3 of 6']));
});

test('a dot plot draws the range of views as a bar with end caps, under the score', () => {
  const { marks } = drawFigure(TYPEFACES, DOT_PLOT, words);
  const bars = marks.filter((mark) => mark.kind === 'line' && mark.colour === BLUE && mark.from[1] === mark.to[1]);
  // The key's, then those of four rows; the line runs from 51 to 134 mm.
  expect(bars.slice(1).map((mark) => mark.kind === 'line' && [mark.from[0], mark.to[0]].map((x) => Number(x.toFixed(1))))).toEqual([[77.4, 83.6], [71.1, 76.7], [72.8, 86.9], [93.3, 103.5]]);
  const place = (wanted: (mark: Mark) => boolean) => marks.findIndex((mark) => wanted(mark) && mark.kind !== 'text');
  expect(place((mark) => mark === bars[1])).toBeLessThan(place((mark) => mark === discsOf(marks)[1]));
  const alone = { ...DOT_PLOT, hasViews: false, rows: DOT_PLOT.rows.map((row) => ({ ...row, views: null })) };
  expect(textsOf(drawFigure(TYPEFACES, alone, words).marks)).not.toContain(words.key.views);
});

const tipsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'polygon' && mark.fill === PLUM ? mark.points.slice(0, 1) : []));

test('a dot plot puts a triangle above the line where a target is, with its figure, and names it in the key', () => {
  const { marks } = drawFigure(TYPEFACES, DOT_PLOT, words);
  // The first is the key's. The line runs from 51 to 134 mm: 8/3 stands five twelfths of the way, 13/6 seven twenty-fourths, 5 at its end.
  expect(tipsOf(marks).slice(1).map(([x]) => Number(x.toFixed(2)))).toEqual([85.58, 75.21, 134]);
  expect(textsOf(marks)).toEqual(expect.arrayContaining(['2.7', '2.2', '5.0', words.key.target]));
  const place = (wanted: (mark: Mark) => boolean) => marks.findIndex(wanted);
  expect(place((mark) => mark.kind === 'text' && mark.text === '2.7')).toBeLessThan(place((mark) => mark === discsOf(marks)[1]));
});

test('a dot plot lifts a target clear of the median that is under it', () => {
  const tipWith = (median: number | null) => {
    const [row] = DOT_PLOT.rows;
    if (row === undefined) throw new Error('The dot plot has no row');
    return tipsOf(drawFigure(TYPEFACES, { ...DOT_PLOT, rows: [{ ...row, median }] }, words).marks).at(-1)?.[1] ?? 0;
  };
  expect(tipWith(4) - tipWith(8 / 3)).toBeCloseTo(1.7, 5);
  expect(tipWith(4) - tipWith(3)).toBeCloseTo(1.7, 5);
});

test('a dot plot for a slide is low, without captions and without the word under a secure level', () => {
  const { marks, height } = drawDotPlot(TYPEFACES, DOT_PLOT, words, true);
  expect(height).toBeLessThan(71);
  expect(textsOf(marks)).not.toContain('6 of 6 answered');
  expect(textsOf(marks)).not.toContain(words.secure);
  expect(tipsOf(marks)).toHaveLength(4);
  expect(Math.min(...tipsOf(marks).slice(1).map(([, y]) => y))).toBeGreaterThan(15);
});

test('a dot strip has one disc a vote, dashed ones apart, a count above each stack and the majority level in bold', () => {
  const { marks } = drawFigure(TYPEFACES, DOT_STRIP, words);
  expect(discsOf(marks)).toHaveLength(10);
  expect(marks.filter((mark) => mark.kind === 'disc' && mark.edge?.dash !== undefined && mark.edge?.dash !== null)).toHaveLength(3);
  expect(textsOf(marks).filter((text) => /^\d$/.test(text))).toEqual(['2', '4', '2', '2', '3']);
  expect(marks.filter((mark) => mark.kind === 'text' && mark.weight === 'semibold').map((mark) => mark.kind === 'text' && mark.text)).toEqual(['2 Early']);
  expect(textsOf(marks)).toEqual(expect.arrayContaining(['majority level', '?']));
});

test('a dot strip of thirty votes on one level stays lower than a third of a page', () => {
  expect(drawFigure(TYPEFACES, THIRTY_VOTES, words).height).toBeLessThan(75);
});

test('a dot plot without targets leaves them out of its key', () => {
  const without = { ...DOT_PLOT, hasTargets: false, rows: DOT_PLOT.rows.map((row) => ({ ...row, target: null })) };
  expect(textsOf(drawFigure(TYPEFACES, without, words).marks)).not.toContain(words.key.target);
});

test('the key of a dot plot calls its marks what the plot calls them', () => {
  const planned = { ...DOT_PLOT, names: { score: 'Score today', secureLevel: 'Secure level today', target: 'With these actions' } };
  expect(textsOf(drawFigure(TYPEFACES, planned, words).marks)).toEqual(expect.arrayContaining(['Score today', 'Secure level today', 'With these actions']));
});

test('a dot plot without peers leaves them out of its key', () => {
  const alone = { ...DOT_PLOT, hasMedian: false, hasQuartiles: false, rows: DOT_PLOT.rows.map((row) => ({ ...row, median: null, quartiles: null })) };
  expect(textsOf(drawFigure(TYPEFACES, alone, words).marks)).not.toContain(words.key.peersMedian);
});

test('a dumbbell shows both figures, side by side where they are close', () => {
  const { marks } = drawFigure(TYPEFACES, DUMBBELL, words);
  const [before, after] = marks.filter((mark) => mark.kind === 'text' && mark.text === '3.0');
  expect(before?.kind === 'text' && after?.kind === 'text' && after.at[0] - before.at[0]).toBeGreaterThan(4);
});

test('a heat map gives each level its ground, and marks don’t know by a dashed edge', () => {
  const { marks } = drawFigure(TYPEFACES, HEAT_MAP, words);
  const boxes = marks.filter((mark) => mark.kind === 'box');
  // Seven in the key, thirty cells.
  expect(boxes).toHaveLength(37);
  expect(boxes.filter(({ fill }) => fill === HEAT[4].ground)).toHaveLength(2);
  expect(boxes.filter(({ edge }) => edge !== null && edge.dash !== null)).toHaveLength(2);
  expect(marks.filter((mark) => mark.kind === 'text' && mark.text === 'Promises to the ').map((mark) => mark.kind === 'text' && mark.colour)).not.toEqual([INK]);
});

test('a heat map of twelve questions a dimension with long titles stays on a page', () => {
  const [column] = HEAT_MAP.columns;
  const [cell] = column?.cells ?? [];
  if (column === undefined || cell === undefined) throw new Error('The heat map has no cell');
  const cells = Array.from({ length: 12 }, () => ({ ...cell, title: 'A title that is as long as a title of a question may be, or so' }));
  const { height } = drawFigure(TYPEFACES, { ...HEAT_MAP, columns: [...HEAT_MAP.columns.slice(0, 4), { ...column, cells }] }, words);
  expect(height).toBeGreaterThan(200);
  // A page has room for 265 mm, of which the heading and the note take some.
  expect(height).toBeLessThan(235);
});
