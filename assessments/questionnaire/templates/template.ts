/** What a template is: a document with sample wording, ready to be filled from an assessment. */

import type { ClaimId, DimensionId, TemplateId, Text } from '../../questionnaire-model.ts';

/** A piece of sample wording. Cells in square brackets ask the writer for something. */
export type TemplateBlock =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly caption: Text; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] };

/** A part under a heading. The guidance is for whoever writes, and does not go out with the document. */
export interface TemplateSection {
  readonly title: Text;
  readonly guidance: Text;
  readonly blocks: readonly TemplateBlock[];
}

/** A document that helps to take a step. Words in braces are filled from the assessment: see `fill.ts`. */
export interface Template {
  readonly id: TemplateId;
  readonly dimension: DimensionId;
  readonly title: Text;
  readonly purpose: Text;
  readonly whenToUse: Text;
  readonly sources: readonly ClaimId[];
  readonly sections: readonly TemplateSection[];
}
