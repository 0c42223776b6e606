/** Makes the report as Markdown: headings, paragraphs, lists and tables in plain text. */

import type { Block, Figure, Report, Section, Table } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import { assertNever } from '../../../assessments/result.ts';
import type { Maker } from '../document.ts';
import { loadWordsOf, nameLanguage, type WordsIn } from '../languages.ts';
import { hasOwnTable, isCaptionNew } from '../order.ts';
import { tidyReport } from '../printable-report.ts';
import { escapeMarkdown, writeCell } from './escape.ts';

export const makeMarkdown: Maker = async ({ report }) => ({ bytes: new TextEncoder().encode(writeMarkdown(tidyReport(report), await loadWordsOf(report))), missing: [] });

/** The whole file: parts with an empty line between them. */
export function writeMarkdown(report: Report, wordsIn: WordsIn): string {
  const frames = listFrames(report);
  const marks = frames.flatMap(({ sampleMark }) => (sampleMark === null ? [] : [sampleMark]));
  const parts = [
    ...(report.classification === null ? [] : [`**${escapeMarkdown(report.classification)}**`]),
    `# ${escapeMarkdown(joinFrames(report, ({ title }) => title))}`,
    [
      `**${escapeMarkdown(joinFrames(report, ({ organisation }) => organisation))}**`,
      ...marks.map((mark) => `**${escapeMarkdown(mark)}**`),
      ...frames.map(({ subtitle }) => escapeMarkdown(subtitle)),
    ].join('\\\n'),
    ...report.sections.flatMap((section) => listSection(report.sections, section, nameLanguage(report, wordsIn, section.language))),
    '---',
    ...frames.flatMap(({ footer }) => [footer.questionnaire, footer.dates, footer.retention]).filter((line) => line !== '').map(escapeMarkdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Markdown has no mark for a language, so the heading names it: "Y pum dimensiwn (Cymraeg)", or the name alone above what has no title. */
function listSection(sections: readonly Section[], section: Section, languageName: string | null): readonly string[] {
  const { title: own, blocks } = section;
  const title = own === null || languageName === null ? (own ?? languageName) : `${own} (${languageName})`;
  const marks = title === null ? '##' : '###';
  const place = (at: number) => ({ isCaptionShown: isCaptionNew(blocks, at), hasOwnTable: hasOwnTable(sections, section, at) });
  return [...(title === null ? [] : [`## ${escapeMarkdown(title)}`]), ...blocks.flatMap((block, at) => listBlock(block, marks, place(at)))];
}

/** What stands around a block says about it. */
interface Place {
  readonly isCaptionShown: boolean;
  readonly hasOwnTable: boolean;
}

function listBlock(block: Block, marks: string, place: Place): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'heading':
      return [`${marks} ${escapeMarkdown(block.text)}`];
    case 'list':
      return [block.items.map((item) => `- ${escapeMarkdown(item).replaceAll('\n', '\n  ')}`).join('\n')];
    case 'facts':
      return block.rows.map(writeFact);
    case 'today-next':
      return [block.today, block.next].map(writeFact);
    case 'table':
      return listTable(block.table, place.isCaptionShown);
    case 'figure':
      return listFigure(block.figure, marks, place.hasOwnTable);
    default:
      return assertNever(block);
  }
}

function writeFact({ label, value }: { readonly label: string; readonly value: string }): string {
  return `**${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`;
}

function listTable({ caption, columns, rows, note }: Table, isCaptionShown: boolean): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map(({ title }) => writeCell(title, null))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(({ text, second }) => writeCell(text, second)))),
  ].join('\n');
  return [...(isCaptionShown ? [`**${escapeMarkdown(caption)}**`] : []), table, ...(note === null ? [] : [escapeMarkdown(note)])];
}

/** A drawing is told by its finding, its text and its table. */
function listFigure({ finding, alternative, note, table }: Figure, marks: string, isTableElsewhere: boolean): readonly string[] {
  return [
    `${marks} ${escapeMarkdown(finding)}`,
    escapeMarkdown(alternative),
    ...(note === '' ? [] : [escapeMarkdown(note)]),
    ...(isTableElsewhere ? [] : listTable(table, true)),
  ];
}
