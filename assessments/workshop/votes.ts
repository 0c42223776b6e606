/** What the ballots of a round come to: an outcome for each question, and what the first votes say of each dimension. No ballot can be told from it. */

import type { Item } from '../figures-model.ts';
import type { Dimension, Form, Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/questionnaire.ts';
import { findItem, isLevel, scoreDimension } from '../scoring.ts';
import { averageDistance, findStatus, isNear } from '../statistics/agreement.ts';
import { bootstrapMean } from '../statistics/bootstrap.ts';
import { compareFractions } from '../statistics/fraction.ts';
import type { Ballots, Box, BoxId, DimensionVotes, QuestionVotes, RoleSetting, Slip, Span, Tally, VoteOutcome, Votes } from '../workshop-model.ts';
import { findOwnMean } from './own-mean.ts';
import { findRoleResults, ROLE_RULES } from './roles.ts';
import { coarsenBefore, coarsenBeside } from './roles/coarsen.ts';
import { addTallies, choicesOf, countCast, levelsOf, NOTHING_CAST, tallyOf } from './tally.ts';

/** Votes on a question from which its counts may be shown in the room, and may leave it. Methods C.7. */
export const LEAST_SHOWN = { room: 3, outside: 5 } as const;
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
 * them; questions that the form does not ask do not. `setting` says how role groups are kept, null where nobody was asked; they come out only when the votes are complete. Methods B.2, B.3, B.8, C.1, C.5.
 *
 * @example countVotes(questionnaire, 'quick', { boxes: {} }).voters // 0
 */
export function countVotes(questionnaire: Questionnaire, form: Form, ballots: Ballots, setting: RoleSetting | null = null, rules = ROLE_RULES): Votes {
  const asked = questionsOf(questionnaire, form).map(({ id }) => id);
  const first = countedIn(ballots, 'first', asked);
  const voters = Math.max(first.slips.length, ...asked.map((id) => countCast(tallyIn(first, id))));
  const isSolo = voters === 1;
  const votesOn = (id: QuestionId): QuestionVotes => {
    const again = ([2, 3] as const).map((vote) => tallyIn(countedIn(ballots, `${id}.${vote}`, [id]), id));
    return { first: outcomeOf(tallyIn(first, id), isSolo), again: again.filter((tally) => countCast(tally) > 0).map((tally) => outcomeOf(tally, isSolo)) };
  };
  const dimensions = dimensionsOf(questionnaire, form);
  const isComplete = ballots.isComplete === true;
  const roles = setting === null || !isComplete ? null : findRoleResults(dimensions, sealedIn(ballots, 'first', asked), setting, rules);
  const coarsened = (votes: DimensionVotes) => (setting !== null && !isComplete ? coarsenBefore(votes) : coarsenBeside(roles, votes));
  const kept = (votes: DimensionVotes) => (rules.hasCoarseMeans ? coarsened(votes) : votes);
  const votes = {
    countedOn: null,
    voters,
    questions: Object.fromEntries(asked.map((id) => [id, votesOn(id)])),
    dimensions: dimensions.map((dimension) => kept(votesOnDimension(dimension, first))),
    roles,
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
  const { cards, isOpened } = ballots.boxes[box] ?? { cards: {}, isOpened: false };
  return isOpened ? { slips: sealedIn(ballots, box, asked).map(({ votes }) => votes), cards } : { slips: [], cards: {} };
}

function sealedIn(ballots: Ballots, box: BoxId, asked: readonly QuestionId[]): readonly Slip[] {
  return Object.values(ballots.boxes[box]?.slips ?? {}).filter(({ isSealed, votes }) => isSealed && asked.some((id) => votes[id] !== undefined));
}

function tallyIn({ slips, cards }: Counted, id: QuestionId): Tally {
  const choices = slips.flatMap((votes) => votes[id] ?? []);
  return addTallies(tallyOf(choices), cards[id] ?? NOTHING_CAST);
}

function votesOnDimension({ id, questions }: Dimension, first: Counted): DimensionVotes {
  const asked = questions.map((question) => question.id);
  const means = first.slips.flatMap((votes) => findOwnMean(votes, asked) ?? []).toSorted(compareFractions);
  return {
    dimension: id,
    means: means.length < LEAST_MEANS.kept ? [] : means,
    views: means.length < LEAST_MEANS.views ? null : bootstrapMean(means),
    oneAway: scoresWithoutOne(asked, first),
  };
}

/** The lowest and the highest score of a dimension, each voter on a slip left out in turn. Those who showed cards cannot be told apart, so they stay. */
function scoresWithoutOne(asked: readonly QuestionId[], first: Counted): Span | null {
  if (first.slips.length < LEAST_SLIPS) return null;
  const columns = asked.map((id) => itemsWithout(first, id));
  // Which dimension it is makes no difference to the sum.
  const scores = first.slips.map((votes) => scoreDimension('policy', columns.map((itemWithout) => itemWithout(votes))).score);
  const sorted = scores.filter((score) => score !== null).toSorted(compareFractions);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return sorted.length < scores.length || low === undefined || high === undefined ? null : { low, high };
}

/** What a question comes to without one of those who voted: it depends on what they chose and on nothing else of them. */
function itemsWithout(counted: Counted, id: QuestionId): (votes: Slip['votes']) => Item {
  const choices = choicesOf(tallyIn(counted, id));
  const all = findItem(choices, false);
  const without = new Map([...new Set(choices)].map((choice) => [choice, findItem(choices.toSpliced(choices.indexOf(choice), 1), false)]));
  return (votes) => (votes[id] === undefined ? all : (without.get(votes[id]) ?? all));
}
