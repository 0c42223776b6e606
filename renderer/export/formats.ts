/** The list of document formats. To add one: a maker in a file of its own, and its line here. */

import type { Words } from '../../assessments/words/words.ts';
import type { Maker } from './document.ts';

/** A format: its file ending and type, its name on the screen, and its maker, which comes in when it is first wanted. */
interface Format {
  readonly id: string;
  /** Added to the file name where one report gives several files of the same ending. */
  readonly suffix: (words: Words) => string | null;
  readonly extension: string;
  readonly type: string;
  readonly nameOf: (words: Words) => string;
  readonly loadMaker: () => Promise<Maker>;
}

export const FORMATS = [
  {
    id: 'pdf',
    suffix: () => null,
    extension: 'pdf',
    type: 'application/pdf',
    nameOf: (words) => words.documents.formats.pdf,
    loadMaker: () => import('./pdf/make-pdf.ts').then(({ makePdf }) => makePdf),
  },
  {
    id: 'docx',
    suffix: () => null,
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    nameOf: (words) => words.documents.formats.docx,
    loadMaker: () => import('./docx/make-docx.ts').then(({ makeDocx }) => makeDocx),
  },
  {
    id: 'csv-answers',
    suffix: (words) => words.data.fileSuffixes.answers,
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    nameOf: (words) => words.documents.formats['csv-answers'],
    loadMaker: () => import('./csv/make-csv.ts').then(({ makeAnswersCsv }) => makeAnswersCsv),
  },
  {
    id: 'csv-actions',
    suffix: (words) => words.data.fileSuffixes.actions,
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    nameOf: (words) => words.documents.formats['csv-actions'],
    loadMaker: () => import('./csv/make-csv.ts').then(({ makeActionsCsv }) => makeActionsCsv),
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

export function formatOf(id: FormatId): Format & { readonly id: FormatId } {
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}.`);
  return format;
}
