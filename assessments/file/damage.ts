/** What can be wrong with a saved file, and where, in words that a person can follow. */

import type { Day } from '../figures-model.ts';

/** Why a file cannot be opened. `kind` is what a sentence is found by; the rest fills its gaps. */
export type FileProblem =
  | { readonly kind: 'file-too-large'; readonly megabytes: number }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-not-json' }
  | { readonly kind: 'file-cut-short' }
  | { readonly kind: 'file-of-another-program' }
  | { readonly kind: 'file-newer'; readonly version: number }
  /** It has the right shape, and is not what was saved. */
  | { readonly kind: 'file-altered' }
  /** Two of its rounds are dated on this day. */
  | { readonly kind: 'file-two-on-a-day'; readonly date: Day }
  | { readonly kind: 'file-damaged'; readonly where: string };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/**
 * A file that has the right shape on the outside, and something wrong at that place inside. The way there begins at the assessment; a place in a list
 * counts from nought.
 *
 * @example damageAt(['rounds', 0, 'responses', 'P1']) // { kind: 'file-damaged', where: 'rounds, first, responses, P1' }
 */
export function damageAt(path: readonly PropertyKey[]): FileProblem {
  return { kind: 'file-damaged', where: path.map(showStep).join(', ') };
}

function showStep(step: PropertyKey): string {
  return typeof step === 'number' ? (ORDINALS[step] ?? `number ${step + 1}`) : String(step);
}
