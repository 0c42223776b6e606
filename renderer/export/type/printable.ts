/** Makes any text printable in our typeface: what the font lacks becomes a visible mark, and is remembered so that people are told. */

import type { Typeface } from './typeface.ts';

/** Stands for a character that cannot be printed. */
const REPLACEMENTS = ['\u{FFFD}', '\u{25A1}', '?'];

/** Marks of direction, joiners and selectors: they have no shape of their own. */
const SHAPELESS = /\p{Cf}|\p{Variation_Selector}/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text as it can be printed. Lines stay lines; each character the font lacks is added to `missing`. */
export function makePrintable(typeface: Typeface, text: string, missing: Set<string>): string {
  const tidy = tidyText(text);
  const shapes = tidy.replace(SHAPELESS, '');
  if (canPrint(typeface, shapes)) return shapes;
  const replacement = REPLACEMENTS.find((mark) => canPrint(typeface, mark)) ?? '?';
  let printable = '';
  for (const { segment } of graphemes.segment(tidy)) {
    const shape = segment.replace(SHAPELESS, '');
    if (canPrint(typeface, shape)) {
      printable += shape;
    } else {
      missing.add(segment);
      printable += replacement;
    }
  }
  return printable;
}

/** One kind of line end and of space, accents joined to their letters, and no control characters. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u{2028}\u{2029}]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|[\u{FFFE}\u{FFFF}]/gu, '');
}

function canPrint(typeface: Typeface, text: string): boolean {
  for (const character of text) {
    if (character !== '\n' && !typeface.widths.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
