/** A figure as a drawing: marks with their height, the same for every document format. */

import type { Figure } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { drawDotPlot } from './dot-plot.ts';
import { drawDotStrip } from './dot-strip.ts';
import { drawDumbbell } from './dumbbell.ts';
import { drawHeatMap } from './heat-map.ts';
import type { Mark } from './marks.ts';
import { drawPeerSpread } from './peer-spread.ts';
import { drawDotRows } from './dot-rows.ts';
import { drawSmallMultiples } from './small-multiples.ts';
import type { Typefaces } from '../type/typeface.ts';

export type ChartWords = Words['charts'];

/** Marks within a width of 170 mm, and their height in millimetres. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Draws a figure: key, axis and rows. Its finding and note are text beside it. The figure's texts must be printable. */
export function drawFigure(typefaces: Typefaces, figure: Figure, words: ChartWords): Drawing {
  switch (figure.kind) {
    case 'dot-plot':
      return drawDotPlot(typefaces, figure, words);
    case 'dot-strip':
      return drawDotStrip(typefaces, figure);
    case 'dumbbell':
      return drawDumbbell(typefaces, figure, words);
    case 'heat-map':
      return drawHeatMap(typefaces, figure, words);
    case 'peer-spread':
      return drawPeerSpread(typefaces, figure);
    case 'dot-rows':
      return drawDotRows(typefaces, figure);
    case 'small-multiples':
      return drawSmallMultiples(typefaces, figure, words);
    default:
      return assertNever(figure);
  }
}
