/** Makes actions, says what an action still lacks, and puts a plan in order. */

import { addDays, endOfNextQuarter, sameDayFrom } from './calendar.ts';
import type { Day } from './figures-model.ts';
import type { Action, Assessment, Round } from './model.ts';
import { GROUP_ORDER, listGaps, type Group } from './prioritise.ts';
import type { DimensionId, Level, MapLine, Question, Questionnaire } from './questionnaire-model.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { remember } from './remember.ts';
import { findRound, questionnaireOf } from './rounds.ts';
import { figuresOf } from './scoring.ts';
import { dueDay, isUnderWay } from './status.ts';

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
  /** Of an action on no one question. */
  readonly dimension?: DimensionId | null;
  readonly from: Level | null;
  readonly to: Level | null;
  readonly title: string;
  readonly today: Day;
}): Action {
  return {
    id: wanted.id,
    round: wanted.round,
    question: wanted.question?.id ?? null,
    dimension: wanted.question === null ? (wanted.dimension ?? null) : null,
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
    waitsFor: [],
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

/**
 * The actions of a round: by the group of their question, in the order of methods F.2, then in the order in which they were made. Those on no one
 * question come last.
 */
export function listActions(assessment: Assessment, roundId: string): readonly Action[] {
  const groups = groupsByRound(assessment).get(roundId);
  const placeOf = (action: Action): number => {
    const group = action.question === null ? undefined : groups?.get(action.question);
    return group === undefined ? GROUP_ORDER.length : GROUP_ORDER.indexOf(group);
  };
  return assessment.actions.filter((action) => action.round === roundId).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The group that an action's question is in; undefined for an action on no one question, or where the question no longer applies. */
export function findGroup(assessment: Assessment, action: Action): Group | undefined {
  return action.question === null ? undefined : groupsByRound(assessment).get(action.round)?.get(action.question);
}

/** How the question that an action is on leads to the questions of another round; undefined for an action on no one question, and where nothing is known of it. Methods E.4. */
export function findLine(assessment: Assessment, { round: id, question }: Action, other: Round): MapLine | undefined {
  const round = findRound(assessment, id);
  if (round === undefined || question === null) return undefined;
  return linesBetween(questionnaireOf(assessment, round))(questionnaireOf(assessment, other)).find(({ from }) => from === question);
}

/** The actions of every round that are neither done nor dropped, in the order in which they were made. */
export function openActions(assessment: Assessment): readonly Action[] {
  return assessment.actions.filter(isUnderWay);
}

/** Asked for by every action of a plan, and the same for all of them. */
const linesBetween = remember((before: Questionnaire) => remember((after: Questionnaire) => mapBetween(before, after)));
const groupsByRound = remember((assessment: Assessment) => new Map(assessment.rounds.map((round) => [round.id, groupsOf(assessment, round)])));

function groupsOf(assessment: Assessment, round: Round): ReadonlyMap<string, Group> {
  const questionnaire = questionnaireOf(assessment, round);
  const gaps = listGaps(assessment, questionnaire, round, figuresOf(questionnaire, round));
  return new Map(gaps.map((line) => [line.question.id, line.group]));
}
