/** How a piece looks in the table, with its slots named in braces, and how it is written in the source. */

import { insideOf, slotsOf, substitute, type Piece, type Slot } from './pieces.ts';

/** A slot under the name that it has in the table, such as `{count}`. */
export interface NamedSlot {
  readonly name: string;
  readonly slot: Slot;
}

/** The piece for a reader. `tell` says what stands for a piece inside a slot. */
export function show(text: string, piece: Piece, tell: (inner: Piece) => string): string {
  return piece.parts.map((part) => (typeof part === 'string' ? part : nameSlot(text, part, tell))).join('');
}

/** The slots of a piece with their names. */
export function nameSlots(text: string, piece: Piece, tell: (inner: Piece) => string): readonly NamedSlot[] {
  return slotsOf(piece).map((slot) => ({ name: nameSlot(text, slot, tell), slot }));
}

/**
 * The text cut up at its braces: the names as they are known, or else from a brace to the one that closes it. A brace alone stands by itself.
 *
 * @example cut('{a} o {b}', ['{a}']) // ['{a}', ' o ', '{b}']
 */
export function cut(text: string, names: readonly string[]): readonly string[] {
  const cuts: string[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = names.filter((name) => text.startsWith(name, at)).toSorted((one, other) => other.length - one.length)[0] ?? braceAt(text, at);
    if (found !== '') cuts.push(...(plain === '' ? [] : [plain]), found);
    plain = found === '' ? plain + text.charAt(at) : '';
    at += found === '' ? 1 : found.length;
  }
  return plain === '' ? cuts : [...cuts, plain];
}

/** Everything in braces, in a fixed order. */
export function listBraces(text: string, names: readonly string[]): readonly string[] {
  return cut(text, names).filter((each) => each.startsWith('{') || each === '}').toSorted();
}

/** The piece as source: as it stands where nothing is new, or with the new words in the old quotation marks and each slot's own expression. */
export function spell(text: string, piece: Piece, listSlots: (piece: Piece) => readonly NamedSlot[], news: ReadonlyMap<Piece, string>): string {
  const again = (inner: Piece) => spell(text, inner, listSlots, news);
  const words = news.get(piece);
  if (words === undefined) return substitute(text, piece, insideOf(piece), again);
  const slots = listSlots(piece);
  const parts = cut(words, slots.map(({ name }) => name)).map((each) => {
    const slot = slots.find(({ name }) => name === each)?.slot;
    return slot === undefined ? escape(each, piece.quote) : `\${${substitute(text, slot, slot.pieces, again)}}`;
  });
  return piece.quote + parts.join('') + piece.quote;
}

/**
 * A text as a literal of its own, in the quotation marks of this house.
 *
 * @example quote('cam') // "'cam'"
 */
export function quote(text: string): string {
  return `'${escape(text, "'")}'`;
}

function escape(words: string, mark: string): string {
  const escaped = words.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`).replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  return mark === '`' ? escaped.replaceAll('${', '\\${') : escaped;
}

function nameSlot(text: string, slot: Slot, tell: (inner: Piece) => string): string {
  return `{${substitute(text, slot, slot.pieces, tell).replaceAll(/\s+/g, ' ')}}`;
}

/** What begins at a brace: up to the one that closes it, or the brace alone where none does. Empty elsewhere. */
function braceAt(text: string, at: number): string {
  if (text[at] !== '{') return text[at] === '}' ? '}' : '';
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    if (depth === 0) return text.slice(at, end + 1);
  }
  return '{';
}
