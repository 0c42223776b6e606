/** Packs a finished PDF tightly: every stream is compressed, and all that is no stream goes into compressed object streams, as PDF has it since version 1.5. */

/** A PDF that was taken apart: what stands at each number, and what its trailer says of the whole. */
interface Parts {
  readonly objects: readonly { readonly id: number; readonly content: string }[];
  readonly trailer: string;
}

const HEADER = '%PDF-1.7\n%\u{BA}\u{DF}\u{AC}\u{E0}\n';
/** Objects in one object stream: readers unpack a whole one to get at any of them. */
const A_STREAM = 200;
/** Bytes of an entry in the table of objects: one for its kind, four for its place, two for its number in an object stream. */
const ENTRY = 7;

/** The same document in fewer bytes. `text` is what jsPDF writes without compression, a character a byte. Nothing in it may be encrypted. */
export async function packPdf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { objects, trailer } = takeApart(text);
  const streams = objects.filter(({ content }) => isStream(content));
  const others = objects.filter(({ content }) => !isStream(content));
  const groups = Array.from({ length: Math.ceil(others.length / A_STREAM) }, (_, at) => others.slice(at * A_STREAM, (at + 1) * A_STREAM));
  const firstNew = 1 + Math.max(0, ...objects.map(({ id }) => id));
  const tableId = firstNew + groups.length;

  const written = await Promise.all([
    ...streams.map(async ({ id, content }) => ({ id, bytes: await packStream(content) })),
    ...groups.map(async (group, at) => ({ id: firstNew + at, bytes: await gather(group) })),
  ]);
  const table = new DataView(new ArrayBuffer((tableId + 1) * ENTRY));
  const file: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    file.push(bytes);
    length += bytes.length;
  };
  const addObject = (id: number, bytes: Uint8Array) => {
    note(table, id, 1, length, 0);
    add(asBytes(`${id} 0 obj\n`));
    add(bytes);
    add(asBytes('\nendobj\n'));
  };
  note(table, 0, 0, 0, 0xffff);
  groups.forEach((group, at) => group.forEach(({ id }, number) => note(table, id, 2, firstNew + at, number)));
  add(asBytes(HEADER));
  for (const { id, bytes } of written) addObject(id, bytes);
  const start = length;
  note(table, tableId, 1, start, 0);
  addObject(tableId, await compressed(`/Type /XRef /Size ${tableId + 1} /W [1 4 2] ${trailer}`, new Uint8Array(table.buffer)));
  add(asBytes(`startxref\n${start}\n%%EOF\n`));
  return join(file);
}

/** Finds the objects by the table at the end, because what is inside a stream may look like anything. */
function takeApart(text: string): Parts {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1]);
  const [, ...entries] = Array.from(text.slice(start).matchAll(/^(\d{10}) \d{5} [nf] /gmu), ([, offset]) => Number(offset));
  const places = entries.map((offset, at) => ({ id: at + 1, offset })).filter(({ offset }) => offset > 0);
  const inOrder = places.toSorted((one, other) => one.offset - other.offset);
  const objects = inOrder.map(({ id, offset }, at) => {
    const whole = text.slice(offset, inOrder[at + 1]?.offset ?? start).trimEnd();
    const begin = `${id} 0 obj`;
    if (!whole.startsWith(begin) || !whole.endsWith('endobj')) throw new Error(`Object ${id} is not where the PDF says.`);
    return { id, content: whole.slice(begin.length, -'endobj'.length).trim() };
  });
  const trailer = text.slice(start).match(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/gu) ?? [];
  return { objects, trailer: trailer.join(' ') };
}

function isStream(content: string): boolean {
  return content.endsWith('endstream');
}

/** A stream with its contents compressed. What says what the document is stays legible for programs that only look for that. */
async function packStream(content: string): Promise<Uint8Array> {
  const begin = content.indexOf('stream');
  const about = content.slice(0, begin).trim().slice('<<'.length, -'>>'.length);
  const length = Number(/\/Length (\d+)/u.exec(about)?.[1]);
  if (Number.isNaN(length)) throw new Error('A stream of the PDF does not say how long it is.');
  if (/\/Type\s*\/Metadata|\/Filter/u.test(about)) return asBytes(content);
  const from = begin + 'stream\n'.length;
  return compressed(about.replace(/\/Length \d+/u, '').trim(), asBytes(content.slice(from, from + length)));
}

/** Objects one after another in a stream, with a list of where each begins. */
function gather(objects: Parts['objects']): Promise<Uint8Array> {
  let place = 0;
  const places = objects.map(({ id, content }) => {
    const entry = `${id} ${place}`;
    place += content.length + 1;
    return entry;
  });
  const head = `${places.join(' ')}\n`;
  return compressed(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, asBytes(`${head}${objects.map(({ content }) => content).join('\n')}`));
}

async function compressed(about: string, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  // What goes wrong in writing comes out at the end that is read.
  writer.write(content).catch(() => undefined);
  writer.close().catch(() => undefined);
  const packed = new Uint8Array(await new Response(readable).arrayBuffer());
  return join([asBytes(`<<${about} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`), packed, asBytes('\nendstream')]);
}

function note(table: DataView, id: number, kind: 0 | 1 | 2, place: number, number: number): void {
  table.setUint8(id * ENTRY, kind);
  table.setUint32(id * ENTRY + 1, place);
  table.setUint16(id * ENTRY + 5, number);
}

function asBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
