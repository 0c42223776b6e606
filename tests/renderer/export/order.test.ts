/** Tests of what the order of blocks says: which paragraphs lead to what follows. */

import { expect, test } from 'vitest';
import type { Block } from '../../../assessments/report/blocks.ts';
import { isIntroduction } from '../../../renderer/export/order.ts';
import { DIMENSION_TABLE, DOT_PLOT } from '../../support/documents-report.ts';

const PARAGRAPH: Block = { kind: 'paragraph', style: 'text', text: 'Two questions cannot be compared.' };
const HEADING: Block = { kind: 'heading', text: 'All rounds' };
const TABLE: Block = { kind: 'table', table: DIMENSION_TABLE };
const FIGURE: Block = { kind: 'figure', figure: DOT_PLOT };
const LIST: Block = { kind: 'list', items: ['One'] };

test.each<readonly [string, readonly Block[], number, boolean]>([
  ['leads to a table under it', [PARAGRAPH, TABLE], 0, true],
  ['leads to a table between two', [TABLE, PARAGRAPH, TABLE], 1, true],
  ['leads to the first heading of its section', [PARAGRAPH, PARAGRAPH, HEADING], 1, true],
  ['leads to a drawing from under its heading', [TABLE, HEADING, PARAGRAPH, FIGURE], 2, true],
  ['ends what a table has told, where a heading follows', [HEADING, TABLE, PARAGRAPH, HEADING], 2, false],
  ['ends what a drawing has told, where another follows', [FIGURE, PARAGRAPH, FIGURE], 1, false],
  ['leads to no list, which breaks where it likes', [PARAGRAPH, LIST], 0, false],
  ['leads nowhere from the end', [TABLE, PARAGRAPH], 1, false],
])('a paragraph %s', (_what, blocks, at, expected) => {
  expect(isIntroduction(blocks, at)).toBe(expected);
});
