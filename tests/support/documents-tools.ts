/** What makers of documents need where there is no page: the fonts from disk, and pictures of one point. */

import { readFileSync } from 'node:fs';
import type { Tools } from '../../renderer/export/document.ts';
import { readTypeface, type Typefaces } from '../../renderer/export/type/typeface.ts';

const FONTS = new URL('../../renderer/fonts/', import.meta.url);

/** A PNG of one white point: drawings are painted in the browser, and looked at there. */
const ONE_POINT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

export const TYPEFACES: Typefaces = { regular: readCut('inter-400'), medium: readCut('inter-500'), semibold: readCut('inter-600') };

export const TOOLS: Tools = {
  loadTypefaces: () => Promise.resolve(TYPEFACES),
  drawPng: () => Promise.resolve(new Uint8Array(ONE_POINT)),
  onProgress: () => undefined,
};

function readCut(name: string): Typefaces['regular'] {
  return readTypeface(new Uint8Array(readFileSync(new URL(`${name}.ttf`, FONTS))));
}
