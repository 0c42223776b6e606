/** What is inside slides, workbooks, calendars, data files and sets of charts, as lines to look through before saving. */

import { showDay } from '../../../assessments/words/dates.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import type { DocumentContent } from '../../export/document.ts';
import type { FormatId } from '../../export/formats.ts';
import type { Telling } from './chosen.ts';

/** A line with what stands beside it. */
interface Line {
  readonly title: string;
  readonly count: string;
}

/** How much there is, and what it is, by name. */
export interface Insides {
  readonly summary: string;
  readonly lines: readonly Line[];
}

/** Lines after which the rest is counted: a calendar of 500 actions is not read here. */
const MOST_LINES = 40;

/** What a file of that format holds, in its first language. */
export function listInsides({ language, words }: Telling, format: FormatId, content: DocumentContent): Insides {
  const told = PAPER_WORDS[language].chooser;
  const { slides, workbook, dates, data, report } = content;
  const tableLines = (columns: readonly string[]): readonly Line[] => columns.map((title) => ({ title, count: '' }));
  switch (format) {
    case 'pptx':
      return cut(told.more, told.slides(slides.length), slides.map(({ title }) => ({ title, count: '' })));
    case 'xlsx':
      return cut(told.more, '', workbook.map(({ name, rows }) => ({ title: name, count: told.rows(rows.length) })));
    case 'ics': {
      const ahead = dates.filter(({ isOver }) => !isOver).toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
      return cut(told.more, ahead.length === 0 ? told.noDates : '', ahead.map(({ title, day }) => ({ title, count: told.day(showDay(words, day)) })));
    }
    case 'csv-answers':
      return cut(told.more, told.rows(data.answers.rows.length), tableLines(data.answers.columns));
    case 'csv-actions':
      return cut(told.more, told.rows(data.actions.rows.length), tableLines(data.actions.columns));
    default: {
      const figures = report.sections.filter((section) => section.language === language).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])));
      const summary = figures.length === 0 ? told.noCharts : words.documents.counts.figures(figures.length);
      return cut(told.more, summary, figures.map(({ finding }) => ({ title: finding, count: '' })));
    }
  }
}

function cut(more: (count: number) => string, summary: string, lines: readonly Line[]): Insides {
  if (lines.length <= MOST_LINES) return { summary, lines };
  return { summary, lines: [...lines.slice(0, MOST_LINES), { title: more(lines.length - MOST_LINES), count: '' }] };
}
