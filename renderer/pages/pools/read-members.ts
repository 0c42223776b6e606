/** Reads a list of organisations, one a line. */

import { LONGEST_NAME, MOST_IN_A_LIST } from '../../../assessments/limits.ts';
import { ok, problem, type Result } from '../../../assessments/result.ts';

/** Most characters that such a list may have. */
export const LONGEST_MEMBERS = 60_000;

/** Each line once, without the blanks around it. */
export function readMembers(text: string): Result<readonly string[], 'too-many' | 'too-long'> {
  const members = [...new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim()))].filter((line) => line !== '');
  if (members.some((member) => member.length > LONGEST_NAME)) return problem('too-long');
  return members.length > MOST_IN_A_LIST ? problem('too-many') : ok(members);
}
