/** The names that have been used before, to be offered again. */

import type { Assessment } from '../../../../assessments/model.ts';

/** Every owner and sponsor of any round, and the owner of the documents. */
export function listNames(assessment: Assessment): readonly string[] {
  const names = [...assessment.actions.flatMap((action) => [action.owner, action.sponsor]), assessment.organisation.documentOwner];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').toSorted((one, other) => one.localeCompare(other, 'en'));
}
