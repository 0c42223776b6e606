/** A choice in a vote, as an answer of the levels and as the key that makes it. */

import type { Answer } from '../../../../assessments/model.ts';
import type { Dimension, Question, QuestionId, Questionnaire } from '../../../../assessments/questionnaire-model.ts';
import { LEVELS } from '../../../../assessments/workshop/tally.ts';
import type { Choice } from '../../../../assessments/workshop-model.ts';

/** What is typed in of a paper slip. A row that is blank is not there. */
export type TypedVotes = Readonly<Record<QuestionId, Choice>>;

/** A vote says that a question does not apply without a reason: reasons are talked about after the reveal. */
export function answerOf(choice: Choice | null): Answer | null {
  if (choice === null) return null;
  if (choice === 'unknown') return { kind: 'unknown' };
  return choice === 'not-applicable' ? { kind: 'not-applicable', reason: '' } : { kind: 'level', level: choice };
}

export function choiceOf(answer: Answer): Choice {
  return answer.kind === 'level' ? answer.level : answer.kind;
}

/** The choice that a key stands for: 1 to 5, D, and N where the question may not apply. */
export function choiceOfKey(key: string, { canNotApply }: Pick<Question, 'canNotApply'>): Choice | undefined {
  const letter = key.toLowerCase();
  if (letter === 'd') return 'unknown';
  if (letter === 'n') return canNotApply ? 'not-applicable' : undefined;
  return LEVELS.find((level) => String(level) === key);
}

/** Whether what stands in the form of a slip would be lost: it is not what was kept of it before. */
export function isHalfTyped(typed: TypedVotes, kept: TypedVotes = {}): boolean {
  return Object.keys({ ...typed, ...kept }).some((question) => typed[question] !== kept[question]);
}

/** The questions of a vote under their dimensions. A dimension without any is left out. */
export function groupByDimension({ dimensions }: Questionnaire, questions: readonly Question[]): readonly { readonly dimension: Dimension; readonly questions: readonly Question[] }[] {
  return dimensions
    .map((dimension) => ({ dimension, questions: questions.filter((question) => dimension.questions.some(({ id }) => id === question.id)) }))
    .filter((group) => group.questions.length > 0);
}
