/** What would be different if one state of an assessment took the place of another. */

import type { Day } from './figures-model.ts';
import type { Action, Assessment, Organisation, Response, Round } from './model.ts';
import type { Level, QuestionId, TemplateId, Text } from './questionnaire-model.ts';
import { findQuestion } from './questionnaire/questionnaire.ts';

/** An answer by its level, or why there is none. */
export type Answered = Level | 'unknown' | 'not-applicable' | 'blank';

/** One question in one round, named for people. The round goes by its date. */
interface Asked {
  readonly date: Day;
  readonly question: QuestionId;
  readonly title: Text;
}

/**
 * One thing that would be different: a field of the organisation; a round that comes, goes, opens, closes or has another date, form, peer group, workshop,
 * results of votes, target line or contribution; an answer, or only its note or evidence mark, or how it was settled; what is wanted for a question, or why it moved; an
 * action that comes, goes or changes;
 * the wording of a template.
 */
export type Difference =
  | { readonly kind: 'organisation'; readonly field: keyof Organisation }
  | { readonly kind: 'round-added' | 'round-removed' | 'round-reopened' | 'round-closed' | 'round-changed' | 'peers' | 'workshop' | 'votes' | 'target-line' | 'handed'; readonly date: Day }
  | (Asked & { readonly kind: 'answer'; readonly from: Answered; readonly to: Answered })
  | (Asked & { readonly kind: 'remarks' | 'settled' | 'goal' | 'why' })
  | { readonly kind: 'action-added' | 'action-removed' | 'action-changed'; readonly title: string }
  | { readonly kind: 'wording'; readonly template: TemplateId };

/**
 * Everything that would be different if `wanted` took the place of `present`, in the order of the pages. Rounds and actions are the same where their ids
 * are; a round that comes or goes is one difference, whatever it holds.
 *
 * @example listDifferences(assessment, assessmentWithoutItsOneAction) // [{ kind: 'action-removed', title: 'Agree an answering guide' }]
 */
export function listDifferences(present: Assessment, wanted: Assessment): readonly Difference[] {
  return [...differencesOfOrganisation(present.organisation, wanted.organisation), ...differencesOfRounds(present, wanted), ...differencesOfActions(present, wanted), ...differencesOfDrafts(present, wanted)];
}

function differencesOfOrganisation(present: Organisation, wanted: Organisation): readonly Difference[] {
  const fields = Object.keys(present) as readonly (keyof Organisation)[];
  return fields.filter((field) => present[field] !== wanted[field]).map((field) => ({ kind: 'organisation', field }));
}

function differencesOfRounds(present: Assessment, wanted: Assessment): readonly Difference[] {
  const isNew = (round: Round) => !present.rounds.some(({ id }) => id === round.id);
  return [
    ...wanted.rounds.filter(isNew).map(({ date }) => ({ kind: 'round-added', date }) as const),
    ...present.rounds.flatMap((round): readonly Difference[] => {
      const other = wanted.rounds.find(({ id }) => id === round.id);
      return other === undefined ? [{ kind: 'round-removed', date: round.date }] : differencesOfRound([present, wanted], round, other);
    }),
  ];
}

function differencesOfRound(assessments: readonly Assessment[], present: Round, wanted: Round): readonly Difference[] {
  const { date } = present;
  const isOther = present.date !== wanted.date || present.form !== wanted.form;
  const asked = (question: QuestionId): Asked => ({ date, question, title: titleOf(assessments, question) });
  return [
    ...(isOther ? [{ kind: 'round-changed', date } as const] : []),
    ...(present.closing !== null && wanted.closing === null ? [{ kind: 'round-reopened', date } as const] : []),
    ...(present.closing === null && wanted.closing !== null ? [{ kind: 'round-closed', date } as const] : []),
    ...(isSame(present.peers, wanted.peers) ? [] : [{ kind: 'peers', date } as const]),
    ...(isSame(present.workshop, wanted.workshop) ? [] : [{ kind: 'workshop', date } as const]),
    ...(isSame(present.votes, wanted.votes) ? [] : [{ kind: 'votes', date } as const]),
    ...changedKeys(present.responses, wanted.responses).map((question): Difference => {
      const [from, to] = [answeredOf(present.responses[question]), answeredOf(wanted.responses[question])];
      return from === to ? { ...asked(question), kind: 'remarks' } : { ...asked(question), kind: 'answer', from, to };
    }),
    // Where the answer differs too, it says enough.
    ...changedKeys(present.settled, wanted.settled)
      .filter((question) => answeredOf(present.responses[question]) === answeredOf(wanted.responses[question]))
      .map((question) => ({ ...asked(question), kind: 'settled' }) as const),
    ...changedKeys(present.goals, wanted.goals).map((question) => ({ ...asked(question), kind: 'goal' }) as const),
    ...changedKeys(present.whys, wanted.whys).map((question) => ({ ...asked(question), kind: 'why' }) as const),
    ...(isSame(present.targetLine, wanted.targetLine) ? [] : [{ kind: 'target-line', date } as const]),
    ...(isSame(present.handed, wanted.handed) ? [] : [{ kind: 'handed', date } as const]),
  ];
}

function differencesOfActions(present: Assessment, wanted: Assessment): readonly Difference[] {
  const isIn = (list: readonly Action[], { id }: Action) => list.some((each) => each.id === id);
  return [
    ...wanted.actions.filter((action) => !isIn(present.actions, action)).map(({ title }) => ({ kind: 'action-added', title }) as const),
    ...present.actions.flatMap((action): readonly Difference[] => {
      const other = wanted.actions.find(({ id }) => id === action.id);
      if (other === undefined) return [{ kind: 'action-removed', title: action.title }];
      return isSame(action, other) ? [] : [{ kind: 'action-changed', title: action.title }];
    }),
  ];
}

/** A template is one difference, for however many questions and in whichever language its wording differs. */
function differencesOfDrafts(present: Assessment, wanted: Assessment): readonly Difference[] {
  const draftsOf = ({ drafts }: Assessment, template: TemplateId) =>
    Object.fromEntries(drafts.filter((draft) => draft.template === template).map(({ question, language, texts }) => [`${language} ${question ?? ''}`, texts]));
  const templates = [...new Set([...present.drafts, ...wanted.drafts].map(({ template }) => template))].toSorted();
  return templates.filter((each) => !isSame(draftsOf(present, each), draftsOf(wanted, each))).map((template) => ({ kind: 'wording', template }));
}

function answeredOf(response: Response | undefined): Answered {
  const answer = response?.answer ?? null;
  if (answer === null) return 'blank';
  return answer.kind === 'level' ? answer.level : answer.kind;
}

function changedKeys(present: Readonly<Record<QuestionId, unknown>>, wanted: Readonly<Record<QuestionId, unknown>>): readonly QuestionId[] {
  const keys = [...new Set([...Object.keys(present), ...Object.keys(wanted)])];
  return keys.filter((key) => !isSame(present[key], wanted[key]));
}

function titleOf(assessments: readonly Assessment[], question: QuestionId): Text {
  const found = assessments.flatMap(({ questionnaires }) => questionnaires).map((each) => findQuestion(each, question));
  return found.find((each) => each !== undefined)?.title ?? { en: '', cy: null };
}

/** Whether two values hold the same, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
