/** What the ballots of a round come to: an outcome for each question, and what the first votes say of each dimension. No ballot can be told from it. */

import type { Fraction } from '../figures-model.ts';
import type { Dimension, Form, Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/questionnaire.ts';
import { findItem, isLevel, scoreDimension } from '../scoring.ts';
import { averageDistance, findStatus, isNear } from '../statistics/agreement.ts';
import { bootstrapMean } from '../statistics/bootstrap.ts';
import { compareFractions, fraction, meanOf } from '../statistics/fraction.ts';
import type { Ballots, Box, BoxId, DimensionVotes, QuestionVotes, Slip, Span, Tally, VoteOutcome, Votes } from '../workshop-model.ts';
import { addTallies, choicesOf, countCast, levelsOf, NOTHING_CAST, tallyOf } from './tally.ts';

/** Votes on a question from which its counts may be shown in the room, and may leave it. Methods C.7. */
export const LEAST_SHOWN = { room: 3, outside: 5 } as const;
/** Levels that a voter gave in a dimension, for a mean of their own. Methods E.3. */
const LEAST_LEVELS = 3;
/** Voters with a mean, for their means to be kept, and for a range of views. Methods B.8, E.3. */
const LEAST_MEANS = { kept: 4, views: 5 } as const;
/** Slips, for the scores without one of them. Methods B.8. */
const LEAST_SLIPS = 3;

/** Votes that count: sealed slips with a choice for a question that is asked, and shows of cards. */
interface Counted {
  readonly slips: readonly Slip['votes'][];
  readonly cards: Box['cards'];
}

/**
 * What the ballots of a round come to, in the form for the room: counts only where three or more voted. Only slips that were sealed by a reveal count, with cards beside
 * them; questions that the form does not ask do not. Methods B.2, B.3, B.8, C.1, C.5.
 *
 * @example countVotes(questionnaire, 'quick', { boxes: {} }).voters // 0
 */
export function countVotes(questionnaire: Questionnaire, form: Form, ballots: Ballots): Votes {
  const asked = questionsOf(questionnaire, form).map(({ id }) => id);
  const first = countedIn(ballots, 'first', asked);
  const voters = Math.max(first.slips.length, ...asked.map((id) => countCast(tallyIn(first, id))));
  const isSolo = voters === 1;
  const votesOn = (id: QuestionId): QuestionVotes => {
    const again = ([2, 3] as const).map((vote) => tallyIn(countedIn(ballots, `${id}.${vote}`, [id]), id));
    return { first: outcomeOf(tallyIn(first, id), isSolo), again: again.filter((tally) => countCast(tally) > 0).map((tally) => outcomeOf(tally, isSolo)) };
  };
  const votes = {
    countedOn: null,
    voters,
    questions: Object.fromEntries(asked.map((id) => [id, votesOn(id)])),
    dimensions: dimensionsOf(questionnaire, form).map((dimension) => votesOnDimension(dimension, first)),
  };
  return withCountsFrom(votes, LEAST_SHOWN.room);
}

/**
 * The votes as they may be kept, exported and shown outside the room: without the counts and distances of questions that fewer than five voted on. That all of them chose the
 * same would tell what each of them chose, so it is called close, which it is. Methods C.7.
 */
export function withoutSmallCounts(votes: Votes): Votes {
  const kept = withCountsFrom(votes, LEAST_SHOWN.outside);
  return withOutcomes(kept, (outcome) => (outcome.counts === null && outcome.status === 'same' ? { ...outcome, status: 'close' } : outcome));
}

/**
 * What one vote on one question comes to. Alone, one level is enough.
 *
 * @example outcomeOf(tallyOf([2, 3, 3, 3, 4]), false) // cast 5, item 3, status 'close', distance 2/5, isNear true
 */
export function outcomeOf(counts: Tally, isSolo: boolean): VoteOutcome {
  const levels = levelsOf(counts);
  const item = findItem(choicesOf(counts), isSolo);
  const distance = isLevel(item) ? averageDistance(levels) : null;
  return { cast: countCast(counts), item, status: isLevel(item) ? findStatus(levels) : null, distance, isNear: distance && isNear(distance), counts };
}

function withCountsFrom(votes: Votes, least: number): Votes {
  return withOutcomes(votes, (outcome) => (outcome.cast < least ? { ...outcome, distance: null, counts: null } : outcome));
}

function withOutcomes(votes: Votes, change: (outcome: VoteOutcome) => VoteOutcome): Votes {
  const questions = Object.entries(votes.questions).map(([id, { first, again }]) => [id, { first: change(first), again: again.map(change) }] as const);
  return { ...votes, questions: Object.fromEntries(questions) };
}

/** A box that was not opened counts for nothing yet. */
function countedIn(ballots: Ballots, box: BoxId, asked: readonly QuestionId[]): Counted {
  const { slips, cards, isOpened } = ballots.boxes[box] ?? { slips: {}, cards: {}, isOpened: false };
  if (!isOpened) return { slips: [], cards: {} };
  const sealed = Object.values(slips).filter(({ isSealed, votes }) => isSealed && asked.some((id) => votes[id] !== undefined));
  return { slips: sealed.map(({ votes }) => votes), cards };
}

function tallyIn({ slips, cards }: Counted, id: QuestionId): Tally {
  const choices = slips.flatMap((votes) => votes[id] ?? []);
  return addTallies(tallyOf(choices), cards[id] ?? NOTHING_CAST);
}

function votesOnDimension({ id, questions }: Dimension, first: Counted): DimensionVotes {
  const asked = questions.map((question) => question.id);
  const means = first.slips.flatMap((votes) => meanIn(votes, asked)).toSorted(compareFractions);
  return {
    dimension: id,
    means: means.length < LEAST_MEANS.kept ? [] : means,
    views: means.length < LEAST_MEANS.views ? null : bootstrapMean(means),
    oneAway: scoresWithoutOne(asked, first),
  };
}

/** A voter's own mean, in a list of its own; an empty one where too few levels were given. */
function meanIn(votes: Slip['votes'], asked: readonly QuestionId[]): readonly Fraction[] {
  const levels = asked.flatMap((id) => votes[id] ?? []).filter(isLevel);
  return levels.length < LEAST_LEVELS ? [] : [meanOf(levels.map((level) => fraction(level)))];
}

/** The lowest and the highest score of a dimension, each voter on a slip left out in turn. Those who showed cards cannot be told apart, so they stay. */
function scoresWithoutOne(asked: readonly QuestionId[], first: Counted): Span | null {
  if (first.slips.length < LEAST_SLIPS) return null;
  const scores = first.slips.map((_, away) => {
    const others = { ...first, slips: first.slips.toSpliced(away, 1) };
    const items = asked.map((id) => findItem(choicesOf(tallyIn(others, id)), false));
    // Which dimension it is makes no difference to the sum.
    return scoreDimension('policy', items).score;
  });
  const sorted = scores.filter((score) => score !== null).toSorted(compareFractions);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return sorted.length < scores.length || low === undefined || high === undefined ? null : { low, high };
}
