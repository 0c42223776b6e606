/** What a TrueType font can print and how wide: read from the file itself, so that every document measures text the same way. */

export type Weight = 'regular' | 'medium' | 'semibold';

/** A font: its file, and the width of each character it has, in parts of the type size. */
export interface Typeface {
  readonly bytes: Uint8Array;
  readonly widths: ReadonlyMap<number, number>;
}

export type Typefaces = Readonly<Record<Weight, Typeface>>;

/** Reads the widths of a TrueType file. Throws on anything else: our own fonts are the only ones that come here. */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const unitsPerEm = view.getUint16(tableAt(tables, 'head') + 18);
  const measured = view.getUint16(tableAt(tables, 'hhea') + 34);
  const advances = tableAt(tables, 'hmtx');
  const widths = new Map<number, number>();
  for (const [character, glyph] of readCharacters(view, tableAt(tables, 'cmap'))) {
    widths.set(character, view.getUint16(advances + 4 * Math.min(glyph, measured - 1)) / unitsPerEm);
  }
  return { bytes, widths };
}

/** The glyph of each character of a TrueType file. */
export function readGlyphs(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(readCharacters(view, tableAt(readTables(view), 'cmap')));
}

/** Width of a text in parts of the type size. A character that the font lacks counts nothing: replace it first. */
export function widthOf(typeface: Typeface, text: string): number {
  let width = 0;
  // Only characters of one unit are in the list of `readCharacters`.
  for (let at = 0; at < text.length; at += 1) width += typeface.widths.get(text.charCodeAt(at)) ?? 0;
  return width;
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const name = String.fromCharCode(view.getUint8(entry), view.getUint8(entry + 1), view.getUint8(entry + 2), view.getUint8(entry + 3));
    tables.set(name, view.getUint32(entry + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, name: string): number {
  const at = tables.get(name);
  if (at === undefined) throw new Error(`The font has no table ${name}.`);
  return at;
}

/** Pairs of character and glyph, from the table for the first 65,536 characters (format 4 of the OpenType specification). */
function* readCharacters(view: DataView, cmap: number): Generator<readonly [number, number]> {
  const table = findFormat4(view, cmap);
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const start = view.getUint16(starts + 2 * segment);
    const end = view.getUint16(ends + 2 * segment);
    const shift = view.getUint16(starts + 2 * (segments + segment));
    const offsetAt = starts + 2 * (2 * segments + segment);
    const offset = view.getUint16(offsetAt);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = offset === 0 ? character : view.getUint16(offsetAt + offset + 2 * (character - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + shift) % 0x10000;
      if (glyph !== 0) yield [character, glyph];
    }
  }
}

function findFormat4(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(table) === 4) return table;
  }
  throw new Error('The font has no list of its characters in format 4.');
}
