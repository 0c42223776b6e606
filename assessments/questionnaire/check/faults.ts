/** What can be wrong with a questionnaire, and where, as values: the word tables have a sentence for each. */

import type { DimensionId, Version } from '../../questionnaire-model.ts';

/** The parts of a questionnaire that have a name of their own in its file. Lists of them stand in this order. */
export const FIELDS = [
  'id', 'version', 'title', 'levelNames', 'instruction', 'dimensions', 'name', 'question', 'questions', 'since', 'until', 'isQuick', 'canNotApply', 'levels',
  'enoughWhen', 'evidence', 'sources', 'stepsUp', 'action', 'effort', 'template', 'works', 'about', 'claims', 'work', 'date', 'claim', 'maps', 'lines', 'kind',
  'from', 'to', 'reason', 'en', 'cy',
] as const;

/** The name of such a part. */
export type FieldName = (typeof FIELDS)[number];

/** One step on the way to something in a questionnaire, from the outside in: `{ part: 'question', id: 'P3' }`. Numbers count from 1. */
export type PlaceStep =
  | { readonly part: 'dimension'; readonly id: string }
  | { readonly part: 'question' | 'work' | 'claim'; readonly id: string }
  | { readonly part: 'map'; readonly from: Version; readonly to: Version }
  | { readonly part: 'nth'; readonly of: 'dimension' | 'question' | 'work' | 'claim' | 'map' | 'line' | 'source'; readonly number: number }
  | { readonly part: 'level' | 'level-name' | 'enough' | 'step'; readonly level: number }
  | { readonly part: 'field'; readonly name: FieldName };

/** The way to something in a questionnaire; empty for the whole. */
export type Place = readonly PlaceStep[];

/** What something should have been. */
export type Expected = 'words' | 'both-languages' | 'list' | 'group' | 'yes-or-no';

/** A rule of writing that ids, versions and choices keep. */
export type WrittenAs =
  | 'questionnaire-id' | 'question-id' | 'claim-id' | 'work-id' | 'template-id' | 'version' | 'date' | 'effort' | 'line-kind' | 'other';

/** What is wrong there. `kind` is what a sentence is found by; the rest fills its gaps. */
export type Fault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-as-expected'; readonly expected: Expected }
  | { readonly kind: 'badly-written'; readonly as: WrittenAs }
  | { readonly kind: 'too-few'; readonly least: number; readonly found: number }
  | { readonly kind: 'too-few-quick'; readonly least: number; readonly found: number }
  | { readonly kind: 'too-many'; readonly most: number; readonly found: number }
  | { readonly kind: 'id-twice'; readonly id: string }
  | { readonly kind: 'dimension-unknown'; readonly id: string }
  | { readonly kind: 'dimension-missing'; readonly id: DimensionId }
  | { readonly kind: 'dimensions-out-of-order' }
  | { readonly kind: 'language-missing' }
  | { readonly kind: 'has-tag'; readonly found: string }
  | { readonly kind: 'has-control' }
  | { readonly kind: 'too-long'; readonly most: number; readonly found: number }
  | { readonly kind: 'template-unknown'; readonly id: string }
  | { readonly kind: 'claim-unknown'; readonly id: string }
  | { readonly kind: 'work-unknown'; readonly id: string }
  | { readonly kind: 'map-circle'; readonly versions: readonly Version[] }
  | { readonly kind: 'map-leads-nowhere'; readonly version: Version; readonly present: Version }
  | { readonly kind: 'map-twice'; readonly version: Version }
  | { readonly kind: 'question-circle'; readonly ids: readonly string[] }
  | { readonly kind: 'line-ends-do-not-fit' }
  | { readonly kind: 'line-of-no-question'; readonly id: string; readonly version: Version }
  | { readonly kind: 'question-in-two-lines'; readonly id: string }
  | { readonly kind: 'question-in-no-line'; readonly id: string }
  | { readonly kind: 'reason-missing' };

/** One thing to put right in a questionnaire. */
export type QuestionnaireProblem = Fault & { readonly place: Place };

/** Why the file of a questionnaire cannot be used. */
export type QuestionnaireFileProblem =
  | { readonly kind: 'questionnaire-too-large'; readonly megabytes: number }
  | { readonly kind: 'questionnaire-empty' }
  | { readonly kind: 'questionnaire-no-letters' }
  | { readonly kind: 'questionnaire-not-json' }
  | { readonly kind: 'questionnaire-cut-short' }
  | { readonly kind: 'questionnaire-is-assessment' }
  | { readonly kind: 'questionnaire-is-pack' }
  | { readonly kind: 'questionnaire-of-another-program' }
  | { readonly kind: 'questionnaire-newer'; readonly version: number }
  /** `more` is how many problems there are beyond those listed. */
  | { readonly kind: 'questionnaire-unfit'; readonly problems: readonly QuestionnaireProblem[]; readonly more: number };
