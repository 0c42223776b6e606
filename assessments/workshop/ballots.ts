/** The ballots of a round while it is open: slips and cards go into the box of a vote, which is then opened. Nothing here says who, when or in which order. */

import type { Form, Question, Questionnaire, QuestionId } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { ok, problem, type Result } from '../result.ts';
import type { Ballots, Box, BoxId, Choice, RoleGroup, Slip, Tally, Way } from '../workshop-model.ts';
import { countCast } from './tally.ts';

/**
 * Why a slip or a count does not go in: there is no such slip; no more votes are taken, because role groups have been worked out; it is sealed since the reveal; the very same one is there already; its question is not asked, or always applies;
 * there would be more votes than voters; a count was shown and can no longer change; nobody has voted yet; what must be revealed first has not been.
 */
export type BallotsProblem =
  | { readonly kind: 'no-such-slip' | 'votes-are-complete' | 'slip-is-sealed' | 'same-slip-twice' | 'no-such-question' | 'cannot-not-apply' | 'cards-are-sealed' | 'no-votes-yet' | 'votes-not-revealed' }
  | { readonly kind: 'more-than-voters'; readonly voters: number };

/** What one vote asks, and how many people may vote. */
export interface Asking {
  readonly box: BoxId;
  readonly questions: readonly Question[];
  readonly voters: number;
}

/** What is wanted of a slip. `votes` are added to those that it has; null takes one back. `role` is set where it is given; null takes it back. */
export interface SlipChange {
  readonly way: Way;
  readonly role?: RoleGroup | null | undefined;
  readonly votes: Readonly<Record<QuestionId, Choice | null>>;
  readonly isFinished: boolean;
}

/** A round in which nobody has voted. */
export const NO_BALLOTS: Ballots = { boxes: {} };

const EMPTY_BOX: Box = { slips: {}, cards: {}, isOpened: false };

/** What a vote asks: all of the form, or the one question that was talked about. No questions where the form does not ask that one. */
export function askingIn(questionnaire: Questionnaire, form: Form, voters: number, box: BoxId): Asking {
  const questions = questionsOf(questionnaire, form);
  return { box, voters, questions: box === 'first' ? questions : questions.filter((question) => question.id === splitBox(box).question) };
}

/**
 * Which time a box votes on its question: 1 for the first vote on all of them.
 *
 * @example splitBox('T2.3') // { question: 'T2', time: 3 }
 */
export function splitBox(box: BoxId): { readonly question: QuestionId | null; readonly time: number } {
  const [question = '', time] = box.split('.');
  return time === undefined ? { question: null, time: 1 } : { question, time: Number(time) };
}

/** The box of a vote; an empty one where it has not been begun. */
export function boxOf(ballots: Ballots, box: BoxId): Box {
  return ballots.boxes[box] ?? EMPTY_BOX;
}

/** The slip of that id. */
export function findSlip(box: Box, id: string): Slip | undefined {
  // An id may be a word that every object knows.
  return Object.hasOwn(box.slips, id) ? box.slips[id] : undefined;
}

/** How many have voted on a question: on slips, and by cards. */
export function countOn(box: Box, question: QuestionId): number {
  const cards = box.cards[question];
  return slipsOf(box).filter((slip) => slip.votes[question] !== undefined).length + (cards === undefined ? 0 : countCast(cards));
}

/**
 * The ballots with a slip under that id, new or changed. A new one may come late, into the box of the first vote after it was opened. Whoever sends a new one again, because no
 * answer came, goes on with the one that is there; where it is finished or sealed it must be the very same. `mayBeSecond`: the very same paper slip may be there already. Slips from
 * the keyboard are never compared with others: that would tell what somebody chose.
 */
export function putSlip(
  ballots: Ballots,
  asking: Asking,
  { id, isNew, mayBeSecond }: { readonly id: string; readonly isNew: boolean; readonly mayBeSecond: boolean },
  wanted: SlipChange,
): Result<Ballots, BallotsProblem> {
  const misfit = findMisfit(ballots, asking, Object.entries(wanted.votes));
  if (misfit !== undefined) return problem(misfit);
  const box = boxOf(ballots, asking.box);
  const before = findSlip(box, id);
  if (isTakingNone(ballots, asking.box)) return problem({ kind: 'votes-are-complete' });
  if (before === undefined && !isNew) return problem({ kind: 'no-such-slip' });
  if (before !== undefined && isNew && isSentAgain(before, wanted)) return ok(ballots);
  if (before?.isSealed ?? (box.isOpened && asking.box !== 'first')) return problem({ kind: 'slip-is-sealed' });
  // Nor is a finished slip ever written over by a new one.
  if (isNew && before?.isFinished === true) return problem({ kind: 'no-such-slip' });
  const role = asking.box !== 'first' || wanted.role === null ? undefined : (wanted.role ?? before?.role);
  const slip: Slip = { way: before?.way ?? wanted.way, ...(role && { role }), votes: addVotes(before?.votes ?? {}, wanted.votes), isFinished: wanted.isFinished, isSealed: false };
  // Paper alone is compared with the others. On a question that is new on it, a slip does not count yet.
  const others = before === undefined || slip.way !== 'paper' ? box : { ...box, slips: withEntry(box.slips, id, null) };
  const isNewOn = (question: QuestionId) => before?.votes[question] === undefined;
  const isTooMany = Object.keys(slip.votes).some((question) => isNewOn(question) && countOn(others, question) >= asking.voters);
  if (isTooMany || (before === undefined && slipsOf(others).length >= asking.voters)) return problem({ kind: 'more-than-voters', voters: asking.voters });
  if (!mayBeSecond && asking.box === 'first' && isSecondOfItsKind(slip, others)) return problem({ kind: 'same-slip-twice' });
  return ok(withBox(ballots, asking.box, { ...box, slips: withEntry(box.slips, id, slip) }));
}

/** The ballots without a slip that is not sealed. */
export function dropSlip(ballots: Ballots, boxId: BoxId, id: string): Result<Ballots, BallotsProblem> {
  const box = boxOf(ballots, boxId);
  const slip = findSlip(box, id);
  if (slip === undefined) return problem({ kind: 'no-such-slip' });
  if (slip.isSealed) return problem({ kind: 'slip-is-sealed' });
  return ok(withBox(ballots, boxId, { ...box, slips: withEntry(box.slips, id, null) }));
}

/** The ballots with a show of cards on a question, until the vote is revealed; null, or cards of nobody, take it out. */
export function putCards(ballots: Ballots, asking: Asking, question: QuestionId, cards: Tally | null): Result<Ballots, BallotsProblem> {
  const misfit = findMisfit(ballots, asking, [[question, (cards?.notApplicable ?? 0) > 0 ? 'not-applicable' : null]]);
  if (misfit !== undefined) return problem(misfit);
  const box = boxOf(ballots, asking.box);
  if (box.isOpened) return problem({ kind: 'cards-are-sealed' });
  const without = { ...box, cards: withEntry(box.cards, question, null) };
  const shown = cards === null ? 0 : countCast(cards);
  if (shown > 0 && countOn(without, question) + shown > asking.voters) return problem({ kind: 'more-than-voters', voters: asking.voters });
  return ok(withBox(ballots, asking.box, shown === 0 ? without : { ...box, cards: withEntry(box.cards, question, cards) }));
}

/** The ballots with a vote revealed: its slips are sealed, finished or not. Once more where slips came late. */
export function openBox(ballots: Ballots, asking: Asking): Result<Ballots, BallotsProblem> {
  const misfit = findMisfit(ballots, asking, []);
  if (misfit !== undefined) return problem(misfit);
  const box = boxOf(ballots, asking.box);
  if (!box.isOpened && !hasVotes(box)) return problem({ kind: 'no-votes-yet' });
  const slips = Object.fromEntries(Object.entries(box.slips).map(([id, slip]) => [id, { ...slip, isSealed: true }]));
  return ok(withBox(ballots, asking.box, { ...box, slips, isOpened: true }));
}

/**
 * The ballots with no more first votes to come, so that role groups can be worked out: all of them must have been revealed. What is there already stays as it is. Methods C.7.
 */
export function completeVotes(ballots: Ballots): Result<Ballots, BallotsProblem> {
  if (ballots.isComplete === true) return ok(ballots);
  const box = boxOf(ballots, 'first');
  if (!box.isOpened || slipsOf(box).some((slip) => !slip.isSealed)) return problem({ kind: 'votes-not-revealed' });
  return ok({ ...ballots, isComplete: true });
}

/** Whether every vote that was cast has been revealed. What nobody has voted in need not be. */
export function isAllRevealed(ballots: Ballots): boolean {
  return Object.values(ballots.boxes).every((box) => (box.isOpened ? slipsOf(box).every((slip) => slip.isSealed || isBlank(slip)) : !hasVotes(box)));
}

/** Whether anybody has voted. */
export function isAnyVoteCast(ballots: Ballots): boolean {
  return Object.values(ballots.boxes).some(hasVotes);
}

/** How many people must have voted at least, from the slips and from the votes on each question. */
export function countLeastVoters(ballots: Ballots): number {
  return Math.max(0, ...Object.values(ballots.boxes).flatMap((box) => [slipsOf(box).length, ...questionsIn(box).map((question) => countOn(box, question))]));
}

/** What stands in the way of these choices: a vote before it that is not revealed, a question that is not asked, one that always applies. */
function findMisfit(ballots: Ballots, { box, questions }: Asking, choices: readonly (readonly [QuestionId, Choice | null])[]): BallotsProblem | undefined {
  const { question, time } = splitBox(box);
  const earlier = time > 2 ? `${question ?? ''}.${time - 1}` : 'first';
  if (questions.length === 0) return { kind: 'no-such-question' };
  if (time > 1 && !boxOf(ballots, earlier).isOpened) return { kind: 'votes-not-revealed' };
  for (const [id, choice] of choices) {
    const asked = questions.find((each) => each.id === id);
    if (asked === undefined) return { kind: 'no-such-question' };
    if (choice === 'not-applicable' && !asked.canNotApply) return { kind: 'cannot-not-apply' };
  }
  return undefined;
}

/** Whether a new slip is all there, and can change no more: its answer was lost on the way. */
function isSentAgain(before: Slip, wanted: SlipChange): boolean {
  if (!before.isFinished && !before.isSealed) return false;
  const votes = addVotes({}, wanted.votes);
  const questions = Object.keys({ ...before.votes, ...votes });
  return before.way === wanted.way && before.role === (wanted.role ?? undefined) && before.isFinished === wanted.isFinished && questions.every((question) => before.votes[question] === votes[question]);
}

function isSecondOfItsKind(slip: Slip, others: Box): boolean {
  if (slip.way !== 'paper' || !slip.isFinished) return false;
  return slipsOf(others).some((other) => other.way === 'paper' && other.isFinished && hasSameVotes(slip, other));
}

function hasSameVotes(one: Slip, other: Slip): boolean {
  return !isBlank(one) && Object.keys({ ...one.votes, ...other.votes }).every((question) => one.votes[question] === other.votes[question]);
}

function addVotes(votes: Slip['votes'], added: SlipChange['votes']): Slip['votes'] {
  return Object.entries(added).reduce((all, [question, choice]) => withEntry(all, question, choice), votes);
}

function isTakingNone(ballots: Ballots, box: BoxId): boolean {
  return ballots.isComplete === true && box === 'first';
}

function hasVotes(box: Box): boolean {
  return questionsIn(box).length > 0;
}

function isBlank(slip: Slip): boolean {
  return Object.keys(slip.votes).length === 0;
}

function questionsIn(box: Box): readonly QuestionId[] {
  return [...new Set([...slipsOf(box).flatMap((slip) => Object.keys(slip.votes)), ...Object.keys(box.cards)])];
}

function slipsOf(box: Box): readonly Slip[] {
  return Object.values(box.slips);
}

function withBox(ballots: Ballots, id: BoxId, box: Box): Ballots {
  return { ...ballots, boxes: withEntry(ballots.boxes, id, box) };
}

/** With that entry, or without it where it is null; sorted by the key, so that the place of an entry does not tell when it came. */
function withEntry<Value>(record: Readonly<Record<string, Value>>, key: string, value: Value | null): Readonly<Record<string, Value>> {
  // In a full room this is done for each vote, and sorting takes the most of it.
  if (value !== null && Object.hasOwn(record, key)) return { ...record, [key]: value };
  const others = Object.entries(record).filter(([each]) => each !== key);
  if (value === null) return Object.fromEntries(others);
  return Object.fromEntries([...others, [key, value] as const].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
