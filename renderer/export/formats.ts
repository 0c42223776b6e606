/** The list of document formats. To add one: a maker in a file of its own, and its line here. */

import type { Words } from '../../assessments/words/words.ts';
import type { Maker } from './document.ts';

/** A format: whether it holds the report or plain data, its file ending and type, its name on the screen, and its maker, which comes in when it is first wanted. */
interface Format {
  readonly id: string;
  readonly holds: 'report' | 'data';
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
    holds: 'report',
    suffix: () => null,
    extension: 'pdf',
    type: 'application/pdf',
    nameOf: (words) => words.documents.formats.pdf,
    loadMaker: () => import('./pdf/make-pdf.ts').then(({ makePdf }) => makePdf),
  },
  {
    id: 'docx',
    holds: 'report',
    suffix: () => null,
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    nameOf: (words) => words.documents.formats.docx,
    loadMaker: () => import('./docx/make-docx.ts').then(({ makeDocx }) => makeDocx),
  },
  {
    id: 'html',
    holds: 'report',
    suffix: () => null,
    extension: 'html',
    type: 'text/html;charset=utf-8',
    nameOf: (words) => words.documents.formats.html,
    loadMaker: () => import('./html/make-html.ts').then(({ makeHtml }) => makeHtml),
  },
  {
    id: 'md',
    holds: 'report',
    suffix: () => null,
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    nameOf: (words) => words.documents.formats.md,
    loadMaker: () => import('./markdown/make-markdown.ts').then(({ makeMarkdown }) => makeMarkdown),
  },
  {
    id: 'csv-answers',
    holds: 'data',
    suffix: (words) => words.data.fileSuffixes.answers,
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    nameOf: (words) => words.documents.formats['csv-answers'],
    loadMaker: () => import('./csv/make-csv.ts').then(({ makeAnswersCsv }) => makeAnswersCsv),
  },
  {
    id: 'csv-actions',
    holds: 'data',
    suffix: (words) => words.data.fileSuffixes.actions,
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    nameOf: (words) => words.documents.formats['csv-actions'],
    loadMaker: () => import('./csv/make-csv.ts').then(({ makeActionsCsv }) => makeActionsCsv),
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

/** Whether a format holds the report, and not plain data. Names of other formats count as neither. */
export function isReportFormat(id: string): boolean {
  return FORMATS.some((format) => format.id === id && format.holds === 'report');
}

export function formatOf(id: FormatId): Format & { readonly id: FormatId } {
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`There is no format ${id}.`);
  return format;
}
