/** Welsh: the header row and the words of the data files, and what only documents on paper say. */

import type { data as enData, paper as enPaper } from '../en/data.ts';

export const data = {
  /** Stands only where all of it is made up. */
  sample: 'Enghraifft',
  round: 'Rownd',
  date: 'Dyddiad y rownd',
  dimension: 'Dimensiwn',
  questionId: 'Rhif y cwestiwn',
  questionTitle: 'Teitl y cwestiwn',
  question: 'Cwestiwn',
  level: 'Lefel',
  levelName: 'Enw’r lefel',
  answer: 'Ateb',
  answers: { level: 'Lefel', unknown: 'Ddim yn gwybod', 'not-applicable': 'Ddim yn berthnasol', blank: 'Heb ei ateb' },
  evidence: 'Tystiolaeth',
  note: 'Nodyn',
  reason: 'Y rheswm nad yw’n berthnasol',
  fromLevel: 'O lefel',
  toLevel: 'I lefel',
  statusOn: 'Statws ers',
  statusReason: 'Rheswm dros y statws',
  /** After the name of the report. */
  fileSuffixes: { answers: 'atebion', actions: 'camau gweithredu', workbook: 'llyfr gwaith', dates: 'dyddiadau', slides: 'sleidiau', chartsSvg: 'siartiau SVG', chartsPng: 'siartiau PNG' },
} satisfies typeof enData;

/** What only pages have. */
export const paper = {
  /** Marks what is told in this language, where a document holds two. */
  language: 'Cymraeg',
  pageOf: (page: number, pages: number) => `${page} o ${pages}`,
  /** Before the page number and the number of pages, where the program that opens the document fills them in. */
  pageOfLink: ' o ',
  contents: 'Cynnwys',
  contentsHint: 'Os byddwch yn newid penawdau, diweddarwch y rhestr hon: de-gliciwch arni a dewiswch ei diweddaru.',
} satisfies typeof enPaper;
