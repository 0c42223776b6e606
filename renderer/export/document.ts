/** What every maker of documents is given, and what it gives back. */

import type { Report } from '../../assessments/report/blocks.ts';
import type { CalendarEntry } from '../../assessments/report/calendar-entries.ts';
import type { DataTables } from '../../assessments/report/data-tables.ts';
import type { Slide } from '../../assessments/report/slides.ts';
import type { Sheet } from '../../assessments/report/workbook.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Typefaces } from './type/typeface.ts';

/** The content of a document: the report, which names and frames them all, and what some formats hold in place of its sections. */
export interface DocumentContent {
  readonly report: Report;
  readonly data: DataTables;
  readonly slides: readonly Slide[];
  readonly workbook: readonly Sheet[];
  readonly dates: readonly CalendarEntry[];
}

const NO_TABLE = { columns: [], rows: [] };

/** The content of a format that needs the report, and what else is given. */
export function contentOf(report: Report, more: Partial<Omit<DocumentContent, 'report'>> = {}): DocumentContent {
  return { report, data: { answers: NO_TABLE, actions: NO_TABLE }, slides: [], workbook: [], dates: [], ...more };
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
