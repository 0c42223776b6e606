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
/** A title is taken for wider than it is, because what stands under it does not give way where another typeface is wider. */
const SAFE = 0.92;

/** The title in the largest size with which it has room, or else in the smallest. That of the first slide may be larger. */
export function setTitle(typefaces: Typefaces, text: string, isCover: boolean): Title {
  const ways = (isCover ? COVER_TITLE_SIZES : TITLE_SIZES).map((size) => {
    const paragraph = paragraphOf(text, size, { isBold: true });
    const lines = linesOf(typefaces, paragraph, PLACES.title.width * SAFE, true).length;
    return { paragraph, lines, height: heightOfLines(lines, size) };
  });
  const found = ways.find(({ lines, height }) => (isCover ? lines <= MOST_ON_COVER : height <= PLACES.title.height)) ?? ways.at(-1);
  return found ?? { paragraph: paragraphOf(text, 0), height: 0 };
}

