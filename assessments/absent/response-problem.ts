/** What can be wrong with the response of an absent colleague. */

import type { Form, Version } from '../questionnaire-model.ts';

/**
 * Why the file was not taken in: it is none of ours; damaged, changed or cut short; too large; of a newer Soundings; for another assessment or round; answered from another version of the
 * questionnaire, or on another form; in already; or another one of the same form is: `slip` is that one where it can still be taken out, null where its votes were revealed.
 */
export type ResponseProblem =
  | { readonly kind: 'no-response-file' | 'response-damaged' | 'response-too-large' | 'response-from-newer' | 'response-for-another' | 'response-already-in' }
  | { readonly kind: 'response-of-same-form'; readonly slip: string | null }
  | { readonly kind: 'response-of-version'; readonly version: Version; readonly asked: Version }
  | { readonly kind: 'response-of-form'; readonly form: Form };
