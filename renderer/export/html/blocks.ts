/** Sections of a report as HTML: headings in order, paragraphs, lists, tables and drawings, each of those with its finding and its table. */

import type { Block, Figure, Section } from '../../../assessments/report/blocks.ts';
import { listTellings } from '../../../assessments/report/two-languages.ts';
import { assertNever } from '../../../assessments/result.ts';
import { LANGUAGE_TAGS } from '../languages.ts';
import { hasOwnTable, isCaptionNew } from '../order.ts';
import { NO_DRAWINGS, type Drawings } from './drawings.ts';
import { escapeHtml, writeLines } from './escape.ts';
import { writeFacts, writeTable } from './table.ts';

/** Every section, each named by its heading. What is told in two languages stands together, each part under the name of its language. */
export function writeSections(sections: readonly Section[], nameOf: (section: Section) => string | null = () => null, drawings: Drawings = NO_DRAWINGS): string {
  return listTellings(sections).map((telling) => {
    const written = telling.map((section) => writeSection(sections, section, nameOf(section), placeOf(section, telling), drawings)).join('\n');
    return telling.length === 1 ? written : `<div class="both">\n${written}\n</div>`;
  }).join('\n');
}

/** The place of a section in the page. In a second language it is named by that. */
export function placeOf(section: Section, telling: readonly Section[]): string {
  return escapeHtml(section === telling[0] ? section.id : `${section.id}-${section.language}`);
}

function writeSection(sections: readonly Section[], section: Section, languageName: string | null, id: string, drawings: Drawings): string {
  const level = section.title === null ? 2 : 3;
  const language = languageName === null ? '' : ` lang="${LANGUAGE_TAGS[section.language]}"`;
  const place = section.startsPage ? ' class="new-page"' : '';
  const name = languageName === null ? '' : `<p class="language">${escapeHtml(languageName)}</p>\n`;
  const blocks = section.blocks.map((block, at) => writeBlock(block, level, { isCaptionShown: isCaptionNew(section.blocks, at), hasOwnTable: hasOwnTable(sections, section, at), drawings }));
  if (section.title === null) return `<section id="${id}"${language}${place}>\n${name}${blocks.join('\n')}\n</section>`;
  return `<section id="${id}"${language}${place} aria-labelledby="${id}-title">\n${name}<h2 id="${id}-title">${escapeHtml(section.title)}</h2>\n${blocks.join('\n')}\n</section>`;
}

/** What stands around a block says about it. */
interface Place {
  readonly isCaptionShown: boolean;
  readonly hasOwnTable: boolean;
  readonly drawings: Drawings;
}

function writeBlock(block: Block, level: 2 | 3, place: Place): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.style === 'text' ? '' : ` class="${block.style}"`}>${writeLines(block.text)}</p>`;
    case 'heading':
      return `<h${level}>${escapeHtml(block.text)}</h${level}>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${writeLines(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts':
      return writeFacts(block.rows);
    case 'today-next':
      return writeFacts([block.today, block.next]);
    case 'table':
      return writeTable(block.table, place.isCaptionShown);
    case 'figure':
      return writeFigure(block.figure, level, place);
    default:
      return assertNever(block);
  }
}

/** A drawing carries its text inside; where there is none, the text stands in its place. */
function writeFigure(figure: Figure, level: 2 | 3, { hasOwnTable: isTableElsewhere, drawings }: Place): string {
  const { finding, alternative, note, table } = figure;
  const drawing = drawings.elements.get(figure);
  return [
    '<div class="drawn">',
    `<h${level}>${escapeHtml(finding)}</h${level}>`,
    drawing === undefined ? `<p>${writeLines(alternative)}</p>` : `<div class="wide chart" role="region" tabindex="0" aria-label="${escapeHtml(finding)}">\n${drawing}\n</div>`,
    ...(note === '' ? [] : [`<p class="note">${writeLines(note)}</p>`]),
    '</div>',
    ...(isTableElsewhere ? [] : [writeTable(table, true)]),
  ].join('\n');
}
