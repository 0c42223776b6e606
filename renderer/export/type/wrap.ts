/** Breaks text into lines of a given width. */

import { widthOf, type Typeface } from './typeface.ts';

/** How a text is set: font, size in points, and how much closer the letters stand, in parts of the size. */
export interface Setting {
  readonly typeface: Typeface;
  readonly size: number;
  readonly tracking: number;
}

const MM_A_POINT = 25.4 / 72;

/** Width of a text on one line, in millimetres. */
export function widthInMm(setting: Setting, text: string): number {
  return (widthOf(setting.typeface, text) + setting.tracking * text.length) * setting.size * MM_A_POINT;
}

/**
 * The lines of a text no wider than `width` millimetres. A word too long for a line is broken; a no-break space holds.
 * A line that ended at a space keeps it, so that words stay apart where the text is read out or copied.
 */
export function wrapText(setting: Setting, text: string, width: number): readonly string[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, index) => wrapParagraph(setting, index < paragraphs.length - 1 ? `${paragraph} ` : paragraph, width));
}

/** As `wrapText`, with lines of about one length: for headings. */
export function wrapBalanced(setting: Setting, text: string, width: number): readonly string[] {
  const lines = wrapText(setting, text, width);
  if (lines.length === 1 || lines.length > 4) return lines;
  let narrow = width / 3;
  let wide = width;
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(setting, text, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(setting, text, wide);
}

/** At most `most` lines; the last ends in … where there was more. */
export function cutLines(setting: Setting, lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && widthInMm(setting, `${last}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

function wrapParagraph(setting: Setting, text: string, width: number): readonly string[] {
  if (widthInMm(setting, text.trimEnd()) <= width) return [closeLine(text)];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (widthInMm(setting, (line + piece).trimEnd()) <= width) {
      line += piece;
    } else {
      if (line.trim() !== '') lines.push(closeLine(line));
      const parts = breakWord(setting, piece.trimStart(), width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  lines.push(closeLine(line));
  return lines;
}

function closeLine(line: string): string {
  const text = line.trimEnd();
  return text === line ? text : `${text} `;
}

/** Words with the space or hyphen after them: the places where a line may end. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[^ –—/-]*(?:[–—/-]+| +|$)/gu)?.filter((piece) => piece !== '') ?? [];
}

function breakWord(setting: Setting, word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && widthInMm(setting, (part + character).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  parts.push(part);
  return parts;
}
