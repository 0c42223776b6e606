/** English: the header row and the words of the data files, and what only documents on paper say. */

export const data = {
  /** Stands only where all of it is made up. */
  sample: 'Sample',
  round: 'Round',
  date: 'Date of round',
  dimension: 'Dimension',
  questionId: 'Question number',
  questionTitle: 'Question title',
  question: 'Question',
  level: 'Level',
  levelName: 'Level name',
  answer: 'Answer',
  answers: { level: 'Level', unknown: 'Don’t know', 'not-applicable': 'Does not apply', blank: 'Not answered' },
  evidence: 'Evidence',
  note: 'Note',
  reason: 'Reason it does not apply',
  fromLevel: 'From level',
  toLevel: 'To level',
  statusOn: 'Status since',
  statusReason: 'Reason for status',
  /** After the name of the report. */
  fileSuffixes: { answers: 'answers', actions: 'actions', workbook: 'workbook', dates: 'dates', slides: 'slides', chartsSvg: 'charts SVG', chartsPng: 'charts PNG' },
};

/** What only pages have. */
export const paper = {
  /** Marks what is told in this language, where a document holds two. */
  language: 'English',
  pageOf: (page: number, pages: number) => `${page} of ${pages}`,
  /** Before the page number and the number of pages, where the program that opens the document fills them in. */
  pageOfLink: ' of ',
  contents: 'Contents',
  contentsHint: 'If you change headings, bring this list up to date: right-click it and choose to update it.',
};
