/** What the worked sample says, written in both languages, and put into one of them. */

import type { Action, Answer, Draft, Language, Response, Round, Status } from '../model.ts';
import type { QuestionId, Text } from '../questionnaire-model.ts';
import { textIn } from '../words/words.ts';

/** Where nothing was written. */
export const NOTHING: Text = { en: '', cy: '' };

/** A response whose words are there in both languages. */
export interface SampleResponse extends Omit<Response, 'answer' | 'note'> {
  readonly answer: Exclude<Answer, { readonly kind: 'not-applicable' }> | { readonly kind: 'not-applicable'; readonly reason: Text };
  readonly note: Text;
}

/** The fields of an action that hold words. */
type WrittenField = 'title' | 'owner' | 'sponsor' | 'firstStep' | 'success' | 'dependsOn' | 'risk' | 'affects' | 'evidenceOfDone';

/** An action whose words are there in both languages. */
export interface SampleAction extends Omit<Action, WrittenField | 'statuses'>, Readonly<Record<WrittenField, Text>> {
  readonly statuses: readonly (Omit<Status, 'reason'> & { readonly reason: Text })[];
}

/** A draft whose words are there in both languages. */
export interface SampleDraft extends Pick<Draft, 'template' | 'question'> {
  readonly texts: Readonly<Record<string, Text>>;
}

/** The responses in that language. */
export function responsesIn(language: Language, responses: Readonly<Record<QuestionId, SampleResponse>>): Round['responses'] {
  return Object.fromEntries(Object.entries(responses).map(([id, response]) => [id, responseIn(language, response)]));
}

/** Texts about questions in that language. */
export function textsIn(language: Language, texts: Readonly<Record<QuestionId, Text>>): Readonly<Record<QuestionId, string>> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, textIn(language, text)]));
}

/** The action in that language. */
export function actionIn(language: Language, action: SampleAction): Action {
  const say = (text: Text) => textIn(language, text);
  return {
    ...action,
    title: say(action.title),
    owner: say(action.owner),
    sponsor: say(action.sponsor),
    firstStep: say(action.firstStep),
    success: say(action.success),
    statuses: action.statuses.map((status) => ({ ...status, reason: say(status.reason) })),
    dependsOn: say(action.dependsOn),
    risk: say(action.risk),
    affects: say(action.affects),
    evidenceOfDone: say(action.evidenceOfDone),
  };
}

/** The draft in that language. */
export function draftIn(language: Language, { template, question, texts }: SampleDraft): Draft {
  return { template, question, language, texts: Object.fromEntries(Object.entries(texts).map(([place, text]) => [place, textIn(language, text)])) };
}

function responseIn(language: Language, { answer, evidence, note }: SampleResponse): Response {
  const said = answer.kind === 'not-applicable' ? { ...answer, reason: textIn(language, answer.reason) } : answer;
  return { answer: said, evidence, note: textIn(language, note) };
}
