/** What the order of blocks says: which captions repeat the heading above, and which paragraphs lead to what follows. */

import type { Block } from '../../assessments/report/blocks.ts';

/** Whether the caption of the table there says more than the heading it stands under. */
export function isCaptionNew(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const heading = blocks.slice(0, index).findLast((before) => before.kind === 'heading');
  return block?.kind === 'table' && heading?.text !== block.table.caption;
}

/** Whether the block there is a paragraph that leads to what stands right under it: a table, a drawing, a heading. */
export function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.kind;
  return blocks[index]?.kind === 'paragraph' && next !== undefined && next !== 'paragraph' && next !== 'list';
}

/** Whether the table of the drawing there stands further down beside it. */
export function hasOwnTable(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.kind === 'figure' && blocks.slice(index + 1).some((later) => later.kind === 'table' && later.table.id === block.figure.table.id);
}
