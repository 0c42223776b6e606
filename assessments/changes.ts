/** Makes a change, turns it round for undo, and tells whether two windows have touched the same thing. */

import type { Change } from './change-model.ts';
import { sameDraft, writeDraft } from './drafts.ts';
import type { Action, Assessment, Organisation, Round } from './model.ts';
import { checkChoice } from './peers/pack.ts';
import type { Questionnaire, QuestionId } from './questionnaire-model.ts';
import { ok, problem, assertNever, type Result } from './result.ts';
import { canCloseBack, closeBack, closeRound, profileOf, reopenRound } from './rounds.ts';
import { findCircle } from './waiting.ts';
import { findMisstep, findUnsettled, type WorkshopProblem } from './workshop/legality.ts';
import { readSettled, settleIn, workshopBefore } from './workshop/settling.ts';

/** Why a change cannot be made to the assessment as it stands. */
export type ChangeProblem =
  | { readonly kind: 'no-such-round' }
  | { readonly kind: 'no-such-question' }
  | { readonly kind: 'no-such-action' }
  /** `path` names the actions that would wait for each other, each for the next and the last for the first. */
  | { readonly kind: 'actions-in-a-circle'; readonly path: readonly string[] }
  | { readonly kind: 'no-such-questionnaire' }
  | { readonly kind: 'round-is-closed' }
  | { readonly kind: 'round-is-open' }
  /** A round that was opened again cannot be closed as it was. */
  | { readonly kind: 'changed-since' }
  | WorkshopProblem
  | { readonly kind: 'cannot-not-apply' }
  | { readonly kind: 'pack-breaks-rules' }
  | { readonly kind: 'same-round-twice' }
  | { readonly kind: 'same-day-twice' }
  | { readonly kind: 'last-round' }
  | { readonly kind: 'round-has-actions' };

/**
 * The assessment after the change, or why it cannot be made. Nothing is checked twice: shapes are checked where they enter.
 *
 * @example applyChange(assessment, { kind: 'remove-action', action: 'a1' }) // { ok: true, value: … without a1 }
 */
export function applyChange(assessment: Assessment, change: Change): Result<Assessment, ChangeProblem> {
  switch (change.kind) {
    case 'change-organisation':
      return ok({ ...assessment, organisation: { ...assessment.organisation, ...givenFields(change.fields) } });
    case 'record-response': {
      const question = findQuestionOf(assessment, change.round, change.question);
      if (question === undefined) return problem({ kind: 'no-such-question' });
      if (change.response?.answer?.kind === 'not-applicable' && !question.canNotApply) return problem({ kind: 'cannot-not-apply' });
      return changeOpenRound(assessment, change.round, (round) => ({ ...round, responses: withEntry(round.responses, change.question, change.response) }));
    }
    case 'set-goal':
      if (findQuestionOf(assessment, change.round, change.question) === undefined) return problem({ kind: 'no-such-question' });
      return changeOpenRound(assessment, change.round, (round) => ({ ...round, goals: withEntry(round.goals, change.question, change.goal) }));
    case 'set-target-line': {
      const round = assessment.rounds.find((each) => each.id === change.round);
      if (round === undefined) return problem({ kind: 'no-such-round' });
      const isUnknown = (question: QuestionId) => findQuestionOf(assessment, change.round, question) === undefined;
      if (Object.keys(change.targetLine?.levels ?? {}).some(isUnknown)) return problem({ kind: 'no-such-question' });
      return ok(withRound(assessment, { ...round, targetLine: change.targetLine }));
    }
    case 'change-round':
      if (assessment.rounds.some((round) => round.id !== change.round && round.date === change.date)) return problem({ kind: 'same-day-twice' });
      return changeOpenRound(assessment, change.round, (round) => ({ ...round, date: change.date, form: change.form }));
    case 'choose-peers':
      if (change.peers !== null && checkChoice(change.peers).length > 0) return problem({ kind: 'pack-breaks-rules' });
      // A pack is made from closed rounds, so theirs come after the closing.
      return changeRound(assessment, change.round, (round) => ({ ...round, peers: change.peers }));
    case 'put-action':
      return putAction(assessment, change.action, change.at);
    case 'change-actions':
      return changeActions(assessment, change.actions);
    case 'remove-action':
      if (!assessment.actions.some((action) => action.id === change.action)) return problem({ kind: 'no-such-action' });
      return ok({ ...assessment, actions: assessment.actions.filter((action) => action.id !== change.action) });
    case 'add-round':
      return addRound(assessment, change.round, change.questionnaire);
    case 'remove-round':
      return removeRound(assessment, change.round);
    case 'close-round':
      return changeOpenRound(assessment, change.round, (round, questionnaire) =>
        change.isBack === true ? closeBack(round) : { ...closeRound(questionnaire, round, change.on, change.votes), profile: profileOf(assessment, round) },
        (round, questionnaire) => (change.isBack === true && !canCloseBack(questionnaire, round) ? { kind: 'changed-since' } : undefined),
      );
    case 'reopen-round': {
      const round = assessment.rounds.find((each) => each.id === change.round);
      if (round === undefined) return problem({ kind: 'no-such-round' });
      if (round.closing === null) return problem({ kind: 'round-is-open' });
      return ok(withRound(assessment, reopenRound(round, change.why)));
    }
    case 'set-why':
      if (findQuestionOf(assessment, change.round, change.question) === undefined) return problem({ kind: 'no-such-question' });
      return changeRound(assessment, change.round, (round) => ({ ...round, whys: withEntry(round.whys, change.question, change.why) }));
    case 'set-handed':
      return changeRound(assessment, change.round, (round) => ({ ...round, handed: change.handed }));
    case 'set-workshop':
      return changeOpenRound(assessment, change.round, (round) => ({ ...round, workshop: change.workshop }), (round, questionnaire) =>
        findMisstep(questionnaire, round, change.workshop),
      );
    case 'settle-questions':
      return changeOpenRound(assessment, change.round, (round) => settleIn(round, change.questions), (round, questionnaire) =>
        findUnsettled(questionnaire, round, change.questions),
      );
    case 'write-draft':
      return ok(writeDraft(assessment, change, change.place, change.text));
    default:
      return assertNever(change);
  }
}

/** The change that takes `change` back, read from the assessment before it. Undefined where there is nothing to go back to. */
export function invertChange(before: Assessment, change: Change): Change | undefined {
  const round = 'round' in change && typeof change.round === 'string' ? before.rounds.find((each) => each.id === change.round) : undefined;
  switch (change.kind) {
    case 'change-organisation': {
      const keys = Object.keys(givenFields(change.fields)) as readonly (keyof Organisation)[];
      return { kind: change.kind, fields: Object.fromEntries(keys.map((key) => [key, before.organisation[key]])) };
    }
    case 'record-response':
      return { ...change, response: round?.responses[change.question] ?? null };
    case 'set-goal':
      return { ...change, goal: round?.goals[change.question] ?? null };
    case 'set-target-line':
      return round && { ...change, targetLine: round.targetLine };
    case 'change-round':
      return round && { ...change, date: round.date, form: round.form };
    case 'choose-peers':
      return { ...change, peers: round?.peers ?? null };
    case 'put-action': {
      const old = before.actions.find((action) => action.id === change.action.id);
      return old ? { kind: 'put-action', action: old, at: null } : { kind: 'remove-action', action: change.action.id };
    }
    case 'change-actions':
      return { ...change, actions: change.actions.flatMap(({ id }) => before.actions.filter((action) => action.id === id)) };
    case 'remove-action': {
      const at = before.actions.findIndex((action) => action.id === change.action);
      const action = before.actions[at];
      return action && { kind: 'put-action', action, at };
    }
    case 'add-round':
      return { kind: 'remove-round', round: change.round.id };
    case 'remove-round':
      return round && { kind: 'add-round', round, questionnaire: null };
    case 'close-round': {
      const last = change.isBack === true ? round?.reopenings.at(-1) : undefined;
      return { kind: 'reopen-round', round: change.round, why: last === undefined ? null : { on: last.on, reason: last.reason } };
    }
    case 'reopen-round':
      return round?.closing ? { kind: 'close-round', round: change.round, on: round.closing.closedOn, votes: round.votes, ...(change.why !== null && { isBack: true }) } : undefined;
    case 'set-why':
      return { ...change, why: round?.whys[change.question] ?? null };
    case 'set-handed':
      return round && { ...change, handed: round.handed };
    case 'set-workshop':
      return round && { ...change, workshop: workshopBefore(round.workshop, change.workshop) };
    case 'settle-questions':
      return round && { ...change, questions: readSettled(round, change.questions) };
    case 'write-draft':
      return { ...change, text: before.drafts.find((draft) => sameDraft(draft, change))?.texts[change.place] ?? null };
    default:
      return assertNever(change);
  }
}

/**
 * Whether a newer assessment touched what this change touches, so that a person has to choose between the two.
 * One response with how it was settled, one goal, one action, one organisation field, one piece of a template's wording, one workshop and one round are each one thing.
 */
export function isConflict(base: Assessment, newer: Assessment, change: Change): boolean {
  return JSON.stringify(readTouched(base, change)) !== JSON.stringify(readTouched(newer, change));
}

/** What the change is about, as it stands in an assessment: the part that is compared and shown when two windows disagree. */
export function readTouched(assessment: Assessment, change: Change): unknown {
  switch (change.kind) {
    case 'change-organisation':
      return Object.keys(givenFields(change.fields)).map((key) => assessment.organisation[key as keyof Organisation]);
    case 'put-action':
      return assessment.actions.find((action) => action.id === change.action.id) ?? null;
    case 'remove-action':
      return assessment.actions.find((action) => action.id === change.action) ?? null;
    case 'change-actions':
      return assessment.actions.filter((action) => change.actions.some(({ id }) => id === action.id));
    case 'add-round':
      return assessment.rounds.find((round) => round.id === change.round.id) ?? null;
    case 'write-draft':
      return assessment.drafts.find((draft) => sameDraft(draft, change))?.texts[change.place] ?? null;
    default: {
      const round = assessment.rounds.find((each) => each.id === change.round);
      if (round === undefined) return null;
      if (change.kind === 'record-response') return [round.responses[change.question] ?? null, round.closing];
      if (change.kind === 'set-goal') return [round.goals[change.question] ?? null, round.closing];
      if (change.kind === 'set-target-line') return round.targetLine;
      if (change.kind === 'set-why') return round.whys[change.question] ?? null;
      if (change.kind === 'set-handed') return round.handed;
      if (change.kind === 'change-round') return [round.date, round.form, round.closing];
      if (change.kind === 'choose-peers') return round.peers;
      if (change.kind === 'set-workshop') return [round.workshop, round.closing];
      if (change.kind === 'settle-questions') return [readSettled(round, change.questions), round.closing];
      return round;
    }
  }
}

function givenFields(fields: Partial<Record<keyof Organisation, unknown>>): Partial<Organisation> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function findQuestionOf(assessment: Assessment, roundId: string, questionId: QuestionId) {
  const round = assessment.rounds.find((each) => each.id === roundId);
  const questionnaire = assessment.questionnaires.find((each) => each.version === round?.questionnaire);
  return questionnaire?.dimensions.flatMap((dimension) => dimension.questions).find((question) => question.id === questionId);
}

function changeOpenRound(
  assessment: Assessment,
  id: string,
  change: (round: Round, questionnaire: Questionnaire) => Round,
  findProblem: (round: Round, questionnaire: Questionnaire) => ChangeProblem | undefined = () => undefined,
): Result<Assessment, ChangeProblem> {
  const round = assessment.rounds.find((each) => each.id === id);
  if (round === undefined) return problem({ kind: 'no-such-round' });
  if (round.closing !== null) return problem({ kind: 'round-is-closed' });
  const questionnaire = assessment.questionnaires.find((each) => each.version === round.questionnaire);
  if (questionnaire === undefined) return problem({ kind: 'no-such-questionnaire' });
  const misfit = findProblem(round, questionnaire);
  return misfit === undefined ? ok(withRound(assessment, change(round, questionnaire))) : problem(misfit);
}

/** What may be changed when a round is closed too. */
function changeRound(assessment: Assessment, id: string, change: (round: Round) => Round): Result<Assessment, ChangeProblem> {
  const round = assessment.rounds.find((each) => each.id === id);
  return round === undefined ? problem({ kind: 'no-such-round' }) : ok(withRound(assessment, change(round)));
}

function withRound(assessment: Assessment, round: Round): Assessment {
  return { ...assessment, rounds: inOrder(assessment.rounds.map((each) => (each.id === round.id ? round : each))) };
}

function inOrder(rounds: readonly Round[]): readonly Round[] {
  return rounds.toSorted((one, other) => one.date.localeCompare(other.date));
}

function withEntry<Value>(record: Readonly<Record<QuestionId, Value>>, key: QuestionId, value: Value | null): Readonly<Record<QuestionId, Value>> {
  const others = Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
  return value === null ? others : { ...others, [key]: value };
}

function putAction(assessment: Assessment, action: Action, at: number | null): Result<Assessment, ChangeProblem> {
  if (!assessment.rounds.some((round) => round.id === action.round)) return problem({ kind: 'no-such-round' });
  const circle = findNewCircle(assessment.actions, assessment.actions, action);
  if (circle !== null) return problem({ kind: 'actions-in-a-circle', path: circle.map(({ title }) => title) });
  if (assessment.actions.some((each) => each.id === action.id)) {
    return ok({ ...assessment, actions: assessment.actions.map((each) => (each.id === action.id ? action : each)) });
  }
  return ok({ ...assessment, actions: assessment.actions.toSpliced(at ?? assessment.actions.length, 0, action) });
}

/** Circles are looked for when all stand as they shall be: on the way there, two that change places may wait for each other. */
function changeActions(assessment: Assessment, wanted: readonly Action[]): Result<Assessment, ChangeProblem> {
  if (wanted.some(({ id }) => !assessment.actions.some((action) => action.id === id))) return problem({ kind: 'no-such-action' });
  if (wanted.some((action) => !assessment.rounds.some((round) => round.id === action.round))) return problem({ kind: 'no-such-round' });
  const byId = new Map(wanted.map((action) => [action.id, action]));
  const actions = assessment.actions.map((action) => byId.get(action.id) ?? action);
  const circle = wanted.map((action) => findNewCircle(assessment.actions, actions, action)).find((found) => found !== null);
  return circle === undefined ? ok({ ...assessment, actions }) : problem({ kind: 'actions-in-a-circle', path: circle.map(({ title }) => title) });
}

/** Only what an action newly waits for can close a circle: one that a file brought along stands in nobody's way. */
function findNewCircle(before: readonly Action[], actions: readonly Action[], action: Action): readonly Action[] | null {
  const known = before.find(({ id }) => id === action.id)?.waitsFor ?? [];
  return action.waitsFor.every((id) => known.includes(id)) ? null : findCircle(actions, action);
}

function addRound(assessment: Assessment, round: Round, questionnaire: Assessment['questionnaires'][number] | null): Result<Assessment, ChangeProblem> {
  if (assessment.rounds.some((each) => each.id === round.id)) return problem({ kind: 'same-round-twice' });
  if (assessment.rounds.some((each) => each.date === round.date)) return problem({ kind: 'same-day-twice' });
  const isNew = questionnaire !== null && !assessment.questionnaires.some((each) => each.version === questionnaire.version);
  const questionnaires = isNew ? [...assessment.questionnaires, questionnaire] : assessment.questionnaires;
  if (!questionnaires.some((each) => each.version === round.questionnaire)) return problem({ kind: 'no-such-questionnaire' });
  return ok({ ...assessment, questionnaires, rounds: inOrder([...assessment.rounds, round]) });
}

function removeRound(assessment: Assessment, id: string): Result<Assessment, ChangeProblem> {
  if (!assessment.rounds.some((round) => round.id === id)) return problem({ kind: 'no-such-round' });
  if (assessment.rounds.length === 1) return problem({ kind: 'last-round' });
  if (assessment.actions.some((action) => action.round === id)) return problem({ kind: 'round-has-actions' });
  return ok({ ...assessment, rounds: assessment.rounds.filter((round) => round.id !== id) });
}
