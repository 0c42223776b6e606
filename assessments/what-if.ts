/** What would be true if chosen actions were done: levels, scores, and what they take. A plan, never a forecast. */

import type { Day, DimensionFigures, Fraction, RoundFigures } from './figures-model.ts';
import type { Action, Assessment, Cost, Round, TargetLine } from './model.ts';
import { findLine, listActions } from './plan.ts';
import type { Effort, Level, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf, findQuestion } from './questionnaire/questionnaire.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { findStepUp, goalFor } from './recommend.ts';
import { questionnaireOf } from './rounds.ts';
import { figuresOf, isLevel, scoreDimension, scoreOverall } from './scoring.ts';
import { dueDay, statusOf } from './status.ts';

/** A question that would reach another level. `from` is null where nobody could tell today's level. */
export interface PlannedStep {
  readonly question: QuestionId;
  readonly from: Level | null;
  readonly to: Level;
  /** The actions that lead there. */
  readonly actions: readonly string[];
}

/** One owner's, band's or quarter's share of the plan. Staff days count only where they are given. */
export interface Load {
  readonly actions: number;
  readonly staffDays: number;
  /** Actions whose staff days are not given. */
  readonly withoutDays: number;
}

/** What the chosen actions come to. Owners, bands and quarters without any action are not there; "" is an owner not yet named, null a cost, effort or quarter not yet given. */
export interface WhatIf {
  readonly steps: readonly PlannedStep[];
  readonly dimensions: readonly { readonly before: DimensionFigures; readonly after: DimensionFigures }[];
  readonly overall: { readonly before: Fraction | null; readonly after: Fraction | null };
  readonly total: Load;
  readonly byEffort: readonly (Load & { readonly effort: Effort | null })[];
  readonly byCost: readonly (Load & { readonly cost: Cost | null })[];
  readonly byOwner: readonly (Load & { readonly owner: string })[];
  /** By the quarter in which they are due, as 2026-Q3, from the first to the last with any. */
  readonly byQuarter: readonly (Load & { readonly quarter: string | null })[];
}

/**
 * What would be true if these actions were done. An action leads its question to the level it names, and never down; one on no one question moves no level. A question
 * whose level nobody could tell counts only once an action names the level it leads to.
 */
export function whatIf(questionnaire: Questionnaire, round: Round, figures: RoundFigures, actions: readonly Action[]): WhatIf {
  const steps = listSteps(questionnaire, round, figures, actions);
  const planned = new Map(steps.map(({ question, to }) => [question, to]));
  const dimensions = dimensionsOf(questionnaire, round.form).flatMap((dimension) => {
    const before = figures.dimensions.find((each) => each.dimension === dimension.id);
    const items = dimension.questions.map(({ id }) => planned.get(id) ?? figures.items[id] ?? 'unknown');
    return before === undefined ? [] : [{ before, after: scoreDimension(dimension.id, items) }];
  });
  return {
    steps,
    dimensions,
    overall: { before: figures.overall?.score ?? null, after: scoreOverall(dimensions.map(({ after }) => after.score))?.score ?? null },
    total: loadOf(actions),
    byEffort: groupBy(actions, (action) => effortOf(questionnaire, round, action), EFFORTS).map(({ key, load }) => ({ effort: key, ...load })),
    byCost: groupBy(actions, ({ cost }) => cost, COSTS).map(({ key, load }) => ({ cost: key, ...load })),
    byOwner: groupBy(actions, ({ owner }) => owner.trim(), ownersOf(actions)).map(({ key, load }) => ({ owner: key, ...load })),
    byQuarter: groupBy(actions, ({ due }) => (due === null ? null : quarterOf(dueDay(due))), quartersOf(actions)).map(({ key, load }) => ({ quarter: key, ...load })),
  };
}

/** The target line that chosen actions make, fixed on that day: for each question asked that has or would have a level, the level. */
export function makeTargetLine(questionnaire: Questionnaire, round: Round, figures: RoundFigures, actions: readonly Action[], on: Day): TargetLine {
  const planned = new Map(listSteps(questionnaire, round, figures, actions).map(({ question, to }) => [question, to]));
  const asked = dimensionsOf(questionnaire, round.form).flatMap(({ questions }) => questions.map(({ id }) => id));
  const levels = asked.flatMap((id) => {
    const level = planned.get(id) ?? figures.items[id];
    return level !== undefined && isLevel(level) ? [[id, level] as const] : [];
  });
  return { on, actions: actions.map(({ id }) => id), levels: Object.fromEntries(levels) };
}

/**
 * The scores that a target line stands for, dimension by dimension, among the questions that `round` asks; null where it names too few. What does not apply in the
 * round any more counts in neither.
 */
export function scoresOfTargetLine(questionnaire: Questionnaire, round: Round, { levels }: Pick<TargetLine, 'levels'>): readonly DimensionFigures[] {
  const { items } = figuresOf(questionnaire, round);
  const itemOf = (id: QuestionId) => (items[id] === 'not-applicable' ? 'not-applicable' : (levels[id] ?? 'unknown'));
  return dimensionsOf(questionnaire, round.form).map((dimension) => scoreDimension(dimension.id, dimension.questions.map(({ id }) => itemOf(id))));
}

/** The target line of an earlier round, by the questions of a later one. `raised` are the questions that it wants higher than they were. */
export interface EarlierTargetLine {
  readonly of: Round;
  readonly line: TargetLine;
  readonly raised: readonly { readonly question: QuestionId; readonly from: Level | null; readonly to: Level }[];
}

/**
 * The target line that a round is held against: that of the latest round before it that has one. Its levels go by the questions of the later round; what has
 * changed its meaning since is left out.
 */
export function findTargetLine(assessment: Assessment, round: Round): EarlierTargetLine | undefined {
  const of = assessment.rounds.findLast((each) => each.date < round.date && each.targetLine !== null);
  if (of === undefined || of.targetLine === null) return undefined;
  const { levels } = of.targetLine;
  const questionnaire = questionnaireOf(assessment, of);
  const { items } = figuresOf(questionnaire, of);
  const lines = mapBetween(questionnaire, questionnaireOf(assessment, round)).flatMap(({ kind, from: before, to: question }) => {
    const to = kind === 'changed' || before === null ? undefined : levels[before];
    const item = items[before ?? ''] ?? 'unknown';
    return question === null || to === undefined ? [] : [{ question, from: isLevel(item) ? item : null, to }];
  });
  return {
    of,
    line: { ...of.targetLine, levels: Object.fromEntries(lines.map(({ question, to }) => [question, to])) },
    raised: lines.filter(({ from, to }) => to > (from ?? 0)),
  };
}

/**
 * The actions that the plan of a round counts with: its own, in the order of the plan, and then those of earlier rounds that were still to be done when it was
 * held, each on the question that the round asks for its own. What was done by then is in its levels already; what was dropped leads nowhere.
 */
export function listPlanned(assessment: Assessment, round: Round): readonly Action[] {
  const earlier = new Set(assessment.rounds.filter(({ date }) => date < round.date).map(({ id }) => id));
  const carried = assessment.actions.filter((action) => {
    const { state, on } = statusOf(action);
    return earlier.has(action.round) && !(state === 'done' && on <= round.date);
  });
  return [...listActions(assessment, round.id), ...carried.map((action) => carryOver(assessment, action, round))].filter((action) => statusOf(action).state !== 'dropped');
}

/**
 * The quarter that a day is in.
 *
 * @example quarterOf('2026-09-30') // "2026-Q3"
 */
export function quarterOf(day: Day): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const EFFORTS = [1, 2, 3, null] as const satisfies readonly (Effort | null)[];
const COSTS = ['none', 'under-1000', '1000-to-10000', 'over-10000', null] as const satisfies readonly (Cost | null)[];

/** A level of a question that has changed its meaning, or is asked no more, says nothing of the round: such an action is on no question of it. */
function carryOver(assessment: Assessment, action: Action, round: Round): Action {
  const line = findLine(assessment, action, round);
  const question = line === undefined || line.kind === 'changed' ? null : line.to;
  return question === action.question ? action : { ...action, question };
}

function listSteps(questionnaire: Questionnaire, round: Round, figures: RoundFigures, actions: readonly Action[]): readonly PlannedStep[] {
  return dimensionsOf(questionnaire, round.form).flatMap(({ questions }) =>
    questions.flatMap(({ id }): readonly PlannedStep[] => {
      const item = figures.items[id] ?? 'unknown';
      const from = isLevel(item) ? item : null;
      const leading = actions.filter(({ question, toLevel }) => question === id && toLevel !== null && toLevel > (from ?? 0));
      const to = leading.map(({ toLevel }) => toLevel).reduce((one, other) => ((other ?? 0) > (one ?? 0) ? other : one), null);
      return to === null || item === 'not-applicable' ? [] : [{ question: id, from, to, actions: leading.map((action) => action.id) }];
    }),
  );
}

/** As the group judged it for the question, or else that of the step up from where it stands; null for an action on no one question. */
function effortOf(questionnaire: Questionnaire, round: Round, { question: id, fromLevel }: Action): Effort | null {
  const question = id === null ? undefined : findQuestion(questionnaire, id);
  if (question === undefined) return null;
  return goalFor(round, question.id).effort ?? (fromLevel === null ? null : (findStepUp(question, fromLevel)?.effort ?? null));
}

function ownersOf(actions: readonly Action[]): readonly string[] {
  const named = [...new Set(actions.map(({ owner }) => owner.trim()))].filter((owner) => owner !== '');
  return [...named, ''];
}

function quartersOf(actions: readonly Action[]): readonly (string | null)[] {
  return [...[...new Set(actions.flatMap(({ due }) => (due === null ? [] : [quarterOf(dueDay(due))])))].toSorted(), null];
}

function groupBy<Key>(actions: readonly Action[], keyOf: (action: Action) => Key, keys: readonly Key[]): readonly { readonly key: Key; readonly load: Load }[] {
  return keys.map((key) => ({ key, load: loadOf(actions.filter((action) => keyOf(action) === key)) })).filter(({ load }) => load.actions > 0);
}

function loadOf(actions: readonly Action[]): Load {
  const given = actions.flatMap(({ staffDays }) => (staffDays === null ? [] : [staffDays]));
  return { actions: actions.length, staffDays: given.reduce((sum, days) => sum + days, 0), withoutDays: actions.length - given.length };
}
