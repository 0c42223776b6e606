/** The list of document formats. To add one: a maker in a file of its own, and its line here. */

import type { Words } from '../../assessments/words/words.ts';
import type { Maker } from './document.ts';

/** What a format holds: a report, or something of the round that is the same whichever report is chosen. */
export type FormatHolds = 'report' | 'slides' | 'workbook' | 'calendar' | 'charts' | 'data';

/** A format: what it holds, its file ending and type, its name on the screen, and its maker, which comes in when it is first wanted. */
interface Format {
  readonly id: string;
  readonly holds: FormatHolds;
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
    id: 'odt',
    holds: 'report',
    suffix: () => null,
    extension: 'odt',
    type: 'application/vnd.oasis.opendocument.text',
    nameOf: (words) => words.documents.formats.odt,
    loadMaker: () => import('./odt/make-odt.ts').then(({ makeOdt }) => makeOdt),
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
    id: 'pptx',
    holds: 'slides',
    suffix: (words) => words.data.fileSuffixes.slides,
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    nameOf: (words) => words.documents.formats.pptx,
    loadMaker: () => import('./pptx/make-pptx.ts').then(({ makePptx }) => makePptx),
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
  {
    id: 'xlsx',
    holds: 'workbook',
    suffix: (words) => words.data.fileSuffixes.workbook,
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    nameOf: (words) => words.documents.formats.xlsx,
    loadMaker: () => import('./xlsx/make-xlsx.ts').then(({ makeXlsx }) => makeXlsx),
  },
  {
    id: 'ics',
    holds: 'calendar',
    suffix: (words) => words.data.fileSuffixes.dates,
    extension: 'ics',
    type: 'text/calendar;charset=utf-8',
    nameOf: (words) => words.documents.formats.ics,
    loadMaker: () => import('./ics/make-ics.ts').then(({ makeIcs }) => makeIcs),
  },
  {
    id: 'charts-svg',
    holds: 'charts',
    suffix: (words) => words.data.fileSuffixes.chartsSvg,
    extension: 'zip',
    type: 'application/zip',
    nameOf: (words) => words.documents.formats['charts-svg'],
    loadMaker: () => import('./charts/make-charts.ts').then(({ makeChartsSvg }) => makeChartsSvg),
  },
  {
    id: 'charts-png',
    holds: 'charts',
    suffix: (words) => words.data.fileSuffixes.chartsPng,
    extension: 'zip',
    type: 'application/zip',
    nameOf: (words) => words.documents.formats['charts-png'],
    loadMaker: () => import('./charts/make-charts.ts').then(({ makeChartsPng }) => makeChartsPng),
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
