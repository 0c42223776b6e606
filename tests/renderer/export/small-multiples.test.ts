/** The small line charts of documents, as marks. */

import { describe, expect, test } from 'vitest';
import type { TrendFigure, TrendPanel } from '../../../assessments/report/blocks.ts';
import { drawFigure } from '../../../renderer/export/drawing/drawing.ts';
import type { Mark } from '../../../renderer/export/drawing/marks.ts';
import { BLUE, EDGE, PLUM, TEAL } from '../../../renderer/export/drawing/palette.ts';
import { DRAWING_WIDTH } from '../../../renderer/export/drawing/ruler.ts';
import { widthInMm } from '../../../renderer/export/type/wrap.ts';
import { DIMENSION_TABLE } from '../../support/documents-report.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';
import { WORDS } from '../../support/words.ts';

const DIMENSIONS = ['policy', 'access', 'trust', 'leadership', 'culture'] as const;
const POINTS: TrendPanel['points'] = [{ at: 1, shown: '1.0', run: 0 }, { at: 2, shown: '2.0', run: 1 }, { at: 3, shown: '3.0', run: 1 }];

/** The same panel five times. */
function figureWith(panel: Partial<TrendPanel>, others: Partial<TrendFigure> = {}): TrendFigure {
  const panels = DIMENSIONS.map((dimension): TrendPanel => ({
    dimension, name: 'Arweinyddiaeth', caption: '2024: 4 of 6; 2025 to 2026: 5 of 6', alternative: '', points: POINTS, peers: [null, null, null], targets: [null, null, null], ...panel,
  }));
  return {
    kind: 'small-multiples', id: 'trend', finding: 'From 2024 to 2026, Trust rose by 1.0', note: '', alternative: '', table: DIMENSION_TABLE,
    levelNames: ['Ddim\u{A0}eto', 'Cynnar', 'Yn\u{A0}ei\u{A0}le', 'Wedi’i\u{A0}wreiddio', 'Arwain'], rounds: ['2024', '2025', '2026'], earlierName: '2024 to 2025', hasPeers: false, hasTargets: false, panels,
    ...others,
  };
}

const FULL = figureWith(
  { peers: [null, null, 5], targets: [null, { at: 3.5, shown: '3.5' }, { at: 5, shown: '5.0' }] },
  { hasPeers: true, hasTargets: true },
);
const FIFTY = figureWith(
  { points: Array.from({ length: 50 }, () => ({ at: 5, shown: '5.0', run: 0 })), peers: Array.from({ length: 50 }, () => 5), targets: Array.from({ length: 50 }, () => null) },
  { rounds: Array.from({ length: 50 }, (_, at) => `${at + 1} November 2026`), hasPeers: true },
);

const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.trim()] : []));
/** Marks of one panel: what stands in the first of three columns, above the second row. */
const firstPanel = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'line' && mark.colour === BLUE && mark.from[0] < 75 && mark.from[1] < 58);

describe.each([['all there can be', FULL], ['fifty rounds', FIFTY]])('the small line charts with %s', (_what, figure) => {
  const { marks, height } = drawFigure(TYPEFACES, figure, WORDS.en.charts);

  test('stay inside their width and height', () => {
    const outside = marks.filter((mark) => {
      if (mark.kind !== 'text') return false;
      const right = mark.at[0] + widthInMm({ typeface: TYPEFACES[mark.weight], size: mark.size, tracking: mark.tracking }, mark.text.trimEnd());
      return mark.at[0] < 0 || right > DRAWING_WIDTH + 0.5 || mark.at[1] > height;
    });
    expect(outside).toEqual([]);
  });

  test('name every level in each row, every dimension, and the first and last round', () => {
    const texts = textsOf(marks);
    expect(texts.filter((text) => text === 'Wedi’i\u{A0}wreiddio')).toHaveLength(2);
    expect(texts.filter((text) => text === 'Arweinyddiaeth')).toHaveLength(5);
    expect(texts).toEqual(expect.arrayContaining([figure.rounds[0], figure.rounds.at(-1)]));
    expect(Math.min(...marks.map((mark) => (mark.kind === 'text' ? mark.size : 9)))).toBe(9);
  });
});

test('a line joins the points of one run only, and a dashed line stands in the gap', () => {
  const { marks } = drawFigure(TYPEFACES, figureWith({}), WORDS.en.charts);
  // One line, from the second round to the third: a level is 7.5 mm.
  expect(firstPanel(marks).map((mark) => mark.kind === 'line' && Number((mark.from[1] - mark.to[1]).toFixed(2)))).toEqual([7.5]);
  expect(marks.filter((mark) => mark.kind === 'line' && mark.dash !== null && mark.colour === EDGE)).toHaveLength(5);
});

test('earlier rounds are hollow and the last is solid, with its figure beside it', () => {
  const { marks } = drawFigure(TYPEFACES, figureWith({}), WORDS.en.charts);
  const discs = marks.filter((mark) => mark.kind === 'disc' && (mark.fill === BLUE || mark.edge?.colour === BLUE));
  // Two of the key, then three a panel.
  expect(discs.map((mark) => mark.kind === 'disc' && mark.fill === BLUE).slice(0, 5)).toEqual([false, true, false, false, true]);
  expect(discs).toHaveLength(2 + 15);
  expect(textsOf(marks).filter((text) => text === '3.0')).toHaveLength(5);
});

test('targets are triangles and peers diamonds, named in the key where there are any', () => {
  const shapes = (figure: TrendFigure, colour: string) => drawFigure(TYPEFACES, figure, WORDS.en.charts).marks.filter((mark) => mark.kind === 'polygon' && mark.fill === colour).length;
  expect([shapes(FULL, PLUM), shapes(FULL, TEAL)]).toEqual([1 + 10, 1 + 5]);
  expect([shapes(figureWith({}), PLUM), shapes(figureWith({}), TEAL)]).toEqual([0, 0]);
  expect(textsOf(drawFigure(TYPEFACES, FULL, WORDS.en.charts).marks)).toEqual(expect.arrayContaining(['2024 to 2025', 'Target', 'Peers’ median']));
});
