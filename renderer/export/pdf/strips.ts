/** Strips: the pieces that pages are filled with, from top to bottom. A strip never breaks across pages. */

import { settingOf, writeText, type Mark, type TextStyle } from '../drawing/marks.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapBalanced, wrapText } from '../type/wrap.ts';
import type { Element } from './tags.ts';

/** Width of the text on a page, in millimetres. */
export const TEXT_WIDTH = 170;

/** Marks that belong to one element of the tag tree, or are decoration. `isFigure` gives the element its place on the page. */
export interface Run {
  readonly element: Element | null;
  readonly marks: readonly Mark[];
  readonly isFigure?: boolean;
}

/** A piece of a page. Heights in millimetres; `above` falls away at the top of a page. */
export interface Strip {
  readonly height: number;
  readonly above: number;
  readonly runs: readonly Run[];
  /** Never the last of its page while something follows: headings, first lines. */
  readonly keepsWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Drawn again first where this strip opens a page: a table's header row. */
  readonly repeated?: { readonly height: number; readonly marks: readonly Mark[] };
  readonly bookmark?: { readonly depth: number; readonly title: string };
}

/** Type and line height (millimetres) of a text, and the space above it. */
export interface TextForm extends TextStyle {
  readonly line: number;
  readonly above: number;
}

interface SetText {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The lines of a text as marks, from the top of a strip, with their height. */
export function setText(typefaces: Typefaces, text: string, form: TextForm, width: number, isBalanced = false): SetText {
  const wrap = isBalanced ? wrapBalanced : wrapText;
  const lines = wrap(settingOf(typefaces, form), text, width);
  return { marks: lines.map((line, index) => writeText(typefaces, [0, baseOf(form, index)], line, form)), height: lines.length * form.line };
}

/** A text that may run over pages: a strip for each line, the first two and the last two together. */
export function flowText(typefaces: Typefaces, element: Element, text: string, form: TextForm, across = 0, width = TEXT_WIDTH): readonly Strip[] {
  const lines = wrapText(settingOf(typefaces, form), text, width - across);
  return lines.map((line, index) => ({
    height: form.line,
    above: index === 0 ? form.above : 0,
    runs: [{ element, marks: [writeText(typefaces, [across, baseOf(form, 0)], line, form)] }],
    keepsWithNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
  }));
}

/** Where the base line of a line of text stands: the letters in the middle of their line. */
export function baseOf(form: TextForm, line: number): number {
  return form.line * (line + 0.5) + form.size * 0.128;
}
