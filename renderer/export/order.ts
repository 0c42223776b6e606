/** What the order of blocks says: which captions repeat the heading above, and which paragraphs lead to what follows. */

import type { Block, Section } from '../../assessments/report/blocks.ts';

/** A table of so few rows stays on one page; of a longer one, no row stands alone. */
export const MOST_ROWS_TOGETHER = 8;

/** How many sections stand before the list of contents: the summary, which people read first, in each language. */
export function countBeforeContents(sections: readonly Section[]): number {
  const others = sections.findIndex(({ id }) => id !== 'summary');
  return others === -1 ? sections.length : others;
}

/** Whether the caption of the table there says more than the heading it stands under. */
export function isCaptionNew(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const heading = blocks.slice(0, index).findLast((before) => before.kind === 'heading');
  return block?.kind === 'table' && heading?.text !== block.table.caption;
}

/** Whether the block there is a paragraph that leads to what stands right under it: a table, a drawing, a heading. Right after a table or a drawing, a heading begins something new. */
export function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.kind;
  if (blocks[index]?.kind !== 'paragraph' || next === undefined || next === 'paragraph' || next === 'list') return false;
  if (next !== 'heading' && next !== 'figure') return true;
  const before = blocks.slice(0, index).findLast(({ kind }) => kind !== 'paragraph')?.kind;
  return before === undefined || before === 'heading';
}

/** Whether the block there is a drawing with facts right under it, which tell more of it and stay on its page. */
export function hasFactsUnder(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'figure' && blocks[index + 1]?.kind === 'facts';
}

/** Whether the table of the drawing there stands by itself further down: in its section or in one that comes later. */
export function hasOwnTable(sections: readonly Section[], section: Section, index: number): boolean {
  const block = section.blocks[index];
  const later = [...section.blocks.slice(index + 1), ...sections.slice(sections.indexOf(section) + 1).flatMap(({ blocks }) => blocks)];
  return block?.kind === 'figure' && later.some((each) => each.kind === 'table' && each.table.id === block.figure.table.id);
}
