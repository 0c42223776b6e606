/** A report as plain text, for where no marks are wanted: a message, a form, a spreadsheet. */

import type { Block, Report, Table } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';

/** Title and sections with empty lines between their parts; tables with a tab between cells. */
export function writePlain({ title, organisation, sampleMark, classification, sections }: Report): string {
  const parts = [
    ...(classification === null ? [] : [classification]),
    title,
    [organisation, ...(sampleMark === null ? [] : [sampleMark])].join('\n'),
    ...sections.flatMap((section) => [...(section.title === null ? [] : [section.title]), ...section.blocks.map(writeBlock)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map((item) => `• ${item}`).join('\n');
    case 'facts':
      return block.rows.map(writeFact).join('\n');
    case 'today-next':
      return [block.today, block.next].map(writeFact).join('\n');
    case 'table':
      return writeTable(block.table);
    case 'figure':
      return `${block.figure.finding}\n${writeTable(block.figure.table)}`;
    default:
      return assertNever(block);
  }
}

function writeFact({ label, value }: { readonly label: string; readonly value: string }): string {
  return `${label}: ${value}`;
}

/** A cell stays on one line, or the rows would fall apart. */
function writeTable({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll(/\s+/gu, ' ')).join('\t');
  return [caption, line(columns.map(({ title }) => title)), ...rows.map((row) => line(row.map(({ text, second }) => [text, second].filter(Boolean).join(' '))))].join('\n');
}
