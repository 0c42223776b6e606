/** What the page may ask about colleagues who are absent: a form that they fill in on any machine, and the small file that comes back. With `api.ts` and the files beside it, it is the contract. */

import type { ResponseProblem } from '../assessments/absent/response-problem.ts';
import type { TakenResponse } from '../assessments/absent/take-responses.ts';
import type { Result } from '../assessments/result.ts';
import type { Problem } from './api.ts';

/** Why a call about absent colleagues was not done. `no-form`: the page of the form is missing from this copy of Soundings. */
export type ResponseFailure = Problem | ResponseProblem | { readonly kind: 'no-form' };

/** The calls about absent colleagues. The order of the files tells nothing: their votes are kept in the order of their random ids. */
export interface AbsentCalls {
  /** The form of a round as one HTML page that works on its own, in both languages, with a sensible file name. */
  readResponseForm(id: string, round: string): Promise<Result<{ readonly fileName: string; readonly text: string }, ResponseFailure>>;
  /** What taking each of the files in would do, in their order, if all were taken that can be. Nothing is changed. Nobody's choices. */
  previewResponses(id: string, round: string, texts: readonly string[]): Promise<Result<readonly Result<TakenResponse, ResponseFailure>[], Problem>>;
  /** Adds the votes of all the files to the first vote of the round, or of none. The answer comes when they are on disk. */
  addResponses(id: string, round: string, texts: readonly string[]): Promise<Result<null, ResponseFailure>>;
}
