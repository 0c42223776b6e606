/** How each kind of text is set in a PDF: sizes in points, lines and spaces in millimetres. */

import { HEADING_TRACKING } from '../drawing/marks.ts';
import { INK, MUTED } from '../drawing/palette.ts';
import type { TextForm } from './strips.ts';

export const TITLE = { size: 25, weight: 'semibold', colour: INK, tracking: HEADING_TRACKING, line: 10.6, above: 2 } as const satisfies TextForm;
export const SUBTITLE = { size: 11, weight: 'regular', colour: MUTED, line: 5.6, above: 1.5 } as const satisfies TextForm;
export const SECTION = { size: 20, weight: 'semibold', colour: INK, tracking: HEADING_TRACKING, line: 8.6, above: 11 } as const satisfies TextForm;
/** The name of the language, above a section that stands twice. */
export const LANGUAGE = { size: 9, weight: 'medium', colour: MUTED, line: 4.4, above: 5 } as const satisfies TextForm;
export const HEADING = { size: 14, weight: 'semibold', colour: INK, tracking: -0.012, line: 6.2, above: 8.5 } as const satisfies TextForm;
export const LEAD = { size: 13, weight: 'regular', colour: INK, line: 6.7, above: 5 } as const satisfies TextForm;
export const TEXT = { size: 10.5, weight: 'regular', colour: INK, line: 5.2, above: 3 } as const satisfies TextForm;
export const NOTE = { size: 9, weight: 'regular', colour: MUTED, line: 4.4, above: 2 } as const satisfies TextForm;
export const CAPTION = { size: 10, weight: 'semibold', colour: INK, line: 5, above: 5 } as const satisfies TextForm;

export const CELL = { size: 10, weight: 'regular', colour: INK, line: 4.9, above: 0 } as const satisfies TextForm;
export const CELL_HEADER = { ...CELL, weight: 'semibold' } as const satisfies TextForm;
export const CELL_SECOND = { ...CELL, colour: MUTED } as const satisfies TextForm;
export const COLUMN_HEADER = { ...CELL, weight: 'medium', colour: MUTED } as const satisfies TextForm;
/** The forms of a table: the usual ones, and those where its words have no room in the usual size. */
export const CELL_FORMS = { cell: CELL, header: CELL_HEADER, second: CELL_SECOND, column: COLUMN_HEADER } as const;
const SMALL = { size: 9, line: 4.4 } as const;
export const SMALL_FORMS = { cell: { ...CELL, ...SMALL }, header: { ...CELL_HEADER, ...SMALL }, second: { ...CELL_SECOND, ...SMALL }, column: { ...COLUMN_HEADER, ...SMALL } } as const;
