/** Packs the parts of one document, such as a text or a workbook, into its file. The same parts always give the same bytes. */

import { strToU8, zipSync, type Zippable } from 'fflate';

/** A part by its path. Some formats want one that is stored as it is; pictures gain nothing from being packed. */
export interface ZipPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
}

/** The first day that a zip file can name: when a part was written says nothing. */
const MADE = '1980-01-01T00:00:00';

/** The parts in their order; the first stands at the very start of the file. */
export function zipParts(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    parts.map(({ path, content, isStored }) => [path, [typeof content === 'string' ? strToU8(content) : content, { level: isStored === true ? 0 : 6 }]]),
  );
  return zipSync(files, { mtime: MADE });
}
