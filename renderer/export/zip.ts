/** Puts finished files into one zip: the same files give the same bytes, whenever it is made. */

import { unzipSync } from 'fflate';
import { zipParts } from './zip-parts.ts';

/** A file under the name it has in the zip. One that is a zip of charts itself becomes a folder. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isFolder: boolean;
}

/** What is packed already would only cost time. */
const PACKED = /\.(?:pdf|docx|odt|pptx|xlsx|png)$/;

/** The files in their order. Names are unique already. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts = entries.flatMap(({ name, bytes, isFolder }) => {
    if (!isFolder) return [{ path: name, content: bytes }];
    const folder = name.replace(/\.zip$/, '');
    return Object.entries(unzipSync(bytes)).map(([inside, content]) => ({ path: `${folder}/${inside}`, content }));
  });
  return zipParts(parts.map((part) => ({ ...part, isStored: PACKED.test(part.path) })));
}
