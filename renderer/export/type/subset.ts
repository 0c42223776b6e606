/** A font with the shapes of some characters only, small enough to stand inside a drawing. Glyphs keep their numbers, so nothing else in the font changes. */

import { readGlyphs } from './typeface.ts';

/** What a browser needs to set a line of text; rules for other scripts and for variable fonts stay behind. */
const KEPT = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/** Flags of a glyph that is put together from others (OpenType specification, table glyf). */
const WORDS_FOLLOW = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_FOLLOW = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_FOUR_SCALES = 0x0080;

/** The TrueType file with the glyphs of the texts, and of what they are put together from. */
export function subsetFont(bytes: Uint8Array, texts: Iterable<string>): Uint8Array {
  const tables = readTables(bytes);
  const shapes = readShapes(tables);
  const characters = readGlyphs(bytes);
  const kept = new Set<number>([0]);
  for (const text of texts) for (const character of text) keepGlyph(characters.get(character.codePointAt(0) ?? 0) ?? 0, shapes, kept);
  return writeTables(new Map(KEPT.flatMap((name) => listTable(name, tables, shapes, kept))));
}

type Tables = ReadonlyMap<string, Uint8Array>;

function listTable(name: string, tables: Tables, shapes: readonly Uint8Array[], kept: ReadonlySet<number>): readonly (readonly [string, Uint8Array])[] {
  const table = tables.get(name);
  if (table === undefined) return [];
  if (name === 'glyf') return [[name, joinShapes(shapes, kept).glyf]];
  if (name === 'loca') return [[name, joinShapes(shapes, kept).loca]];
  if (name !== 'head') return [[name, table]];
  // The list of places is written long, whatever it was.
  const head = table.slice();
  viewOf(head).setUint16(50, 1);
  return [[name, head]];
}

function readTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  const entries = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + 16 * at);
  return new Map(
    entries.map((entry) => [
      String.fromCharCode(...bytes.subarray(entry, entry + 4)),
      bytes.subarray(view.getUint32(entry + 8), view.getUint32(entry + 8) + view.getUint32(entry + 12)),
    ]),
  );
}

function readShapes(tables: Tables): readonly Uint8Array[] {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((name) => tables.get(name));
  if (head === undefined || loca === undefined || glyf === undefined) throw new Error('The font has no shapes.');
  const isLong = viewOf(head).getUint16(50) === 1;
  const places = viewOf(loca);
  const placeOf = (glyph: number) => (isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph));
  const count = loca.length / (isLong ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(placeOf(glyph), placeOf(glyph + 1)));
}

function keepGlyph(glyph: number, shapes: readonly Uint8Array[], kept: Set<number>): void {
  if (kept.has(glyph)) return;
  kept.add(glyph);
  for (const part of listParts(shapes[glyph])) keepGlyph(part, shapes, kept);
}

/** The glyphs that a glyph is put together from; none for one with an outline of its own. */
function listParts(shape: Uint8Array | undefined): readonly number[] {
  if (shape === undefined || shape.length === 0 || viewOf(shape).getInt16(0) >= 0) return [];
  const view = viewOf(shape);
  const parts: number[] = [];
  let at = 10;
  let flags = MORE_FOLLOW;
  while ((flags & MORE_FOLLOW) !== 0) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += 4 + ((flags & WORDS_FOLLOW) === 0 ? 2 : 4) + sizeOfScale(flags);
  }
  return parts;
}

function sizeOfScale(flags: number): number {
  if ((flags & HAS_SCALE) !== 0) return 2;
  if ((flags & HAS_TWO_SCALES) !== 0) return 4;
  return (flags & HAS_FOUR_SCALES) === 0 ? 0 : 8;
}

function joinShapes(shapes: readonly Uint8Array[], kept: ReadonlySet<number>): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const pieces = shapes.map((shape, glyph) => (kept.has(glyph) ? shape : shape.subarray(0, 0)));
  const glyf = new Uint8Array(pieces.reduce((sum, piece) => sum + padded(piece.length), 0));
  const loca = new Uint8Array(4 * (pieces.length + 1));
  let at = 0;
  pieces.forEach((piece, glyph) => {
    glyf.set(piece, at);
    at += padded(piece.length);
    viewOf(loca).setUint32(4 * (glyph + 1), at);
  });
  return { glyf, loca };
}

function writeTables(tables: Tables): Uint8Array {
  const directory = 12 + 16 * tables.size;
  const bytes = new Uint8Array([...tables.values()].reduce((sum, table) => sum + padded(table.length), directory));
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(tables.size));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.size);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.size - 2 ** power));
  let at = directory;
  [...tables].forEach(([name, table], index) => {
    const entry = 12 + 16 * index;
    bytes.set(table, at);
    for (let letter = 0; letter < 4; letter += 1) bytes[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + 4, checkOf(view, at, table.length));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  });
  return bytes;
}

/** The sum of the words of a table, as its entry in the directory gives it. */
function checkOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + padded(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
