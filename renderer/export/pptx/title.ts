/** How large a title is set, and how high that makes it. */

import type { Typefaces } from '../type/typeface.ts';
import { COVER_TITLE_SIZES, heightOfLines, PLACES, TITLE_SIZES } from './sizes.ts';
import { linesOf, paragraphOf, type Paragraph } from './text.ts';

/** A title ready to be written, with its height in millimetres. */
export interface Title {
  readonly paragraph: Paragraph;
  readonly height: number;
}

const MOST_ON_COVER = 2;

/** The title in each size with which it has room, the largest first, or else in the smallest. That of the first slide may be larger. */
export function listTitles(typefaces: Typefaces, text: string, isCover: boolean): readonly Title[] {
  const ways = (isCover ? COVER_TITLE_SIZES : TITLE_SIZES).map((size) => {
    const paragraph = paragraphOf(text, size, { isBold: true });
    const lines = linesOf(typefaces, paragraph, PLACES.title.width).length;
    return { paragraph, lines, height: heightOfLines(lines, size) };
  });
  const fitting = ways.filter(({ lines, height }) => (isCover ? lines <= MOST_ON_COVER : height <= PLACES.title.height));
  return fitting.length > 0 ? fitting : ways.slice(-1);
}
