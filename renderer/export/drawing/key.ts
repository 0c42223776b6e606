/** The key above a drawing: each mark with its word, in one row, or more where they do not fit. */

import { moveMarks, settingOf, writeText, type Mark } from './marks.ts';
import { INK } from './palette.ts';
import { DRAWING_WIDTH } from './ruler.ts';
import type { Typefaces } from '../type/typeface.ts';
import { widthInMm } from '../type/wrap.ts';

/** A mark drawn in a space 5 mm high that starts at 0, its width, and its word. */
export interface KeyEntry {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly word: string;
}

export const KEY_ROW = 5.6;
const MARK_TO_WORD = 1.6;
const BETWEEN = 3.6;
const KEY_TEXT = { size: 9, weight: 'regular', colour: INK } as const;

export function drawKey(typefaces: Typefaces, entries: readonly KeyEntry[]): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let left = 0;
  let top = 0;
  for (const entry of entries) {
    const width = entry.width + MARK_TO_WORD + widthInMm(settingOf(typefaces, KEY_TEXT), entry.word);
    if (left > 0 && left + width > DRAWING_WIDTH) {
      left = 0;
      top += KEY_ROW;
    }
    marks.push(...moveMarks(entry.marks, left, top), writeText(typefaces, [left + entry.width + MARK_TO_WORD, top + 3.6], entry.word, KEY_TEXT));
    left += width + BETWEEN;
  }
  return { marks, height: top + KEY_ROW };
}
