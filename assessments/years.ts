/** Compares two rounds like for like: what moved, which way, and what cannot be compared. */

import type { Fraction, Item } from './figures-model.ts';
import type { Round } from './model.ts';
import type { DimensionId, Level, MapLine, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf } from './questionnaire/questionnaire.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { figuresOf, isLevel } from './scoring.ts';
import { fraction, meanOf, subtractFractions } from './statistics/fraction.ts';

/** A round with the questionnaire it was answered with. */
export interface RoundAsked {
  readonly questionnaire: Questionnaire;
  readonly round: Round;
}

/** Least comparable questions for a dimension to have a change score. Methods E.2. */
export const LEAST_COMPARABLE = 3;

/** Net steps that count as a move; one can be a slip of judgement. Methods E.2. */
export const LEAST_STEPS = 2;

/** What can be said of a dimension. Methods E.3, without the test that needs several voters. */
export type ChangeLabel = 'little-change' | 'up' | 'down' | 'not-comparable';

/** How one dimension moved. `before`, `after`, `change` and `netSteps` are over the comparable questions, and null together. */
export interface DimensionChange {
  readonly dimension: DimensionId;
  readonly comparable: number;
  /** Questions that the earlier round asked, with those unknown and not applying. */
  readonly asked: number;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  readonly change: Fraction | null;
  readonly netSteps: number | null;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly label: ChangeLabel;
}

/** How one question moved. It goes by its newer id, or by its only one where it was dropped. `steps` is null where it is not comparable. */
export interface QuestionMove {
  readonly question: QuestionId;
  readonly dimension: DimensionId;
  readonly before: Item | 'not-asked';
  readonly after: Item | 'not-asked';
  readonly steps: number | null;
  readonly isComparable: boolean;
}

/** Two rounds side by side. */
export interface YearsFigures {
  readonly dimensions: readonly DimensionChange[];
  readonly questions: readonly QuestionMove[];
}

/**
 * What moved from the earlier round to the later one. Comparable is a question that means the same in both and has a level in both. A dimension has a
 * change score with at least three of them, and two thirds of all that the earlier round asked. `map` says which question is which: a new or a dropped one has no
 * pair. Methods E.2.
 */
export function compareRounds(before: RoundAsked, after: RoundAsked, map: readonly MapLine[] = mapBetween(before.questionnaire, after.questionnaire)): YearsFigures {
  const questions = listMoves(before, after, map);
  const dimensions = dimensionsOf(before.questionnaire, before.round.form).map(({ id, questions: asked }) => {
    const newIds = map.filter((line) => asked.some((question) => question.id === line.from)).flatMap((line) => line.to ?? []);
    return changeOf(id, asked.length, questions.filter((move) => move.isComparable && newIds.includes(move.question)).flatMap(levelsOf));
  });
  return { dimensions, questions };
}

interface LevelPair {
  readonly before: Level;
  readonly after: Level;
}

function changeOf(dimension: DimensionId, asked: number, pairs: readonly LevelPair[]): DimensionChange {
  const counts = {
    dimension,
    comparable: pairs.length,
    asked,
    up: pairs.filter((pair) => pair.after > pair.before).length,
    same: pairs.filter((pair) => pair.after === pair.before).length,
    down: pairs.filter((pair) => pair.after < pair.before).length,
  };
  if (pairs.length < LEAST_COMPARABLE || 3 * pairs.length < 2 * asked) {
    return { ...counts, before: null, after: null, change: null, netSteps: null, label: 'not-comparable' };
  }
  const before = meanOf(pairs.map((pair) => fraction(pair.before)));
  const after = meanOf(pairs.map((pair) => fraction(pair.after)));
  const netSteps = pairs.reduce((sum, pair) => sum + pair.after - pair.before, 0);
  return { ...counts, before, after, change: subtractFractions(after, before), netSteps, label: labelOf(netSteps) };
}

function labelOf(netSteps: number): ChangeLabel {
  if (Math.abs(netSteps) < LEAST_STEPS) return 'little-change';
  return netSteps > 0 ? 'up' : 'down';
}

function listMoves(before: RoundAsked, after: RoundAsked, map: readonly MapLine[]): readonly QuestionMove[] {
  const oldItems = itemsOf(before);
  const newItems = itemsOf(after);
  const moves = after.questionnaire.dimensions.flatMap((dimension) => [
    ...dimension.questions.map((question) => {
      const line = map.find((each) => each.to === question.id);
      return moveOf(question.id, dimension.id, line?.from ? oldItems.get(line.from) : undefined, newItems.get(question.id), line?.kind !== 'changed');
    }),
    ...listDropped(before, dimension.id, map).map((id) => moveOf(id, dimension.id, oldItems.get(id), undefined, false)),
  ]);
  return moves.filter((move) => move.before !== 'not-asked' || move.after !== 'not-asked');
}

function listDropped(before: RoundAsked, dimension: DimensionId, map: readonly MapLine[]): readonly QuestionId[] {
  const questions = before.questionnaire.dimensions.find((each) => each.id === dimension)?.questions ?? [];
  return questions.map((question) => question.id).filter((id) => !map.some((line) => line.from === id && line.to !== null));
}

function moveOf(question: QuestionId, dimension: DimensionId, before: Item | undefined, after: Item | undefined, hasSameMeaning: boolean): QuestionMove {
  const isComparable = hasSameMeaning && before !== undefined && isLevel(before) && after !== undefined && isLevel(after);
  const steps = isComparable ? after - before : null;
  return { question, dimension, before: before ?? 'not-asked', after: after ?? 'not-asked', steps, isComparable };
}

function levelsOf(move: QuestionMove): readonly LevelPair[] {
  const { before, after } = move;
  return typeof before === 'number' && typeof after === 'number' ? [{ before, after }] : [];
}

function itemsOf({ questionnaire, round }: RoundAsked): ReadonlyMap<QuestionId, Item> {
  return new Map(Object.entries(figuresOf(questionnaire, round).items));
}
