/** One row of the table, and where its Welsh stands in the sources. */

import { listBraces, nameSlots, show, type NamedSlot } from './spelling.ts';
import { flatten, type Piece } from './pieces.ts';
import type { Source } from './syntax.ts';

/** Where the Welsh of a row goes: over a piece, into a gap that waits for it, or nowhere, as a word table has no such key. */
export type Home =
  | { readonly kind: 'piece'; readonly source: Source; readonly piece: Piece; readonly slots: readonly NamedSlot[] }
  | { readonly kind: 'gap'; readonly source: Source; readonly start: number; readonly end: number; readonly before: string }
  | { readonly kind: 'nowhere'; readonly file: string };

/** One text in both languages. */
export interface Row {
  readonly place: string;
  readonly english: string;
  /** Empty where there is none yet. */
  readonly welsh: string;
  /** What stands in braces, in each way that is right. */
  readonly braces: readonly (readonly string[])[];
  readonly home: Home;
}

/** Some code with words in it. */
export interface Code {
  readonly source: Source;
  readonly pieces: readonly Piece[];
}

/** A row for each piece, with its number where there are several; a slot with words in it shows their numbers. */
export function rowsOf(place: string, welsh: Code, tellEnglish: (index: number) => string): readonly Row[] {
  const all = flatten(welsh.pieces);
  return listShown(welsh).map(({ text, slots, piece }, index) => ({
    place: all.length === 1 ? place : `${place} ${index + 1}${piece.form === '' ? '' : ` (${piece.form})`}`,
    english: tellEnglish(index),
    welsh: text,
    braces: [listBraces(text, slots.map(({ name }) => name))],
    home: { kind: 'piece', source: welsh.source, piece, slots },
  }));
}

/** Each piece as its row shows it. */
export function listShown({ source: { text }, pieces }: Code): readonly { readonly text: string; readonly slots: readonly NamedSlot[]; readonly piece: Piece }[] {
  const all = flatten(pieces);
  const tell = (inner: Piece) => `[${all.indexOf(inner) + 1}]`;
  return all.map((piece) => ({ text: show(text, piece, tell), slots: nameSlots(text, piece, tell), piece }));
}

/** All that some code can say, on one line; a slot with words in it shows them. */
export function tellWhole({ source: { text }, pieces }: Code): string {
  return pieces.map((piece) => show(text, piece, (inner) => text.slice(inner.start, inner.end))).join(' / ');
}
