/** Fills a template from an assessment, with what a person wrote in the place of its own wording. */

import { draftTexts } from '../../drafts.ts';
import type { Draft } from '../../model.ts';
import type { Text } from '../../questionnaire-model.ts';
import { textIn } from '../../words/words.ts';
import { fillSlots, slotsOf, type FillWanted } from './slots.ts';
import type { Template, TemplateBlock } from './template.ts';

/** A piece of wording at its place. `own` is the template's with its slots filled, `text` what stands there now. */
export interface Piece {
  readonly place: string;
  readonly own: string;
  readonly text: string;
  readonly isChanged: boolean;
}

/** A block of a template, every piece of it filled. Captions and column heads are not written by people. */
export type FilledBlock =
  | { readonly kind: 'paragraph'; readonly piece: Piece }
  | { readonly kind: 'list'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Piece[])[] };

/** A section of a template, filled. */
export interface FilledSection {
  readonly title: string;
  readonly guidance: string;
  readonly blocks: readonly FilledBlock[];
}

/** A template as it reads for one assessment, in one language. */
export interface FilledTemplate {
  readonly template: Template;
  readonly title: string;
  readonly sections: readonly FilledSection[];
}

/** The template with its slots filled, and with what was written for this question in this language. What a person wrote is not filled again. */
export function fillTemplate(template: Template, wanted: FillWanted): FilledTemplate {
  const { assessment, question, language } = wanted;
  const slots = slotsOf(wanted);
  const written = draftTexts(assessment, { template: template.id, question: question?.id ?? null, language });
  const fill = (text: Text) => fillSlots(textIn(language, text), slots);
  return {
    template,
    title: fill(template.title),
    sections: template.sections.map((section, number) => ({
      title: fill(section.title),
      guidance: fill(section.guidance),
      blocks: section.blocks.map((block, at) => fillBlock(block, `s${number}b${at}`, fill, written)),
    })),
  };
}

/** Every piece of a filled template, in reading order. */
export function listPieces(filled: FilledTemplate): readonly Piece[] {
  return filled.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.piece];
      return block.kind === 'list' ? block.pieces : block.rows.flat();
    }),
  );
}

/**
 * How many gaps, in square brackets, wait to be filled in.
 *
 * @example countGaps([{ …, text: 'Ask [role] by [date].' }]) // 2
 */
export function countGaps(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + (text.match(/\[[^[\]]+\]/g)?.length ?? 0), 0);
}

function fillBlock(block: TemplateBlock, place: string, fill: (text: Text) => string, written: Draft['texts']): FilledBlock {
  const pieceAt = (at: string, text: Text): Piece => {
    const own = fill(text);
    const draft = written[at];
    return { place: at, own, text: draft ?? own, isChanged: draft !== undefined };
  };
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', piece: pieceAt(place, block.text) };
    case 'list':
      return { kind: 'list', pieces: block.items.map((item, number) => pieceAt(`${place}i${number}`, item)) };
    default: {
      const rows = block.rows.map((row, number) => row.map((cell, column) => pieceAt(`${place}r${number}c${column}`, cell)));
      return { kind: 'table', caption: fill(block.caption), head: block.head.map(fill), rows };
    }
  }
}
