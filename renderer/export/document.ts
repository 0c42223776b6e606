/** What every maker of documents is given, and what it gives back. */

import type { Report } from '../../assessments/report/blocks.ts';
import type { DataTables } from '../../assessments/report/data-tables.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Typefaces } from './type/typeface.ts';

/** The content of a document: the report, and the plain tables of answers and actions. */
export interface DocumentContent {
  readonly report: Report;
  readonly data: DataTables;
}

/** What the place a maker runs in can do for it. Fonts and pictures are asked for only by the formats that need them. */
export interface Tools {
  readonly loadTypefaces: () => Promise<Typefaces>;
  /** A drawing as a PNG of so many pixels a millimetre. */
  readonly drawPng: (drawing: Drawing, pixelsPerMm: number) => Promise<Uint8Array>;
  /** Told how many parts of how many are done. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A finished document, and the characters that had to be replaced because the font lacks them. */
export interface MadeDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly string[];
}

/** Makes one format out of the content. */
export type Maker = (content: DocumentContent, tools: Tools) => Promise<MadeDocument>;
