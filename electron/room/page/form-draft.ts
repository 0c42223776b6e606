/** What somebody has chosen in the form so far, and where the browser keeps it: for one round, until it is cleared. */

import type { ResponseContent } from '../../../assessments/absent/response-text.ts';
import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import type { SaidRole } from './memory.ts';
import type { QuestionPaper } from './wire.ts';

/** The data of the form. `day` is the date of the round, `fileStart` how the name of the response begins. */
export type FormAsked = QuestionPaper &
  Pick<ResponseContent, 'assessment' | 'round' | 'questionnaire' | 'form'> & { readonly organisation: string; readonly day: string; readonly isSample: boolean; readonly fileStart: string };

/** One person's choices. `id` is random, and the same each time that they save. `isSaved`: a file has been saved since the last change; null where none was saved yet. */
export interface Draft {
  readonly id: string;
  readonly votes: Readonly<Record<QuestionId, Choice>>;
  readonly role: SaidRole | null;
  readonly isSaved: boolean | null;
}

/** The start of another person's draft. */
export function beginDraft(id: string): Draft {
  return { id, votes: {}, role: null, isSaved: null };
}

/** A draft that was kept, from its text; undefined where it is none. */
export function readDraft(text: string | null): Draft | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Partial<Draft> | null;
    if (typeof kept?.id !== 'string' || !/^[0-9a-f]{32}$/.test(kept.id) || typeof kept.votes !== 'object' || kept.votes === null) return undefined;
    return { id: kept.id, votes: kept.votes, role: kept.role ?? null, isSaved: kept.isSaved ?? null };
  } catch {
    return undefined;
  }
}

/** Votes on a question, or takes the vote back. */
export function voteInDraft(draft: Draft, question: QuestionId, choice: Choice | null): Draft {
  const { [question]: _, ...others } = draft.votes;
  return touched({ ...draft, votes: choice === null ? others : { ...others, [question]: choice } });
}

/** Says which role group. */
export function sayRole(draft: Draft, role: SaidRole): Draft {
  return touched({ ...draft, role });
}

/** Whether leaving the page now would lose something that no file has. */
export function isUnsaved({ votes, role, isSaved }: Draft): boolean {
  return isSaved !== true && (Object.keys(votes).length > 0 || role !== null);
}

/** The response of a draft; undefined where no question has a vote. Votes on questions that are not asked stay out. */
export function responseOf({ assessment, round, questionnaire, form, rolesFrom, questions }: FormAsked, draft: Draft): ResponseContent | undefined {
  const votes: Record<QuestionId, Choice> = {};
  for (const { id } of questions) {
    const vote = draft.votes[id];
    if (vote !== undefined) votes[id] = vote;
  }
  if (Object.keys(votes).length === 0) return undefined;
  const role = rolesFrom === null || draft.role === null || draft.role === 'unsaid' ? null : draft.role;
  return { id: draft.id, assessment, round, questionnaire, form, rolesFrom, role, votes };
}

/** The name of its file. The first of the random letters tell the files of two colleagues apart. */
export function nameResponse({ fileStart }: FormAsked, { id }: Draft): string {
  return `${fileStart}-${id.slice(0, 4)}.json`;
}

function touched(draft: Draft): Draft {
  return draft.isSaved === true ? { ...draft, isSaved: false } : draft;
}
