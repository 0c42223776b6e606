/** Fills pages with strips, from top to bottom: where each strip comes to stand. */

import type { Mark } from '../drawing/marks.ts';
import type { Strip } from './strips.ts';

/** First and last height of a page that strips may use, in millimetres from its top. */
export const PAGE_TOP = 31;
export const PAGE_FOOT = 272;

/** A strip, or the repeated head of a table (as decoration), at its height on a page. */
export interface PlacedStrip {
  readonly top: number;
  readonly strip: Strip;
  readonly repeated: { readonly top: number; readonly marks: readonly Mark[] } | null;
}

export type Page = readonly PlacedStrip[];

/** Breaks a page before a strip that does not fit above its foot, or before the strips that are kept together with it. */
export function fillPages(strips: readonly Strip[], foot = PAGE_FOOT): readonly Page[] {
  const pages: PlacedStrip[][] = [];
  let page: PlacedStrip[] = [];
  let y = PAGE_TOP;
  strips.forEach((strip, index) => {
    const isNew = page.length === 0;
    const mustBreak = !isNew && (strip.startsPage === true || y + strip.above + heightKept(strips, index, foot) > foot);
    // What is held to the strip before must not be torn off, unless the two together are taller than a page.
    const isHeld = strips[index - 1]?.keepsWithNext === true && strip.startsPage !== true && y + strip.above + strip.height <= foot;
    if (mustBreak && !isHeld) {
      pages.push(page);
      page = [];
      y = PAGE_TOP;
    }
    const opensPage = page.length === 0;
    const head = opensPage && strip.repeated ? strip.repeated : null;
    const top = y + (opensPage ? (head?.height ?? 0) : strip.above);
    page.push({ top, strip, repeated: head ? { top: y, marks: head.marks } : null });
    y = top + strip.height;
  });
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Height of a strip with everything it is kept together with, as far as that can fit on one page. */
function heightKept(strips: readonly Strip[], from: number, foot: number): number {
  let height = 0;
  for (let index = from; index < strips.length; index += 1) {
    const strip = strips[index];
    if (!strip) break;
    height += strip.height + (index === from ? 0 : strip.above);
    if (strip.keepsWithNext !== true) break;
  }
  return height > foot - PAGE_TOP ? (strips[from]?.height ?? 0) : height;
}
