/** Tests that people's wording stays where they wrote it: drafts are kept by place, so what stands at a place is never moved. */

import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import type { TemplateBlock } from '../../../assessments/questionnaire/templates/template.ts';

/** Sections, and the blocks in each: a paragraph, a list of so many items, a table of so many rows and columns. What is new comes last; what goes leaves its place empty. */
const PLACES: Readonly<Record<string, string>> = {
  TPL01: 'p p p | l5 | t5x4 p | l5 | t4x4 | l4 | p p',
  TPL02: 'p t4x4 p | p p p | p t3x4 p l4 | l5 p | t4x3 p | p t5x3 p | p t4x3 p l3 p p',
  TPL03: 'p l5 | t3x5 | t3x3 p | t4x5 | t4x6 | l6 | t4x3 p p',
  TPL04: 't5x3 p | p p | p p | t5x3 p p | p p t3x3 | p l3 p p | p p p',
  TPL05: 'p p t4x3 | l6 p p | t8x4 | t4x3 p | p p t4x4 | l4 p | p l4 p p',
  TPL06: 'p t7x2 | p l4 p | l5 p p | l10 | t3x4 p | p t4x3 | t4x5 p',
  TPL07: 'p p | t5x4 | p l4 p | t3x5 | t5x4 | l5 p | p p',
  TPL08: 'p p p | p p | t5x5 p p | l2 | p l1 t4x4 | p l3 p',
  TPL09: 'p t4x4 p | t5x4 p | t3x5 | t3x5 p | p p | l5 p p',
  TPL10: 'p l3 t3x4 | t4x2 | p p l4 | l3 | l6 | t2x4 p',
  TPL11: 'l6 t3x2 | t6x2 | t3x4 p | p p l4 t4x2 | p t3x3 | l5',
  TPL12: 'p l3 t3x5 | p t4x5 | t2x4 | t9x2 p | l4 p | p p',
  TPL13: 'p l5 p | t3x5 t2x4 | p t2x4 l4 | t3x3 | l5 | l3 | p l5 | t2x5 p',
  TPL14: 'p l5 | t3x3 | p p | p p | l5 t3x4 | p l4 | p l4',
  TPL15: 't3x4 | t5x3 | t3x3 l3 | l5 | p l6 p | p p | l6',
  TPL16: 'p p l4 | t4x2 | l5 p | t4x2 | t5x4 | t3x4 | p l3',
  TPL17: 'l4 p p | t4x4 | t3x4 | t3x4 | l3 p p | p | t2x5 p',
  TPL18: 'p l6 | t3x7 t3x4 | l4 | t4x3 | t2x4 p | l5 | t4x3',
};

function shapeOf(block: TemplateBlock): string {
  if (block.kind === 'paragraph') return 'p';
  return block.kind === 'list' ? `l${block.items.length}` : `t${block.rows.length}x${block.head.length}`;
}

describe('the places of a template', () => {
  it.each(TEMPLATES)('are where they were when people first wrote in them: $id', ({ id, sections }) => {
    expect(sections.map(({ blocks }) => blocks.map(shapeOf).join(' ')).join(' | ')).toBe(PLACES[id]);
  });
});
