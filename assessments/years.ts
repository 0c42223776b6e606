/** Compares two rounds like for like: what moved, which way, and what cannot be compared. */

import type { Fraction, Item } from './figures-model.ts';
import type { Round } from './model.ts';
import type { DimensionId, Level, MapLine, Question, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf, questionsOf } from './questionnaire/questionnaire.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { figuresOf, isLevel } from './scoring.ts';
import { remember } from './remember.ts';
import { fraction, meanOf, subtractFractions } from './statistics/fraction.ts';
import { permutationTest, type Permutation } from './statistics/permutation.ts';

/** A round with the questionnaire it was answered with. */
export interface RoundAsked {
  readonly questionnaire: Questionnaire;
  readonly round: Round;
}

/** Least comparable questions for a dimension to have a change score. Methods E.2. */
export const LEAST_COMPARABLE = 3;

/** Net steps that count as a move; one can be a slip of judgement. Methods E.2. */
export const LEAST_STEPS = 2;

/** What can be said of a dimension. Methods E.3. */
export type ChangeLabel = 'little-change' | 'up' | 'down' | 'not-comparable';

/**
 * Whether a move could come from who was in the room: `clear` where that is unlikely, `overlap` where it is not, `too-few` with fewer than four voters in a round. Methods E.3.
 */
export type Sureness = 'clear' | 'overlap' | 'too-few';

/** Voters with a mean of their own, in each round, for a test. Methods E.3. */
const LEAST_TESTED = 4;
/** A test says `clear` where at most one split in so many lies as far apart as the rounds do. Methods E.3. */
const CLEAR_FROM = 10n;

/** How one dimension moved. `before`, `after`, `change` and `netSteps` are over the comparable questions, and null together. */
export interface DimensionChange {
  readonly dimension: DimensionId;
  readonly comparable: number;
  /** Questions that the earlier round asked, with those unknown and not applying. Where the forms differ, without those that the later form leaves out. */
  readonly asked: number;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  readonly change: Fraction | null;
  readonly netSteps: number | null;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly label: ChangeLabel;
  /** Null where nothing moved, and where the rounds asked the dimension other questions, so that the voters' means cannot be set side by side. */
  readonly sureness: Sureness | null;
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
  /** How many questions of the same meaning both forms ask, where the forms differ; otherwise null. */
  readonly shared: number | null;
}

/**
 * What moved from the earlier round to the later one. Comparable is a question that means the same in both and has a level in both. A dimension has a
 * change score with at least three of them, and two thirds of all that the earlier round asked; a quick form is compared on the questions that both forms ask. `map` says which question is which: a new or a dropped one has no
 * pair. Methods E.2.
 */
export function compareRounds(before: RoundAsked, after: RoundAsked, map: readonly MapLine[] = mapBetween(before.questionnaire, after.questionnaire)): YearsFigures {
  const questions = listMoves(before, after, map);
  const dimensions = dimensionsOf(before.questionnaire, before.round.form).map(({ id, questions: asked }) => {
    const lines = map.filter((line) => asked.some((question) => question.id === line.from));
    const newIds = lines.flatMap((line) => line.to ?? []);
    const askedOfBoth = asked.filter((question) => !isLeftOutByForm(question, before, after, map));
    const change = changeOf(id, askedOfBoth.length, questions.filter((move) => move.isComparable && newIds.includes(move.question)).flatMap(levelsOf));
    const askedLater = dimensionsOf(after.questionnaire, after.round.form).find((each) => each.id === id)?.questions ?? [];
    const isAskedAlike = askedLater.length === asked.length && lines.every(({ kind, to }) => kind !== 'changed' && askedLater.some((question) => question.id === to));
    return { ...change, sureness: isAskedAlike ? surenessOf(change.netSteps, meansIn(before.round, id), meansIn(after.round, id)) : null };
  });
  return { dimensions, questions, shared: before.round.form === after.round.form ? null : countShared(before, after, map) };
}

/** Whether a question of the earlier round is missing from the later one only because that is of another form: it counts for nothing then. */
export function isLeftOutByForm({ id, isQuick }: Question, before: RoundAsked, after: RoundAsked, map: readonly MapLine[]): boolean {
  if (before.round.form === after.round.form) return false;
  const later = map.find(({ from }) => from === id)?.to ?? null;
  return later === null ? after.round.form === 'quick' && !isQuick : !questionsOf(after.questionnaire, after.round.form).some((question) => question.id === later);
}

function countShared(before: RoundAsked, after: RoundAsked, map: readonly MapLine[]): number {
  const [asked, askedLater] = [before, after].map(({ questionnaire, round }) => new Set(questionsOf(questionnaire, round.form).map(({ id }) => id)));
  return map.filter(({ kind, from, to }) => kind !== 'changed' && from !== null && to !== null && asked?.has(from) && askedLater?.has(to)).length;
}

/**
 * How sure a move is, from the voters' own means of both rounds: null for less than two net steps. Methods E.3.
 *
 * @example surenessOf(3, [], [3, 3, 3, 3].map(fraction)) // 'too-few'
 */
export function surenessOf(netSteps: number | null, before: readonly Fraction[], after: readonly Fraction[]): Sureness | null {
  if (netSteps === null || Math.abs(netSteps) < LEAST_STEPS) return null;
  if (before.length < LEAST_TESTED || after.length < LEAST_TESTED) return 'too-few';
  return readTest(testBetween(before)(after));
}

/** What a permutation test says of a move: p of a tenth or less is clear. Methods E.3. */
export function readTest({ extreme, splits }: Permutation): Sureness {
  return CLEAR_FROM * extreme <= splits ? 'clear' : 'overlap';
}

const testBetween = remember((before: readonly Fraction[]) => remember((after: readonly Fraction[]) => permutationTest(before, after)));

/** The means of those who voted before anybody knew of the others' votes. */
function meansIn({ votes }: Round, dimension: DimensionId): readonly Fraction[] {
  return votes?.dimensions.find((each) => each.dimension === dimension)?.means ?? [];
}

interface LevelPair {
  readonly before: Level;
  readonly after: Level;
}

function changeOf(dimension: DimensionId, asked: number, pairs: readonly LevelPair[]): Omit<DimensionChange, 'sureness'> {
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

/** What net steps say: two or more are a move, one can be a slip of judgement. Methods E.3. */
export function labelOf(netSteps: number): ChangeLabel {
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
