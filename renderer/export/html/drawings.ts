/** The drawings of an HTML document: inside the page itself, with their letters, so that it asks for nothing else. */

import type { Figure, Report } from '../../../assessments/report/blocks.ts';
import { writeFontFaces, writeSvg } from '../charts/svg.ts';
import { drawFigure } from '../drawing/drawing.ts';
import { LANGUAGE_TAGS, type WordsIn } from '../languages.ts';
import { makeFigurePrintable } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';

/** The drawing of each figure as an element, and the fonts that all of them share. */
export interface Drawings {
  readonly fontFaces: string;
  readonly elements: ReadonlyMap<Figure, string>;
}

export const NO_DRAWINGS: Drawings = { fontFaces: '', elements: new Map() };

/** Every figure of the report, drawn. */
export function drawFigures(typefaces: Typefaces, { sections }: Report, wordsIn: WordsIn): Drawings {
  const figures = sections.flatMap(({ blocks, language }) => blocks.flatMap((block) => (block.kind === 'figure' ? [{ figure: block.figure, language }] : [])));
  const drawn = figures.map(({ figure, language }, at) => {
    const drawing = drawFigure(typefaces, makeFigurePrintable(figure, typefaces.regular), wordsIn(language).charts);
    return { figure, drawing, element: writeSvg(drawing, { title: figure.finding, text: figure.alternative, language: LANGUAGE_TAGS[language] }, `chart-${at + 1}`) };
  });
  return {
    fontFaces: writeFontFaces(typefaces, drawn.map(({ drawing }) => drawing)),
    elements: new Map(drawn.map(({ figure, element }) => [figure, element])),
  };
}
