/** What can be wrong with the file of a pack, and with figures typed in from elsewhere. Plain values, each with what a sentence about it needs. */

import type { MeasureId } from '../model.ts';
import type { MeasureProblem, PackProblem } from './pack.ts';

/** What keeps the file of a pack from being used. Only the host, which looks at its folder, finds one misnamed. */
export type PackFileProblem =
  | { readonly kind: 'pack-empty' | 'pack-not-json' | 'pack-cut-short' | 'pack-misnamed' }
  | { readonly kind: 'pack-too-large'; readonly megabytes: number }
  | { readonly kind: 'pack-key-twice'; readonly key: string }
  | { readonly kind: 'pack-is-contribution' | 'pack-is-assessment' | 'pack-is-questionnaire' | 'pack-of-another-program' }
  | { readonly kind: 'pack-newer'; readonly version: number }
  | { readonly kind: 'pack-part' | 'pack-unknown-part'; readonly part: string }
  | { readonly kind: 'pack-changed' }
  | { readonly kind: 'pack-breaks-rules'; readonly problems: readonly PackProblem[]; readonly more: number };

/** What keeps figures that were typed in from being made a pack. */
export type PublishedProblem =
  | { readonly kind: 'published-empty' | 'published-dates' }
  | { readonly kind: 'published-measure'; readonly measure: MeasureId; readonly problem: MeasureProblem };
