/** Tables of an HTML document: a caption, a header row, and a header in each row. */

import type { Cell, Column, Fact, Table } from '../../../assessments/report/blocks.ts';
import { escapeHtml, writeLines } from './escape.ts';

/** A wide table scrolls inside its own frame, which takes focus for the arrow keys. A caption that repeats its heading is only read out. */
export function writeTable(table: Table, isCaptionShown: boolean): string {
  const header = headerColumn(table);
  const heads = table.columns.map((column) => `<th scope="col"${classOf(column)}>${writeLines(column.title)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map((cell, at) => writeCell(cell, table.columns[at], at === header)).join('')}</tr>`).join('\n');
  const note = table.note === null ? '' : `\n<p class="note">${writeLines(table.note)}</p>`;
  const caption = `<caption${isCaptionShown ? '' : ' class="only-read"'}>${escapeHtml(table.caption)}</caption>`;
  const frame = `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(table.caption)}">`;
  return `${frame}\n<table>\n${caption}\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>\n</div>${note}`;
}

/** Labels with their values. */
export function writeFacts(facts: readonly Fact[]): string {
  return `<dl>\n${facts.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${writeLines(value)}</dd></div>`).join('\n')}\n</dl>`;
}

/** The column that names each row: the first, or the one after a number. */
export function headerColumn(table: Table): number {
  return table.columns[0]?.isNumber === true ? 1 : 0;
}

function writeCell({ text, second }: Cell, column: Column | undefined, isHeader: boolean): string {
  const more = second === null ? '' : `<br><small>${writeLines(second)}</small>`;
  const content = `${writeLines(text)}${more}`;
  // An empty cell names nothing.
  if (isHeader && text.trim() !== '') return `<th scope="row"${classOf(column)}>${content}</th>`;
  return `<td${classOf(column)}>${content}</td>`;
}

function classOf(column: Column | undefined): string {
  return column?.isNumber === true ? ' class="number"' : '';
}
