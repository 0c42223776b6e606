/** Writes the response of an absent colleague as the text of its file. The form runs this, so it asks nothing of a browser that old ones lack. */

import { checkLine, sumOf } from '../file/check.ts';
import type { AbsentResponse } from './response-model.ts';

/** A response, but for what every file of one says. */
export type ResponseContent = Omit<AbsentResponse, 'format' | 'version' | 'check'>;

/** The text of the file: what is said in a fixed order, the votes by their questions, and a check at the end. The same response is always the same text. */
export function writeResponse({ id, assessment, round, questionnaire, form, rolesFrom, role, votes }: ResponseContent): string {
  const lines = sortIds(Object.keys(votes)).map((question) => `  ${JSON.stringify(question)}: ${JSON.stringify(votes[question])}`);
  const said = JSON.stringify({ format: 'soundings-response', version: 1, id, assessment, round, questionnaire, form, rolesFrom, role }, null, 1);
  // Without its last bracket and the line end before it.
  const head = `${said.slice(0, -2)},\n "votes": {\n${lines.join(',\n')}\n }`;
  return head + checkLine(sumOf(head));
}

/** By the letters, without a method that old browsers lack: the place of a vote must not tell when it was given. */
function sortIds(ids: readonly string[]): readonly string[] {
  return ids.reduce<readonly string[]>((sorted, id) => [...sorted.filter((each) => each < id), id, ...sorted.filter((each) => each > id)], []);
}
