/** What can be wrong with a contribution, and what keeps one from being made. Plain values, each with what a sentence about it needs. */

import type { Day } from '../figures-model.ts';
import type { QuestionId, Version } from '../questionnaire-model.ts';

/** Largest contribution that is read, in bytes: forty times an ordinary one. */
export const LARGEST_CONTRIBUTION = 256 * 1024;

/** What is wrong with the text of a contribution, or with what it says. */
export type ContributionProblem =
  | { readonly kind: 'contribution-empty' | 'contribution-not-json' | 'contribution-cut-short' }
  | { readonly kind: 'contribution-too-long'; readonly kilobytes: number }
  | { readonly kind: 'contribution-key-twice'; readonly key: string }
  | { readonly kind: 'contribution-is-pack' | 'contribution-is-assessment' | 'contribution-of-another-program' }
  | { readonly kind: 'contribution-newer'; readonly version: number }
  | { readonly kind: 'contribution-level'; readonly question: QuestionId }
  | { readonly kind: 'contribution-name-too-long'; readonly most: number }
  | { readonly kind: 'contribution-part' | 'contribution-unknown-part'; readonly part: string }
  | { readonly kind: 'contribution-changed' }
  | { readonly kind: 'contribution-without-organisation' }
  | { readonly kind: 'contribution-id-taken' }
  | { readonly kind: 'contribution-future' | 'contribution-too-old'; readonly on: Day }
  | { readonly kind: 'contribution-other-questionnaire'; readonly id: string }
  | { readonly kind: 'contribution-other-version'; readonly version: Version }
  | { readonly kind: 'contribution-quick' }
  | { readonly kind: 'contribution-question-unknown' | 'contribution-question-missing'; readonly question: QuestionId }
  | { readonly kind: 'contribution-nothing-to-compare' };

/** What keeps a contribution from being made. */
export interface MakingProblem {
  readonly kind: 'round-is-open' | 'contribution-of-sample' | 'organisation-without-name' | 'nothing-to-compare';
}
