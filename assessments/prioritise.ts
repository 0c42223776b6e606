/** Weighs each gap by one open sum, and puts the gaps in the order in which they are worth talking about. */

import type { Item, RoundFigures } from './figures-model.ts';
import type { Assessment, Importance, Round } from './model.ts';
import { isPackFor, mayShowItems, usesPeerPoint } from './peers/pack.ts';
import type { DimensionId, Effort, Level, Question, Questionnaire, StepUp } from './questionnaire-model.ts';
import { dimensionsOf } from './questionnaire/questionnaire.ts';
import { defaultTarget, findStepUp, goalFor } from './recommend.ts';
import { isLevel } from './scoring.ts';

/** Where need and effort put a question. 'find-out' is for those whose level is not known yet. Methods F.2. */
export type Group = (typeof GROUP_ORDER)[number];

/** The groups, in the order in which they are listed. */
export const GROUP_ORDER = ['quick-win', 'priority', 'major', 'easy-gain', 'later', 'maintain', 'find-out'] as const;

/** The importance of a question while the group has not agreed on one: important, the middle of three. */
export const DEFAULT_IMPORTANCE: Importance = 2;

/** Steps of a gap that count, however high the target. Methods F.2. */
export const LARGEST_GAP = 2;

/** Need from which a gap is worth real effort; one below it and it are close calls. Methods F.2. */
export const HIGH_NEED = 4;

/** The sum behind one gap, with everything that went into it. */
export interface Need {
  readonly gap: number;
  readonly importance: Importance;
  readonly peerPoint: 0 | 1;
  /** gap × importance + peer point, 0 to 7. */
  readonly need: number;
  readonly group: Exclude<Group, 'find-out'>;
  /** One different judgement would move it, so the group decides. */
  readonly isCloseCall: boolean;
}

/**
 * How much a gap matters: gap × importance, and one point where the level is below the middle of the peers. Whole numbers only. Methods F.2.
 *
 * @example needOf({ current: 2, target: 4, importance: 3, effort: 2, peerMedian: 3 }) // need 7, group 'priority'
 */
export function needOf(judged: {
  readonly current: Level;
  readonly target: Level;
  readonly importance: Importance;
  readonly effort: Effort;
  readonly peerMedian: number | null;
  /** How the group settled a close call; it counts only where there is one. */
  readonly closeCall?: 'high' | 'low' | null;
}): Need {
  const { current, target, importance, effort, peerMedian, closeCall = null } = judged;
  const gap = Math.min(LARGEST_GAP, Math.max(0, target - current));
  const peerPoint = peerMedian !== null && current < peerMedian ? 1 : 0;
  const need = gap * importance + peerPoint;
  const isCloseCall = need === HIGH_NEED - 1 || need === HIGH_NEED;
  const isHigh = isCloseCall && closeCall !== null ? closeCall === 'high' : need >= HIGH_NEED;
  return { gap, importance, peerPoint, need, group: groupOf(gap, isHigh, effort), isCloseCall };
}

/** One question in the list of gaps. What cannot be said while its level is not known is null. */
export interface GapLine {
  readonly question: Question;
  readonly dimension: DimensionId;
  readonly current: Level | null;
  readonly target: Level | null;
  readonly importance: Importance;
  /** As the group chose, or else that of the step up; null where there is neither. */
  readonly effort: Effort | null;
  /** The middle of the peers for this question; null where it may not be used. */
  readonly peerMedian: number | null;
  readonly gap: number;
  readonly peerPoint: 0 | 1;
  readonly need: number | null;
  readonly group: Group;
  readonly isCloseCall: boolean;
  /** How the group settled it, where it is one. */
  readonly closeCall: 'high' | 'low' | null;
  readonly isShortlisted: boolean;
  readonly isGoodEnough: boolean | null;
  readonly stepUp: StepUp | null;
}

/**
 * Every question asked, by group, then need (high first), effort (low first) and question order. Ties stay in question order. Questions whose level is
 * not known come last, to be found out first; those that do not apply are left out. Where a level is good enough, it is its own target. Methods F.2.
 */
export function listGaps(assessment: Assessment, questionnaire: Questionnaire, round: Round, figures: RoundFigures): readonly GapLine[] {
  const medians = peerMediansOf(assessment, questionnaire, round);
  const lines = dimensionsOf(questionnaire, round.form).flatMap((dimension) =>
    dimension.questions.map((question) => gapLineOf(question, dimension.id, round, figures.items[question.id] ?? 'unknown', medians[question.id] ?? null)),
  );
  return orderGaps(lines.filter((line) => line !== null));
}

/** Gaps by group, then need (high first), then effort (low first). What is equal in all three keeps the order it came in. Methods F.2. */
export function orderGaps<Line extends Pick<GapLine, 'group' | 'need' | 'effort'>>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted(
    (one, other) =>
      GROUP_ORDER.indexOf(one.group) - GROUP_ORDER.indexOf(other.group) ||
      (other.need ?? 0) - (one.need ?? 0) ||
      (one.group === 'find-out' ? 0 : (one.effort ?? NO_STEP_EFFORT) - (other.effort ?? NO_STEP_EFFORT)),
  );
}

/**
 * The middle of the chosen peers, question by question: none without a group, for a pack of another questionnaire, major version or form, for a group
 * that is too small for figures by question, or where a made-up pack meets a real assessment.
 */
export function peerMediansOf(assessment: Assessment, questionnaire: Questionnaire, { form, peers }: Round): Readonly<Record<string, number>> {
  if (peers === null || !usesPeerPoint(peers, assessment.isSample)) return {};
  const { header, group } = peers;
  return isPackFor(header, questionnaire, form) && mayShowItems(group, header.rules.smallestGroup) ? (group.itemMedians ?? {}) : {};
}

const GROUP_OF_HIGH_NEED = { 1: 'quick-win', 2: 'priority', 3: 'major' } as const satisfies Readonly<Record<Effort, Group>>;
const GROUP_OF_LOW_NEED = { 1: 'easy-gain', 2: 'later', 3: 'later' } as const satisfies Readonly<Record<Effort, Group>>;

/** Only at level 5 is there no effort, and there the group is 'maintain' whatever it is. */
const NO_STEP_EFFORT: Effort = 1;

function groupOf(gap: number, isHigh: boolean, effort: Effort): Need['group'] {
  if (gap === 0) return 'maintain';
  return isHigh ? GROUP_OF_HIGH_NEED[effort] : GROUP_OF_LOW_NEED[effort];
}

function gapLineOf(question: Question, dimension: DimensionId, round: Round, item: Item, peerMedian: number | null): GapLine | null {
  if (item === 'not-applicable') return null;
  const { isGoodEnough, target: chosenTarget, importance: chosenImportance, effort: chosenEffort, closeCall, isShortlisted } = goalFor(round, question.id);
  const importance = chosenImportance ?? DEFAULT_IMPORTANCE;
  if (!isLevel(item)) {
    const unknown = { current: null, target: null, gap: 0, peerPoint: 0, need: null, group: 'find-out', isCloseCall: false, closeCall: null, stepUp: null } as const;
    return { question, dimension, importance, effort: chosenEffort, peerMedian, isGoodEnough, isShortlisted, ...unknown };
  }
  const stepUp = findStepUp(question, item);
  const target = isGoodEnough === true ? item : (chosenTarget ?? defaultTarget(item));
  const effort = chosenEffort ?? stepUp?.effort ?? null;
  const need = needOf({ current: item, target, importance, effort: effort ?? NO_STEP_EFFORT, peerMedian, closeCall });
  return { question, dimension, current: item, target, effort, peerMedian, isGoodEnough, isShortlisted, stepUp, ...need, closeCall: need.isCloseCall ? closeCall : null };
}
