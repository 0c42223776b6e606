/** Makes actions, says what an action still lacks, and puts a plan in order. */

import { addDays, endOfNextQuarter, endOfQuarter, sameDayFrom } from './calendar.ts';
import type { Day, Due } from './figures-model.ts';
import type { Action, Assessment, Status } from './model.ts';
import { GROUP_ORDER, listGaps, type Group } from './prioritise.ts';
import type { Level, Question } from './questionnaire-model.ts';
import { findRound, questionnaireOf } from './rounds.ts';
import { figuresOf } from './scoring.ts';

/** The fields without which an action is not finished, in the order in which they are asked for. Methods F.4. */
export const REQUIRED_FIELDS = [
  'title', 'owner', 'sponsor', 'start', 'due', 'firstStep', 'firstStepBy', 'success', 'cost', 'affects', 'reviewOn',
] as const satisfies readonly (keyof Action)[];

/** A field that an action is not complete without. */
export type ActionField = (typeof REQUIRED_FIELDS)[number];

/** Days from the start in which a first step should be doable. Methods F.4. */
export const FIRST_STEP_DAYS = 14;

/** Actions above which a plan becomes a wish list. Methods F.1. */
export const MOST_ACTIONS = 8;

/** A new action, not started today, to be reviewed at the end of the next quarter. Everything else is for people to fill in. */
export function newAction(wanted: {
  readonly id: string;
  readonly round: string;
  readonly question: Question | null;
  readonly from: Level | null;
  readonly to: Level | null;
  readonly title: string;
  readonly today: Day;
}): Action {
  return {
    id: wanted.id,
    round: wanted.round,
    question: wanted.question?.id ?? null,
    fromLevel: wanted.from,
    toLevel: wanted.to,
    title: wanted.title,
    owner: '',
    sponsor: '',
    start: null,
    due: null,
    firstStep: '',
    firstStepBy: null,
    success: '',
    statuses: [{ state: 'not-started', on: wanted.today, reason: '' }],
    dependsOn: '',
    risk: '',
    cost: null,
    staffDays: null,
    decision: null,
    affects: '',
    evidenceOfDone: '',
    reviewOn: endOfNextQuarter(wanted.today),
  };
}

/** The required fields that are still empty. A cost of "none" is an answer. Methods F.4. */
export function listMissing(action: Action): readonly ActionField[] {
  return REQUIRED_FIELDS.filter((field) => (action[field] ?? '').trim() === '');
}

/** Two dates of an action that cannot both be right, with a day that would be. */
export interface ActionProblem {
  readonly kind: 'due-before-start' | 'first-step-before-start';
  readonly suggestion: Day;
}

/**
 * What is wrong with the dates of an action. A due date before the start is most often last year's, so the same day of the first year that fits is
 * suggested; for a first step, two weeks from the start.
 *
 * @example listActionProblems({ …action, start: '2026-09-01', due: '2026-03-31' }) // [{ kind: 'due-before-start', suggestion: '2027-03-31' }]
 */
export function listActionProblems(action: Action): readonly ActionProblem[] {
  const { start, due, firstStepBy } = action;
  if (start === null) return [];
  const problems: ActionProblem[] = [];
  if (due !== null && dueDay(due) < start) problems.push({ kind: 'due-before-start', suggestion: sameDayFrom(start, dueDay(due)) });
  if (firstStepBy !== null && firstStepBy < start) problems.push({ kind: 'first-step-before-start', suggestion: addDays(start, FIRST_STEP_DAYS) });
  return problems;
}

/** Where an action has got to. */
export function statusOf(action: Action): Status {
  const status = action.statuses.at(-1);
  if (status === undefined) throw new RangeError(`Action ${action.id} has no status`);
  return status;
}

/** The action with a new present status. A second status of the same day takes the place of the first, so that a slip leaves no trace. */
export function changeStatus(action: Action, status: Status): Action {
  const earlier = statusOf(action).on === status.on ? action.statuses.slice(0, -1) : action.statuses;
  return { ...action, statuses: [...earlier, status] };
}

/**
 * The last day on which an action is still on time: the day itself, or the last day of the quarter.
 *
 * @example dueDay('2026-Q3') // "2026-09-30"
 */
export function dueDay(due: Due): Day {
  const [year = '', quarter = ''] = due.split('-Q');
  return quarter === '' ? due : endOfQuarter(Number(year), Number(quarter));
}

/** Whether an action that is neither done nor dropped should have been done before today. */
export function isOverdue(action: Action, today: Day): boolean {
  return action.due !== null && isStillOpen(action) && dueDay(action.due) < today;
}

/**
 * The actions of a round: by the group of their question, in the order of methods F.2, then in the order in which they were made. Those on no one
 * question come last.
 */
export function listActions(assessment: Assessment, roundId: string): readonly Action[] {
  const groups = groupsOf(assessment, roundId);
  const placeOf = (action: Action): number => {
    const group = action.question === null ? undefined : groups.get(action.question);
    return group === undefined ? GROUP_ORDER.length : GROUP_ORDER.indexOf(group);
  };
  return assessment.actions.filter((action) => action.round === roundId).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The group that an action's question is in; undefined for an action on no one question, or where the question no longer applies. */
export function findGroup(assessment: Assessment, action: Action): Group | undefined {
  return action.question === null ? undefined : groupsOf(assessment, action.round).get(action.question);
}

/** The actions of every round that are neither done nor dropped, in the order in which they were made. */
export function openActions(assessment: Assessment): readonly Action[] {
  return assessment.actions.filter(isStillOpen);
}

function isStillOpen(action: Action): boolean {
  const { state } = statusOf(action);
  return state === 'not-started' || state === 'in-progress';
}

function groupsOf(assessment: Assessment, roundId: string): ReadonlyMap<string, Group> {
  const round = findRound(assessment, roundId);
  if (round === undefined) return new Map();
  const questionnaire = questionnaireOf(assessment, round);
  const gaps = listGaps(assessment, questionnaire, round, figuresOf(questionnaire, round));
  return new Map(gaps.map((line) => [line.question.id, line.group]));
}
