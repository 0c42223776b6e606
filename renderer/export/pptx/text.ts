/** Paragraphs of a slide, how much room they take, and how the library is told of them. */

import type PptxGenJS from 'pptxgenjs';
import type { Typefaces } from '../type/typeface.ts';
import { cutLines, wrapText } from '../type/wrap.ts';
import { heightOfLines } from './sizes.ts';

/** Colours by their place in the theme. */
export const INK_COLOUR = 'tx1';
export const MUTED_COLOUR = 'accent5';
export const BLUE_COLOUR = 'tx2';

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly colour: string;
}

/** A paragraph: its runs, their size in points, whether a bullet stands before it, and the room under it in millimetres. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly isBullet: boolean;
  readonly after: number;
  readonly align: 'left' | 'center';
}

/** Room that a bullet takes. */
const INDENT = 7;
const POINTS_A_MM = 72 / 25.4;
/** Where Inter is missing, another typeface stands in: DejaVu Sans, which LibreOffice on Linux takes, is so many times as wide. */
export const WIDEST = { regular: 1.07, semibold: 1.16 } as const;

/** A paragraph of one look. */
export function paragraphOf(text: string, size: number, more: Partial<Run & Omit<Paragraph, 'runs' | 'size'>> = {}): Paragraph {
  const { isBold = false, colour = INK_COLOUR, isBullet = false, after = 0, align = 'left' } = more;
  return { runs: [{ text, isBold, colour }], size, isBullet, after, align };
}

/** The lines that a paragraph may take in that width, whatever the typeface. */
export function linesOf(typefaces: Typefaces, paragraph: Paragraph, width: number): readonly string[] {
  const { runs, size, isBullet } = paragraph;
  const weight = runs.some(({ isBold }) => isBold) ? 'semibold' : 'regular';
  return wrapText({ typeface: typefaces[weight], size, tracking: 0 }, runs.map(({ text }) => text).join(''), (width - (isBullet ? INDENT : 0)) / WIDEST[weight]);
}

/** The text in at most so many lines: what stands on every slide must leave room for the slide. */
export function clipText(typefaces: Typefaces, text: string, size: number, place: { readonly width: number }, most: number): string {
  const setting = { typeface: typefaces.semibold, size, tracking: 0 };
  return cutLines(setting, wrapText(setting, text, place.width / WIDEST.semibold), most, place.width / WIDEST.semibold).join('').trim();
}

/** Height of paragraphs one under the other, in millimetres. */
export function heightOf(typefaces: Typefaces, paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, each) => sum + heightOfLines(linesOf(typefaces, each, width).length, each.size) + each.after, 0);
}

/** The paragraphs as the runs that the library makes them of: the last of each ends it, and a line break stands before a new line in it. */
export function listRuns(paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, size, isBullet, after, align }) => {
    const lines = runs.flatMap((run) => run.text.split('\n').map((text, at) => ({ ...run, text, isNewLine: at > 0 })));
    return lines.map(({ text, isBold, colour, isNewLine }, at): PptxGenJS.TextProps => ({
      text,
      options: {
        fontSize: size,
        bold: isBold,
        color: colour,
        align,
        bullet: isBullet && { indent: INDENT * POINTS_A_MM },
        paraSpaceAfter: after * POINTS_A_MM,
        softBreakBefore: isNewLine,
        breakLine: at === lines.length - 1,
      },
    }));
  });
}
