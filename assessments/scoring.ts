/** Turns answers into levels, levels into scores, and says when there are too few answers for one. */

import type { DimensionFigures, Fraction, Item, RoundFigures } from './figures-model.ts';
import type { Response, Round } from './model.ts';
import type { DimensionId, Level, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf } from './questionnaire/questionnaire.ts';
import { addFractions, divideFractions, fraction, meanOf, multiplyFractions } from './statistics/fraction.ts';

/** The name of the rules on this page, kept in each closing. It changes whenever they would give another figure. */
export const SCORING_METHOD = 'mean-of-levels-1';

/** One person's answer to one question; null is a vote that was not cast. */
export type Vote = Level | 'unknown' | 'not-applicable' | null;

/** Least questions with a level for a dimension to have a score. Methods B.4. */
export const LEAST_ANSWERED = 3;

const LEVELS_FROM_HIGHEST = [5, 4, 3, 2, 1] as const satisfies readonly Level[];

/**
 * The highest level that more than half of the voters say has been reached; undefined where nobody chose a level. Methods B.2.
 *
 * @example findMajorityLevel([2, 2, 4, 4]) // 2
 */
export function findMajorityLevel(votes: readonly Vote[]): Level | undefined {
  const levels = votes.filter(isLevel);
  return LEVELS_FROM_HIGHEST.find((level) => 2 * levels.filter((vote) => vote >= level).length > levels.length);
}

/**
 * What the votes on a question come to. It does not apply where more than half of the votes cast say so. It has a level where at least two votes (one
 * when answering alone) are levels, and as many as there are "don't know". Otherwise it is unknown. Methods B.3.
 *
 * @example findItem([3, 'unknown', 'unknown'], false) // 'unknown'
 */
export function findItem(votes: readonly Vote[], isSolo: boolean): Item {
  const cast = votes.filter((vote) => vote !== null);
  const levels = cast.filter(isLevel);
  const notApplicable = cast.filter((vote) => vote === 'not-applicable').length;
  const unknown = cast.length - levels.length - notApplicable;
  if (2 * notApplicable > cast.length) return 'not-applicable';
  if (levels.length < (isSolo ? 1 : 2) || levels.length < unknown) return 'unknown';
  return findMajorityLevel(levels) ?? 'unknown';
}

/** What one recorded response comes to. A blank is unknown, as "don't know" is: neither is ever nought. Methods A.6. */
export function itemOf(response: Response | undefined): Item {
  const answer = response?.answer ?? null;
  return findItem([answer?.kind === 'level' ? answer.level : (answer?.kind ?? null)], true);
}

/**
 * What a question comes to in a round: the answer that is recorded; where none is, what the votes say, the last vote on it before earlier ones; otherwise unknown.
 * Methods B.2.
 *
 * @example itemIn(roundWithVotes, 'T2') // 2, the majority level, until the group has agreed on another
 */
export function itemIn(round: Round, question: QuestionId): Item {
  const votes = round.votes?.questions[question];
  const isRecorded = (round.responses[question]?.answer ?? null) !== null;
  return isRecorded || votes === undefined ? itemOf(round.responses[question]) : (votes.again.at(-1) ?? votes.first).item;
}

/**
 * The figures of one dimension. The score is the mean of the levels, given where at least three questions, and two thirds of those that apply, have one.
 * The secure level is reached by four in five of them, with none more than one level below it. Peers may be compared with where no more than a third
 * do not apply. In the quick form this asks for a level on all three questions. Methods B.4.
 *
 * @example scoreDimension('policy', [4, 4, 4, 4, 4, 1]) // score 7/2, secure 2, lowest 1
 */
export function scoreDimension(dimension: DimensionId, items: readonly Item[]): DimensionFigures {
  const levels = items.filter(isLevel);
  const asked = items.length;
  const applicable = items.filter((item) => item !== 'not-applicable').length;
  const answered = levels.length;
  const hasScore = answered >= LEAST_ANSWERED && 3 * answered >= 2 * applicable;
  return {
    dimension,
    asked,
    applicable,
    answered,
    unknown: applicable - answered,
    score: hasScore ? meanOf(levels.map((level) => fraction(level))) : null,
    secure: hasScore ? findSecureLevel(levels) : null,
    lowest: hasScore ? findLowest(levels) : null,
    isPeerComparable: hasScore && 3 * (asked - applicable) <= asked,
  };
}

/**
 * The mean of the dimension scores: with all five, partial with four, none with fewer. Weights are whole numbers from 0 to 3 in the same order, for the
 * organisation's own view only; without them every dimension counts the same. Methods B.5, B.6.
 *
 * @example scoreOverall([fraction(17, 6), null, fraction(12, 5), fraction(7, 2), fraction(2)]) // { score: 161/60, isPartial: true }
 */
export function scoreOverall(
  scores: readonly (Fraction | null)[],
  weights: readonly number[] = scores.map(() => 1),
): { readonly score: Fraction; readonly isPartial: boolean } | null {
  const weighed = scores.flatMap((score, at) => (score === null ? [] : [{ score, weight: fraction(weights[at] ?? 1) }]));
  const total = weighed.reduce((sum, each) => addFractions(sum, each.weight), fraction(0));
  if (weighed.length < scores.length - 1 || total.numerator === 0) return null;
  const sum = weighed.map((each) => multiplyFractions(each.score, each.weight)).reduce(addFractions, fraction(0));
  return { score: divideFractions(sum, total), isPartial: weighed.length < scores.length };
}

/** The figures of a round, computed from the questions that its form asks: from its responses, and from its votes where nothing is recorded yet. */
export function scoreRound(questionnaire: Questionnaire, round: Round): RoundFigures {
  const asked = dimensionsOf(questionnaire, round.form).map((dimension) => ({
    id: dimension.id,
    items: dimension.questions.map((question) => ({ id: question.id, item: itemIn(round, question.id) })),
  }));
  const dimensions = asked.map(({ id, items }) => scoreDimension(id, items.map(({ item }) => item)));
  return {
    items: Object.fromEntries(asked.flatMap(({ items }) => items.map(({ id, item }) => [id, item]))),
    dimensions,
    overall: scoreOverall(dimensions.map((each) => each.score)),
  };
}

/** The figures that hold for a round: those that its closing fixed, or computed now while it is open. */
export function figuresOf(questionnaire: Questionnaire, round: Round): RoundFigures {
  return round.closing?.figures ?? scoreRound(questionnaire, round);
}

/** Whether a vote or an item is a level. */
export function isLevel(value: Vote | Item): value is Level {
  return typeof value === 'number';
}

function findSecureLevel(levels: readonly Level[]): Level | null {
  const lowest = Math.min(...levels);
  return LEVELS_FROM_HIGHEST.find((level) => lowest >= level - 1 && 5 * levels.filter((each) => each >= level).length >= 4 * levels.length) ?? null;
}

function findLowest(levels: readonly Level[]): Level | null {
  return LEVELS_FROM_HIGHEST.findLast((level) => levels.includes(level)) ?? null;
}
